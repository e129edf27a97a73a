// SPDX-License-Identifier: MIT
// The groups of a user, one per line with the reason why; the first dozen until all are asked for.
//
// GUI thread.
#pragma once

#include "models/domain/keycard.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chatelaine {

class GroupLines final : public QWidget
{
    Q_OBJECT

public:
    // Of a folded list. One more would be hidden for nothing, so that 13 are shown as 13.
    static constexpr size_t FoldedLines = 12;

    explicit GroupLines(QWidget *parent = nullptr);

    // areReasonsKnown: the group changes could be read, so that none means that there is none.
    void showGroups(const std::vector<CardGroup> &groups, bool areReasonsKnown);

private:
    void showLines(size_t count);
    void showAll();

    QStringList m_texts;           // Of all groups.
    std::vector<QLabel *> m_lines; // Kept from card to card: making takes longer than filling.
    QVBoxLayout *m_layout;
    QWidget *m_rest; // What is folded away, and how to see it.
    QLabel *m_more;
    QPushButton *m_showAll;
};

} // namespace Chatelaine
