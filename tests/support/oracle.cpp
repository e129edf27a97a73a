// SPDX-License-Identifier: MIT
#include "tests/support/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

qint64 number(quint32 id) { return qint64(id); }

QJsonArray toJson(const OracleGrants &grants)
{
    QJsonArray array;
    for (const auto &[key, scope] : grants)
        array.append(QJsonArray{number(key), number(scope)});
    return array;
}

OracleGrants grantsFromJson(const QJsonArray &array)
{
    OracleGrants grants;
    for (const QJsonValue &pair : array)
        grants.emplace(quint32(pair[0].toInteger()), quint32(pair[1].toInteger()));
    return grants;
}

QByteArray question(const std::vector<OracleDatabase> &databases, const QList<QByteArray> &numbers)
{
    QJsonArray databaseArray;
    for (const OracleDatabase &database : databases)
        databaseArray.append(database.toJson());
    QJsonArray numberArray;
    for (const QByteArray &text : numbers)
        numberArray.append(base64(text));
    const QJsonObject document{{u"databases"_s, databaseArray}, {u"numbers"_s, numberArray}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject OracleDatabase::toJson() const
{
    QJsonArray userArray;
    for (const OracleUser &user : users) {
        userArray.append(QJsonObject{{u"user_id"_s, number(user.id)},
                                     {u"primary"_s, number(user.primaryGroup)},
                                     {u"secondary"_s, base64(user.secondaryGroups)}});
    }
    QJsonArray scopeArray;
    for (const OracleScope &scope : scopes) {
        scopeArray.append(QJsonObject{{u"scope_id"_s, number(scope.id)},
                                      {u"name"_s, QString::fromLatin1(scope.name)},
                                      {u"title"_s, QString::fromLatin1(scope.title)},
                                      {u"csv"_s, base64(scope.groups)},
                                      {u"active"_s, scope.active}});
    }
    QJsonArray keyArray;
    for (const OracleKey &key : keys) {
        keyArray.append(QJsonObject{{u"key_id"_s, number(key.id)},
                                    {u"user_id"_s, number(key.userId)},
                                    {u"active"_s, key.isActive},
                                    {u"prefix"_s, QString::fromLatin1(key.prefix)}});
    }
    return {{u"users"_s, userArray},
            {u"scopes"_s, scopeArray},
            {u"keys"_s, keyArray},
            {u"grants"_s, Chatelaine::toJson(grants)},
            {u"job"_s, isJobPending}};
}

void OracleDatabase::updateFrom(const QJsonObject &json)
{
    scopes.clear();
    for (const QJsonValue &scope : json[u"scopes"_s].toArray()) {
        scopes.push_back({quint32(scope[u"scope_id"_s].toInteger()),
                          QByteArray::fromBase64(scope[u"csv"_s].toString().toLatin1()),
                          scope[u"active"_s].toInt(), scope[u"name"_s].toString().toLatin1(),
                          scope[u"title"_s].toString().toLatin1()});
    }
    keys.clear();
    for (const QJsonValue &key : json[u"keys"_s].toArray()) {
        keys.push_back({quint32(key[u"key_id"_s].toInteger()),
                        quint32(key[u"user_id"_s].toInteger()), key[u"active"_s].toBool(),
                        key[u"prefix"_s].toString().toLatin1()});
    }
    grants = grantsFromJson(json[u"grants"_s].toArray());
    sort();
}

void OracleDatabase::sort()
{
    std::ranges::sort(users, {}, &OracleUser::id);
    std::ranges::sort(scopes, {}, &OracleScope::id);
    std::ranges::sort(keys, {}, &OracleKey::id);
}

OracleAnswer askPhp(const QString &script, const std::vector<OracleDatabase> &databases,
                    const QList<QByteArray> &numbers)
{
    constexpr int Timeout = 120'000; // Milliseconds.

    QProcess php;
    php.start(u"php"_s, {u"-n"_s, script});
    if (!php.waitForStarted(Timeout))
        return {u"PHP cannot be started: "_s + php.errorString(), {}, {}};
    php.write(question(databases, numbers));
    php.closeWriteChannel();
    if (!php.waitForFinished(Timeout) || php.exitCode() != 0)
        return {u"PHP failed: "_s + QString::fromUtf8(php.readAllStandardError()), {}, {}};

    const QJsonObject document = QJsonDocument::fromJson(php.readAllStandardOutput()).object();
    OracleAnswer answer;
    for (const QJsonValue &grants : document.value(u"databases"_s).toArray())
        answer.databases.push_back(grantsFromJson(grants.toArray()));
    for (const QJsonValue &value : document.value(u"numbers"_s).toArray())
        answer.numbers.append(value.toString());
    if (answer.databases.size() != databases.size() || answer.numbers.size() != numbers.size())
        answer.error = u"PHP answered something else than what it was asked."_s;
    return answer;
}

QString print(const OracleGrants &grants)
{
    QStringList words;
    for (const auto &[key, scope] : grants)
        words.append(QString::number(key) + u':' + QString::number(scope));
    return words.join(u' ');
}

} // namespace Chatelaine
