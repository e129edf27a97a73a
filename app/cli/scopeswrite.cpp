// SPDX-License-Identifier: MIT
// chatelaine-cli scopes create, edit and delete
#include "app/cli/await.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/scopescommands.h"
#include "app/cli/wording.h"
#include "models/base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 MostPeopleShown = 50;
constexpr quint32 OrderStep = 10;

// "14,3" or "none" -> the list as the site would store it. Groups that do not exist are refused,
// unless the scope has them already: they would gate it for nobody.
Result<QString> groupCsvFrom(const QString &text, const KeySnapshot &snapshot, const Scope &base)
{
    if (text == "none"_L1)
        return QString();
    const GroupSet known = base.groups();
    QStringList ids;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number == 0)
            return Error::invalid(
                QCoreApplication::translate("Chatelaine::CommandLine",
                                            "--groups takes numbers of groups such as 3,14, or "
                                            "none; “%1” is neither.")
                    .arg(visibleText(part)));
        if (snapshot.group(GroupId(number)) == nullptr && !known.contains(GroupId(number)))
            return Error::notFound(
                QCoreApplication::translate("Chatelaine::CommandLine", "There is no group %1.")
                    .arg(number));
        ids += QString::number(number);
    }
    return ids.join(u',');
}

Result<bool> yesOrNo(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    if (text == "no"_L1)
        return false;
    return Error::invalid(
        QCoreApplication::translate("Chatelaine::CommandLine", "--active takes yes or no."));
}

// Returns base with everything that was asked for.
Result<Scope> wantedScope(CommandRun &run, const KeySnapshot &snapshot, const Scope &base)
{
    Scope wanted = base;
    if (run.isSet("title"_L1))
        wanted.title = run.value("title"_L1);
    if (run.isSet("description"_L1))
        wanted.description = run.value("description"_L1);
    if (run.isSet("active"_L1)) {
        CHATELAINE_TRY(wanted.isActive, yesOrNo(run.value("active"_L1)));
    }
    if (run.isSet("order"_L1)) {
        bool isNumber = false;
        wanted.displayOrder = run.value("order"_L1).toUInt(&isNumber);
        if (!isNumber)
            return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                              "--order takes a whole number."));
    }
    if (run.isSet("groups"_L1)) {
        CHATELAINE_TRY(wanted.groupCsv, groupCsvFrom(run.value("groups"_L1), snapshot, base));
    }
    CHATELAINE_CHECK(validateScope(wanted));
    return wanted;
}

void printPeople(Output &output, const QString &title, const KeySnapshot &snapshot,
                 const RowSet &people)
{
    if (people.isEmpty())
        return;
    const std::vector<Row> rows = people.first(MostPeopleShown);
    const quint32 count = people.count();
    output.line(u'\n' + title);
    const auto cell = [&](qsizetype line, size_t column) -> QString {
        const Row row = rows[size_t(line)];
        switch (column) {
        case 0:
            return QString::number(snapshot.keyId(row).value());
        case 1:
            return userText(snapshot, row);
        case 2:
            return statusText(snapshot.isActive(row));
        default:
            return dateText(snapshot.lastUsed(row));
        }
    };
    output.table(
        {{{QCoreApplication::translate("Chatelaine::CommandLine", "Key"), TextTable::Align::Right},
          {QCoreApplication::translate("Chatelaine::CommandLine", "User")},
          {QCoreApplication::translate("Chatelaine::CommandLine", "Status")},
          {QCoreApplication::translate("Chatelaine::CommandLine", "Last used")}},
         qsizetype(rows.size()),
         cell});
    if (count > MostPeopleShown)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "… and %n more; --json lists them all.", nullptr,
                                                int(count - MostPeopleShown)));
}

// Written grants are what the database counted; the names come from just before.
struct Effect
{
    QString scope;
    WriteMode mode = WriteMode::DryRun;
    qint64 granted = 0;
    qint64 revoked = 0;
    qint64 left = 0; // Keys that do not follow yet.
};

void printImpact(Output &output, const KeySnapshot &snapshot, const Impact &impact,
                 const Effect &effect)
{
    if (output.isJson()) {
        QJsonObject object = impactObject(snapshot, effect.scope, impact, effect.mode);
        object.insert(u"granted"_s, effect.granted);
        object.insert(u"revoked"_s, effect.revoked);
        if (effect.left > 0)
            object.insert(u"left"_s, effect.left);
        output.document(object);
        return;
    }
    if (effect.mode == WriteMode::DryRun)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "A dry run: nothing is written."));
    if (impact.opensToEveryone)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "The scope “%1” opens to every key.")
                        .arg(effect.scope));
    output.line(
        QCoreApplication::translate("Chatelaine::CommandLine", "Grants added: %1, removed: %2.")
            .arg(effect.granted)
            .arg(effect.revoked));
    if (effect.left > 0)
        output.line(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "The scope is saved, but %n key(s) do not follow it yet: recompute to finish.", nullptr,
            int(effect.left)));
    printPeople(output, QCoreApplication::translate("Chatelaine::CommandLine", "Gain the scope:"),
                snapshot, impact.gains);
    printPeople(output, QCoreApplication::translate("Chatelaine::CommandLine", "Lose the scope:"),
                snapshot, impact.losses);
    printPeople(output,
                QCoreApplication::translate(
                    "Chatelaine::CommandLine",
                    "Left with no scope at all; the API will call these keys invalid:"),
                snapshot, impact.leftWithNone);
}

Error conflictError(const ScopeSaveReport &report, const QString &name)
{
    if (report.deletedMeanwhile)
        return Error::conflict(
            QCoreApplication::translate(
                "Chatelaine::CommandLine",
                "Somebody deleted the scope “%1” meanwhile. Nothing was written.")
                .arg(name));
    return Error::conflict(
        QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "Somebody changed the scope “%1” meanwhile. Nothing was written: look at it and try "
            "again.")
            .arg(name));
}

Result<ExitStatus> carryOut(CommandRun &run, const KeySnapshot &snapshot, ScopeEdit edit)
{
    const QString name = (edit.kind == ScopeEditKind::Create ? edit.wanted : edit.base).name;
    const Impact impact = impactOf(snapshot, edit);
    if (run.isSet("dry-run"_L1)) {
        printImpact(run.output(), snapshot, impact,
                    {name, WriteMode::DryRun, impact.granted(), impact.revoked(), 0});
        return ExitStatus::Done;
    }
    if (opensToEveryone(edit) && edit.openToEveryone == EveryoneConsent::Withheld)
        return Error::refused(
            QCoreApplication::translate(
                "Chatelaine::CommandLine",
                "This would open the scope “%1” to every key. Nothing was written; say "
                "--open-to-everyone if that is meant.")
                .arg(name));
    CHATELAINE_TRY(KeyStore * store, run.store());
    CHATELAINE_TRY(const ScopeSaveReport report,
                   await(store->save(edit),
                         QCoreApplication::translate("Chatelaine::CommandLine", "Saving the scope"),
                         [store] { store->stopAtNextStep(); }));
    if (report.isConflict())
        return conflictError(report, name);
    printImpact(run.output(), snapshot, impact,
                {name, WriteMode::Write, report.granted, report.revoked, report.left});
    return report.left > 0 ? ExitStatus::Finding : ExitStatus::Done;
}

EveryoneConsent consentFrom(CommandRun &run)
{
    return run.isSet("open-to-everyone"_L1) ? EveryoneConsent::Given : EveryoneConsent::Withheld;
}

} // namespace

Result<ExitStatus> createScope(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    Scope fresh;
    fresh.name = run.operands().constFirst();
    fresh.title = fresh.name;
    for (const Scope &scope : snapshot->scopes())
        fresh.displayOrder = std::max(fresh.displayOrder, scope.displayOrder + OrderStep);
    if (snapshot->scopeIndexNamed(fresh.name) >= 0)
        return Error::conflict(
            QCoreApplication::translate("Chatelaine::CommandLine", "There is a scope “%1” already.")
                .arg(visibleText(fresh.name)));
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Create;
    edit.openToEveryone = consentFrom(run);
    CHATELAINE_TRY(edit.wanted, wantedScope(run, *snapshot, fresh));
    return carryOut(run, *snapshot, std::move(edit));
}

Result<ExitStatus> editScope(CommandRun &run)
{
    constexpr std::array Fields{"title"_L1, "description"_L1, "groups"_L1, "active"_L1, "order"_L1};
    if (std::ranges::none_of(Fields, [&](QLatin1String field) { return run.isSet(field); }))
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "Say what to change, for example "
                                                          "--groups 3,14."));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(const int index, scopeNamed(*snapshot, run.operands().constFirst()));
    ScopeEdit edit;
    edit.base = snapshot->scopes()[size_t(index)];
    edit.openToEveryone = consentFrom(run);
    CHATELAINE_TRY(edit.wanted, wantedScope(run, *snapshot, edit.base));
    return carryOut(run, *snapshot, std::move(edit));
}

Result<ExitStatus> deleteScope(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    CHATELAINE_TRY(const int index, scopeNamed(*snapshot, run.operands().constFirst()));
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Delete;
    edit.base = snapshot->scopes()[size_t(index)];
    return carryOut(run, *snapshot, std::move(edit));
}

} // namespace Chatelaine
