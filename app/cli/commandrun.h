// SPDX-License-Identifier: MIT
// One call of a command: what it was given, where it writes, and the database once it is asked for.
//
// Main thread.
#pragma once

#include "app/cli/output.h"
#include "models/domain/databaseurl.h"
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

    // --database, or the environment; Invalid when neither names one.
    [[nodiscard]] Result<DatabaseUrl> url() const;
    // From --password-stdin or the environment; empty when neither gives one.
    [[nodiscard]] Result<QByteArray> password();
    // A line of standard input, trimmed: the password first, then a token. The caller wipes it.
    [[nodiscard]] Result<QByteArray> inputLine();

    // Connects with the first call; what the database warns of goes to standard error.
    [[nodiscard]] Result<KeyStore *> store();
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
    std::unique_ptr<KeyStore> m_store;
    StoreInfo m_info;
};

// "12" -> KeyId(12); Invalid for anything that is not the number of a key.
[[nodiscard]] Result<KeyId> keyIdFrom(const QString &text);
// The index of the scope of exactly this name, or NotFound.
[[nodiscard]] Result<int> scopeNamed(const KeySnapshot &snapshot, const QString &name);

} // namespace Chatelaine
