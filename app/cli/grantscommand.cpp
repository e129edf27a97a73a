// SPDX-License-Identifier: MIT
// chatelaine-cli grants
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "models/base/visibletext.h"
#include "models/domain/grantscript.h"
#include "models/store/statements.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Result<AccountRole> roleFrom(CommandRun &run)
{
    const QString name = run.operands().front();
    if (const std::optional<AccountRole> role = accountRoleNamed(name))
        return *role;
    QStringList known;
    for (const AccountRole role :
         {AccountRole::Support, AccountRole::Audit, AccountRole::KeyAdmin, AccountRole::ScopeAdmin})
        known += accountRoleName(role);
    return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                      "There is no role “%1”. The roles are: %2.")
                              .arg(visibleText(name), known.join(", "_L1)));
}

// Only when it was asked for: the environment may name a database that has nothing to do with it.
Result<void> lookUp(CommandRun &run, GrantScriptNames *names)
{
    if (!run.isSet("database"_L1) && !run.isSet("profile"_L1))
        return {};
    CHATELAINE_TRY(const Profile profile, run.profile());
    if (profile.database.dialect == Dialect::Sqlite)
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "SQLite knows no accounts: who may read or write the file may read or write it all."));
    CHATELAINE_CHECK(run.store());
    names->database = profile.database.database;
    names->prefix = run.info().prefix;
    names->mySql8 = !run.info().server.startsWith("MariaDB"_L1);
    return {};
}

Result<GrantScriptNames> namesFrom(CommandRun &run, AccountRole role)
{
    GrantScriptNames names;
    names.user = u"chatelaine_"_s + QString(accountRoleName(role)).replace(u'-', u'_');
    CHATELAINE_CHECK(lookUp(run, &names));
    if (run.isSet("user"_L1))
        names.user = run.value("user"_L1);
    if (run.isSet("host"_L1))
        names.fromHost = run.value("host"_L1);
    if (run.isSet("database-name"_L1))
        names.database = run.value("database-name"_L1);
    if (run.isSet("prefix"_L1))
        names.prefix = run.value("prefix"_L1);
    names.mySql8 = names.mySql8 || run.isSet("mysql8"_L1);
    if (names.prefix.isEmpty() || !isValidPrefix(names.prefix))
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "A prefix is up to 40 letters, digits and underscores, for example xf_cav7_."));
    return names;
}

Result<ExitStatus> printGrants(CommandRun &run)
{
    CHATELAINE_TRY(const AccountRole role, roleFrom(run));
    CHATELAINE_TRY(const GrantScriptNames names, namesFrom(run, role));
    CHATELAINE_TRY(const QString script, grantScript(role, names));
    if (run.output().isJson()) {
        run.output().document(QJsonObject{{u"role"_s, QString(accountRoleName(role))},
                                          {u"user"_s, names.user},
                                          {u"host"_s, names.fromHost},
                                          {u"database"_s, names.database},
                                          {u"prefix"_s, names.prefix},
                                          {u"sql"_s, script}});
        return ExitStatus::Done;
    }
    run.output().line(script.trimmed());
    return ExitStatus::Done;
}

constexpr std::array Options{
    OptionSpec{"user"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The account; chatelaine_ and the role unless given.")},
    OptionSpec{"host"_L1, "HOST",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "From where the account may log in; from everywhere (%) unless "
                                 "given.")},
    OptionSpec{"database-name"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The forum's database; that of --database or --profile, or "
                                 "xenforo, unless given.")},
    OptionSpec{"prefix"_L1, "PREFIX",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Of the key tables; as found in the database of --database or "
                                 "--profile, or xf_cav7_, unless given.")},
    OptionSpec{"mysql8"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Add what MySQL needs and MariaDB does not; known by itself when "
                                 "a database is named.")},
};

constexpr std::array Commands{
    Command{"grants"_L1, Operands::One, "ROLE",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Print the SQL that makes an account with the least rights for a "
                              "role: support, audit, key-admin or scope-admin."),
            Options, &printGrants},
};

} // namespace

std::span<const Command> grantsCommands() { return Commands; }

} // namespace Chatelaine
