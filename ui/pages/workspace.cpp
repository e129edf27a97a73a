// SPDX-License-Identifier: MIT
#include "ui/pages/workspace.h"

#include "models/base/visibletext.h"
#include "ui/actions/actionregistry.h"
#include "ui/commands/scopecommands.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/messagepage.h"
#include "ui/pages/scopespage.h"
#include "ui/style/metrics.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Session> session, Settings &settings, ActionRegistry &actions,
                     Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_actions(actions)
    , m_banner(new MessageBanner)
    , m_context{*m_session, prompts, *m_banner, this}
    , m_keys(new KeysPage(*m_session, settings, actions))
    , m_scopes(new ScopesPage(*m_session, actions))
    , m_message(new MessagePage)
    , m_pages(new QStackedWidget)
    , m_states(new QStackedWidget)
    , m_status(new StatusLine([this] { return m_session->now(); }))
{
    buildLayout();
    connectSession();
    connectPages();
    m_actions.setContext(&m_context);
    m_session->open();
    showState();
}

Workspace::~Workspace()
{
    m_actions.setContext(nullptr);
    m_actions.setAvailable(m_actions.available(), {});
    // They refer to the session, which ends before Qt would delete them as children.
    delete m_pages;
    delete m_status;
}

void Workspace::buildLayout()
{
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_scopes);
    m_states->addWidget(m_message);
    m_states->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_status);
}

void Workspace::connectSession()
{
    Session *session = m_session.get();
    connect(session, &Session::stateChanged, this, &Workspace::showState);
    connect(session, &Session::snapshotChanged, this, &Workspace::announceNeeds);
    connect(session, &Session::undoableChanged, this, &Workspace::announceNeeds);
    connect(session, &Session::failed, this, &Workspace::showError);
    connect(session, &Session::activityChanged, this, [this] {
        m_status->activity().setActivity(m_session->activity());
        if (m_session->state() == Session::State::Opening)
            m_message->showLoading(databaseName(), m_session->activity());
    });
    connect(&m_status->activity(), &ActivityBar::cancelAsked, session, &Session::cancelActivity);
    connect(m_message, &MessagePage::cancelAsked, session, &Session::cancelActivity);
    connect(m_message, &MessagePage::retryAsked, session, &Session::open);
    connect(m_message, &MessagePage::otherAsked, this, &Workspace::otherDatabaseAsked);
}

void Workspace::connectPages()
{
    m_context.selectedKeys = [this] { return m_keys->selection(); };
    m_context.selectedScope = [this] { return m_scopes->selectedScope(); };
    connect(m_keys, &KeysPage::factsChanged, this, [this] { m_status->setFacts(m_keys->facts()); });
    connect(m_scopes, &ScopesPage::moveAsked, this,
            [this](ScopeId scope, int before) { placeScope(m_context, scope, before); });
}

QString Workspace::databaseName() const
{
    const DatabaseUrl &url = m_session->url();
    if (url.dialect == Dialect::Sqlite)
        return visibleText(QFileInfo(url.path).fileName());
    const QString host = url.host.isEmpty() ? QString() : QString(u" @ "_s % url.host);
    return visibleText(QString(url.database % host));
}

Workspace::Page Workspace::page() const { return Page(m_pages->currentIndex()); }

void Workspace::setPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    announceNeeds();
}

void Workspace::focusSearch()
{
    setPage(Page::Keys);
    m_keys->focusSearch();
}

void Workspace::fillColumnMenu(QMenu *menu) { m_keys->fillColumnMenu(menu); }

void Workspace::showState()
{
    const Session::State state = m_session->state();
    if (state == Session::State::Opening)
        m_message->showLoading(databaseName(), m_session->activity());
    else if (state == Session::State::Closed)
        m_message->showClosed(databaseName());
    m_states->setCurrentIndex(state == Session::State::Open ? 1 : 0);
    m_status->setVisible(state == Session::State::Open);
    if (state == Session::State::Open) {
        const auto &info = m_session->info();
        m_actions.setReadOnlyReason(info.readOnlyReason);
        m_status->setReadOnlyReason(info.readOnlyReason);
        if (!info.warnings.isEmpty())
            m_banner->showMessage(MessageBanner::Kind::Warning, info.warnings.join(u'\n'));
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    announceNeeds();
    Q_EMIT stateChanged();
}

void Workspace::showError(const Error &error)
{
    if (m_session->state() == Session::State::Failed) {
        m_message->showError(databaseName(), error);
        return;
    }
    m_banner->showError(error, {tr("&Retry"), [this] { m_session->refresh(); }});
}

void Workspace::announceNeeds()
{
    Needs available;
    available.setFlag(Need::Open, m_session->state() == Session::State::Open);
    available.setFlag(Need::Writable, m_session->canWrite());
    available.setFlag(Need::WholeSnapshot, m_session->snapshot()->isComplete());
    available.setFlag(Need::Undoable, m_session->undoable().has_value());
    available.setFlag(Need::KeysShown, page() == Page::Keys);
    available.setFlag(Need::ScopesShown, page() == Page::Scopes);
    m_actions.setAvailable(Needs(Need::Open) | Need::Writable | Need::WholeSnapshot |
                               Need::Undoable | Need::KeysShown | Need::ScopesShown,
                           available);
}

} // namespace Chatelaine
