// SPDX-License-Identifier: MIT
// The client that comes with the server, reading rows and throwing them away: what cannot be beaten
// without asking for less.
#pragma once

#include "models/domain/databaseurl.h"

namespace Chatelaine {

class RawClient final
{
public:
    // REQUIRES: a socket in the URL.
    explicit RawClient(const DatabaseUrl &url)
        : m_url(url)
    {}

    // The columns of the list, of the newest keys or (0) of all.
    void readList(int newest = 0) const;
    void readGrants() const;

private:
    // `mariadb --quick --batch`, output thrown away. Ends the program when the client fails.
    void read(const QString &statement) const;

    DatabaseUrl m_url;
};

} // namespace Chatelaine
