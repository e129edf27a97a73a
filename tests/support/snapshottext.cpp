// SPDX-License-Identifier: MIT
#include "tests/support/snapshottext.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Of any bytes.
QString quoted(QByteArrayView bytes)
{
    return u'"' + QString::fromLatin1(bytes.toByteArray().toPercentEncoding(" ,")) + u'"';
}

QString namesOf(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QStringList names;
    scopes.forEach([&](int index) { names.append(snapshot.scopeNameAt(index)); });
    return names.join(u',');
}

QString lineOf(const KeySnapshot &snapshot, Row row)
{
    const Membership &groups = snapshot.membership(row);
    const QString drift =
        snapshot.isDrifted(row) ? driftCauseName(snapshot.driftCause(row)) : "as it should be"_L1;
    const QStringList parts{
        u"key"_s,
        QString::number(snapshot.keyId(row).value()),
        QString::number(snapshot.userId(row).value()),
        quoted(snapshot.prefix(row)),
        snapshot.isActive(row) ? u"active"_s : u"disabled"_s,
        QString::number(snapshot.created(row)),
        QString::number(snapshot.lastUsed(row)),
        QString(userStateName(snapshot.userState(row))),
        quoted(snapshot.userName(row)),
        QString::number(snapshot.lastActivity(row)),
        QString::number(groups.primary.value()),
        quoted(groups.secondaryCsv),
        namesOf(snapshot, snapshot.stored(row)),
        namesOf(snapshot, snapshot.expected(row)),
        drift,
    };
    return parts.join(u' ');
}

} // namespace

QStringList linesOf(const KeySnapshot &snapshot)
{
    QStringList lines;
    for (const Scope &scope : snapshot.scopes())
        lines.append(u"scope %1 %2 %3 %4 %5 %6 %7"_s.arg(scope.id.value())
                         .arg(scope.name, scope.title, scope.description, scope.groupCsv)
                         .arg(scope.isActive)
                         .arg(scope.displayOrder));
    for (const ScopeId scope : snapshot.deletedScopes())
        lines.append(u"deleted scope %1"_s.arg(scope.value()));
    for (const UserGroup &group : snapshot.groups())
        lines.append(u"group %1 %2 %3 members, %4 keys"_s.arg(group.id.value())
                         .arg(group.title)
                         .arg(group.members)
                         .arg(snapshot.keyCount(group.id)));
    lines.append(u"%1, job %2, %3 drifted, %4 missing, %5 extra"_s
                     .arg(snapshot.isComplete() ? "complete"_L1 : "in part"_L1)
                     .arg(snapshot.recomputeJobPending())
                     .arg(snapshot.driftCounts().keys())
                     .arg(snapshot.driftCounts().missing)
                     .arg(snapshot.driftCounts().extra));
    for (quint32 i = 0; i < snapshot.size(); ++i)
        lines.append(lineOf(snapshot, Row(i)));
    lines.append(QString::fromUtf8(snapshot.foldedText().toByteArray().toPercentEncoding("\n ")));
    return lines;
}

} // namespace Chatelaine
