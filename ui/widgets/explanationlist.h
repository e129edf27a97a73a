// SPDX-License-Identifier: MIT
// Every scope with the reason why a key has it or lacks it.
//
// GUI thread.
#pragma once

#include "models/domain/explanation.h"

#include <QWidget>

class QGridLayout;

namespace Chatelaine {

class ExplanationList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationList(QWidget *parent = nullptr);

    void setExplanations(const std::vector<ScopeExplanation> &explanations);

private:
    void addExplanation(const ScopeExplanation &explanation);

    QGridLayout *m_grid;
};

} // namespace Chatelaine
