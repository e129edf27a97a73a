// SPDX-License-Identifier: MIT
#include "tests/support/wholesnapshot.h"

#include "models/snapshot/driftreport.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/keymatch.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 Now = 1'700'000'000; // Seconds since 1970 UTC
constexpr const char *Filters[] = {
    "ann",        "ANGSTROM",         "user:zoe",     "prefix:p1",     "id:17",
    "drift",      "orphan",           "ghost",        "no-scope",      "never-used",
    "group:3",    "expected:scope:3", "owner:banned", "strasse",       "\"key 4\"",
    "scope:#901", "-group:5 1",       "unused:900d",  "status:active", "user:日"};

QString hex(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }

// By their ids, so that it does not matter in which order scopes that are gone stand.
QString print(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    std::vector<quint32> ids;
    scopes.forEach([&](int index) { ids.push_back(snapshot.scopeIdAt(index).value()); });
    std::ranges::sort(ids);
    QStringList words;
    for (const quint32 id : ids)
        words.append(QString::number(id));
    return words.join(u',');
}

void writeKey(QTextStream &text, const KeySnapshot &snapshot, Row row)
{
    const Membership &membership = snapshot.membership(row);
    const bool isDrifted = snapshot.isDrifted(row);
    text << "key " << snapshot.keyId(row).value() << " user " << snapshot.userId(row).value()
         << (snapshot.isActive(row) ? " on " : " off ") << snapshot.created(row) << ' '
         << snapshot.lastUsed(row) << ' ' << snapshot.lastActivity(row) << ' '
         << QString::fromUtf8(snapshot.prefix(row)) << ' ' << hex(snapshot.userName(row)) << ' '
         << userStateName(snapshot.userState(row)) << " primary " << membership.primary.value()
         << " secondary " << hex(membership.secondaryCsv) << " stored "
         << print(snapshot, snapshot.stored(row)) << " expected "
         << print(snapshot, snapshot.expected(row)) << ' '
         << (isDrifted ? driftCauseName(snapshot.driftCause(row)) : "true"_L1);
    const auto offsets = snapshot.foldedOffsets();
    const qsizetype begin = offsets[row.value()];
    text << " folded "
         << hex(snapshot.foldedText().sliced(begin, offsets[row.value() + 1] - begin));
    if (snapshot.rowOf(snapshot.keyId(row)) != row || snapshot.rowOf(snapshot.userId(row)) != row)
        text << " CANNOT BE FOUND";
    if (const std::optional<User> user = snapshot.user(row)) {
        text << " user " << user->id.value() << ' ' << hex(user->name) << ' '
             << hex(user->secondaryGroups) << ' ' << user->primaryGroup.value() << ' '
             << user->lastActivity;
    }
    text << '\n';
}

void writeScopes(QTextStream &text, const KeySnapshot &snapshot)
{
    for (const Scope &scope : snapshot.scopes()) {
        text << "scope " << scope.id.value() << ' ' << scope.name << ' ' << scope.title << ' '
             << scope.description << ' ' << hex(scope.groupCsv.toUtf8())
             << (scope.isActive ? " on " : " off ") << scope.displayOrder << '\n';
    }
    std::vector<ScopeId> deleted = snapshot.deletedScopes();
    std::ranges::sort(deleted);
    for (const ScopeId id : deleted)
        text << "deleted scope " << id.value() << ' '
             << snapshot.scopeNameAt(snapshot.scopeIndexOf(id)) << '\n';
}

void writeGroups(QTextStream &text, const KeySnapshot &snapshot)
{
    for (const UserGroup &group : snapshot.groups())
        text << "group " << group.id.value() << ' ' << group.title << " members " << group.members
             << '\n';
    for (int id = -5; id <= 20; ++id)
        text << "group " << id << " keys " << snapshot.keyCount(GroupId(id)) << ' '
             << snapshot.groupTitle(GroupId(id)) << '\n';
}

template<typename Rows>
void writeRows(QTextStream &text, const KeySnapshot &snapshot, const Rows &rows)
{
    const auto write = [&](Row row) { text << ' ' << snapshot.keyId(row).value(); };
    if constexpr (requires { rows.forEach(write); })
        rows.forEach(write);
    else
        std::ranges::for_each(rows, write);
    text << '\n';
}

// What is computed on it, out of indexes that a refresh may have kept.
void writeAnswers(QTextStream &text, const KeySnapshot &snapshot)
{
    for (const char *filter : Filters) {
        const auto parsed = parseKeyFilter(QString::fromUtf8(filter));
        if (!parsed)
            qFatal("%s: %s", filter, qPrintable(parsed.error().message()));
        text << filter << ':';
        writeRows(text, snapshot, matchingRows(snapshot, *parsed, Now));
    }
    for (const Scope &scope : snapshot.scopes()) {
        ScopeEdit edit{ScopeEditKind::Update, scope, scope, EveryoneConsent::Given};
        edit.wanted.groupCsv = u"3,7"_s;
        const Impact impact = impactOf(snapshot, edit);
        text << "gains " << scope.id.value() << ':';
        writeRows(text, snapshot, impact.gains);
        text << "losses " << scope.id.value() << ':';
        writeRows(text, snapshot, impact.losses);
    }
}

void writeDrift(QTextStream &text, const KeySnapshot &snapshot)
{
    const DriftCounts &counts = snapshot.driftCounts();
    text << "drift by cause";
    for (const quint32 keys : counts.keysBy)
        text << ' ' << keys;
    text << " missing " << counts.missing << " extra " << counts.extra << '\n';
    const DriftReport report = driftOf(snapshot);
    for (const DriftedKey &key : report.keys)
        text << "drift of " << snapshot.keyId(key.row).value() << ": "
             << print(snapshot, key.missing) << "; " << print(snapshot, key.extra) << '\n';
    text << "orphans";
    writeRows(text, snapshot, report.orphans);
}

} // namespace

QString wholeTextOf(const KeySnapshot &snapshot)
{
    QString whole;
    QTextStream text(&whole);
    text << snapshot.size() << " keys, " << (snapshot.isComplete() ? "" : "not ")
         << "complete, job " << (snapshot.recomputeJobPending() ? "pending" : "done") << '\n';
    for (quint32 i = 0; i < snapshot.size(); ++i)
        writeKey(text, snapshot, Row(i));
    writeScopes(text, snapshot);
    writeGroups(text, snapshot);
    writeDrift(text, snapshot);
    writeAnswers(text, snapshot);
    return whole;
}

QString differenceOf(const KeySnapshot &found, const KeySnapshot &expected)
{
    const QStringList foundLines = wholeTextOf(found).split(u'\n');
    const QStringList expectedLines = wholeTextOf(expected).split(u'\n');
    if (foundLines == expectedLines)
        return {};
    QString text = u"(in another order, if nothing follows)"_s;
    for (const QString &line : foundLines) {
        if (!expectedLines.contains(line))
            text += u"\nfound:    "_s + line;
    }
    for (const QString &line : expectedLines) {
        if (!foundLines.contains(line))
            text += u"\nexpected: "_s + line;
    }
    return text;
}

} // namespace Chatelaine
