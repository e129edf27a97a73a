// SPDX-License-Identifier: MIT
#include "ui/pages/workspace.h"

#include "models/base/visibletext.h"
#include "ui/actions/actionregistry.h"
#include "ui/commands/recomputegrants.h"
#include "ui/commands/scopecommands.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/leakspage.h"
#include "ui/pages/lookuppage.h"
#include "ui/pages/messagepage.h"
#include "ui/pages/scopespage.h"
#include "ui/style/metrics.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/connectionbar.h"
#include "ui/widgets/driftbar.h"
#include "ui/widgets/environmentline.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/statusline.h"

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
    , m_connection(new ConnectionBar(m_session->connection()))
    , m_drift(new DriftBar(*m_session))
    , m_context{*m_session, prompts, *m_banner, this}
    , m_lookup(new LookupPage(*m_session, actions))
    , m_keys(new KeysPage(*m_session, settings, actions))
    , m_scopes(new ScopesPage(*m_session, actions))
    , m_leaks(new LeaksPage(*m_session, actions))
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
    m_actions.setWritersOnlyShown(true);
    // They refer to the session, which ends before Qt would delete them as children.
    delete m_pages;
    delete m_status;
    delete m_connection;
    delete m_drift;
}

void Workspace::buildLayout()
{
    m_pages->addWidget(m_lookup);
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_scopes);
    m_pages->addWidget(m_leaks);
    m_pages->setCurrentWidget(m_session->profile().isSupport ? static_cast<QWidget *>(m_lookup)
                                                             : m_keys);
    m_states->addWidget(m_message);
    m_states->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(0);
    if (m_session->profile().environment != Environment::Development)
        layout->addWidget(new EnvironmentLine(m_session->profile().environment));
    layout->addWidget(m_connection);
    layout->addWidget(m_drift);
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
    connect(session, &Session::infoChanged, this, &Workspace::showInfo);
    connect(session, &Session::stopped, this, [this] {
        m_banner->showMessage(MessageBanner::Kind::Information,
                              tr("Stopped. What is shown is read anew and tells what had been "
                                 "changed by then."));
    });
    connect(session, &Session::writabilityChanged, this, &Workspace::announceRights);
    connect(&session->connection(), &Reconnector::changed, this, &Workspace::announceRights);
    connect(&session->writeLock(), &WriteLock::ticked, this, &Workspace::stateChanged);
    connect(session, &Session::activityChanged, this, [this] {
        m_status->activity().setActivity(m_session->activity());
        if (m_session->state() == Session::State::Opening)
            m_message->showLoading(databaseName(), m_session->activity());
    });
    connect(&m_status->activity(), &ActivityBar::pauseAsked, session, &Session::pauseActivity);
    connect(&m_status->activity(), &ActivityBar::cancelAsked, session, &Session::cancelActivity);
    connect(m_message, &MessagePage::cancelAsked, session, &Session::cancelActivity);
    connect(m_message, &MessagePage::retryAsked, this, &Workspace::retry);
    connect(m_message, &MessagePage::otherAsked, this, &Workspace::otherDatabaseAsked);
}

void Workspace::connectPages()
{
    m_context.selectedKeys = [this] { return selectedKeys(); };
    m_context.answer = [this](const Language &language) { return m_lookup->answer(language); };
    m_context.showInList = [this](KeyId key) { showInList(key); };
    m_context.showCard = [this](KeyId key) { showCard(key); };
    connect(m_leaks, &LeaksPage::cardAsked, this, &Workspace::showCard);
    m_context.selectedScope = [this] { return m_scopes->selectedScope(); };
    connect(m_keys, &KeysPage::factsChanged, this, &Workspace::showFacts);
    connect(m_drift, &DriftBar::keysAsked, this, [this] {
        setPage(Page::Keys);
        m_keys->showFilter(u"drift"_s);
    });
    connect(m_drift, &DriftBar::recomputeAsked, this, [this] { recomputeAll(m_context); });
    connect(m_drift, &DriftBar::resumeAsked, this, [this] { resumeRecompute(m_context); });
    connect(m_scopes, &ScopesPage::moveAsked, this,
            [this](ScopeId scope, int before) { placeScope(m_context, scope, before); });
}

QString Workspace::databaseName() const { return visibleText(m_session->profile().name); }

Workspace::Page Workspace::page() const { return Page(m_pages->currentIndex()); }

void Workspace::setPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    announceNeeds();
    showFacts();
    Q_EMIT pageChanged(page);
}

// What is shown and selected in the list counts only while it is seen.
void Workspace::showFacts()
{
    StatusFacts facts = m_keys->facts();
    m_connection->setReadAt(facts.takenAt);
    if (page() != Page::Keys) {
        facts.shown = facts.keys;
        facts.selected = 0;
    }
    m_status->setFacts(facts);
}

void Workspace::lookUp()
{
    setPage(Page::LookUp);
    m_lookup->focusField();
}

KeySelection Workspace::selectedKeys() const
{
    switch (page()) {
    case Page::LookUp:
        return m_lookup->selection();
    case Page::Leaks:
        return m_leaks->selection();
    case Page::Keys:
    case Page::Scopes:
        break;
    }
    return m_keys->selection();
}

void Workspace::showInList(KeyId key)
{
    setPage(Page::Keys);
    m_keys->showFilter(u"id:"_s + QString::number(key.value()));
}

void Workspace::showCard(KeyId key)
{
    setPage(Page::LookUp);
    m_lookup->showKey(key);
}

void Workspace::focusSearch()
{
    setPage(Page::Keys);
    m_keys->focusSearch();
}

void Workspace::showWarning(const QString &text)
{
    m_banner->showMessage(MessageBanner::Kind::Warning, text);
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
        showInfo();
        showMode();
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    announceNeeds();
    Q_EMIT stateChanged();
}

// Once, when it is open: a window whose actions came and went would be nobody's.
void Workspace::showMode()
{
    m_actions.setWritersOnlyShown(!m_session->isSupport());
    if (m_session->isSupport())
        lookUp();
}

void Workspace::showInfo()
{
    const StoreInfo &info = m_session->info();
    if (!info.warnings.isEmpty())
        m_banner->showMessage(MessageBanner::Kind::Warning, info.warnings.join(u'\n'));
    announceRights();
}

void Workspace::showError(const Error &error)
{
    if (m_session->state() == Session::State::Failed) {
        m_denied = error.code() == Error::Code::Refused ? error.message() : QString();
        m_message->showError(databaseName(), error);
        return;
    }
    m_banner->showError(error, {tr("&Retry"), [this] { m_session->refresh(); }});
}

void Workspace::retry()
{
    if (m_denied.isEmpty())
        m_session->open();
    else
        Q_EMIT passwordAsked(m_denied);
}

void Workspace::announceRights()
{
    std::array<QString, RightCount> reasons;
    for (int i = 0; i < RightCount; ++i)
        reasons[size_t(i)] = m_session->reasonAgainst(Right(i));
    m_actions.setReasons(reasons);
    m_status->setReadOnlyReason(m_session->canWrite() ? QString() : reasons.front());
    announceNeeds();
    Q_EMIT stateChanged();
}

void Workspace::announceNeeds()
{
    Needs available;
    available.setFlag(Need::Open, m_session->state() == Session::State::Open);
    const WriteLock &lock = m_session->writeLock();
    const bool canUnlock = lock.kind() == WriteLock::Kind::Unlockable;
    available.setFlag(Need::SessionShown, true);
    available.setFlag(Need::Locked, canUnlock && lock.isLocked());
    available.setFlag(Need::Unlocked, canUnlock && !lock.isLocked());
    available.setFlag(Need::ConnectionLost, m_session->connection().isLost());
    available.setFlag(Need::WholeSnapshot, m_session->snapshot()->isComplete());
    available.setFlag(Need::Undoable, m_session->undoable().has_value());
    available.setFlag(Need::KeysShown, page() != Page::Scopes);
    available.setFlag(Need::ListShown, page() == Page::Keys);
    available.setFlag(Need::ScopesShown, page() == Page::Scopes);
    m_actions.setAvailable(Needs(Need::Open) | Need::SessionShown | Need::Locked | Need::Unlocked |
                               Need::ConnectionLost | Need::WholeSnapshot | Need::Undoable |
                               Need::KeysShown | Need::ListShown | Need::ScopesShown | Need::Keys |
                               Need::ActiveKeys | Need::DisabledKeys | Need::Card,
                           available); // The page in front adds what is selected there.
    if (page() == Page::LookUp)
        m_lookup->announceNeeds();
    else if (page() == Page::Leaks)
        m_leaks->announceNeeds();
    else
        m_keys->announceNeeds();
}

} // namespace Chatelaine
