// SPDX-License-Identifier: MIT
#include "tests/support/loopbackanswer.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestToken = 128; // Bytes.

LoopbackAnswer error(int status, const QByteArray &text)
{
    return {status, "{\"error\":\"" + text + "\"}"};
}

// Empty = no bearer token.
QByteArray tokenOf(const QByteArray &authorization)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.first(blank).compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray token = authorization.sliced(blank + 1).trimmed();
    return token.size() > LongestToken ? QByteArray() : token;
}

// Null = there is no such route.
QByteArray scopeOf(const QByteArray &target)
{
    static const QRegularExpression reading(
        u"^/api/v1/(milpacs/(ranks|position/groups|awol|position/search|profile/(id|username)/[^/"
        u"]+)"
        "|milpac/(discord|gamertag)/[^/]+|roster/[^/]+(/lite)?|s1/uniforms/[^/]+|forum/groups)$"_s);
    static const QRegularExpression tickets(
        u"^/api/v1/tickets(/categories|/ref/[^/]+|/[^/]+(/messages)?)?$"_s);
    const QString path = QString::fromLatin1(target.split('?').constFirst());
    if (reading.match(path).hasMatch())
        return "read";
    return tickets.match(path).hasMatch() ? QByteArray("read:tickets") : QByteArray();
}

} // namespace

LoopbackAuthority::LoopbackAuthority(const DatabaseUrl &database, const QString &prefix)
    : m_database(database)
    , m_prefix(prefix)
{}

LoopbackAnswer LoopbackAuthority::answer(const QByteArray &method, const QByteArray &target,
                                         const QByteArray &authorization)
{
    const QByteArray token = tokenOf(authorization);
    if (token.isEmpty())
        return error(401, "unauthorized");
    QSet<QByteArray> scopes;
    if (!readScopes(token, scopes))
        return error(503, "database unavailable");
    if (scopes.isEmpty())
        return error(401, "unauthorized");
    const QByteArray scope = scopeOf(target);
    if (scope.isNull())
        return error(404, "not found");
    if (method != "GET")
        return error(405, "method not allowed");
    if (!scopes.contains(scope))
        return error(403, "scope required: " + scope);
    return {200, "{\"ok\":true}"};
}

bool LoopbackAuthority::readScopes(const QByteArray &token, QSet<QByteArray> &scopes)
{
    m_isOpen = m_isOpen || m_database.open();
    if (!m_isOpen)
        return false;
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex().toUpper());
    const auto rows = m_database.select(
        u"SELECT k.key_id, d.scope_name FROM %1api_key AS k"
        " INNER JOIN %1api_key_scope AS g ON g.key_id = k.key_id"
        " INNER JOIN %1api_key_scope_def AS d ON d.scope_id = g.scope_id"
        " WHERE k.key_hash = x'%2' AND k.is_active = 1 AND d.is_active = 1"_s.arg(m_prefix, hash));
    if (!rows) {
        m_isOpen = false; // Perhaps the server is back with the next request.
        return false;
    }
    for (const QVariantList &row : *rows)
        scopes.insert(row[1].toByteArray());
    if (rows->empty())
        return true;
    return m_database.run(
        u"UPDATE %1api_key SET last_used_date = UNIX_TIMESTAMP() WHERE key_id = %2"_s.arg(
            m_prefix, rows->front()[0].toString()));
}

} // namespace Chatelaine
