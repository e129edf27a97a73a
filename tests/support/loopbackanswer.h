// SPDX-License-Identifier: MIT
// What the API answers to one request, by the query and the routes of domain.md; for LoopbackApi.
//
// One thread.
#pragma once

#include "tests/support/plainconnection.h"

#include <QByteArray>
#include <QSet>

namespace Chatelaine {

struct LoopbackAnswer
{
    int status = 200;
    QByteArray body; // JSON
};

class LoopbackAuthority final
{
public:
    LoopbackAuthority(const DatabaseUrl &database, const QString &prefix);

    // authorization: the value of that header, empty = none.
    [[nodiscard]] LoopbackAnswer answer(const QByteArray &method, const QByteArray &target,
                                        const QByteArray &authorization);

private:
    // Of the key with this token; false = the database failed.
    [[nodiscard]] bool readScopes(const QByteArray &token, QSet<QByteArray> &scopes);

    PlainConnection m_database;
    QString m_prefix;
    bool m_isOpen = false;
};

} // namespace Chatelaine
