// SPDX-License-Identifier: MIT
#include "app/cli/documents.h"

#include <QDateTime>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QJsonArray reasonsArray(const std::vector<GroupReason> &reasons)
{
    QJsonArray array;
    for (const GroupReason &reason : reasons) {
        array.append(QJsonObject{
            {u"group_id"_s, reason.group.value()},
            {u"title"_s, reason.title.isEmpty() ? QJsonValue() : QJsonValue(reason.title)},
            {u"kind"_s, reason.kind == MembershipKind::Primary ? u"primary"_s : u"secondary"_s},
        });
    }
    return array;
}

QJsonArray affectedKeys(const KeySnapshot &snapshot, const RowSet &rows)
{
    QJsonArray array;
    rows.forEach([&](Row row) {
        array.append(QJsonObject{
            {u"key_id"_s, qint64(snapshot.keyId(row).value())},
            {u"user"_s, userValue(snapshot, row)},
            {u"active"_s, snapshot.isActive(row)},
            {u"last_used"_s, dateValue(snapshot.lastUsed(row))},
        });
    });
    return array;
}

} // namespace

QJsonValue dateValue(qint64 seconds)
{
    if (seconds == 0)
        return QJsonValue();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue userValue(const KeySnapshot &snapshot, Row row)
{
    if (!snapshot.hasUser(row))
        return QJsonValue();
    return QString::fromUtf8(snapshot.userName(row));
}

QJsonArray scopeNames(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QJsonArray names;
    scopes.forEach([&](int index) { names.append(snapshot.scopeNameAt(index)); });
    return names;
}

QJsonObject infoObject(const StoreInfo &info, qint64 keys)
{
    return {
        {u"system"_s, info.system},
        {u"prefix"_s, info.prefix},
        {u"layout"_s, QString(keyLayoutName(info.layout))},
        {u"server"_s, info.server},
        {u"tls"_s, info.tls.isEmpty() ? QJsonValue() : QJsonValue(info.tls)},
        {u"tls_protocol"_s,
         info.tlsProtocol.isEmpty() ? QJsonValue() : QJsonValue(info.tlsProtocol)},
        {u"role"_s, QString(roleName(roleOf(info.rights)))},
        {u"keys"_s, keys},
        {u"scopes"_s, info.scopes},
        {u"groups"_s, info.groups},
    };
}

QJsonObject keyObject(const KeySnapshot &snapshot, Row row)
{
    return {
        {u"key_id"_s, qint64(snapshot.keyId(row).value())},
        {u"user_id"_s, qint64(snapshot.userId(row).value())},
        {u"user"_s, userValue(snapshot, row)},
        {u"user_state"_s, QString(userStateName(snapshot.userState(row)))},
        {u"prefix"_s, QString::fromUtf8(snapshot.prefix(row))},
        {u"active"_s, snapshot.isActive(row)},
        {u"created"_s, dateValue(snapshot.created(row))},
        {u"last_used"_s, dateValue(snapshot.lastUsed(row))},
        {u"scopes"_s, scopeNames(snapshot, snapshot.stored(row))},
        {u"expected"_s, scopeNames(snapshot, snapshot.expected(row))},
    };
}

QJsonArray whyArray(const std::vector<ScopeExplanation> &explanations)
{
    QJsonArray array;
    for (const ScopeExplanation &explanation : explanations) {
        array.append(QJsonObject{
            {u"scope"_s, explanation.scope},
            {u"stored"_s, explanation.isStored},
            {u"expected"_s, explanation.isExpected},
            {u"because"_s, reasonsArray(explanation.because)},
            {u"would_gain_by"_s, reasonsArray(explanation.wouldGainBy)},
            {u"reason"_s, QString(scopeReasonName(explanation.reason))},
        });
    }
    return array;
}

QJsonObject scopeObject(const KeySnapshot &snapshot, int scopeIndex, quint32 keysGranted)
{
    const Scope &scope = snapshot.scopes().at(size_t(scopeIndex));
    const GroupSet gate = scope.groups();
    QJsonArray groups;
    for (const GroupId id : gate.ids()) {
        const UserGroup *group = snapshot.group(id);
        groups.append(QJsonObject{
            {u"group_id"_s, id.value()},
            {u"title"_s, group == nullptr ? QJsonValue() : QJsonValue(group->title)},
        });
    }
    return {
        {u"scope_id"_s, qint64(scope.id.value())},
        {u"name"_s, scope.name},
        {u"title"_s, scope.title},
        {u"description"_s, scope.description},
        {u"groups"_s, groups},
        {u"stored_groups"_s, scope.groupCsv},
        {u"active"_s, scope.isActive},
        {u"open_to_everyone"_s, scope.isOpenToEveryone()},
        {u"order"_s, qint64(scope.displayOrder)},
        {u"keys"_s, qint64(keysGranted)},
    };
}

QJsonObject impactObject(const KeySnapshot &snapshot, const QString &scope, const Impact &impact,
                         WriteMode mode)
{
    return {
        {u"scope"_s, scope},
        {u"dry_run"_s, mode == WriteMode::DryRun},
        {u"opens_to_everyone"_s, impact.opensToEveryone},
        {u"granted"_s, impact.granted()},
        {u"revoked"_s, impact.revoked()},
        {u"gains"_s, affectedKeys(snapshot, impact.gains)},
        {u"losses"_s, affectedKeys(snapshot, impact.losses)},
        {u"left_with_none"_s, affectedKeys(snapshot, impact.leftWithNone)},
    };
}

QJsonObject recomputeObject(const RecomputeReport &report, WriteMode mode)
{
    QJsonObject object{
        {u"dry_run"_s, mode == WriteMode::DryRun},
        {u"examined"_s, report.examined},
        {u"granted"_s, report.granted},
        {u"revoked"_s, report.revoked},
        {u"changed_keys"_s, report.changedKeys},
        {u"skipped_orphans"_s, report.skippedOrphans},
        {u"busy"_s, report.busy},
    };
    if (report.left > 0) // Only after it was stopped.
        object.insert(u"left"_s, report.left);
    return object;
}

QJsonObject driftObject(const KeySnapshot &snapshot, const DriftReport &report)
{
    QJsonArray keys;
    for (const DriftedKey &key : report.keys) {
        keys.append(QJsonObject{
            {u"key_id"_s, qint64(snapshot.keyId(key.row).value())},
            {u"user"_s, userValue(snapshot, key.row)},
            {u"missing"_s, scopeNames(snapshot, key.missing)},
            {u"extra"_s, scopeNames(snapshot, key.extra)},
            {u"cause"_s, QString(driftCauseName(key.cause))},
        });
    }
    QJsonArray orphans;
    for (const Row row : report.orphans)
        orphans.append(qint64(snapshot.keyId(row).value()));
    return {{u"keys"_s, keys}, {u"orphans"_s, orphans}};
}

} // namespace Chatelaine
