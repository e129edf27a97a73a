// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

QString translated(const char *text)
{
    return QCoreApplication::translate("Chatelaine::CommandLine", text);
}

// Two columns: what may be typed, and what it does.
QString aligned(const Lines &lines)
{
    qsizetype width = 0;
    for (const auto &[typed, meaning] : lines)
        width = std::max(width, typed.size());
    QString text;
    for (const auto &[typed, meaning] : lines)
        text += u"  "_s + typed.leftJustified(width) + u"  "_s + meaning + u'\n';
    return text;
}

QString operandText(const Command &command)
{
    const QString name = QString::fromUtf8(command.operandName);
    switch (command.operands) {
    case Operands::None:
        break;
    case Operands::One:
        return u' ' + name;
    case Operands::OptionalOne:
        return u" ["_s + name + u']';
    case Operands::OneOrMore:
        return u' ' + name + u"…"_s;
    }
    return {};
}

QString optionLines(std::span<const OptionSpec> options)
{
    Lines lines;
    for (const OptionSpec &option : options) {
        QString typed = u"--"_s + option.name;
        if (option.valueName != nullptr)
            typed += u' ' + QString::fromUtf8(option.valueName);
        lines.emplace_back(typed, translated(option.description));
    }
    return aligned(lines);
}

QString globalOptionLines()
{
    return translated(QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Options of every command:")) +
           u'\n' + optionLines(globalOptions());
}

} // namespace

QString overview(const QString &group)
{
    Lines lines;
    for (const Command &command : allCommands()) {
        const QString name = command.name;
        if (group.isEmpty() || name == group || name.startsWith(group + u' '))
            lines.emplace_back(name + operandText(command), translated(command.description));
    }
    return translated(QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                        "Usage: chatelaine-cli [options] COMMAND [options]")) +
           u"\n\n"_s + translated(QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Commands:")) +
           u'\n' + aligned(lines) + u'\n' + globalOptionLines();
}

QString helpOf(const Command &command)
{
    QString text =
        translated(QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Usage: chatelaine-cli %1"))
            .arg(command.name + operandText(command) + u" [options]"_s) +
        u"\n\n"_s + translated(command.description) + u"\n\n"_s;
    if (!command.options.empty())
        text += translated(QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Options:")) + u'\n' +
                optionLines(command.options) + u'\n';
    return text + globalOptionLines();
}

} // namespace Chatelaine
