// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "tests/support/oracletrial.h"

#include <QJsonArray>

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Rows in a vector or in a set of bits.
template<typename Rows>
std::vector<Row> rowsIn(const Rows &rows)
{
    if constexpr (requires { rows.rows(); })
        return rows.rows();
    else
        return rows;
}

template<typename Rows>
QString printKeys(const KeySnapshot &snapshot, const Rows &rows)
{
    QStringList ids;
    for (const Row row : rowsIn(rows))
        ids.append(QString::number(snapshot.keyId(row).value()));
    return ids.join(u' ');
}

QString printNumbers(const QJsonValue &array)
{
    std::vector<qint64> numbers;
    for (const QJsonValue &number : array.toArray())
        numbers.push_back(number.toInteger());
    std::ranges::sort(numbers);
    QStringList words;
    for (const qint64 number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

QString printScopes(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QJsonArray ids;
    scopes.forEach([&](int index) { ids.append(qint64(snapshot.scopeIdAt(index).value())); });
    return printNumbers(ids);
}

QString printDrift(quint32 key, const QString &missing, const QString &extra, const QString &cause)
{
    return u"key %1 lacks (%2), has too much (%3), %4\n"_s.arg(key).arg(missing, extra, cause);
}

QString driftFound(const KeySnapshot &snapshot)
{
    const DriftReport report = driftOf(snapshot);
    QString text = u"orphans "_s + printKeys(snapshot, report.orphans) + u'\n';
    for (const DriftedKey &key : report.keys) {
        text += printDrift(snapshot.keyId(key.row).value(), printScopes(snapshot, key.missing),
                           printScopes(snapshot, key.extra), driftCauseName(key.cause));
    }
    return text;
}

QString driftExpected(const QJsonObject &look)
{
    std::map<qint64, QString> keys;
    for (const QJsonValue &key : look[u"drift"_s].toArray()) {
        const qint64 id = key[u"key_id"_s].toInteger();
        keys[id] = printDrift(quint32(id), printNumbers(key[u"missing"_s]),
                              printNumbers(key[u"extra"_s]), key[u"cause"_s].toString());
    }
    QString text = u"orphans "_s + printNumbers(look[u"orphans"_s]) + u'\n';
    for (const QString &line : keys | std::views::values)
        text += line;
    return text;
}

DriftCounts countsExpected(const QJsonObject &look)
{
    DriftCounts counts;
    for (const QJsonValue &key : look[u"drift"_s].toArray()) {
        for (int i = 0; i < DriftCauseCount; ++i)
            counts.keysBy[size_t(i)] +=
                key[u"cause"_s].toString() == driftCauseName(DriftCause(i)) ? 1 : 0;
        counts.missing += key[u"missing"_s].toArray().size();
        counts.extra += key[u"extra"_s].toArray().size();
    }
    return counts;
}

QString printCounts(const DriftCounts &counts)
{
    QStringList words;
    for (const quint32 keys : counts.keysBy)
        words.append(QString::number(keys));
    return u"by cause "_s + words.join(u' ') + u", missing "_s + QString::number(counts.missing) +
           u", extra "_s + QString::number(counts.extra);
}

QString difference(const QString &what, const QString &found, const QString &expected)
{
    return found == expected ? QString()
                             : what + u" is\n"_s + found + u"\ninstead of\n"_s + expected;
}

// "7 user 3 on AbCd1234: 1 2"
QString keysFound(const KeySnapshot &snapshot)
{
    QString text;
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        text += u"%1 user %2 %3 %4: %5\n"_s.arg(snapshot.keyId(row).value())
                    .arg(snapshot.userId(row).value())
                    .arg(snapshot.isActive(row) ? u"on" : u"off")
                    .arg(QString::fromUtf8(snapshot.prefix(row)),
                         printScopes(snapshot, snapshot.stored(row)));
    }
    return text;
}

QString keysExpected(const OracleDatabase &database)
{
    QString text;
    for (const OracleKey &key : database.keys) {
        QJsonArray scopes;
        for (auto grant = database.grants.lower_bound({key.id, 0});
             grant != database.grants.end() && grant->first == key.id; ++grant)
            scopes.append(qint64(grant->second));
        text += u"%1 user %2 %3 %4: %5\n"_s.arg(key.id)
                    .arg(key.userId)
                    .arg(key.isActive ? u"on" : u"off")
                    .arg(QString::fromLatin1(key.prefix), printNumbers(scopes));
    }
    return text;
}

} // namespace

QString problemOf(const KeySnapshot &snapshot, const OracleDatabase &database,
                  const QJsonObject &look)
{
    return difference(u"what was loaded"_s, keysFound(snapshot), keysExpected(database)) +
           difference(u"the drift"_s, driftFound(snapshot), driftExpected(look)) +
           difference(u"the count of drift"_s, printCounts(snapshot.driftCounts()),
                      printCounts(countsExpected(look)));
}

QString problemOf(const KeySnapshot &snapshot, const Impact &impact, const QJsonObject &save)
{
    QString problem;
    if (impact.opensToEveryone != save[u"opens"_s].toBool())
        problem += u"the preview is wrong about opening\n"_s;
    if (!save[u"objections"_s].toArray().isEmpty())
        return problem;
    return problem +
           difference(u"the preview of gains"_s, printKeys(snapshot, impact.gains),
                      printNumbers(save[u"gains"_s])) +
           difference(u"the preview of losses"_s, printKeys(snapshot, impact.losses),
                      printNumbers(save[u"losses"_s])) +
           difference(u"the preview of keys without scope"_s,
                      printKeys(snapshot, impact.leftWithNone), printNumbers(save[u"without"_s])) +
           difference(u"the count of the preview"_s,
                      u"%1 %2"_s.arg(impact.granted()).arg(impact.revoked()),
                      u"%1 %2"_s.arg(save[u"gains"_s].toArray().size())
                          .arg(save[u"losses"_s].toArray().size()));
}

} // namespace Chatelaine
