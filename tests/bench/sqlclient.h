// SPDX-License-Identifier: MIT
// The client that comes with the server: what cannot be beaten without asking for less, and what
// puts things in order between two measurements.
#pragma once

#include "models/domain/databaseurl.h"

#include <QStringList>

namespace Chatelaine {

// Every function ends the program when the client fails.
class SqlClient final
{
public:
    // REQUIRES: a socket in the URL.
    explicit SqlClient(const DatabaseUrl &url)
        : m_url(url)
    {}

    // `mariadb --quick --batch`, output thrown away.
    void readAway(const QString &statement) const;
    // Statements, each ended by a semicolon, in one session.
    void run(const QString &script) const { (void)ask(script); }
    // Lines of the answers, fields parted by tabs, without heads.
    [[nodiscard]] QStringList ask(const QString &script) const;
    [[nodiscard]] qint64 number(const QString &statement) const;
    // Returns when the server has cleaned up behind what was changed, or after a minute.
    void settle() const;

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

private:
    [[nodiscard]] QStringList arguments() const;

    DatabaseUrl m_url;
};

// What the raw client is asked for.
[[nodiscard]] QString listStatement(int newest = 0); // 0 = all.

} // namespace Chatelaine
