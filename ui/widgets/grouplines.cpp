// SPDX-License-Identifier: MIT
#include "ui/widgets/grouplines.h"

#include "models/base/visibletext.h"
#include "models/domain/groupchangewords.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chipflowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const CardGroup &group)
{
    return group.title.isEmpty() ? GroupLines::tr("#%1 (deleted)").arg(group.id.value())
                                 : visibleText(group.title);
}

QString textOf(const CardGroup &group, bool areReasonsKnown)
{
    const QString title = titleOf(group);
    if (group.kind == MembershipKind::Primary)
        return GroupLines::tr("%1 (primary)").arg(title);
    QStringList reasons;
    for (const QByteArray &key : group.because)
        reasons += groupChangeText(key);
    if (!reasons.isEmpty())
        return GroupLines::tr("%1, given by %2", "a group, for example user upgrade 3")
            .arg(title, reasons.join(u", "_s));
    return areReasonsKnown ? GroupLines::tr("%1, set for the user directly", "a group").arg(title)
                           : title;
}

} // namespace

GroupLines::GroupLines(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rest(new QWidget)
    , m_more(secondaryLabel())
    , m_showAll(new QPushButton(tr("Show all", "groups")))
{
    setNoMargins(m_layout);
    m_layout->setSpacing(spacing(Space::Tight) / 2);
    m_showAll->setObjectName(u"showAllGroups"_s);
    m_showAll->setAccessibleName(tr("Show all groups"));
    m_more->setObjectName(u"moreGroups"_s);
    m_more->setWordWrap(false);
    auto *line = new ChipFlowLayout(spacing(Space::Field), m_rest); // Two lines where it is narrow.
    line->addWidget(m_more);
    line->addWidget(m_showAll);
    m_layout->addWidget(m_rest);
    connect(m_showAll, &QPushButton::clicked, this, &GroupLines::showAll);
}

void GroupLines::showGroups(const std::vector<CardGroup> &groups, bool areReasonsKnown)
{
    m_texts.clear();
    for (const CardGroup &group : groups)
        m_texts += textOf(group, areReasonsKnown);
    if (m_texts.isEmpty())
        m_texts += tr("None", "no groups");
    const auto all = size_t(m_texts.size());
    const size_t shown = all > FoldedLines + 1 ? FoldedLines : all;
    showLines(shown);
    m_more->setText(tr("and %Ln more", "groups", int(all - shown)));
    m_rest->setVisible(shown < all);
}

void GroupLines::showLines(size_t count)
{
    while (m_lines.size() < count) {
        m_lines.push_back(valueLabel());
        m_lines.back()->setMinimumWidth(1); // A title without a blank is cut off.
        m_layout->insertWidget(m_layout->count() - 1, m_lines.back());
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(i < count ? m_texts[qsizetype(i)] : QString());
        m_lines[i]->setVisible(i < count);
    }
}

void GroupLines::showAll()
{
    const bool hadFocus = m_showAll->hasFocus();
    showLines(size_t(m_texts.size()));
    m_rest->hide();
    if (hadFocus)
        focusNextChild();
}

} // namespace Chatelaine
