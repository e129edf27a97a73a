// SPDX-License-Identifier: MIT
#include "tests/support/oracletrial.h"

#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QString told(const Error &error) { return error.message() + u' ' + error.detail(); }

QJsonObject toJson(const RecomputeRequest &request)
{
    QJsonArray keys;
    for (const KeyId key : request.keys)
        keys.append(qint64(key.value()));
    QJsonObject json{{u"kind"_s, u"recompute"_s},
                     {u"keys"_s, keys},
                     {u"dry"_s, request.mode == WriteMode::DryRun}};
    if (request.user)
        json[u"user"_s] = qint64(request.user->value());
    if (request.scope)
        json[u"scope"_s] = qint64(request.scope->value());
    return json;
}

QJsonObject toJson(const Scope &scope)
{
    return {{u"scope_id"_s, qint64(scope.id.value())},
            {u"name"_s, scope.name},
            {u"title"_s, scope.title},
            {u"csv"_s, base64(scope.groupCsv.toUtf8())},
            {u"active"_s, int(scope.isActive)}};
}

// The base as the database had it, not as the snapshot tells it.
QJsonObject toJson(const ScopeEdit &edit, const OracleDatabase &seen)
{
    constexpr QLatin1String Names[] = {"create"_L1, "update"_L1, "delete"_L1};
    QJsonObject json{{u"kind"_s, u"save"_s},
                     {u"edit"_s, Names[int(edit.kind)]},
                     {u"wanted"_s, toJson(edit.wanted)},
                     {u"consent"_s, edit.openToEveryone == EveryoneConsent::Given}};
    const auto base = std::ranges::find(seen.scopes, edit.base.id.value(), &OracleScope::id);
    if (base != seen.scopes.end())
        json[u"base"_s] = QJsonObject{{u"scope_id"_s, qint64(base->id)},
                                      {u"title"_s, QString::fromLatin1(base->title)},
                                      {u"csv"_s, base64(base->groups)},
                                      {u"active"_s, base->active}};
    return json;
}

QJsonObject toJson(const KeyChangeSet &changes)
{
    constexpr QLatin1String Names[] = {"enable"_L1, "disable"_L1, "revoke"_L1};
    QJsonArray keys;
    for (const KeyAsSeen &key : changes.keys) {
        keys.append(QJsonObject{{u"key_id"_s, qint64(key.id.value())},
                                {u"user_id"_s, qint64(key.user.value())},
                                {u"prefix"_s, QString::fromLatin1(key.prefix)}});
    }
    return {{u"kind"_s, u"change"_s}, {u"change"_s, Names[int(changes.action)]}, {u"keys"_s, keys}};
}

QString printCounts(const RecomputeReport &report)
{
    return u"examined %1, granted %2, revoked %3, changed %4, orphans %5, busy %6, left %7"_s
        .arg(report.examined)
        .arg(report.granted)
        .arg(report.revoked)
        .arg(report.changedKeys)
        .arg(report.skippedOrphans)
        .arg(report.busy)
        .arg(report.left);
}

QString printCounts(const QJsonObject &report)
{
    RecomputeReport counts;
    counts.examined = report[u"examined"_s].toInteger();
    counts.granted = report[u"granted"_s].toInteger();
    counts.revoked = report[u"revoked"_s].toInteger();
    counts.changedKeys = report[u"changed"_s].toInteger();
    counts.skippedOrphans = report[u"orphans"_s].toInteger();
    return printCounts(counts);
}

QString wordOf(const Result<ScopeSaveReport> &saved)
{
    if (saved)
        return saved->deletedMeanwhile ? u"deleted"_s : saved->theirs ? u"theirs"_s : QString();
    switch (saved.error().code()) {
    case Error::Code::Invalid:
        return u"invalid"_s;
    case Error::Code::Refused:
        return u"refused"_s;
    case Error::Code::Conflict:
        return u"conflict"_s;
    default:
        return told(saved.error());
    }
}

QSet<QString> linesOf(const QJsonArray &rows)
{
    QSet<QString> lines;
    for (const QJsonValue &row : rows) {
        const QJsonDocument line =
            row.isArray() ? QJsonDocument(row.toArray()) : QJsonDocument(row.toObject());
        lines.insert(QString::fromUtf8(line.toJson(QJsonDocument::Compact)));
    }
    return lines;
}

} // namespace

OracleTrial::OracleTrial(KeyStore &store, OracleStore &plain, OracleModel &model,
                         OracleRandom &random, const OracleDatabase &database)
    : m_store(store)
    , m_plain(plain)
    , m_model(model)
    , m_random(random)
    , m_database(database)
{
    m_database.sort();
    m_plain.fill(m_database);
}

void OracleTrial::writeAsSomebodyElse()
{
    const OracleDatabase before = m_database;
    for (int i = randomBetween(m_random, 1, 3); i > 0; --i)
        writeAtRandom(m_random, m_database);
    m_database.sort();
    m_plain.replace(before, m_database);
    m_isStale = true;
}

QString OracleTrial::load()
{
    const auto loaded =
        answerOf(randomOneIn(m_random, 2) ? m_store.load() : m_store.loadIfChanged(m_snapshot));
    if (!loaded)
        return u"load: "_s + told(loaded.error());
    m_snapshot = *loaded;
    m_seen = m_database;
    m_isStale = false;
    m_action = {{u"kind"_s, u"look"_s}};
    return problemOf(*m_snapshot, m_database, m_model.act(m_database, m_action));
}

QString OracleTrial::step()
{
    if (randomOneIn(m_random, 2))
        writeAsSomebodyElse();
    if (const QString problem = load(); !problem.isEmpty())
        return problem;
    switch (randomBetween(m_random, 0, 5)) {
    case 0:
        return change();
    case 1:
    case 2:
        return recompute(randomRequest());
    default:
        return save();
    }
}

QString OracleTrial::settle()
{
    if (QString problem = recompute({}); !problem.isEmpty())
        return problem;
    if (QString problem = load(); !problem.isEmpty())
        return problem;
    return m_snapshot->driftCounts() == DriftCounts() ? QString() : u"drift is left"_s;
}

QString OracleTrial::recompute(const RecomputeRequest &request)
{
    m_action = toJson(request);
    const auto report = answerOf(m_store.recompute(request));
    const QString expected = printCounts(m_model.act(m_database, m_action));
    if (!report)
        return u"recompute: "_s + told(report.error());
    m_rowsWritten += int(report->granted + report->revoked);
    if (printCounts(*report) != expected)
        return u"the report is "_s + printCounts(*report) + u"\ninstead of    "_s + expected;
    return problemOfWhatIsStored();
}

QString OracleTrial::save()
{
    const ScopeEdit edit = randomEdit();
    m_action = toJson(edit, m_seen);
    const Impact impact = impactOf(*m_snapshot, edit);
    if (randomOneIn(m_random, 4))
        writeAsSomebodyElse();
    const auto saved = answerOf(m_store.save(edit));
    if (saved)
        m_action[u"id"_s] = qint64(saved->saved.id.value());
    const QJsonObject expected = m_model.act(m_database, m_action);
    QString problem = problemOfRefusal(saved, expected);
    // What is granted already to the id of a new scope cannot be foreseen.
    const bool isForeseen = expected[u"holders"_s].toArray().isEmpty();
    if (!m_isStale && isForeseen)
        problem += problemOf(*m_snapshot, impact, expected);
    if (!problem.isEmpty() || !saved || saved->isConflict()) {
        ++m_refusals;
        return problem + problemOfWhatIsStored();
    }
    m_rowsWritten += int(saved->granted + saved->revoked);
    if (saved->granted != expected[u"granted"_s].toInteger() ||
        saved->revoked != expected[u"revoked"_s].toInteger() || saved->left != 0) {
        return u"the report counts %1 granted, %2 revoked, %3 left instead of %4, %5, 0"_s
            .arg(saved->granted)
            .arg(saved->revoked)
            .arg(saved->left)
            .arg(expected[u"granted"_s].toInteger())
            .arg(expected[u"revoked"_s].toInteger());
    }
    return problemOfWhatIsStored();
}

QString OracleTrial::problemOfRefusal(const Result<ScopeSaveReport> &saved,
                                      const QJsonObject &expected) const
{
    const QString word = wordOf(saved);
    const QJsonArray objections = expected[u"objections"_s].toArray();
    if (word.isEmpty() ? objections.isEmpty() : objections.contains(word))
        return {};
    return u"the edit ended with \"%1\" instead of %2\n"_s.arg(
        word, QString::fromUtf8(QJsonDocument(objections).toJson(QJsonDocument::Compact)));
}

QString OracleTrial::change()
{
    const KeyChangeSet changes = randomChange();
    m_action = toJson(changes);
    if (randomOneIn(m_random, 2))
        writeAsSomebodyElse();
    const auto report = answerOf(m_store.change(changes));
    const QJsonArray expected = m_model.act(m_database, m_action)[u"outcomes"_s].toArray();
    if (!report)
        return u"change: "_s + told(report.error());
    QJsonArray outcomes;
    for (const RowResult &row : report->rows)
        outcomes.append(rowOutcomeName(row.outcome));
    if (outcomes != expected)
        return u"the outcomes differ"_s;
    return problemOfWhatIsStored();
}

QString OracleTrial::problemOfWhatIsStored() const
{
    OracleDatabase stored = m_plain.stored();
    OracleDatabase expected = m_database;
    // Whether a scope is "active" is all that counts.
    for (OracleDatabase *database : {&stored, &expected}) {
        for (OracleScope &scope : database->scopes)
            scope.active = int(scope.active == 1);
    }
    if (stored == expected)
        return {};
    QString problem = u"what is stored differs"_s;
    const QJsonObject found = stored.toJson();
    const QJsonObject wanted = expected.toJson();
    for (const QString &table : {u"grants"_s, u"keys"_s, u"scopes"_s, u"users"_s}) {
        const QSet<QString> a = linesOf(found[table].toArray());
        const QSet<QString> b = linesOf(wanted[table].toArray());
        problem += u"\n%1: too much is %2; missing is %3"_s.arg(
            table, QStringList((a - b).values()).join(u' '),
            QStringList((b - a).values()).join(u' '));
    }
    return problem;
}

} // namespace Chatelaine
