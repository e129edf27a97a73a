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
    while (m_lines.size() < explanations.size())
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isNeeded = i < explanations.size();
        if (isNeeded)
            fill(m_lines[i], explanations[i]);
        for (QWidget *part :
             {static_cast<QWidget *>(m_lines[i].sign), static_cast<QWidget *>(m_lines[i].name),
              static_cast<QWidget *>(m_lines[i].reason)})
            part->setVisible(isNeeded);
    }
}

void ExplanationList::addLine()
{
    const Line line{new MarkLabel, fixedLabel(), secondaryLabel()};
    line.reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {line.name, line.reason})
        label->setMinimumWidth(1); // Names without a blank are cut off, and widen nothing.
    line.reason->setContentsMargins(0, 0, 0, spacing(Space::Field));
    const int row = 2 * int(m_lines.size());
    m_grid->addWidget(line.sign, row, SignColumn);
    m_grid->addWidget(line.name, row, TextColumn);
    m_grid->addWidget(line.reason, row + 1, TextColumn);
    m_lines.push_back(line);
}

void ExplanationList::fill(const Line &line, const ScopeExplanation &explanation)
{
    const bool isDrifted = explanation.isStored != explanation.isExpected;
    line.sign->setMark(isDrifted              ? Mark::Attention
                       : explanation.isStored ? Mark::Active
                                              : Mark::Disabled);
    line.sign->setAccessibleName(explanation.isStored ? tr("granted") : tr("not granted"));
    line.name->setText(QString((explanation.isStored ? u"\u2713 "_s : u"\u2717 "_s) %
                               visibleText(explanation.scope)));
    line.name->setForegroundRole(explanation.isStored ? QPalette::NoRole
                                                      : QPalette::PlaceholderText);
    line.reason->setText(textOf(explanation));
}

} // namespace Chatelaine
