// SPDX-License-Identifier: MIT
// chatelaine-cli groups
#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QHash<GroupId, int> scopeCounts(const KeySnapshot &snapshot)
{
    QHash<GroupId, int> counts;
    for (const Scope &scope : snapshot.scopes()) {
        const GroupSet groups = scope.groups();
        for (const GroupId id : groups.ids())
            ++counts[id];
    }
    return counts;
}

QJsonArray groupsArray(const KeySnapshot &snapshot)
{
    const QHash<GroupId, int> scopes = scopeCounts(snapshot);
    QJsonArray array;
    for (const UserGroup &group : snapshot.groups()) {
        array.append(QJsonObject{
            {u"group_id"_s, group.id.value()},
            {u"title"_s, group.title},
            {u"members"_s, qint64(group.members)},
            {u"keys"_s, qint64(snapshot.keyCount(group.id))},
            {u"scopes"_s, scopes.value(group.id)},
        });
    }
    return array;
}

TextTable groupsTable(const KeySnapshot &snapshot)
{
    const auto cell = [&snapshot, scopes = scopeCounts(snapshot)](qsizetype row,
                                                                  size_t column) -> QString {
        const UserGroup &group = snapshot.groups()[size_t(row)];
        switch (column) {
        case 0:
            return QString::number(group.id.value());
        case 1:
            return group.title;
        case 2:
            return QString::number(group.members);
        case 3:
            return QString::number(snapshot.keyCount(group.id));
        default:
            return QString::number(scopes.value(group.id));
        }
    };
    constexpr auto Right = TextTable::Align::Right;
    return {{{QCoreApplication::translate("Chatelaine::CommandLine", "Group"), Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Title")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Members"), Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Keys"), Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Scopes"), Right}},
            qsizetype(snapshot.groups().size()),
            cell};
}

Result<ExitStatus> listGroups(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    if (run.output().isJson())
        run.output().document(groupsArray(*snapshot));
    else
        run.output().table(groupsTable(*snapshot));
    return ExitStatus::Done;
}

constexpr std::array Commands{
    Command{"groups list"_L1,
            Operands::None,
            nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "List the user groups with their members, keys and scopes."),
            {},
            &listGroups},
};

} // namespace

std::span<const Command> groupsCommands() { return Commands; }

} // namespace Chatelaine
