// SPDX-License-Identifier: MIT
// chatelaine-cli find-leaks
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/wording.h"
#include "models/base/visibletext.h"
#include "models/session/leaksearch.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <set>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QJsonArray placesArray(const std::vector<LeakPlace> &places)
{
    QJsonArray array;
    for (const LeakPlace &place : places)
        array.append(QJsonObject{{u"file"_s, place.file}, {u"line"_s, place.line}});
    return array;
}

// user, active and last_used are null for a key that came after the others were read.
QJsonObject leakObject(const KeySnapshot &snapshot, const Leak &leak)
{
    const std::optional<Row> row = snapshot.rowOf(leak.key);
    return {
        {u"key_id"_s, qint64(leak.key.value())},
        {u"user"_s, row ? userValue(snapshot, *row) : QJsonValue()},
        {u"active"_s, row ? QJsonValue(snapshot.isActive(*row)) : QJsonValue()},
        {u"last_used"_s, row ? dateValue(snapshot.lastUsed(*row)) : QJsonValue()},
        {u"match"_s, leak.match == LeakMatch::WholeToken ? u"token"_s : u"fragment"_s},
        {u"count"_s, leak.count},
        {u"where"_s, placesArray(leak.where)},
    };
}

QJsonObject reportObject(const KeySnapshot &snapshot, const LeakReport &report)
{
    QJsonArray found;
    for (const Leak &leak : report.found)
        found.append(leakObject(snapshot, leak));
    return {
        {u"examined_bytes"_s, report.examinedBytes},
        {u"candidates"_s, report.candidates},
        {u"unknown_tokens"_s, report.unknownTokens},
        {u"found"_s, found},
        {u"unreadable"_s, QJsonArray::fromStringList(report.unreadable)},
    };
}

QString matchText(LeakMatch match)
{
    return match == LeakMatch::WholeToken
               ? QCoreApplication::translate("Chatelaine::CommandLine", "whole token")
               : QCoreApplication::translate("Chatelaine::CommandLine", "fragment");
}

TextTable tableOf(const KeySnapshot &snapshot, const std::vector<Leak> &found)
{
    const auto cell = [&snapshot, &found](qsizetype line, size_t column) -> QString {
        const Leak &leak = found[size_t(line)];
        const std::optional<Row> row = snapshot.rowOf(leak.key);
        switch (column) {
        case 0:
            return QString::number(leak.key.value());
        case 1:
            return row ? userText(snapshot, *row) : QString();
        case 2:
            return matchText(leak.match);
        case 3:
            return row ? statusText(snapshot.isActive(*row)) : QString();
        case 4:
            return row ? dateText(snapshot.lastUsed(*row)) : QString();
        case 5:
            return QString::number(leak.count);
        default:
            return leak.where.front().file + u':' + QString::number(leak.where.front().line);
        }
    };
    using Align = TextTable::Align;
    return {{{QCoreApplication::translate("Chatelaine::CommandLine", "Key"), Align::Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "User")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Match")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Status")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Last used")},
             {QCoreApplication::translate("Chatelaine::CommandLine", "Found"), Align::Right},
             {QCoreApplication::translate("Chatelaine::CommandLine", "First in")}},
            qsizetype(found.size()),
            cell};
}

// One may be found as a whole and as a fragment.
int keysIn(const std::vector<Leak> &found)
{
    std::set<KeyId> keys;
    for (const Leak &leak : found)
        keys.insert(leak.key);
    return int(keys.size());
}

void printReport(Output &output, const KeySnapshot &snapshot, const LeakReport &report)
{
    if (!report.found.empty()) {
        output.table(tableOf(snapshot, report.found));
        output.line({});
    }
    output.line(QCoreApplication::translate("Chatelaine::CommandLine", "%n key(s) found in %1.",
                                            nullptr, keysIn(report.found))
                    .arg(QLocale().formattedDataSize(report.examinedBytes)));
    if (report.unknownTokens > 0)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "%n token(s) that no key has (any more).", nullptr,
                                                int(report.unknownTokens)));
}

Result<void> checkInput(const CommandRun &run)
{
    if (run.operands().contains(u"-"_s) && run.isSet("password-stdin"_L1))
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "Standard input cannot hold both the password and the text: save the text to a file."));
    return {};
}

Result<ExitStatus> findLeaksIn(CommandRun &run)
{
    CHATELAINE_CHECK(checkInput(run));
    CHATELAINE_TRY(KeyStore * store, run.store());
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(
        const LeakReport report,
        await(findLeaks(*store, snapshot, {{}, run.operands()}),
              QCoreApplication::translate("Chatelaine::CommandLine", "Looking for tokens")));
    for (const QString &line : report.unreadable)
        Output::note(visibleText(line));
    if (run.output().isJson())
        run.output().document(reportObject(*snapshot, report));
    else
        printReport(run.output(), *snapshot, report);
    if (report.found.empty() && !report.unreadable.isEmpty())
        return ExitStatus::Failure; // Nobody can say that there is nothing.
    return report.found.empty() ? ExitStatus::Done : ExitStatus::Finding;
}

constexpr std::array Commands{
    Command{"find-leaks"_L1,
            Operands::OneOrMore,
            "FILE|-",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Find the tokens of keys in files, in all files of folders or in "
                              "standard input; ends with 1 when one is found. Nothing of the text "
                              "is kept or sent."),
            {},
            &findLeaksIn},
};

} // namespace

std::span<const Command> findLeaksCommands() { return Commands; }

} // namespace Chatelaine
