// SPDX-License-Identifier: MIT
// chatelaine-cli keys enable, disable and revoke
#include "app/cli/await.h"
#include "app/cli/commandrun.h"
#include "app/cli/keyscommands.h"
#include "app/cli/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<KeyId>> idsFrom(const QStringList &texts)
{
    std::vector<KeyId> ids;
    for (const QString &text : texts) {
        CHATELAINE_TRY(const KeyId id, keyIdFrom(text));
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

QString actionName(KeyAction action)
{
    switch (action) {
    case KeyAction::Enable:
        return u"enable"_s;
    case KeyAction::Disable:
        return u"disable"_s;
    case KeyAction::Revoke:
        return u"revoke"_s;
    }
    return {};
}

// Asks for the change of those keys that are there; the others are reported as vanished, in the
// order that was typed.
Result<std::vector<RowResult>> changeKeys(CommandRun &run, const KeySnapshot &snapshot,
                                          const std::vector<KeyId> &ids, KeyAction action)
{
    KeyChangeSet changes{action, {}, run.value("reason"_L1)};
    for (const KeyId id : ids) {
        if (const std::optional<Row> row = snapshot.rowOf(id))
            changes.keys.push_back(snapshot.asSeen(*row));
    }
    CHATELAINE_TRY(KeyStore * store, run.store());
    CHATELAINE_TRY(const KeyChangeReport report,
                   await(store->change(changes),
                         QCoreApplication::translate("Chatelaine::CommandLine", "Changing keys")));
    QHash<KeyId, RowOutcome> outcomes;
    for (const RowResult &result : report.rows)
        outcomes.insert(result.key, result.outcome);
    std::vector<RowResult> results;
    results.reserve(ids.size());
    for (const KeyId id : ids)
        results.push_back({id, outcomes.value(id, RowOutcome::Vanished)});
    return results;
}

void printResults(Output &output, const KeySnapshot &snapshot,
                  const std::vector<RowResult> &results, KeyAction action)
{
    if (output.isJson()) {
        QJsonArray array;
        for (const RowResult &result : results)
            array.append(QJsonObject{{u"key_id"_s, qint64(result.key.value())},
                                     {u"action"_s, actionName(action)},
                                     {u"outcome"_s, QString(rowOutcomeName(result.outcome))}});
        output.document(array);
        return;
    }
    const auto cell = [&](qsizetype line, size_t column) -> QString {
        const RowResult &result = results[size_t(line)];
        if (column == 0)
            return QString::number(result.key.value());
        if (column == 2)
            return rowOutcomeText(result.outcome);
        const std::optional<Row> row = snapshot.rowOf(result.key);
        return row ? userText(snapshot, *row) : QString();
    };
    output.table(
        {{{QCoreApplication::translate("Chatelaine::CommandLine", "Key"), TextTable::Align::Right},
          {QCoreApplication::translate("Chatelaine::CommandLine", "User")},
          {QCoreApplication::translate("Chatelaine::CommandLine", "Result")}},
         qsizetype(results.size()),
         cell});
}

Result<ExitStatus> runChange(CommandRun &run, KeyAction action)
{
    CHATELAINE_TRY(const std::vector<KeyId> ids, idsFrom(run.operands()));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(const std::vector<RowResult> results, changeKeys(run, *snapshot, ids, action));
    printResults(run.output(), *snapshot, results, action);
    const bool areAllAsWanted = std::ranges::all_of(results, [](const RowResult &result) {
        return result.outcome == RowOutcome::Done || result.outcome == RowOutcome::AlreadySo;
    });
    return areAllAsWanted ? ExitStatus::Done : ExitStatus::Finding;
}

} // namespace

Result<ExitStatus> enableKeys(CommandRun &run) { return runChange(run, KeyAction::Enable); }

Result<ExitStatus> disableKeys(CommandRun &run) { return runChange(run, KeyAction::Disable); }

Result<ExitStatus> revokeKeys(CommandRun &run) { return runChange(run, KeyAction::Revoke); }

} // namespace Chatelaine
