// SPDX-License-Identifier: MIT
// chatelaine-cli keys show
#include "app/cli/answers.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/keyscommands.h"
#include "app/cli/tokeninput.h"
#include "app/cli/wording.h"
#include "models/base/visibletext.h"
#include "models/domain/verdict.h"
#include "models/snapshot/cardmaker.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Fails unless the key is named in exactly one way.
Result<void> checkSelector(CommandRun &run)
{
    int given = run.operands().isEmpty() ? 0 : 1;
    for (const QLatin1String option : {"user"_L1, "prefix"_L1, "token-stdin"_L1})
        given += run.isSet(option) ? 1 : 0;
    if (given != 1)
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "Name the key in one way: by its number, --user, --prefix or --token-stdin."));
    if (!run.operands().isEmpty())
        CHATELAINE_CHECK(keyIdFrom(run.operands().constFirst()));
    return {};
}

Result<Row> rowById(const KeySnapshot &snapshot, KeyId id)
{
    if (const std::optional<Row> row = snapshot.rowOf(id))
        return *row;
    return Error::notFound(
        QCoreApplication::translate("Chatelaine::CommandLine", "There is no key %1.")
            .arg(id.value()));
}

Result<Row> rowByUser(CommandRun &run, const KeySnapshot &snapshot)
{
    CHATELAINE_TRY(const User user, run.findUser(run.value("user"_L1)));
    if (const std::optional<Row> row = snapshot.rowOf(user.id))
        return *row;
    return Error::notFound(QCoreApplication::translate("Chatelaine::CommandLine", "%1 has no key.")
                               .arg(visibleText(QString::fromUtf8(user.name))));
}

Result<Row> rowByToken(CommandRun &run, const KeySnapshot &snapshot)
{
    CHATELAINE_TRY(const std::optional<KeyId> id, keyOfTokenFromInput(run));
    if (!id)
        return Error::notFound(QCoreApplication::translate(
            "Chatelaine::CommandLine", "No key has this token: the API would not know it."));
    return rowById(snapshot, *id);
}

Result<std::vector<Row>> rowsByPrefix(const KeySnapshot &snapshot, const QString &prefix)
{
    const QByteArray bytes = prefix.toUtf8(); // Case matters, unlike in the database.
    std::vector<Row> rows;
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        if (snapshot.prefix(Row(i)) == bytes)
            rows.push_back(Row(i));
    }
    if (rows.empty())
        return Error::notFound(QCoreApplication::translate("Chatelaine::CommandLine",
                                                           "No key has exactly the prefix “%1”.")
                                   .arg(visibleText(prefix)));
    return rows;
}

Result<std::vector<Row>> rowsAskedFor(CommandRun &run, const KeySnapshot &snapshot)
{
    if (run.isSet("prefix"_L1))
        return rowsByPrefix(snapshot, run.value("prefix"_L1));
    if (run.isSet("user"_L1)) {
        CHATELAINE_TRY(const Row row, rowByUser(run, snapshot));
        return std::vector{row};
    }
    if (run.isSet("token-stdin"_L1)) {
        CHATELAINE_TRY(const Row row, rowByToken(run, snapshot));
        return std::vector{row};
    }
    CHATELAINE_TRY(const KeyId id, keyIdFrom(run.operands().constFirst()));
    CHATELAINE_TRY(const Row row, rowById(snapshot, id));
    return std::vector{row};
}

QJsonObject explainedKey(const CommandRun &run, const KeySnapshot &snapshot, Row row)
{
    QJsonObject object = keyObject(snapshot, row);
    object.insert(u"why"_s, whyArray(snapshot.explain(row)));
    object.insert(u"verdict"_s, canPredict(run.info())
                                    ? QString(keyVerdictName(verdictOf(cardOf(snapshot, row))))
                                    : QJsonValue());
    return object;
}

void printKey(CommandRun &run, const KeySnapshot &snapshot, Row row)
{
    const std::array<std::pair<QString, QString>, 8> lines{{
        {QCoreApplication::translate("Chatelaine::CommandLine", "Key"),
         QString::number(snapshot.keyId(row).value())},
        {QCoreApplication::translate("Chatelaine::CommandLine", "User"), userText(snapshot, row)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "State"),
         userStateName(snapshot.userState(row))},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Prefix"),
         QString::fromUtf8(snapshot.prefix(row)) + u"..."_s},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Status"),
         statusText(snapshot.isActive(row))},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Created"),
         dateText(snapshot.created(row))},
        // Honest words: the API sets the date for accepted tokens only, and rotating keeps it.
        {QCoreApplication::translate("Chatelaine::CommandLine", "Last used"),
         snapshot.lastUsed(row) == 0
             ? QCoreApplication::translate("Chatelaine::CommandLine",
                                           "never tried, or always rejected")
             : dateText(snapshot.lastUsed(row))},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Drift"),
         snapshot.isDrifted(row) ? driftCauseText(snapshot.driftCause(row))
                                 : QCoreApplication::translate("Chatelaine::CommandLine", "none")},
    }};
    Output &output = run.output();
    qsizetype width = 0;
    for (const auto &[title, value] : lines)
        width = std::max(width, terminalWidth(title));
    for (const auto &[title, value] : lines)
        output.line(title.leftJustified(width + 2) + visibleText(value));
    output.line({});
    if (canPredict(run.info())) {
        printVerdict(output, cardOf(snapshot, row));
        output.line({});
    }
    printExplanations(output, snapshot.explain(row));
}

void printKeys(CommandRun &run, const KeySnapshot &snapshot, const std::vector<Row> &rows)
{
    bool isFirst = true;
    for (const Row row : rows) {
        if (!isFirst)
            run.output().line({});
        isFirst = false;
        printKey(run, snapshot, row);
    }
}

} // namespace

Result<ExitStatus> showKeys(CommandRun &run)
{
    CHATELAINE_CHECK(checkSelector(run));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(const std::vector<Row> rows, rowsAskedFor(run, *snapshot));
    if (!run.output().isJson()) {
        printKeys(run, *snapshot, rows);
    } else if (rows.size() == 1) {
        run.output().document(explainedKey(run, *snapshot, rows.front()));
    } else { // Several keys may begin alike: then an array.
        run.output().beginArray();
        for (const Row row : rows)
            run.output().element(explainedKey(run, *snapshot, row));
        run.output().endArray();
    }
    return ExitStatus::Done;
}

} // namespace Chatelaine
