// SPDX-License-Identifier: MIT
// Every scope with the reason why a key has it or lacks it.
//
// GUI thread.
#pragma once

#include "models/domain/explanation.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace Chatelaine {

class MarkLabel;

class ExplanationList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationList(QWidget *parent = nullptr);

    void setExplanations(const std::vector<ScopeExplanation> &explanations);

private:
    // Of one scope. Kept from key to key: making labels takes longer than filling them, and a grid
    // never forgets a row that it once had.
    struct Line
    {
        MarkLabel *sign;
        QLabel *name;
        QLabel *reason;
    };
    void addLine();
    static void fill(const Line &line, const ScopeExplanation &explanation);

    QGridLayout *m_grid;
    std::vector<Line> m_lines; // The first ones are shown, as many as there are scopes.
};

} // namespace Chatelaine
