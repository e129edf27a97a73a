// SPDX-License-Identifier: MIT
#include "models/domain/grantscript.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::GrantScript)
};

constexpr quint32 bit(AccountRole role) { return 1u << int(role); }
constexpr quint32 Support = bit(AccountRole::Support);
constexpr quint32 Audit = bit(AccountRole::Audit);
constexpr quint32 KeyAdmin = bit(AccountRole::KeyAdmin);
constexpr quint32 ScopeAdmin = bit(AccountRole::ScopeAdmin);
constexpr quint32 Everyone = Support | Audit | KeyAdmin | ScopeAdmin;
constexpr quint32 WithSelectedColumns = Support | KeyAdmin;
constexpr quint32 WithWholeTables = Audit | ScopeAdmin;
constexpr quint32 Writers = KeyAdmin | ScopeAdmin;

enum class Server { Any, MySql8 };

struct Grant
{
    quint32 roles; // A bit for each AccountRole.
    Server server;
    const char *table; // {P} is the prefix of the key tables.
    const char *rights;
    const char *comment; // What it is for.
};

// The columns are those that the store's statements read and write; the test of the scripts takes
// each of these rights away in turn.
constexpr auto Grants = std::to_array<Grant>({
    {Everyone, Server::Any, "{P}api_key",
     "SELECT (key_id, user_id, key_prefix, is_active, created_date, last_used_date)", "The keys."},
    {Everyone, Server::Any, "{P}api_key", "SELECT (key_hash)",
     "Whose a pasted token is: only the hash of it goes to the server. A token is 192 random "
     "bits,\n"
     "-- so nobody gets from its hash back to it; works without."},
    {WithSelectedColumns, Server::Any, "{P}api_key_scope", "SELECT (key_id, scope_id)",
     "Which key holds which scope."},
    {WithWholeTables, Server::Any, "{P}api_key_scope", "SELECT", "Which key holds which scope."},
    {Support, Server::Any, "{P}api_key_scope_def",
     "SELECT (scope_id, scope_name, title, description, user_group_ids, is_active, display_order)",
     "The scopes."},
    {Audit | Writers, Server::Any, "{P}api_key_scope_def", "SELECT",
     "The scopes. Whole: columns of two versions tell of an upgrade that stopped half-way."},
    {Everyone, Server::Any, "xf_user",
     "SELECT (user_id, username, user_group_id, secondary_group_ids, user_state, is_banned,"
     " last_activity)",
     "Who owns a key. Without e-mail addresses."},
    {Everyone, Server::Any, "xf_user_group_change", "SELECT (user_id, change_key, group_ids)",
     "Why a user is in a group (an upgrade, a promotion); works without."},
    {Everyone, Server::Any, "xf_user_ban", "SELECT (user_id, ban_date, end_date, user_reason)",
     "Since when, until when and why a user is banned; works without."},
    {WithSelectedColumns, Server::Any, "xf_user_group", "SELECT (user_group_id, title)",
     "The names of the groups that scopes are gated by."},
    {WithWholeTables, Server::Any, "xf_user_group", "SELECT",
     "The names of the groups that scopes are gated by."},
    {WithSelectedColumns, Server::Any, "xf_user_group_relation", "SELECT (user_group_id)",
     "How many members a group has; works without."},
    {WithWholeTables, Server::Any, "xf_user_group_relation", "SELECT",
     "How many members a group has; works without."},
    {Everyone, Server::Any, "xf_addon", "SELECT (addon_id, active, is_processing)",
     "Whether the add-on is being upgraded: nothing is changed then; works without."},
    {Everyone, Server::Any, "xf_job", "SELECT (unique_key)",
     "Whether the site is about to recompute by itself; works without."},
    {KeyAdmin, Server::Any, "{P}api_key", "UPDATE (is_active)", "Enable and disable keys."},
    {KeyAdmin, Server::Any, "{P}api_key", "DELETE", "Revoke keys."},
    {Writers, Server::Any, "{P}api_key_scope", "INSERT (key_id, scope_id)",
     "Grant what the rule says."},
    {Writers, Server::Any, "{P}api_key_scope", "DELETE",
     "Take away what the rule does not grant, and the grants of what is deleted."},
    {ScopeAdmin, Server::Any, "{P}api_key_scope_def",
     "INSERT (scope_name, title, description, user_group_ids, is_active, display_order)",
     "Create scopes."},
    {ScopeAdmin, Server::Any, "{P}api_key_scope_def",
     "UPDATE (title, description, user_group_ids, is_active, display_order)", "Edit scopes."},
    {ScopeAdmin, Server::Any, "{P}api_key_scope_def", "DELETE", "Delete scopes."},
    {Writers, Server::MySql8, "xf_user", "UPDATE (last_activity)",
     "Never used to write: MySQL 8 locks rows only for those who may change the table.\n"
     "-- Written after its manual and not tried on it: if it is not enough, grant LOCK TABLES\n"
     "-- on the database instead. MariaDB does not need it."},
});

constexpr std::array Roles{AccountRole::Support, AccountRole::Audit, AccountRole::KeyAdmin,
                           AccountRole::ScopeAdmin};

// In backticks a backslash is a backslash whatever sql_mode says, and accounts may stand in them
// as well as names: there is not a string in the script that could be ended early.
QString quoted(QString name) { return u'`' + name.replace(u'`', u"``"_s) + u'`'; }

Result<void> requireName(const QString &name, qsizetype longest)
{
    if (name.isEmpty() || name.size() > longest)
        return Error::invalid(Texts::tr("The name \"%1\" is empty or too long: %n character(s) are "
                                        "allowed.",
                                        nullptr, int(longest))
                                  .arg(visibleText(name.left(longest))));
    if (visibleText(name) != name)
        return Error::invalid(Texts::tr("The name \"%1\" holds a character that cannot be seen.")
                                  .arg(visibleText(name)));
    return {};
}

QString head(AccountRole role, const QString &account)
{
    return u"-- chatelaine-cli grants "_s + accountRoleName(role) + u'\n' + u"-- "_s +
           accountRoleText(role) + u"\n\n"_s +
           u"-- The account cannot log in until it is given a password:\n"
           "--     ALTER USER "_s +
           account +
           u" IDENTIFIED BY '...' ACCOUNT UNLOCK;\n"
           "-- REQUIRE SSL: the server turns this account away without TLS. Leave it out when the "
           "console\n"
           "-- connects through a socket or an SSH tunnel.\n"
           "CREATE USER IF NOT EXISTS "_s +
           account + u" REQUIRE SSL ACCOUNT LOCK;\n"_s;
}

QString grantLine(const Grant &grant, const GrantScriptNames &names, const QString &account)
{
    const QString table = QString::fromLatin1(grant.table).replace("{P}"_L1, names.prefix);
    return u"\n-- "_s + QLatin1String(grant.comment) + u"\nGRANT "_s + QLatin1String(grant.rights) +
           u"\n    ON "_s + quoted(names.database) + u'.' + quoted(table) + u"\n    TO "_s +
           account + u";\n"_s;
}

QString emailNote(const GrantScriptNames &names, const QString &account)
{
    return u"\n-- E-mail addresses stay out. If users are to be found by theirs, too:\n"
           "--     GRANT SELECT (email) ON "_s +
           quoted(names.database) + u'.' + quoted(u"xf_user"_s) + u" TO "_s + account + u";\n"_s;
}

} // namespace

QLatin1String accountRoleName(AccountRole role)
{
    static constexpr std::array<QLatin1String, 4> names{
        QLatin1String("support"), QLatin1String("audit"), QLatin1String("key-admin"),
        QLatin1String("scope-admin")};
    return names[size_t(role)];
}

std::optional<AccountRole> accountRoleNamed(const QString &name)
{
    const auto found = std::find_if(Roles.begin(), Roles.end(), [&name](AccountRole role) {
        return name == accountRoleName(role);
    });
    return found == Roles.end() ? std::nullopt : std::optional(*found);
}

QString accountRoleText(AccountRole role)
{
    switch (role) {
    case AccountRole::Support:
        return Texts::tr("Looks keys up: reads the columns that are shown, and nothing else.");
    case AccountRole::Audit:
        return Texts::tr("Reads everything about keys, scopes and groups, without e-mail "
                         "addresses.");
    case AccountRole::KeyAdmin:
        return Texts::tr("Looks keys up, enables, disables and revokes them, and recomputes "
                         "grants.");
    case AccountRole::ScopeAdmin:
        return Texts::tr("Reads what an auditor reads, creates, edits and deletes scopes, and "
                         "recomputes grants.");
    }
    return {};
}

Result<QString> grantScript(AccountRole role, const GrantScriptNames &names)
{
    constexpr qsizetype LongestDatabase = 64;
    constexpr qsizetype LongestHost = 60;
    const qsizetype longestUser = names.mySql8 ? 32 : 80;
    CHATELAINE_CHECK(requireName(names.database, LongestDatabase));
    CHATELAINE_CHECK(requireName(names.user, longestUser));
    CHATELAINE_CHECK(requireName(names.fromHost, LongestHost));
    const QString account = quoted(names.user) + u'@' + quoted(names.fromHost);
    QString script = head(role, account);
    for (const Grant &grant : Grants) {
        const bool isMeant =
            (grant.roles & bit(role)) != 0 && (grant.server == Server::Any || names.mySql8);
        if (isMeant)
            script += grantLine(grant, names, account);
    }
    return script + emailNote(names, account);
}

} // namespace Chatelaine
