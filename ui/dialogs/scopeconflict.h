// SPDX-License-Identifier: MIT
// Two people changed one scope: what it was, what they made of it, what I made of it, and which of
// the two to go on with, field by field.
//
// GUI thread. Writes nothing: the editor goes on, based on theirs.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/tables/scopefields.h"

#include <QDialog>

#include <array>

class QGridLayout;
class QRadioButton;

namespace Chatelaine {

struct ScopeVersions
{
    Scope base;   // As the edit began.
    Scope theirs; // As it is stored now.
    Scope mine;   // As the form says.
};

class ScopeConflict final : public QDialog
{
    Q_OBJECT

public:
    // The snapshot names the groups. REQUIRES: not null.
    ScopeConflict(const ScopeVersions &versions, const KeySnapshotPtr &snapshot,
                  QWidget *parent = nullptr);

    // Theirs with those fields of mine that are chosen.
    [[nodiscard]] Scope chosen() const;

Q_SIGNALS:
    void resolved(const Chatelaine::Scope &theirs, const Chatelaine::Scope &chosen);

private:
    enum class Side { Theirs, Mine };
    void buildLayout();
    void addField(QGridLayout *grid, ScopeField field);
    void choose(Side side);
    void resolve();

    ScopeVersions m_versions;
    KeySnapshotPtr m_snapshot;
    std::array<QRadioButton *, AllScopeFields.size()> m_mine{}; // Null where there is no choice.
};

} // namespace Chatelaine
