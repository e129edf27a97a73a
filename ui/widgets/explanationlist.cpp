// SPDX-License-Identifier: MIT
#include "ui/widgets/explanationlist.h"

#include "models/base/visibletext.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum GridColumn { SignColumn, TextColumn };

// What the API goes by is stored; where the rule says otherwise, both are said.
QString textOf(const ScopeExplanation &explanation)
{
    const QString sentence = visibleText(sentenceFor(explanation));
    if (explanation.isStored == explanation.isExpected)
        return sentence;
    const QString difference =
        explanation.isStored
            ? ExplanationList::tr("The key has it, but the rule does not give it.")
            : ExplanationList::tr("The rule gives it, but the key does not have it.");
    return QString(difference % u' ' % sentence);
}

} // namespace

ExplanationList::ExplanationList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setNoMargins(m_grid);
    m_grid->setHorizontalSpacing(spacing(Space::Field));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(TextColumn, 1);
}

void ExplanationList::setExplanations(const std::vector<ScopeExplanation> &explanations)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ScopeExplanation &explanation : explanations)
        addExplanation(explanation);
}

void ExplanationList::addExplanation(const ScopeExplanation &explanation)
{
    const bool isDrifted = explanation.isStored != explanation.isExpected;
    const Mark mark = isDrifted              ? Mark::Attention
                      : explanation.isStored ? Mark::Active
                                             : Mark::Disabled;
    const int line = m_grid->rowCount();
    auto *sign = new MarkLabel(mark);
    sign->setAccessibleName(explanation.isStored ? tr("granted") : tr("not granted"));
    QLabel *name = fixedLabel(QString((explanation.isStored ? u"\u2713 "_s : u"\u2717 "_s) %
                                      visibleText(explanation.scope)));
    if (!explanation.isStored)
        name->setForegroundRole(QPalette::PlaceholderText);
    QLabel *reason = secondaryLabel(textOf(explanation));
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    reason->setContentsMargins(0, 0, 0, spacing(Space::Field));
    m_grid->addWidget(sign, line, SignColumn);
    m_grid->addWidget(name, line, TextColumn);
    m_grid->addWidget(reason, line + 1, TextColumn);
}

} // namespace Chatelaine
