// SPDX-License-Identifier: MIT
// One command of chatelaine-cli, as a row of data.
//
// Immutable: safe from any thread.
#pragma once

#include "app/cli/exitstatus.h"
#include "models/base/result.h"

#include <QLatin1String>

#include <span>
#include <vector>

namespace Chatelaine {

class CommandRun;

struct OptionSpec
{
    QLatin1String name;      // Without the dashes.
    const char *valueName;   // "NAME"; null for an option without a value.
    const char *description; // Marked for translation in the context "Chatelaine::CommandLine".
};

enum class Operands { None, One, OptionalOne, OneOrMore };

struct Command
{
    QLatin1String name; // "keys list"
    Operands operands = Operands::None;
    const char *operandName; // "ID"; null for Operands::None.
    const char *description; // Marked for translation like OptionSpec::description.
    std::span<const OptionSpec> options;
    Result<ExitStatus> (*run)(CommandRun &run);
};

// Options that every command takes.
[[nodiscard]] std::span<const OptionSpec> globalOptions();

// In the order of the help. Each group stands in a file of its own.
[[nodiscard]] std::vector<Command> allCommands();
[[nodiscard]] std::span<const Command> demoCommands();
[[nodiscard]] std::span<const Command> infoCommands();
[[nodiscard]] std::span<const Command> grantsCommands();
[[nodiscard]] std::span<const Command> keysCommands();
[[nodiscard]] std::span<const Command> scopesCommands();
[[nodiscard]] std::span<const Command> groupsCommands();
[[nodiscard]] std::span<const Command> recomputeCommands();
[[nodiscard]] std::span<const Command> driftCommands();
[[nodiscard]] std::span<const Command> explainCommands();
[[nodiscard]] std::span<const Command> findLeaksCommands();
[[nodiscard]] std::span<const Command> predictCommands();

} // namespace Chatelaine
