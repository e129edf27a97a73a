// SPDX-License-Identifier: MIT
#include "models/settings/profilestore.h"

#include "models/base/visibletext.h"
#include "models/settings/profilejson.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int LockPatience = 40;            // Milliseconds; the other program holds it for a few.
constexpr qint64 ReadableBytes = 2'000'000; // More than profilesFromJson() accepts.
constexpr qsizetype CopiedNameLength = 90;  // Characters; leaves room for " (2)".

void sortForPeople(std::vector<Profile> &profiles)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto compare = [&collator](const Profile &a, const Profile &b) {
        if (const int folders = collator.compare(a.folder, b.folder); folders != 0)
            return folders < 0;
        if (const int names = collator.compare(a.name, b.name); names != 0)
            return names < 0;
        return std::tie(a.folder, a.name, a.id) < std::tie(b.folder, b.name, b.id);
    };
    std::sort(profiles.begin(), profiles.end(), compare);
}

template<typename Profiles>
auto findId(Profiles &profiles, const QString &id)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [&id](const Profile &profile) { return profile.id == id; });
}

// "Forum", else "Forum (2)", …
QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    QString stem = wanted.left(CopiedNameLength);
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    for (int number = 2; taken.contains(name); ++number)
        name = stem.trimmed() + u" (%1)"_s.arg(number);
    return name;
}

} // namespace

ProfileStore::ProfileStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    auto profiles = read();
    if (!profiles) {
        m_problem = profiles.error();
        return;
    }
    m_profiles = *std::move(profiles);
    sortForPeople(m_profiles);
}

QString ProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles.json"_s;
}

std::optional<Profile> ProfileStore::withId(const QString &id) const
{
    const auto found = findId(m_profiles, id);
    return found != m_profiles.end() ? std::optional(*found) : std::nullopt;
}

Result<Profile> ProfileStore::named(const QString &name) const
{
    const auto isNamed = [&name](const Profile &profile) { return profile.name == name; };
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), isNamed);
    if (found == m_profiles.end())
        return Error::notFound(tr("No saved connection is called \"%1\".").arg(visibleText(name)));
    if (std::find_if(found + 1, m_profiles.end(), isNamed) != m_profiles.end())
        return Error::invalid(tr("Several saved connections are called \"%1\". Rename all but one.")
                                  .arg(visibleText(name)));
    return *found;
}

Result<void> ProfileStore::save(const Profile &profile)
{
    Q_ASSERT(!profile.id.isEmpty());
    if (profile.database.dialect != Dialect::MySql)
        return Error::invalid(
            tr("Only connections to servers are saved. Open a file by its path."));
    CHATELAINE_CHECK(validateProfile(profile));
    return change([&profile](std::vector<Profile> &profiles) -> Result<void> {
        if (const auto found = findId(profiles, profile.id); found != profiles.end())
            *found = profile;
        else
            profiles.push_back(profile);
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &id)
{
    return change([&id](std::vector<Profile> &profiles) -> Result<void> {
        const auto found = findId(profiles, id);
        if (found == profiles.end())
            return Error::notFound(tr("This connection is no longer saved."));
        profiles.erase(found);
        return {};
    });
}

Result<void> ProfileStore::touch(const QString &id, qint64 now)
{
    return change([&id, now](std::vector<Profile> &profiles) -> Result<void> {
        const auto found = findId(profiles, id);
        if (found == profiles.end())
            return Error::notFound(tr("This connection is no longer saved."));
        found->lastUsed = now;
        return {};
    });
}

Result<std::vector<Profile>> ProfileStore::import(const QByteArray &document)
{
    CHATELAINE_TRY(std::vector<Profile> imported, profilesFromJson(document));
    CHATELAINE_CHECK(change([&imported](std::vector<Profile> &profiles) -> Result<void> {
        QSet<QString> taken;
        for (const Profile &profile : profiles)
            taken.insert(profile.name);
        for (Profile &profile : imported) {
            profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            profile.name = freeName(profile.name, taken);
            profile.passwordSource = PasswordSource::Ask;
            profile.lastUsed = 0;
            taken.insert(profile.name);
            profiles.push_back(profile);
        }
        return {};
    }));
    return imported;
}

Result<std::vector<Profile>> ProfileStore::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return std::vector<Profile>();
    QFile file(m_path);
    // A pipe or a device would be waited for.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error::io(tr("The saved connections in %1 cannot be read. Check who may read it.")
                             .arg(visibleText(m_path)),
                         file.errorString());
    auto profiles = profilesFromJson(file.read(ReadableBytes));
    const bool isComplete =
        profiles && std::all_of(profiles->begin(), profiles->end(),
                                [](const Profile &p) { return !p.id.isEmpty(); });
    if (isComplete)
        return profiles;
    const QString reason = profiles ? tr("An \"id\" is missing.") : profiles.error().message();
    return Error::invalid(
        tr("The saved connections in %1 cannot be understood. Mend the file or move it away. %2")
            .arg(visibleText(m_path), reason));
}

Result<void> ProfileStore::change(const Change &change)
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return Error::io(tr("The folder of %1 cannot be made.").arg(visibleText(m_path)));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(LockPatience)) {
        if (lock.error() == QLockFile::LockFailedError)
            return Error::busy(tr("Another program is saving connections. Try again."));
        return Error::io(tr("Nothing can be written beside %1. Check who may write there.")
                             .arg(visibleText(m_path)));
    }
    auto profiles = read();
    if (!profiles) {
        m_problem = profiles.error();
        return profiles.error();
    }
    m_problem.reset();
    CHATELAINE_CHECK(change(*profiles));
    CHATELAINE_CHECK(write(*profiles));
    m_profiles = *std::move(profiles);
    sortForPeople(m_profiles);
    lock.unlock();
    Q_EMIT changed();
    return {};
}

Result<void> ProfileStore::write(const std::vector<Profile> &profiles) const
{
    const QByteArray document = profilesToJson(profiles);
    // What could not be read again must not replace what can.
    CHATELAINE_TRY(const auto readAgain, profilesFromJson(document));
    Q_ASSERT(readAgain == profiles);
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) &&
                           file.write(document) == document.size() && file.commit();
    if (isWritten)
        return {};
    return Error::io(tr("The connections could not be saved to %1. Check the space on the disk and "
                        "who may write there.")
                         .arg(visibleText(m_path)),
                     file.errorString());
}

} // namespace Chatelaine
