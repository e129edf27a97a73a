// SPDX-License-Identifier: MIT
// An account made by the script of a role, on a server of its own that keeps a log of every
// statement it is sent (general_log): what a program did with it can be read there.
//
//     LoggedAccount account(AccountRole::Support);
//     if (!account.isRunning())
//         QSKIP("mariadbd is not installed.");
//     ... use account.url() with Password ...
//     QCOMPARE(account.writes(), QStringList());
//
// Blocks; one thread at a time.
#pragma once

#include "models/domain/grantscript.h"
#include "tests/support/privateserver.h"

namespace Chatelaine {

class LoggedAccount final
{
public:
    static constexpr auto Password = "canary-of-support";
    // Of key 7.
    static constexpr auto Token = "cav7_AbCdEfGhIjKlMnOpQrStUvWxYz012345";

    // The forum of forumtables.h, where ann, owner of key 7, has an e-mail address, is in group 5
    // by a promotion, and is banned; user 4, Zoë, has no key.
    explicit LoggedAccount(AccountRole role);

    [[nodiscard]] bool isRunning() const { return m_server.isRunning(); }
    [[nodiscard]] const PrivateServer &server() const { return m_server; }
    [[nodiscard]] DatabaseUrl url() const;

    // What the account's connections sent since it was made, but for what can only read and for
    // settings of the own session.
    [[nodiscard]] QStringList writes() const;
    [[nodiscard]] int statements() const;

private:
    void makeAccount(AccountRole role);

    PrivateServer m_server;
};

// Whether it is nothing but that: "SELECT 1" is, "SELECT 1 FOR UPDATE" is not.
[[nodiscard]] bool isReadingStatement(const QString &sql);

} // namespace Chatelaine
