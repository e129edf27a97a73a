// SPDX-License-Identifier: MIT
// Edits one scope and shows, while one types, whose keys gain or lose it.
//
// GUI thread. Not modal: several can stay open. Deletes itself when closed; the session must
// outlive it.
#pragma once

#include "models/base/result.h"
#include "models/session/session.h"
#include "models/tables/scopedraft.h"

#include <QDialog>
#include <QFuture>

namespace Chatelaine {

class ImpactView;
class MessageBanner;
class ScopeFooter;
class ScopeForm;

class ScopeEditor final : public QDialog
{
    Q_OBJECT

public:
    ScopeEditor(Session &session, const ScopeDraft &draft, QWidget *parent = nullptr);

    // Of the scope as it is stored; 0 for a new one.
    [[nodiscard]] ScopeId scopeId() const { return m_draft.base().id; }

    // Whether closing it would lose something.
    [[nodiscard]] bool isDirty() const;

    // Saves and closes; asks for consent first where the scope would open to everyone. Nothing
    // happens when there is nothing that can be saved.
    void save();
    // Closes, after asking if something would be lost.
    void reject() override;

Q_SIGNALS:
    void saved(const Chatelaine::ScopeSaveReport &report);

private:
    void buildLayout();
    void connectParts();

    // Takes over what the session knows now.
    void showSnapshot();
    // Takes over what the form says now.
    void showChanges();
    void showStanding();
    void computeImpact();
    // The rights and the lock alone; empty = a save is allowed.
    [[nodiscard]] QString reasonAgainstWriting() const;
    [[nodiscard]] QString reasonNotToSave() const;

    void write(const ScopeEdit &edit);
    void finish(const Result<ScopeSaveReport> &result);
    void compare(const Scope &theirs);
    void goOnFrom(const Scope &theirs, const Scope &mine);

    Session &m_session;
    ScopeDraft m_draft;
    QFuture<Result<ScopeSaveReport>> m_saving; // Not running = editing.
    Scope m_judged; // What the impact was computed of, to leave it alone while a title is typed.
    MessageBanner *m_banner;
    ScopeForm *m_form;
    ImpactView *m_impact;
    ScopeFooter *m_footer;
};

} // namespace Chatelaine
