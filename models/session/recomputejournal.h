// SPDX-License-Identifier: MIT
// Notes on this computer of changes in steps that were begun and not finished, to say later whose
// work it is that is found unfinished. Whether something is unfinished the grants themselves tell
// (reliability.md section 3.1): a note that is lost costs a sentence, a note too many nothing.
//
// Any thread; several programs may use the folder at once, for every note is a file of its own.
#pragma once

#include <QString>

#include <optional>

namespace Chatelaine {

struct JournalEntry
{
    QString database; // Which one, in any form that is always the same; no password.
    QString scope;    // The scope's name; empty = all of them.
    qint64 begun = 0; // Seconds since 1970 UTC.

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

class RecomputeJournal final
{
public:
    explicit RecomputeJournal(QString folder = defaultFolder());
    [[nodiscard]] static QString defaultFolder();

    // Returns the note's id; empty when it could not be written, which is no reason to stop.
    [[nodiscard]] QString begin(const JournalEntry &entry) const;
    void end(const QString &id) const;

    // The latest note on this database.
    [[nodiscard]] std::optional<JournalEntry> latest(const QString &database) const;
    // Removes every note on this database that was begun by then: nothing differs any more.
    void forget(const QString &database, qint64 begunBy) const;

private:
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] std::optional<JournalEntry> read(const QString &id) const;
    [[nodiscard]] QStringList ids() const;

    QString m_folder;
};

} // namespace Chatelaine
