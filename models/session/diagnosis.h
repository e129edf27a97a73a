// SPDX-License-Identifier: MIT
// What a person who helps has to know of a machine and a connection. Fit to be published: no
// secrets, no names of members, hosts or databases (but in the words of a connection that failed),
// and the home folder as "~".
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"
#include "models/network/networkfacts.h"
#include "models/store/clientfacts.h"
#include "models/store/storeinfo.h"

#include <QString>

#include <optional>
#include <vector>

namespace Chatelaine {

enum class DiagnosisTopic {
    Program,
    Qt,
    System,
    Locale,
    Drivers,
    ClientLibrary,
    Plugins,
    Tls,
    Ssh,
    Keychain,
    Settings,
    Profiles,
    // Of a database that was named:
    Connection,
    Server,
    Encryption,
    Layout,
    Role,
    Counts,
    Warning,
};

enum class Verdict {
    Ok,
    Attention, // Something is not possible that not everybody needs.
    Missing,   // The program cannot do its work, or not what it was asked for.
};

struct DiagnosisLine
{
    DiagnosisTopic topic;
    QString text; // Translated; made safe to look at.
    Verdict verdict = Verdict::Ok;
};
using DiagnosisLines = std::vector<DiagnosisLine>;

// What has been gathered.
struct DiagnosisFacts
{
    ClientFacts client;
    QString tlsLibrary; // Empty = none.
    SshFacts ssh;
    QString keychain;        // Its name.
    QString keychainProblem; // Why there is none; empty = there is.
    QString settingsPath;
    QString profilesPath;
    QString profilesProblem; // Why the profiles cannot be read; empty = they can.
    int profiles = 0;
    std::optional<Result<StoreInfo>> database; // Nothing = none was named.
};

[[nodiscard]] DiagnosisLines diagnosisLines(const DiagnosisFacts &facts);
[[nodiscard]] bool isAnythingMissing(const DiagnosisLines &lines);

// For people, translated: "Keychain", "attention".
[[nodiscard]] QString topicText(DiagnosisTopic topic);
[[nodiscard]] QString verdictText(Verdict verdict);
// For programs: "keychain", "attention".
[[nodiscard]] QLatin1String topicName(DiagnosisTopic topic);
[[nodiscard]] QLatin1String verdictName(Verdict verdict);

// One line each, in columns: for standard output and the clipboard. Ends with a line break.
[[nodiscard]] QString diagnosisText(const DiagnosisLines &lines);

} // namespace Chatelaine
