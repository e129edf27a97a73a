// SPDX-License-Identifier: MIT
#include "ui/pages/leakspage.h"

#include "models/domain/token.h"
#include "models/session/session.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/leakresults.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// The files and folders if there are any, otherwise the text.
LeakSources sourcesIn(const QMimeData *data)
{
    LeakSources sources;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            sources.paths += url.toLocalFile();
    }
    if (sources.paths.isEmpty()) {
        QString text = data->text();
        sources.text = text.toUtf8();
        text.fill(QChar()); // Perhaps the only copy, perhaps one of several.
    }
    return sources;
}

QPushButton *buttonNamed(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

struct LeaksPage::Parts
{
    QPushButton *paste;
    QPushButton *files;
    QPushButton *folder;
    QStackedWidget *stack;
    QWidget *empty;
    QLabel *problem; // Why the latest search came to nothing.
    QWidget *working;
    QLabel *workingText;
    QProgressBar *progress;
    QPushButton *cancel;
    LeakResults *results;
    QWidget *before = nullptr; // What is shown again when the search is cancelled.
    QFutureWatcher<Result<LeakReport>> search;
};

LeaksPage::LeaksPage(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_parts(std::make_unique<Parts>())
{
    setObjectName(u"leaksPage"_s);
    setAcceptDrops(true);
    buildLayout();
    connectParts();
}

LeaksPage::~LeaksPage() { cancel(); }

QLayout *LeaksPage::buildTop()
{
    m_parts->paste = buttonNamed(u"pasteText"_s, tr("&Paste"));
    m_parts->files = buttonNamed(u"chooseFiles"_s, tr("Choose &files\u2026"));
    m_parts->folder = buttonNamed(u"chooseFolder"_s, tr("Choose f&older\u2026"));
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing(Space::Field));
    top->addWidget(titleLabel(tr("Leaks")));
    top->addStretch();
    for (QPushButton *button : {m_parts->paste, m_parts->files, m_parts->folder})
        top->addWidget(button);
    return top;
}

QWidget *LeaksPage::buildEmptyPage()
{
    auto *text = secondaryLabel(
        tr("Paste or drop a log, a file or a folder: tokens are found and matched on this "
           "computer; nothing of it is kept or sent."));
    text->setObjectName(u"leaksEmpty"_s);
    text->setAlignment(Qt::AlignCenter);
    m_parts->problem = plainLabel();
    m_parts->problem->setObjectName(u"leaksProblem"_s);
    m_parts->problem->setAlignment(Qt::AlignCenter);
    m_parts->problem->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(spacing(Space::Page));
    layout->addStretch();
    layout->addWidget(m_parts->problem);
    layout->addWidget(text);
    layout->addStretch();
    return page;
}

QWidget *LeaksPage::buildProgressPage()
{
    m_parts->workingText = plainLabel(tr("Looking for tokens\u2026"));
    m_parts->workingText->setAlignment(Qt::AlignCenter);
    m_parts->progress = new QProgressBar;
    m_parts->progress->setAccessibleName(tr("Progress"));
    m_parts->progress->setFixedWidth(fontMetrics().averageCharWidth() * 50);
    m_parts->cancel = buttonNamed(u"cancelLeaks"_s, tr("&Cancel"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(spacing(Space::Page));
    layout->addStretch();
    layout->addWidget(m_parts->workingText);
    layout->addWidget(m_parts->progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_parts->cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void LeaksPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Page);
    layout->addLayout(buildTop());
    m_parts->stack = new QStackedWidget;
    m_parts->empty = buildEmptyPage();
    m_parts->working = buildProgressPage();
    m_parts->results = new LeakResults(m_session, m_actions);
    for (QWidget *page :
         {m_parts->empty, m_parts->working, static_cast<QWidget *>(m_parts->results)})
        m_parts->stack->addWidget(page);
    layout->addWidget(m_parts->stack, 1);
    setFocusProxy(m_parts->paste);
}

void LeaksPage::connectParts()
{
    connect(m_parts->paste, &QPushButton::clicked, this, &LeaksPage::paste);
    connect(m_parts->files, &QPushButton::clicked, this, &LeaksPage::chooseFiles);
    connect(m_parts->folder, &QPushButton::clicked, this, &LeaksPage::chooseFolder);
    connect(m_parts->cancel, &QPushButton::clicked, this, &LeaksPage::cancel);
    new QShortcut(QKeySequence::Paste, this, this, &LeaksPage::paste,
                  Qt::WidgetWithChildrenShortcut);
    using Watcher = QFutureWatcherBase;
    connect(&m_parts->search, &Watcher::finished, this, &LeaksPage::finish);
    connect(&m_parts->search, &Watcher::progressValueChanged, this, &LeaksPage::showProgress);
    connect(m_parts->results, &LeakResults::cardAsked, this, &LeaksPage::cardAsked);
    connect(m_parts->results, &LeakResults::selectionChanged, this, &LeaksPage::announceIfInFront);
    m_actions.addTo(this, {ActionId::DisableKeys, ActionId::RevokeKeys});
}

void LeaksPage::paste() { searchIn(QGuiApplication::clipboard()->mimeData()); }

void LeaksPage::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Find tokens in files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        search({{}, paths});
    });
    dialog->open();
}

void LeaksPage::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Find tokens in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        search({{}, {path}});
    });
    dialog->open();
}

void LeaksPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void LeaksPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    searchIn(event->mimeData());
}

void LeaksPage::searchIn(const QMimeData *data)
{
    if (data)
        search(sourcesIn(data));
}

void LeaksPage::search(LeakSources sources)
{
    if (m_session.state() != Session::State::Open) {
        wipe(sources.text);
        return;
    }
    cancel();
    if (m_parts->stack->currentWidget() != m_parts->working)
        m_parts->before = m_parts->stack->currentWidget();
    m_parts->progress->setRange(0, 0); // How much there is, is not known yet.
    m_parts->stack->setCurrentWidget(m_parts->working);
    m_parts->search.setFuture(m_session.findLeaks(std::move(sources)));
}

void LeaksPage::cancel()
{
    if (!m_parts->search.isRunning())
        return;
    m_parts->search.cancel();
    m_session.interruptCancelled();
}

void LeaksPage::showProgress(int percent)
{
    m_parts->progress->setRange(0, m_parts->search.progressMaximum());
    m_parts->progress->setValue(percent);
}

// Also of a search that somebody else cancelled.
void LeaksPage::finish()
{
    QFuture<Result<LeakReport>> done = m_parts->search.future();
    if (done.isCanceled() || done.resultCount() == 0) {
        m_parts->stack->setCurrentWidget(m_parts->before);
        return;
    }
    Result<LeakReport> report = done.result();
    if (!report) {
        showError(report.error());
        return;
    }
    m_parts->problem->hide();
    m_parts->results->showReport(*std::move(report));
    m_parts->stack->setCurrentWidget(m_parts->results);
}

void LeaksPage::showError(const Error &error)
{
    m_parts->problem->setText(error.message());
    m_parts->problem->show();
    m_parts->stack->setCurrentWidget(m_parts->empty);
}

KeySelection LeaksPage::selection() const { return m_parts->results->selection(); }

void LeaksPage::announceNeeds()
{
    const KeySelection selected = selection();
    const auto isActive = [&](Row row) { return selected.snapshot->isActive(row); };
    Needs available;
    available.setFlag(Need::Keys, !selected.rows.empty());
    available.setFlag(Need::ActiveKeys, std::ranges::any_of(selected.rows, isActive));
    available.setFlag(Need::DisabledKeys, !std::ranges::all_of(selected.rows, isActive));
    m_actions.setAvailable(Needs(Need::Keys) | Need::ActiveKeys | Need::DisabledKeys, available);
}

// Otherwise it is for another page to say.
void LeaksPage::announceIfInFront()
{
    if (isVisible())
        announceNeeds();
}

} // namespace Chatelaine
