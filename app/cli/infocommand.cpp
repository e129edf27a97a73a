// SPDX-License-Identifier: MIT
// chatelaine-cli info
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

QString encryptionOf(const StoreInfo &info)
{
    if (info.tls.isEmpty())
        return QCoreApplication::translate("Chatelaine::CommandLine", "none");
    return info.tlsProtocol.isEmpty() ? info.tls : QString(info.tlsProtocol + u", "_s + info.tls);
}

// What may be changed, or why nothing.
QString changesOf(const StoreInfo &info)
{
    if (info.rights == Rights())
        return QCoreApplication::translate("Chatelaine::CommandLine", "possible");
    if (info.canWrite)
        return QCoreApplication::translate("Chatelaine::CommandLine", "some are possible");
    return info.readOnlyReason;
}

Lines linesOf(const StoreInfo &info, qint64 keys)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    return {
        {QCoreApplication::translate("Chatelaine::CommandLine", "Database"), info.database},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Server"), info.server},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Encryption"), encryptionOf(info)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Key system"), info.system},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Table prefix"), info.prefix},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Layout"),
         keyLayoutName(info.layout)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Changes"), changesOf(info)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Role"),
         roleText(roleOf(info.rights))},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Keys"), number(keys)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Scopes"), number(info.scopes)},
        {QCoreApplication::translate("Chatelaine::CommandLine", "Groups"), number(info.groups)},
    };
}

Result<ExitStatus> showInfo(CommandRun &run)
{
    CHATELAINE_TRY(KeyStore *const store, run.store());
    const StoreInfo &info = run.info();
    CHATELAINE_TRY(const qint64 keys,
                   await(store->countKeys(),
                         QCoreApplication::translate("Chatelaine::CommandLine", "Counting")));
    if (run.output().isJson()) {
        if (!info.canWrite)
            Output::note(info.readOnlyReason);
        run.output().document(infoObject(info, keys));
        return ExitStatus::Done;
    }
    const Lines lines = linesOf(info, keys);
    run.output().table({{{QCoreApplication::translate("Chatelaine::CommandLine", "What")},
                         {QCoreApplication::translate("Chatelaine::CommandLine", "Value")}},
                        qsizetype(lines.size()),
                        [&lines](qsizetype row, size_t column) -> QString {
                            const auto &line = lines[size_t(row)];
                            return column == 0 ? line.first : line.second;
                        }});
    return ExitStatus::Done;
}

constexpr std::array Commands{
    Command{"info"_L1,
            Operands::None,
            nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Tell what kind of database this is and what may be done with it."),
            {},
            &showInfo},
};

} // namespace

std::span<const Command> infoCommands() { return Commands; }

} // namespace Chatelaine
