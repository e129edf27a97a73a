// SPDX-License-Identifier: MIT
// chatelaine-cli predict
#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
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

constexpr int Accepted = 200;

struct Asked
{
    std::optional<KeyCard> card; // Nothing: no key has the token.
    QString route;               // Empty = none in particular.
};

Result<void> requireGrants(CommandRun &run)
{
    CHATELAINE_CHECK(run.store());
    if (canPredict(run.info()))
        return {};
    return Error::refused(QCoreApplication::translate(
        "Chatelaine::CommandLine",
        "What the API would answer can be told for version 1.2 of the add-on only."));
}

Result<KeyCard> cardOfUser(CommandRun &run)
{
    CHATELAINE_TRY(const User user, run.findUser(run.value("user"_L1)));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    const std::optional<Row> row = snapshot->rowOf(user.id);
    return row ? cardOf(*snapshot, *row) : cardOf(*snapshot, user);
}

Result<std::optional<KeyCard>> cardOfToken(CommandRun &run)
{
    CHATELAINE_TRY(const std::optional<KeyId> id, keyOfTokenFromInput(run));
    if (!id)
        return std::optional<KeyCard>();
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    // Revoked meanwhile: then its token is as unknown to the API as any other.
    const std::optional<Row> row = snapshot->rowOf(*id);
    return row ? std::optional(cardOf(*snapshot, *row)) : std::nullopt;
}

// A whole address would be looked for in vain, and be called unknown.
bool isPath(const QString &route)
{
    return !route.isEmpty() && (route.startsWith(u'/') || !route.contains("://"_L1));
}

Result<Asked> whatIsAsked(CommandRun &run)
{
    if (run.isSet("user"_L1) == run.isSet("token-stdin"_L1))
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "Give --token-stdin or --user NAME."));
    Asked asked;
    asked.route = run.value("route"_L1);
    if (run.isSet("route"_L1) && !isPath(asked.route))
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine", "--route takes a path, for example /api/v1/tickets."));
    CHATELAINE_CHECK(requireGrants(run));
    if (run.isSet("user"_L1)) {
        CHATELAINE_TRY(asked.card, cardOfUser(run));
    } else {
        CHATELAINE_TRY(asked.card, cardOfToken(run));
    }
    return asked;
}

Prediction predictionFor(const Asked &asked, const ApiRoutes &routes)
{
    if (!asked.card)
        return predictUnknownToken();
    if (asked.route.isEmpty())
        return predict(*asked.card, nullptr);
    const ApiRoute *route = routes.find(asked.route);
    return route == nullptr ? predictUnknownRoute(*asked.card, asked.route)
                            : predict(*asked.card, route);
}

QJsonObject predictionObject(const Asked &asked, const Prediction &prediction)
{
    QJsonArray reasons;
    for (const ReasonStep &step : prediction.reasons)
        reasons.append(QString(apiReasonName(step.reason)));
    const bool hasKey = asked.card && asked.card->key;
    const bool hasUser = asked.card && asked.card->user;
    return {
        {u"status"_s, prediction.status},
        {u"reasons"_s, reasons},
        {u"scopes"_s, QJsonArray::fromStringList(prediction.scopes)},
        {u"route"_s, asked.route.isEmpty() ? QJsonValue() : QJsonValue(asked.route)},
        {u"key_id"_s, hasKey ? QJsonValue(qint64(asked.card->key->id.value())) : QJsonValue()},
        {u"user"_s, hasUser ? QJsonValue(QString::fromUtf8(asked.card->user->name)) : QJsonValue()},
    };
}

QString heading(const Asked &asked, const Prediction &prediction)
{
    if (!asked.route.isEmpty())
        return QCoreApplication::translate("Chatelaine::CommandLine",
                                           "On %1 the API would answer %2:")
            .arg(visibleText(asked.route), QString::number(prediction.status));
    if (prediction.status == Accepted)
        return QCoreApplication::translate("Chatelaine::CommandLine",
                                           "The API would accept the key:");
    return QCoreApplication::translate("Chatelaine::CommandLine",
                                       "The API would answer %1 on every route:")
        .arg(prediction.status);
}

QString remedyFor(const KeyCard &card, const Prediction &prediction)
{
    const ReasonStep &last = prediction.reasons.back();
    return last.reason == ApiReason::ScopeMissing ? remedyForScope(card, last.about)
                                                  : nearestRemedy(card);
}

void print(Output &output, const Asked &asked, const Prediction &prediction)
{
    output.line(heading(asked, prediction));
    for (const ReasonStep &step : prediction.reasons)
        output.line(u"- "_s + sentenceFor(step));
    const QString remedy = asked.card ? remedyFor(*asked.card, prediction) : QString();
    if (!remedy.isEmpty())
        output.line(remedy);
}

Result<ExitStatus> predictAnswer(CommandRun &run)
{
    CHATELAINE_TRY(const Profile profile, run.profile());
    CHATELAINE_TRY(const Asked asked, whatIsAsked(run));
    const Prediction prediction = predictionFor(asked, ApiRoutes(profile.routes));
    if (run.output().isJson())
        run.output().document(predictionObject(asked, prediction));
    else
        print(run.output(), asked, prediction);
    return prediction.status == Accepted ? ExitStatus::Done : ExitStatus::Finding;
}

constexpr std::array Options{
    OptionSpec{"token-stdin"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The key of the token on standard input, after the password if "
                                 "that comes from there as well. The token is hashed here and "
                                 "goes nowhere.")},
    OptionSpec{"user"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "The key of this user.")},
    OptionSpec{"route"_L1, "PATH",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "What the API is asked for, for example /api/v1/tickets.")},
};

constexpr std::array Commands{
    Command{"predict"_L1, Operands::None, nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Tell what the API would answer to a key, and why."),
            Options, &predictAnswer},
};

} // namespace

std::span<const Command> predictCommands() { return Commands; }

} // namespace Chatelaine
