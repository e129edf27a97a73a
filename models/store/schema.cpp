// SPDX-License-Identifier: MIT
#include "models/store/schema.h"

#include "models/store/query.h"
#include "models/store/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct KnownAddOn
{
    QLatin1String id;
    QLatin1String prefix;
};
constexpr std::array<KnownAddOn, 2> KnownAddOns{{
    {QLatin1String("Cav7/ApiKeyManager"), QLatin1String("xf_cav7_")},
    {QLatin1String("MEU15/ApiKeyManager"), QLatin1String("xf_15meu_")},
}};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Schema)
};

QString askForRights()
{
    return Texts::tr("If the account lacks rights: the administrator of the database can run the "
                     "SQL that “chatelaine-cli grants support” prints.");
}

// XenForo's own xf_api_key is another system (domain.md section 4): its key is api_key_id.
bool isKeyTable(const TableColumns &columns, const QString &table)
{
    return table.endsWith("api_key"_L1) && !columns.has(table, u"api_key_id"_s) &&
           (columns.has(table, u"key_hash"_s) || columns.has(table, u"key_prefix"_s) ||
            columns.has(table + u"_scope_def"_s));
}

QStringList keyPrefixes(const TableColumns &columns)
{
    QStringList prefixes;
    const QStringList tables = columns.tables();
    for (const QString &table : tables) {
        const QString prefix = table.chopped(qMin(table.size(), qsizetype(7)));
        if (isKeyTable(columns, table) && isValidPrefix(prefix))
            prefixes.append(prefix);
    }
    return prefixes;
}

const AddOn *addOnOf(const QString &prefix, const std::vector<AddOn> &addOns)
{
    for (const KnownAddOn &known : KnownAddOns) {
        if (known.prefix != prefix)
            continue;
        const auto found = std::find_if(addOns.begin(), addOns.end(),
                                        [&](const AddOn &addOn) { return addOn.id == known.id; });
        return found == addOns.end() ? nullptr : &*found;
    }
    return nullptr;
}

Result<QString> choosePrefix(const QStringList &prefixes, const std::vector<AddOn> &addOns,
                             QStringList *warnings)
{
    if (prefixes.isEmpty())
        return Error::invalid(
            Texts::tr("There are no API keys in this database: no table named "
                      "…api_key with the columns key_id, key_hash and key_prefix was "
                      "found, or the account may not read it.") +
            u' ' + askForRights());
    if (prefixes.size() == 1)
        return prefixes.front();
    QStringList active;
    std::copy_if(prefixes.begin(), prefixes.end(), std::back_inserter(active),
                 [&addOns](const QString &prefix) {
                     const AddOn *addOn = addOnOf(prefix, addOns);
                     return addOn && addOn->isActive;
                 });
    const QString all = prefixes.join(", "_L1);
    if (active.size() != 1)
        return Error::invalid(
            Texts::tr("This database holds several sets of API keys (%1), and no single "
                      "active add-on tells which is meant.")
                .arg(all));
    warnings->append(
        Texts::tr("This database holds several sets of API keys (%1). Shown is %2, whose "
                  "add-on is active.")
            .arg(all, active.front()));
    return active.front();
}

QString upgradeWarning()
{
    return Texts::tr(
        "The upgrade of the add-on from 1.1 to 1.2 drops the permissions that gate scopes "
        "without replacing them: every formerly gated scope is then open to everyone until "
        "it is edited.");
}

void classifyLayout(const TableColumns &columns, Schema *schema)
{
    const QString keys = schema->prefix + u"api_key"_s;
    const QString scopes = keys + u"_scope_def"_s;
    const bool hasGroups = columns.has(scopes, u"user_group_ids"_s);
    const bool hasPermissions = columns.has(scopes, u"permission_group_id"_s);
    const bool hasFlags = columns.has(keys, u"scope_read"_s);
    if ((hasGroups && hasPermissions) || (hasFlags && columns.has(scopes))) {
        schema->layout = KeyLayout::HalfUpgraded;
        schema->readOnlyReason =
            Texts::tr("An upgrade of the add-on stopped half-way: columns of two "
                      "versions stand side by side. Finish it on the site; until "
                      "then the keys are shown and nothing can be changed.");
        schema->warnings.append(upgradeWarning());
    } else if (hasFlags) {
        schema->layout = KeyLayout::V1_0;
        schema->readOnlyReason =
            Texts::tr("The tables are those of add-on version 1.0, which knows no "
                      "scopes: the keys are shown and nothing can be changed.");
    } else if (hasPermissions) {
        schema->layout = KeyLayout::V1_1;
        schema->readOnlyReason =
            Texts::tr("The tables are those of add-on version 1.1, which gates "
                      "scopes by permissions instead of groups: the keys are shown "
                      "and nothing can be changed.");
        schema->warnings.append(upgradeWarning());
    } else {
        schema->layout = KeyLayout::V1_2;
    }
}

// A column that is not as required makes the layout unknown, whatever the signature said.
void checkColumns(const TableColumns &columns, Schema *schema)
{
    const QString keys = schema->prefix + u"api_key"_s;
    QString problem = columns.problemWith(keys, keyColumns());
    // An account that may not read the hashes does not see that there are any.
    schema->canReadTokens = columns.has(keys, u"key_hash"_s);
    if (problem.isEmpty() && schema->canReadTokens)
        problem = columns.problemWith(keys, tokenColumns());
    if (problem.isEmpty())
        problem = columns.problemWith(u"xf_user"_s, userColumns());
    if (problem.isEmpty())
        problem = columns.problemWith(u"xf_user_group"_s, groupColumns());
    schema->canReadKeys = problem.isEmpty();
    if (problem.isEmpty() && schema->layout == KeyLayout::V1_2) {
        problem = columns.problemWith(keys + u"_scope_def"_s, scopeColumns());
        if (problem.isEmpty())
            problem = columns.problemWith(keys + u"_scope"_s, grantColumns());
        schema->canReadScopes = problem.isEmpty();
    }
    if (problem.isEmpty())
        return;
    schema->layout = KeyLayout::Unknown;
    schema->readOnlyReason =
        Texts::tr("The tables are of an unknown version, so nothing can be changed. "
                  "%1")
            .arg(problem);
}

void findOptionalTables(const TableColumns &columns, Schema *schema)
{
    schema->hasRelations = columns.has(u"xf_user_group_relation"_s, u"user_group_id"_s);
    schema->hasJobs = columns.has(u"xf_job"_s, u"unique_key"_s);
    schema->canReadEmails = columns.has(u"xf_user"_s, u"email"_s);
    schema->canReadGroupChanges =
        columns.hasAll(u"xf_user_group_change"_s, {u"user_id"_s, u"change_key"_s, u"group_ids"_s});
    schema->canReadBans = columns.hasAll(
        u"xf_user_ban"_s, {u"user_id"_s, u"ban_date"_s, u"end_date"_s, u"user_reason"_s});
}

Result<void> requireForum(const TableColumns &columns)
{
    for (const QString &table : {u"xf_user"_s, u"xf_user_group"_s}) {
        if (!columns.has(table))
            return Error::invalid(
                Texts::tr("The table %1 is missing, or the account may not read it.").arg(table) +
                u' ' + askForRights());
    }
    return {};
}

} // namespace

Result<Schema> classifySchema(const std::vector<TableColumn> &rows,
                              const std::vector<AddOn> &addOns)
{
    const TableColumns columns(rows);
    Schema schema;
    CHATELAINE_TRY(schema.prefix, choosePrefix(keyPrefixes(columns), addOns, &schema.warnings));
    CHATELAINE_CHECK(requireForum(columns));
    classifyLayout(columns, &schema);
    checkColumns(columns, &schema);
    findOptionalTables(columns, &schema);
    const AddOn *addOn = addOnOf(schema.prefix, addOns);
    if (addOn && addOn->isProcessing && schema.readOnlyReason.isEmpty())
        schema.readOnlyReason =
            Texts::tr("The add-on %1 is being installed or upgraded at this moment, "
                      "so nothing can be changed.")
                .arg(addOn->id);
    return schema;
}

QString keyTable(const Schema &schema) { return schema.prefix + u"api_key"_s; }
QString grantTable(const Schema &schema) { return schema.prefix + u"api_key_scope"_s; }
QString scopeTable(const Schema &schema) { return schema.prefix + u"api_key_scope_def"_s; }

QString reasonAgainstTokens(const Schema &schema)
{
    if (schema.canReadTokens)
        return {};
    return Texts::tr("Keys cannot be looked up by their token: the account may not read the column "
                     "%1api_key.key_hash.")
        .arg(schema.prefix);
}

Result<Schema> readSchema(Connection &connection)
{
    std::vector<TableColumn> columns;
    Query columnQuery(connection, Statement::Columns);
    CHATELAINE_CHECK(columnQuery.forEachRow({}, [&] {
        columns.push_back({columnQuery.text(0), columnQuery.text(1), columnQuery.text(2)});
    }));
    std::vector<AddOn> addOns;
    if (TableColumns(columns).hasAll(u"xf_addon"_s,
                                     {u"addon_id"_s, u"active"_s, u"is_processing"_s})) {
        Query query(connection, Statement::AddOns);
        CHATELAINE_CHECK(query.forEachRow({}, [&] {
            addOns.push_back({QString::fromUtf8(query.bytes(0)), query.flag(1), query.flag(2)});
        }));
    }
    return classifySchema(columns, addOns);
}

} // namespace Chatelaine
