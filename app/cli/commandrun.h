// SPDX-License-Identifier: MIT
// One call of a command: what it was given, where it writes, and the database once it is asked for.
//
// Main thread.
#pragma once

#include "app/cli/output.h"
#include "models/domain/profile.h"
#include "models/network/sshtunnel.h"
#include "models/snapshot/keysnapshot.h"
#include "models/store/keystore.h"

#include <QCommandLineParser>
#include <QFile>

#include <memory>

namespace Chatelaine {

class CommandRun final
{
public:
    // REQUIRES: options has parsed the arguments and outlives this object, as does output.
    CommandRun(const QCommandLineParser &options, Output &output);
    ~CommandRun();
    Q_DISABLE_COPY_MOVE(CommandRun)

    [[nodiscard]] bool isSet(QLatin1String option) const;
    // Returns an empty text when the option was not given.
    [[nodiscard]] QString value(QLatin1String option) const;
    [[nodiscard]] QStringList operands() const { return m_options.positionalArguments(); }
    [[nodiscard]] Output &output() { return m_output; }

    // What the options name; Invalid when they name no database.
    [[nodiscard]] Result<Profile> profile() const;
    // From --password-stdin, the environment or the profile's keychain entry; empty when none of
    // them gives one.
    [[nodiscard]] Result<QByteArray> password(const Profile &profile);
    // A line of standard input, trimmed: the password first, then a token. The caller wipes it.
    [[nodiscard]] Result<QByteArray> inputLine();

    // Connects with the first call; what the database warns of goes to standard error. A read-only
    // profile, and a production one without --unlock, gets a session that the server keeps
    // read-only.
    [[nodiscard]] Result<KeyStore *> store();
    // Why nothing can be changed though the account may: the profile's lock. Empty = it is open.
    [[nodiscard]] const QString &lockReason() const { return m_lockReason; }
    // REQUIRES: store() succeeded.
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    // Everything, read anew.
    [[nodiscard]] Result<KeySnapshotPtr> load();
    // NotFound when there is no such user.
    [[nodiscard]] Result<User> findUser(const QString &name);

private:
    const QCommandLineParser &m_options;
    Output &m_output;
    QFile m_input;
    QString m_lockReason;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<KeyStore> m_store; // Ends before the tunnel does.
    StoreInfo m_info;
};

// "12" -> KeyId(12); Invalid for anything that is not the number of a key.
[[nodiscard]] Result<KeyId> keyIdFrom(const QString &text);
// The index of the scope of exactly this name, or NotFound.
[[nodiscard]] Result<int> scopeNamed(const KeySnapshot &snapshot, const QString &name);

} // namespace Chatelaine
