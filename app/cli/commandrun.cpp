// SPDX-License-Identifier: MIT
#include "app/cli/commandrun.h"

#include "app/cli/await.h"
#include "app/cli/chosenprofile.h"
#include "models/base/visibletext.h"
#include "models/session/route.h"

#include <QCoreApplication>

#include <cstdio>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestInputLine = 4096; // Bytes; a token has at most 128.

QString lockReasonOf(const Profile &profile, bool isUnlocked)
{
    if (profile.isReadOnly || profile.isSupport)
        return QCoreApplication::translate("Chatelaine::CommandLine", "The profile is read-only.");
    if (profile.environment == Environment::Production && !isUnlocked)
        return QCoreApplication::translate("Chatelaine::CommandLine",
                                           "The profile is a production database and locked: add "
                                           "--unlock to change something.");
    return {};
}

} // namespace

CommandRun::CommandRun(const QCommandLineParser &options, Output &output)
    : m_options(options)
    , m_output(output)
{}

CommandRun::~CommandRun() = default;

bool CommandRun::isSet(QLatin1String option) const { return m_options.isSet(option); }

QString CommandRun::value(QLatin1String option) const { return m_options.value(option); }

Result<Profile> CommandRun::profile() const { return chosenProfile(m_options); }

Result<QByteArray> CommandRun::password(const Profile &profile)
{
    if (m_options.isSet(u"password-stdin"_s))
        return inputLine();
    if (qEnvironmentVariableIsSet("CHATELAINE_PASSWORD")) {
        const QByteArray secret = qgetenv("CHATELAINE_PASSWORD");
        qunsetenv("CHATELAINE_PASSWORD"); // Whatever is started from here on has no need of it.
        return secret;
    }
    if (profile.passwordSource == PasswordSource::Keychain)
        return passwordFromKeychain(profile).value_or(QByteArray());
    return QByteArray();
}

Result<QByteArray> CommandRun::inputLine()
{
    if (!m_input.isOpen() && !m_input.open(stdin, QIODevice::ReadOnly))
        return Error::io(QCoreApplication::translate("Chatelaine::CommandLine",
                                                     "Standard input cannot be read."),
                         m_input.errorString());
    QByteArray line = m_input.readLine(LongestInputLine);
    if (line.isEmpty())
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "Standard input ended too early."));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<KeyStore *> CommandRun::store()
{
    if (m_store)
        return m_store.get();
    CHATELAINE_TRY(const Profile chosen, profile());
    m_lockReason = lockReasonOf(chosen, isSet("unlock"_L1));
    CHATELAINE_TRY(QByteArray secret, password(chosen));
    CHATELAINE_TRY(m_tunnel, openTunnel(chosen));
    const auto access = m_lockReason.isEmpty() ? SessionAccess::ReadWrite : SessionAccess::ReadOnly;
    std::unique_ptr<KeyStore> opened =
        makeKeyStore(storeTargetOf(chosen, m_tunnel.get(), access), std::move(secret));
    const Result<StoreInfo> info =
        await(opened->open(), QCoreApplication::translate("Chatelaine::CommandLine", "Connecting"));
    if (!info) {
        // Tables that are not as they should be, and accounts that are not let in, are the
        // database's affair: neither a wrong use nor a refusal of what was asked.
        if (info.error().code() == Error::Code::Invalid ||
            info.error().code() == Error::Code::Refused)
            return Error::connection(info.error().message(), info.error().detail());
        return info.error();
    }
    m_info = *info;
    for (const QString &warning : m_info.warnings)
        Output::note(visibleText(warning));
    m_store = std::move(opened);
    return m_store.get();
}

Result<KeySnapshotPtr> CommandRun::load()
{
    CHATELAINE_TRY(KeyStore * database, store());
    return await(database->load(),
                 QCoreApplication::translate("Chatelaine::CommandLine", "Loading keys"));
}

Result<User> CommandRun::findUser(const QString &name)
{
    CHATELAINE_TRY(KeyStore * database, store());
    CHATELAINE_TRY(
        const std::optional<User> user,
        await(database->findUser(name),
              QCoreApplication::translate("Chatelaine::CommandLine", "Looking for the user")));
    if (!user)
        return Error::notFound(
            QCoreApplication::translate("Chatelaine::CommandLine", "There is no user “%1”.")
                .arg(visibleText(name)));
    return *user;
}

Result<KeyId> keyIdFrom(const QString &text)
{
    bool isNumber = false;
    const quint32 number = text.toUInt(&isNumber);
    if (!isNumber || number == 0)
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "“%1” is not the number of a key.")
                                  .arg(visibleText(text)));
    return KeyId(number);
}

Result<int> scopeNamed(const KeySnapshot &snapshot, const QString &name)
{
    const int index = snapshot.scopeIndexNamed(name);
    if (index < 0)
        return Error::notFound(
            QCoreApplication::translate("Chatelaine::CommandLine", "There is no scope “%1”.")
                .arg(visibleText(name)));
    return index;
}

} // namespace Chatelaine
