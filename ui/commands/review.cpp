// SPDX-License-Identifier: MIT
#include "ui/commands/review.h"

#include "models/tables/keycolumns.h"
#include "ui/commands/commandcontext.h"
#include "ui/delegates/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostLines = 20;
constexpr int MostExceptions = 200;
constexpr qint64 Recently = qint64(30) * 24 * 60 * 60; // Seconds.

// Only to give this file's texts a context of their own.
struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Review)
};

QString lineOf(const KeySnapshot &snapshot, Row row, qint64 now)
{
    const qint64 used = snapshot.lastUsed(row);
    return Review::tr("%1 \u00b7 %2 \u00b7 %3 \u00b7 %4", "user, prefix, status, last used")
        .arg(ownerText(snapshot, row), keyColumnSpec(KeyColumn::Prefix).text(snapshot, row),
             keyStatusText(snapshot, row),
             used == 0 ? Review::tr("never used")
                       : Review::tr("used %1").arg(relativeTime(used, now)));
}

QString effectOf(KeyAction action, int keys)
{
    switch (action) {
    case KeyAction::Enable:
        return Review::tr("%Ln key(s) will be accepted by the API again, at once.", nullptr, keys);
    case KeyAction::Disable:
        return Review::tr("%Ln key(s) will be refused by the API at once. They keep their grants "
                          "and can be enabled again.",
                          nullptr, keys);
    case KeyAction::Revoke:
        return Review::tr("%Ln key(s) will be deleted with their grants, as the site does it, and "
                          "refused by the API at once. This cannot be undone; disabling can.",
                          nullptr, keys);
    }
    return {};
}

QString verbOf(KeyAction action, int keys)
{
    switch (action) {
    case KeyAction::Enable:
        return Review::tr("&Enable %Ln key(s)", nullptr, keys);
    case KeyAction::Disable:
        return Review::tr("&Disable %Ln key(s)", nullptr, keys);
    case KeyAction::Revoke:
        return Review::tr("&Revoke %Ln key(s)", nullptr, keys);
    }
    return {};
}

QString titleOf(KeyAction action)
{
    switch (action) {
    case KeyAction::Enable:
        return Review::tr("Enable keys");
    case KeyAction::Disable:
        return Review::tr("Disable keys");
    case KeyAction::Revoke:
        return Review::tr("Revoke keys");
    }
    return {};
}

// What makes the difference between cleaning up and cutting somebody off.
QString useOf(const KeySnapshot &snapshot, std::span<const Row> rows, qint64 now)
{
    const auto isRecent = [&](Row row) {
        return snapshot.isActive(row) && now - snapshot.lastUsed(row) <= Recently;
    };
    const auto recent = int(std::ranges::count_if(rows, isRecent));
    if (recent == 0)
        return Review::tr("None of them is active and was used in the last 30 days.");
    return Review::tr("%Ln of them is/are active and was/were used in the last 30 days.", nullptr,
                      recent);
}

} // namespace

void askThen(CommandContext &context, const Question &question,
             const std::function<void(const Answer &)> &confirmed)
{
    const QPointer<QWidget> guard(context.guard);
    context.prompts.ask(question, [guard, confirmed](const Answer &answer) {
        if (guard && answer.isConfirmed)
            confirmed(answer);
    });
}

Question reviewOf(KeyAction action, const KeySnapshot &snapshot, std::span<const Row> rows,
                  qint64 now)
{
    const int keys = int(rows.size());
    Question question;
    question.title = titleOf(action);
    question.text = effectOf(action, keys);
    if (action != KeyAction::Enable)
        question.text += u' ' % useOf(snapshot, rows, now);
    question.lines = linesOf(snapshot, rows, now);
    question.confirmVerb = verbOf(action, keys);
    const bool isDestructive = action == KeyAction::Revoke;
    question.tone = isDestructive ? Question::Tone::Destructive : Question::Tone::Normal;
    question.reason = isDestructive ? Question::Reason::Optional : Question::Reason::NotAsked;
    return question;
}

QStringList linesOf(const KeySnapshot &snapshot, std::span<const Row> rows, qint64 now)
{
    QStringList lines;
    for (const Row row : rows.first(std::min(rows.size(), MostLines)))
        lines += lineOf(snapshot, row, now);
    if (rows.size() > MostLines)
        lines += Review::tr("and %Ln more", nullptr, int(rows.size() - MostLines));
    return lines;
}

QString outcomeText(const KeyChangeReport &report)
{
    const int done = report.count(RowOutcome::Done);
    switch (report.action) {
    case KeyAction::Enable:
        return Review::tr("%Ln key(s) enabled.", nullptr, done);
    case KeyAction::Disable:
        return Review::tr("%Ln key(s) disabled.", nullptr, done);
    case KeyAction::Revoke:
        return Review::tr("%Ln key(s) revoked.", nullptr, done);
    }
    return {};
}

QString exceptionsText(const KeyChangeReport &report, const KeySnapshot &before)
{
    QStringList lines;
    int more = 0;
    for (const RowResult &result : report.rows) {
        if (result.outcome == RowOutcome::Done)
            continue;
        if (lines.size() == MostExceptions) {
            ++more;
            continue;
        }
        const std::optional<Row> row = before.rowOf(result.key);
        const QString owner = row ? ownerText(before, *row) : QString();
        lines +=
            Review::tr("Key %1 (%2): %3")
                .arg(QString::number(result.key.value()), owner, rowOutcomeText(result.outcome));
    }
    if (more > 0)
        lines += Review::tr("and %Ln more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace Chatelaine
