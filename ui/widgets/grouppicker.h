// SPDX-License-Identifier: MIT
// Chooses the groups of a scope among hundreds: search, tick, and see what is chosen.
//
// GUI thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "ui/widgets/chipflow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace Chatelaine {

class GroupFilterModel;
class GroupListModel;
class MarkLabel;

class GroupPicker final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Edit, View };

    explicit GroupPicker(QWidget *parent = nullptr);

    // REQUIRES: not null. What is chosen stays.
    void setSnapshot(const KeySnapshotPtr &snapshot);
    // The group list as it is stored.
    void setCsv(const QString &csv);
    // The list as it is to be stored: byte for byte what setCsv() was given as long as the same
    // groups are chosen; otherwise the old ones in their order, then the new ones.
    [[nodiscard]] QString csv() const;
    void setMode(Mode mode);

    // A translated sentence when the list is too long to be stored; otherwise empty.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildList();
    void connectParts();
    void toggleCurrent();
    void showChoice();
    [[nodiscard]] ChipFlow::Chip chipFor(GroupId id) const;

    KeySnapshotPtr m_snapshot;
    QString m_stored;
    Mode m_mode = Mode::Edit;
    GroupListModel *m_groups;
    GroupFilterModel *m_matches;
    QLineEdit *m_search;
    QTableView *m_list;
    QLabel *m_noMatch;
    MarkLabel *m_mark;
    QLabel *m_state; // "Chosen:", or that nothing is.
    ChipFlow *m_chips;
    QLabel *m_problem;
};

} // namespace Chatelaine
