// SPDX-License-Identifier: MIT
#include "ui/widgets/keydetails.h"

#include "models/base/visibletext.h"
#include "models/tables/keycolumns.h"
#include "ui/delegates/relativetime.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/explanationlist.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString dateText(qint64 seconds, qint64 now)
{
    return KeyDetails::tr("%1 (%2)", "2 h ago (the date)")
        .arg(relativeTime(seconds, now), absoluteTime(seconds));
}

QString groupsText(const KeySnapshot &snapshot, Row row)
{
    const Membership membership = snapshot.membership(row);
    const GroupSet groups = membership.groups();
    QStringList lines;
    for (const GroupId id : groups.ids()) {
        const QString title = visibleText(snapshot.groupTitle(id));
        lines += id == membership.primary ? KeyDetails::tr("%1 (primary)").arg(title) : title;
    }
    return lines.isEmpty() ? KeyDetails::tr("None") : lines.join(u", "_s);
}

QHBoxLayout *besideMark(MarkLabel *mark, QLabel *text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing(Space::Tight) + spacing(Space::Tight) / 2);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

} // namespace

KeyDetails::KeyDetails(QWidget *parent)
    : QWidget(parent)
    , m_owner(titleLabel())
    , m_statusMark(new MarkLabel)
    , m_status(plainLabel())
    , m_prefix(fixedLabel())
    , m_ids(valueLabel())
    , m_userMark(new MarkLabel)
    , m_user(plainLabel())
    , m_created(valueLabel())
    , m_lastUsed(valueLabel())
    , m_lastUsedMeaning(secondaryLabel())
    , m_groups(valueLabel())
    , m_drift(plainLabel())
    , m_driftLine(buildDrift())
    , m_scopes(new ExplanationList)
{
    buildLayout();
}

QWidget *KeyDetails::buildDrift()
{
    m_drift->setObjectName(u"driftNotice"_s);
    auto *box = new QWidget;
    QHBoxLayout *line = besideMark(new MarkLabel(Mark::Attention), m_drift);
    setNoMargins(line);
    box->setLayout(line);
    return box;
}

void KeyDetails::buildLayout()
{
    m_owner->setObjectName(u"inspectorOwner"_s);
    m_owner->setWordWrap(true);
    m_owner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setObjectName(u"inspectorStatus"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing(Space::Page));
    form->setVerticalSpacing(spacing(Space::Tight));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading);
    form->addRow(secondaryLabel(tr("Prefix")), m_prefix);
    form->addRow(secondaryLabel(tr("Ids")), m_ids);
    form->addRow(secondaryLabel(tr("User")), besideMark(m_userMark, m_user));
    form->addRow(secondaryLabel(tr("Created")), m_created);
    form->addRow(secondaryLabel(tr("Last used")), m_lastUsed);
    form->addRow(QString(), m_lastUsedMeaning);
    form->addRow(secondaryLabel(tr("Groups")), m_groups);

    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_owner);
    layout->addLayout(besideMark(m_statusMark, m_status));
    layout->addLayout(form);
    layout->addSpacing(spacing(Space::Field));
    layout->addWidget(headingLabel(tr("Scopes")));
    layout->addWidget(m_driftLine);
    layout->addWidget(m_scopes);
    layout->addStretch();
}

void KeyDetails::showKey(const KeySnapshot &snapshot, Row row, qint64 now)
{
    m_owner->setText(ownerText(snapshot, row));
    m_statusMark->setMark(keyStatusMark(snapshot, row));
    m_status->setText(keyStatusText(snapshot, row));
    m_prefix->setText(keyColumnSpec(KeyColumn::Prefix).text(snapshot, row));
    m_ids->setText(
        tr("key %1, user %2").arg(snapshot.keyId(row).value()).arg(snapshot.userId(row).value()));
    const UserState state = snapshot.userState(row);
    m_userMark->setMark(userStateMark(state));
    m_user->setText(userStateText(state));
    m_groups->setText(groupsText(snapshot, row));
    showDates(snapshot, row, now);
    showDrift(snapshot, row);
    m_scopes->setExplanations(snapshot.explain(row));
}

void KeyDetails::showDates(const KeySnapshot &snapshot, Row row, qint64 now)
{
    const qint64 created = snapshot.created(row);
    m_created->setText(created == 0 ? tr("Unknown") : dateText(created, now));
    const qint64 used = snapshot.lastUsed(row);
    m_lastUsed->setText(used == 0 ? tr("Never accepted") : dateText(used, now));
    m_lastUsedMeaning->setText(
        used == 0 ? tr("Never tried, or only ever rejected: the API keeps no note of that.")
                  : tr("May speak of an earlier secret: rotating a key keeps this date."));
}

void KeyDetails::showDrift(const KeySnapshot &snapshot, Row row)
{
    const bool isDrifted = snapshot.isDrifted(row);
    m_drift->setText(isDrifted ? driftCauseText(snapshot.driftCause(row)) : QString());
    m_driftLine->setVisible(isDrifted);
}

} // namespace Chatelaine
