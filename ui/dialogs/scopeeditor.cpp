// SPDX-License-Identifier: MIT
#include "ui/dialogs/scopeeditor.h"

#include "models/base/async.h"
#include "models/base/visibletext.h"
#include "ui/dialogs/scopeconflict.h"
#include "ui/dialogs/scopefooter.h"
#include "ui/dialogs/scopeform.h"
#include "ui/style/metrics.h"
#include "ui/widgets/impactview.h"
#include "ui/widgets/messagebanner.h"

#include <QFutureWatcher>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

ScopeEditor::ScopeEditor(Session &session, const ScopeDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_draft(draft)
    , m_banner(new MessageBanner)
    , m_form(new ScopeForm(draft.isNew() ? ScopeForm::Naming::Free : ScopeForm::Naming::Fixed))
    , m_impact(new ImpactView)
    , m_footer(new ScopeFooter)
{
    setObjectName(u"scopeEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(draft.isNew() ? tr("New scope[*]")
                                 : tr("Scope %1[*]").arg(visibleText(draft.base().name)));
    buildLayout();
    m_form->setScope(draft.base());
    showSnapshot();
    connectParts();
}

void ScopeEditor::buildLayout()
{
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(spacing(Space::Group));
    halves->addWidget(m_form);
    halves->addWidget(m_impact);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(halves, 1);
    layout->addWidget(m_footer);
    resize(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 44);
}

void ScopeEditor::connectParts()
{
    connect(m_form, &ScopeForm::changed, this, &ScopeEditor::showChanges);
    connect(&m_session, &Session::snapshotChanged, this, &ScopeEditor::showSnapshot);
    connect(&m_session, &Session::stateChanged, this, &ScopeEditor::showSnapshot);
    connect(&m_session, &Session::writabilityChanged, this, &ScopeEditor::showSnapshot);
    // Whoever closes the database has asked before; there is nothing left to save to.
    connect(&m_session, &QObject::destroyed, this, [this] {
        setEnabled(false); // Until it is gone, nothing may ask the session.
        hide();
        deleteLater();
    });
    connect(m_footer, &ScopeFooter::saveAsked, this, &ScopeEditor::save);
    connect(m_footer, &ScopeFooter::discardAsked, this, &ScopeEditor::reject);
    connect(m_footer, &ScopeFooter::discardConfirmed, this, [this] { QDialog::reject(); });
    connect(m_footer, &ScopeFooter::stopAsked, &m_session, &Session::cancelActivity);
    connect(m_footer, &ScopeFooter::compareAsked, this, [this] {
        if (const Scope *theirs = ScopeDraft::stored(*m_session.snapshot(), scopeId()))
            compare(*theirs);
    });
    connect(m_footer, &ScopeFooter::recreationAsked, this, [this] {
        m_draft.recreate();
        m_form->setScope(m_draft.edit(m_form->scope()).wanted);
        showSnapshot();
    });
    connect(m_footer, &ScopeFooter::consentGiven, this, [this] {
        ScopeEdit edit = m_draft.edit(m_form->scope());
        edit.openToEveryone = EveryoneConsent::Given;
        write(edit);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(Qt::CTRL | key), this, this, &ScopeEditor::save);
}

void ScopeEditor::showSnapshot()
{
    using Mode = GroupPicker::Mode;
    m_form->setSnapshot(m_session.snapshot());
    m_form->setMode(reasonAgainstWriting().isEmpty() ? Mode::Edit : Mode::View);
    showStanding();
    computeImpact();
    showChanges();
}

void ScopeEditor::showStanding()
{
    using Notice = ScopeFooter::Notice;
    using Standing = ScopeDraft::Standing;
    const KeySnapshot &snapshot = *m_session.snapshot();
    const QString reason = reasonAgainstWriting();
    if (m_session.state() == Session::State::Open && !reason.isEmpty()) {
        m_footer->setNotice(Notice::ReadOnly, reason);
        return;
    }
    const Standing standing =
        snapshot.isComplete() ? m_draft.standing(snapshot) : Standing::AsItWas;
    const Scope *stored = ScopeDraft::stored(snapshot, scopeId());
    if (standing == Standing::Changed && *stored == normalised(m_form->scope())) {
        // A save that was stopped too late: it is what was wanted.
        goOnFrom(*stored, *stored);
        return;
    }
    m_footer->setNotice(standing == Standing::AsItWas   ? Notice::None
                        : standing == Standing::Changed ? Notice::Changed
                                                        : Notice::Deleted);
}

void ScopeEditor::showChanges()
{
    const Scope wanted = m_form->scope();
    const bool changesGrants =
        wanted.groupCsv != m_judged.groupCsv || wanted.isActive != m_judged.isActive;
    if (changesGrants)
        computeImpact();
    m_form->warnOfEveryone(opensToEveryone(m_draft.edit(wanted)));
    m_footer->setReasonNotToSave(reasonNotToSave());
    if (!m_saving.isRunning())
        m_footer->showButtons();
    setWindowModified(m_draft.isDirty(wanted));
}

void ScopeEditor::computeImpact()
{
    m_judged = m_form->scope();
    m_impact->compute(m_session.snapshot(), m_draft.edit(m_judged), m_session.now());
}

QString ScopeEditor::reasonAgainstWriting() const
{
    return m_session.reasonAgainst(m_draft.isNew() ? Right::CreateScopes : Right::EditScopes);
}

QString ScopeEditor::reasonNotToSave() const
{
    if (const QString reason = reasonAgainstWriting(); !reason.isEmpty())
        return reason;
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return problem;
    if (!m_draft.isDirty(m_form->scope()))
        return tr("Nothing has been changed yet.");
    return {};
}

void ScopeEditor::save()
{
    if (m_saving.isRunning() || !reasonNotToSave().isEmpty())
        return;
    const ScopeEdit edit = m_draft.edit(m_form->scope());
    if (opensToEveryone(edit))
        m_footer->askConsent(edit.wanted.name, int(m_impact->impact().gains.size()));
    else
        write(edit);
}

void ScopeEditor::write(const ScopeEdit &edit)
{
    m_banner->clear();
    m_form->setEnabled(false);
    m_footer->showProgress(-1);
    m_saving = m_session.save(edit);
    whenProgressed(m_saving, this, [this](int value, int maximum) {
        m_footer->showProgress(maximum > 0 ? 100 * value / maximum : -1);
    });
    // Not whenDone(): a save that was stopped has to be heard of too.
    auto *watcher = new QFutureWatcher<Result<ScopeSaveReport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const bool isAnswered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        finish(isAnswered ? watcher->result() : Result<ScopeSaveReport>(Error::cancelled()));
    });
    watcher->setFuture(m_saving);
}

void ScopeEditor::finish(const Result<ScopeSaveReport> &result)
{
    m_form->setEnabled(true);
    m_footer->showButtons();
    if (!result) {
        // What was stopped may have been written at the last moment: look.
        m_session.refresh();
        if (result.error().code() != Error::Code::Cancelled)
            m_banner->showError(result.error(), {tr("Retry"), [this] { save(); }});
        return;
    }
    if (result->deletedMeanwhile) {
        m_footer->setNotice(ScopeFooter::Notice::Deleted);
        m_session.refresh();
        return;
    }
    if (result->theirs) {
        m_footer->setNotice(ScopeFooter::Notice::Changed);
        m_session.refresh();
        compare(*result->theirs);
        return;
    }
    Q_EMIT saved(*result);
    accept();
}

void ScopeEditor::compare(const Scope &theirs)
{
    auto *dialog =
        new ScopeConflict({m_draft.base(), theirs, m_form->scope()}, m_session.snapshot(), this);
    connect(dialog, &ScopeConflict::resolved, this, &ScopeEditor::goOnFrom);
    dialog->open();
}

void ScopeEditor::goOnFrom(const Scope &theirs, const Scope &mine)
{
    m_draft.rebase(theirs);
    m_form->setScope(mine);
    showSnapshot();
}

// Also while nothing can be saved: a lock that closed meanwhile must not cost what was typed.
bool ScopeEditor::isDirty() const { return m_draft.isDirty(m_form->scope()); }

void ScopeEditor::reject()
{
    if (m_saving.isRunning())
        return; // Stop first: how it ended has to be seen.
    if (isDirty())
        m_footer->askWhetherToDiscard();
    else
        QDialog::reject();
}

} // namespace Chatelaine
