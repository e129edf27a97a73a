// SPDX-License-Identifier: MIT
// chatelaine-cli scopes
#include "app/cli/scopescommands.h"

#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/wording.h"
#include "models/base/visibletext.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Of every scope, the number of keys that have it stored.
std::vector<quint32> keysGranted(const KeySnapshot &snapshot)
{
    std::vector<quint32> counts(ScopeSet::Capacity);
    for (quint32 i = 0; i < snapshot.size(); ++i)
        snapshot.stored(Row(i)).forEach([&](int index) { ++counts[size_t(index)]; });
    return counts;
}

QString groupsText(const KeySnapshot &snapshot, const Scope &scope)
{
    QStringList titles;
    const GroupSet groups = scope.groups();
    for (const GroupId id : groups.ids())
        titles += snapshot.groupTitle(id);
    return titles.isEmpty()
               ? QCoreApplication::translate("Chatelaine::CommandLine", "open to every key")
               : titles.join(u", "_s);
}

TextTable scopesTable(const KeySnapshot &snapshot, const std::vector<int> &indexes)
{
    const auto cell = [&snapshot, indexes,
                       counts = keysGranted(snapshot)](qsizetype row, size_t column) -> QString {
        const int index = indexes[size_t(row)];
        const Scope &scope = snapshot.scopes()[size_t(index)];
        switch (column) {
        case 0:
            return scope.name;
        case 1:
            return scope.title;
        case 2:
            return statusText(scope.isActive);
        case 3:
            return QString::number(counts[size_t(index)]);
        case 4:
            return QString::number(scope.displayOrder);
        default:
            return groupsText(snapshot, scope);
        }
    };
    constexpr auto Right = TextTable::Align::Right;
    return {{{QCoreApplication::translate("Chatelaine::CommandLine", "Scope")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Title")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Status")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Keys"), Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Order"), Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Granted to")}},
            qsizetype(indexes.size()),
            cell};
}

Result<ExitStatus> listScopes(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    std::vector<int> indexes;
    for (size_t i = 0; i < snapshot->scopes().size(); ++i)
        indexes.push_back(int(i));
    if (!run.output().isJson()) {
        run.output().table(scopesTable(*snapshot, indexes));
        return ExitStatus::Done;
    }
    const std::vector<quint32> counts = keysGranted(*snapshot);
    QJsonArray array;
    for (const int index : indexes)
        array.append(scopeObject(*snapshot, index, counts[size_t(index)]));
    run.output().document(array);
    return ExitStatus::Done;
}

Result<ExitStatus> showScope(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(const int index, scopeNamed(*snapshot, run.operands().constFirst()));
    if (run.output().isJson()) {
        run.output().document(scopeObject(*snapshot, index, keysGranted(*snapshot)[size_t(index)]));
        return ExitStatus::Done;
    }
    run.output().table(scopesTable(*snapshot, {index}));
    const QString description = snapshot->scopes()[size_t(index)].description;
    if (!description.isEmpty())
        run.output().line(u'\n' + visibleText(description));
    return ExitStatus::Done;
}

constexpr OptionSpec DryRun{"dry-run"_L1, nullptr,
                            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                              "Tell who would gain and lose, and write nothing.")};

constexpr std::array WriteOptions{
    OptionSpec{"title"_L1, "T",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "What people read; its name if new.")},
    OptionSpec{"description"_L1, "T",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "A longer text.")},
    OptionSpec{"groups"_L1, "ID,…",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The groups whose members' keys get it; none opens it to every "
                                 "key.")},
    OptionSpec{"active"_L1, "yes|no",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Whether it is granted at all.")},
    OptionSpec{"order"_L1, "N",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Where it stands in lists.")},
    DryRun,
    OptionSpec{"open-to-everyone"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Confirm that every key may have it.")},
};

constexpr std::array DeleteOptions{DryRun};

constexpr std::array Commands{
    Command{"scopes list"_L1,
            Operands::None,
            nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "List the scopes in the site's order."),
            {},
            &listScopes},
    Command{"scopes show"_L1,
            Operands::One,
            "NAME",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Show one scope."),
            {},
            &showScope},
    Command{"scopes create"_L1, Operands::One, "NAME",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Add a scope and grant it to the keys that the rule gives it."),
            WriteOptions, &createScope},
    Command{
        "scopes edit"_L1, Operands::One, "NAME",
        QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Change a scope and recompute its grants."),
        WriteOptions, &editScope},
    Command{"scopes delete"_L1, Operands::One, "NAME",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Delete a scope and its grants."),
            DeleteOptions, &deleteScope},
};

} // namespace

std::span<const Command> scopesCommands() { return Commands; }

} // namespace Chatelaine
