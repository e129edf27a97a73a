// SPDX-License-Identifier: MIT
// The saved connections, kept in one JSON file (0600, replaced as a whole).
//
// GUI thread (or the command line's main thread). Two programs at once: the file is read anew
// before each change, so that neither loses what the other saved.
#pragma once

#include "models/domain/profile.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace Chatelaine {

class ProfileStore final : public QObject
{
    Q_OBJECT

public:
    // A missing file reads as empty; one that cannot be understood is left alone: problem() says
    // why, and every change is refused until it is mended or moved away.
    explicit ProfileStore(const QString &path, QObject *parent = nullptr);
    // Where the program keeps its profiles on this system.
    [[nodiscard]] static QString defaultPath();

    // By folder, then by name, as people sort.
    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> withId(const QString &id) const;
    // By exact name; Invalid when several are called so, NotFound when none is.
    [[nodiscard]] Result<Profile> named(const QString &name) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    // Adds it, or replaces the one with its id. Fails with Invalid for one of a file, and for what
    // validateProfile() refuses. REQUIRES: id is not empty.
    Result<void> save(const Profile &profile);
    Result<void> remove(const QString &id);
    // Sets lastUsed.
    Result<void> touch(const QString &id, qint64 now);
    // All or nothing. Imported profiles get new ids, and names that are free: "Forum (2)"; none
    // of them uses the keychain until it is told to, nor counts as used. Returns them as they are
    // now.
    Result<std::vector<Profile>> import(const QByteArray &document);

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<Result<void>(std::vector<Profile> &)>;

    [[nodiscard]] Result<std::vector<Profile>> read() const;
    // Reads, changes and writes while the other programs wait.
    Result<void> change(const Change &change);
    [[nodiscard]] Result<void> write(const std::vector<Profile> &profiles) const;

    QString m_path;
    std::vector<Profile> m_profiles;
    std::optional<Error> m_problem;
};

} // namespace Chatelaine
