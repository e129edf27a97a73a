// SPDX-License-Identifier: MIT
// chatelaine-cli keys
#include "app/cli/keyscommands.h"

#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/wording.h"
#include "models/snapshot/keyquery.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Error unknownColumn(const QString &name)
{
    QStringList names;
    for (const QLatin1String known : KeyColumnNames)
        names += known;
    return Error::invalid(
        QCoreApplication::translate("Chatelaine::CommandLine", "“%1” is no column. There are: %2.")
            .arg(name, names.join(u", "_s)));
}

// "last-used:desc"
Result<KeyOrder> orderFrom(const QString &text)
{
    if (text.isEmpty())
        return KeyOrder{}; // As the site shows them: the newest first.
    const qsizetype colon = text.indexOf(u':');
    const QString name = colon < 0 ? text : text.first(colon);
    const QString direction = colon < 0 ? u"asc"_s : text.sliced(colon + 1);
    const std::optional<KeyColumn> column = keyColumnNamed(name);
    if (!column)
        return unknownColumn(name);
    if (direction != "asc"_L1 && direction != "desc"_L1)
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "“%1” is no direction: say asc or desc.")
                                  .arg(direction));
    return KeyOrder{*column, direction == "asc"_L1 ? Qt::AscendingOrder : Qt::DescendingOrder};
}

Result<size_t> limitFrom(CommandRun &run)
{
    if (!run.isSet("limit"_L1))
        return std::numeric_limits<size_t>::max();
    bool isNumber = false;
    const uint limit = run.value("limit"_L1).toUInt(&isNumber);
    if (!isNumber)
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "--limit takes a whole number."));
    return size_t(limit);
}

TextTable keysTable(const KeySnapshot &snapshot, const std::vector<Row> &rows)
{
    const auto cell = [&](qsizetype line, size_t column) -> QString {
        const Row row = rows[size_t(line)];
        switch (column) {
        case 0:
            return QString::number(snapshot.keyId(row).value());
        case 1:
            return userText(snapshot, row);
        case 2:
            return QString(userStateName(snapshot.userState(row)));
        case 3:
            return QString::fromUtf8(snapshot.prefix(row)) + u"..."_s;
        case 4:
            return statusText(snapshot.isActive(row));
        case 5:
            return scopesText(snapshot, snapshot.stored(row)) +
                   (snapshot.isDrifted(row) ? u" *"_s : QString());
        case 6:
            return dateText(snapshot.created(row));
        default:
            return dateText(snapshot.lastUsed(row));
        }
    };
    return {
        {{QCoreApplication::translate("Chatelaine::CommandLine", "Key"), TextTable::Align::Right},
         {QCoreApplication::translate("Chatelaine::CommandLine", "User")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "State")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "Prefix")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "Status")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "Scopes (* = drift)")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "Created")},
         {QCoreApplication::translate("Chatelaine::CommandLine", "Last used")}},
        qsizetype(rows.size()),
        cell};
}

Result<ExitStatus> listKeys(CommandRun &run)
{
    // What was typed is judged before anything is connected to.
    CHATELAINE_TRY(const KeyFilter filter, parseKeyFilter(run.value("filter"_L1)));
    CHATELAINE_TRY(const KeyOrder order, orderFrom(run.value("sort"_L1)));
    CHATELAINE_TRY(const size_t limit, limitFrom(run));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    const RowList all = KeyIndex(snapshot).query(filter, order, QDateTime::currentSecsSinceEpoch());
    const auto found = int(all.size());
    const std::vector<Row> rows = all.first(limit);
    if (run.output().isJson()) {
        run.output().beginArray();
        for (const Row row : rows)
            run.output().element(keyObject(*snapshot, row));
        run.output().endArray();
        return ExitStatus::Done;
    }
    run.output().table(keysTable(*snapshot, rows));
    Output::note(
        QCoreApplication::translate("Chatelaine::CommandLine", "%n key(s) found.", nullptr, found));
    return ExitStatus::Done;
}

constexpr std::array ListOptions{
    OptionSpec{"filter"_L1, "EXPR",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Which keys, for example \"user:ann status:active unused:90d\".")},
    OptionSpec{"sort"_L1, "COLUMN[:desc]",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "For example last-used:desc; by default the newest first.")},
    OptionSpec{"limit"_L1, "N",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "At most so many keys.")},
};

constexpr std::array ShowOptions{
    OptionSpec{"user"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "The key of this user.")},
    OptionSpec{"prefix"_L1, "P",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "The keys with exactly this prefix.")},
    OptionSpec{"token-stdin"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The key of the token on standard input, after the password if "
                                 "that comes from there as well. The token is hashed here and "
                                 "goes nowhere.")},
};

constexpr std::array ChangeOptions{
    OptionSpec{"reason"_L1, "T",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Why, for the audit trail.")},
};

constexpr std::array Commands{
    Command{"keys list"_L1, Operands::None, nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "List keys."), ListOptions, &listKeys},
    Command{"keys show"_L1, Operands::OptionalOne, "ID",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Show one key and explain each of its scopes."),
            ShowOptions, &showKeys},
    Command{"keys enable"_L1, Operands::OneOrMore, "ID",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Make disabled keys work again."),
            ChangeOptions, &enableKeys},
    Command{"keys disable"_L1, Operands::OneOrMore, "ID",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Make keys stop working until they are enabled again."),
            ChangeOptions, &disableKeys},
    Command{"keys revoke"_L1, Operands::OneOrMore, "ID",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Delete keys and their grants."),
            ChangeOptions, &revokeKeys},
};

} // namespace

std::span<const Command> keysCommands() { return Commands; }

} // namespace Chatelaine
