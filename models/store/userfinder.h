// SPDX-License-Identifier: MIT
// Finds users by what somebody types of a name, of an id or of an e-mail address.
//
// On MySQL the names' own collation says what is the same (case and accents do not count), and an
// index answers first: every name is looked at only while there is room left. SQLite has no such
// collation: all users pass by, and foldForSearch() says it.
//
// Runs in the connection's thread.
#pragma once

#include "models/domain/userfacts.h"
#include "models/store/connection.h"
#include "models/store/jobcontrol.h"
#include "models/store/query.h"

#include <map>
#include <set>
#include <tuple>

namespace Chatelaine {

class UserFinder final
{
public:
    enum class Emails { MayBeRead, AreHidden };

    UserFinder(Connection &connection, JobControl &control, Emails emails, int limit);

    // The best matches first, by name among equals.
    [[nodiscard]] Result<std::vector<FoundUser>> find(const QString &text);

private:
    [[nodiscard]] Result<void> findById(const QString &text);
    [[nodiscard]] Result<void> findByName(const QString &text);
    [[nodiscard]] Result<void> findByEmail(const QString &text);
    [[nodiscard]] Result<void> scan(const QString &text);
    // Rows of users, as long as there is room.
    [[nodiscard]] Result<void> select(Statement statement, const QVariantList &values,
                                      UserMatch match);
    void add(User user, UserMatch match);
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }

    Connection &m_connection;
    JobControl &m_control;
    Emails m_emails;
    size_t m_limit;
    // In the order in which they are told: at most as many as are wanted.
    std::map<std::tuple<UserMatch, QByteArray, quint32>, User> m_found;
    std::set<quint32> m_known; // Ids of those found.
};

} // namespace Chatelaine
