// SPDX-License-Identifier: MIT
// Reads whose the keys are and in which groups their users are, page by page, and nothing else.
//
// Runs in the connection's thread, in the transaction that is under way.
#pragma once

#include "models/store/jobcontrol.h"
#include "models/store/keyreader.h"
#include "models/store/surveyedkeys.h"

#include <functional>

namespace Chatelaine {

class LeanReader final
{
public:
    LeanReader(Connection &connection, const JobControl &control);

    // Calls onPage(IdRange) for each page that was added to keys.
    [[nodiscard]] Result<void> readKeys(std::vector<KeyOfUser> *keys,
                                        const std::function<void(IdRange)> &onPage);
    // All users, or only those of the pages' keys when they are few among all.
    [[nodiscard]] Result<void> readUsers(std::span<const KeyOfUser> keys,
                                         std::span<const IdRange> pages, SurveyedUsers *users);

    // These alone.
    [[nodiscard]] Result<std::vector<KeyOfUser>> keyOf(UserId user);
    [[nodiscard]] Result<std::vector<KeyOfUser>> keysListed(std::span<const KeyId> ids);
    [[nodiscard]] Result<void> readUsersOf(std::span<const KeyOfUser> keys, SurveyedUsers *users);

private:
    [[nodiscard]] Result<void> readPackedKeys(std::vector<KeyOfUser> *keys,
                                              const std::function<void(IdRange)> &onPage);
    [[nodiscard]] Result<void> readKeyRows(std::vector<KeyOfUser> *keys,
                                           const std::function<void(IdRange)> &onPage);
    [[nodiscard]] Result<void> readAllPacked(IdRange ids, SurveyedUsers *users);
    [[nodiscard]] Result<void> readAllRows(SurveyedUsers *users);
    [[nodiscard]] Result<void> readOwners(std::span<const IdRange> pages, SurveyedUsers *users);
    [[nodiscard]] Result<void> checkpoint() const;

    Connection &m_connection;
    const JobControl &m_control;
};

} // namespace Chatelaine
