// SPDX-License-Identifier: MIT
#include "models/tables/keycolumns.h"

#include "models/base/visibletext.h"
#include "models/tables/keytablemodel.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString prefixText(const KeySnapshot &snapshot, Row row)
{
    return QString(visibleText(QString::fromUtf8(snapshot.prefix(row))) % u'\u2026');
}

QStringList scopeChips(const KeySnapshot &snapshot, Row row)
{
    QStringList names;
    snapshot.stored(row).forEach(
        [&](int index) { names += visibleText(snapshot.scopeNameAt(index)); });
    return names;
}

QString scopesText(const KeySnapshot &snapshot, Row row)
{
    return scopeChips(snapshot, row).join(u", "_s);
}

qint64 scopeCount(const KeySnapshot &snapshot, Row row) { return snapshot.stored(row).count(); }

qint64 created(const KeySnapshot &snapshot, Row row) { return snapshot.created(row); }
QString createdText(const KeySnapshot &snapshot, Row row)
{
    return isoText(created(snapshot, row));
}

qint64 lastUsed(const KeySnapshot &snapshot, Row row) { return snapshot.lastUsed(row); }
QString lastUsedText(const KeySnapshot &snapshot, Row row)
{
    return isoText(lastUsed(snapshot, row));
}

qint64 lastActivity(const KeySnapshot &snapshot, Row row) { return snapshot.lastActivity(row); }
QString lastActivityText(const KeySnapshot &snapshot, Row row)
{
    return isoText(lastActivity(snapshot, row));
}

QString driftText(const KeySnapshot &snapshot, Row row)
{
    if (!snapshot.isDrifted(row))
        return {};
    const ScopeSet stored = snapshot.stored(row);
    const ScopeSet expected = snapshot.expected(row);
    const int missing = (expected - stored).count();
    const int extra = (stored - expected).count();
    if (extra == 0)
        return KeyTableModel::tr("%1 missing").arg(missing);
    if (missing == 0)
        return KeyTableModel::tr("%1 too many").arg(extra);
    return KeyTableModel::tr("%1 missing, %2 too many").arg(missing).arg(extra);
}

Mark driftMark(const KeySnapshot &snapshot, Row row)
{
    return snapshot.isDrifted(row) ? Mark::Attention : Mark::None;
}

QString driftDescription(const KeySnapshot &snapshot, Row row)
{
    return snapshot.isDrifted(row) ? driftCauseText(snapshot.driftCause(row)) : QString();
}

qint64 keyId(const KeySnapshot &snapshot, Row row) { return snapshot.keyId(row).value(); }
QString keyIdText(const KeySnapshot &snapshot, Row row)
{
    return QString::number(keyId(snapshot, row));
}

qint64 userId(const KeySnapshot &snapshot, Row row) { return snapshot.userId(row).value(); }
QString userIdText(const KeySnapshot &snapshot, Row row)
{
    return QString::number(userId(snapshot, row));
}

QString stateText(const KeySnapshot &snapshot, Row row)
{
    return userStateText(snapshot.userState(row));
}

Mark stateMark(const KeySnapshot &snapshot, Row row)
{
    return userStateMark(snapshot.userState(row));
}

QString groupsText(const KeySnapshot &snapshot, Row row)
{
    QStringList titles;
    const GroupSet groups = snapshot.membership(row).groups();
    for (const GroupId id : groups.ids())
        titles += visibleText(snapshot.groupTitle(id));
    return titles.join(u", "_s);
}

QString statusDescription(const KeySnapshot &snapshot, Row row)
{
    if (!snapshot.isActive(row) || keyStatusMark(snapshot, row) == Mark::Active)
        return {};
    return KeyTableModel::tr("The API does not look at the forum's users: this key still works.");
}

// By KeyColumn.
constexpr std::array<KeyColumnSpec, KeyColumnCount> Specs{{
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "User"), nullptr, KeyCell::Text,
     Shown::FromTheStart, 22, ownerText, nullptr, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Prefix"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel",
                       "The first characters of the token, after the brand."),
     KeyCell::FixedWidth, Shown::FromTheStart, 15, prefixText, nullptr, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Status"), nullptr, KeyCell::Marked,
     Shown::FromTheStart, 26, keyStatusText, nullptr, nullptr, keyStatusMark, statusDescription},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Scopes"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel",
                       "What the key may do, as it is stored and as the API goes by."),
     KeyCell::Chips, Shown::FromTheStart, 34, scopesText, scopeCount, scopeChips, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Created"), nullptr, KeyCell::Date,
     Shown::FromTheStart, 13, createdText, created, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Last used"),
     QT_TRANSLATE_NOOP(
         "Chatelaine::KeyTableModel",
         "The last time that the API accepted the token. Rotating a key does not reset it."),
     KeyCell::Date, Shown::FromTheStart, 14, lastUsedText, lastUsed, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Drift"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel",
                       "Where the stored scopes differ from what the rule gives."),
     KeyCell::Marked, Shown::FromTheStart, 27, driftText, nullptr, nullptr, driftMark,
     driftDescription},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Key"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "The number of the key."), KeyCell::Number,
     Shown::OnDemand, 8, keyIdText, keyId, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "User id"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "The number of the user."), KeyCell::Number,
     Shown::OnDemand, 9, userIdText, userId, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "User state"), nullptr, KeyCell::Marked,
     Shown::OnDemand, 16, stateText, nullptr, nullptr, stateMark, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Groups"), nullptr, KeyCell::Text,
     Shown::OnDemand, 30, groupsText, nullptr, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "Last activity"),
     QT_TRANSLATE_NOOP("Chatelaine::KeyTableModel", "When the user was last seen in the forum."),
     KeyCell::Date, Shown::OnDemand, 16, lastActivityText, lastActivity, nullptr, nullptr, nullptr},
}};

} // namespace

const KeyColumnSpec &keyColumnSpec(KeyColumn column) { return Specs[size_t(column)]; }

QString keyColumnTitle(KeyColumn column) { return KeyTableModel::tr(keyColumnSpec(column).title); }

} // namespace Chatelaine
