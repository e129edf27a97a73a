// SPDX-License-Identifier: MIT
#include "models/settings/profilejson.h"
#include "models/settings/profilestore.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile profileNamed(const QString &name, const QString &folder = {})
{
    Profile profile = newProfile();
    profile.name = name;
    profile.folder = folder;
    profile.database.host = u"db.example.org"_s;
    profile.database.database = u"forum"_s;
    return profile;
}

QByteArray exported(const std::vector<Profile> &profiles) { return profilesToJson(profiles); }

// "Folder/Name, Name"
QString print(const std::vector<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.folder.isEmpty() ? profile.name
                                              : QString(profile.folder + u'/' + profile.name));
    return names.join(u", "_s);
}

QString messageOf(const Result<void> &result)
{
    return result ? QString() : result.error().message();
}

} // namespace

class TestProfileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAMissingFileAsEmpty();
    void remembersWhatWasSaved();
    void replacesWhatHasTheSameId();
    void keepsTheFileFromOthers();
    void sortsAsPeopleDo();
    void findsByName();
    void refusesWhatIsNotValid();
    void removes();
    void remembersWhenItWasUsed();
    void importsUnderFreeNames();
    void importsAllOrNothing();
    void keepsWhatAnotherProgramSaved();
    void waitsForAnotherProgramAndThenSaysSo();
    void leavesADamagedFileAlone_data();
    void leavesADamagedFileAlone();
    void worksAgainWhenTheFileIsMended();
    void saysWhenNothingCanBeWritten();
    void refusesToGrowBeyondWhatItCanRead();
    void livesAmongTheProgramsData();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"data/profiles.json"_s); }
    void write(const QByteArray &content) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestProfileStore::init() { m_directory = std::make_unique<QTemporaryDir>(); }

void TestProfileStore::write(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"data"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestProfileStore::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileStore::readsAMissingFileAsEmpty()
{
    const ProfileStore store(path());
    QVERIFY(store.profiles().empty());
    QVERIFY(!store.problem());
    QVERIFY(!QFile::exists(path()));
}

void TestProfileStore::remembersWhatWasSaved()
{
    const Profile profile = profileNamed(u"Forum"_s);
    ProfileStore store(path());
    QSignalSpy changes(&store, &ProfileStore::changed);
    const auto saved = store.save(profile);
    QVERIFY2(saved, qPrintable(messageOf(saved)));
    QCOMPARE(changes.size(), 1);
    QVERIFY(store.withId(profile.id) == profile);
    QVERIFY(ProfileStore(path()).withId(profile.id) == profile);
    QVERIFY(!store.withId(newProfile().id));
    QCOMPARE(QDir(m_directory->filePath(u"data"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"profiles.json"_s));
}

void TestProfileStore::replacesWhatHasTheSameId()
{
    Profile profile = profileNamed(u"Forum"_s);
    ProfileStore store(path());
    QVERIFY(store.save(profile));
    profile.name = u"Board"_s;
    QVERIFY(store.save(profile));
    QCOMPARE(print(store.profiles()), u"Board"_s);
    QCOMPARE(print(ProfileStore(path()).profiles()), u"Board"_s);
}

void TestProfileStore::keepsTheFileFromOthers()
{
    const mode_t before = ::umask(0);
    write(exported({}));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto saved = ProfileStore(path()).save(profileNamed(u"Forum"_s));
    ::umask(before);
    QVERIFY(saved);
    struct stat status = {};
    QCOMPARE(::stat(path().toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestProfileStore::sortsAsPeopleDo()
{
    QLocale::setDefault(QLocale(QLocale::English)); // "C" does not know how people sort.
    ProfileStore store(path());
    for (const QString &name : {u"work/forum 10"_s, u"zebra"_s, u"work/Forum 2"_s, u"Home/b"_s,
                                u"apple"_s, u"home/A"_s}) {
        const bool hasFolder = name.contains(u'/');
        QVERIFY(store.save(profileNamed(name.section(u'/', -1),
                                        hasFolder ? name.section(u'/', 0, 0) : QString())));
    }
    const QString expected = u"apple, zebra, home/A, Home/b, work/Forum 2, work/forum 10"_s;
    QCOMPARE(print(store.profiles()), expected);
    QCOMPARE(print(ProfileStore(path()).profiles()), expected);
}

void TestProfileStore::findsByName()
{
    ProfileStore store(path());
    const Profile forum = profileNamed(u"Forum"_s);
    QVERIFY(store.save(forum));
    QVERIFY(store.save(profileNamed(u"Twin"_s, u"a"_s)));
    QVERIFY(store.save(profileNamed(u"Twin"_s, u"b"_s)));
    const auto found = store.named(u"Forum"_s);
    QVERIFY(found);
    QVERIFY(*found == forum);
    const auto missing = store.named(u"forum\u202e"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code(), Error::Code::NotFound);
    QCOMPARE(missing.error().message(), u"No saved connection is called \"forum[U+202E]\"."_s);
    const auto twins = store.named(u"Twin"_s);
    QVERIFY(!twins);
    QCOMPARE(twins.error().code(), Error::Code::Invalid);
}

void TestProfileStore::refusesWhatIsNotValid()
{
    ProfileStore store(path());
    QSignalSpy changes(&store, &ProfileStore::changed);
    Profile hostile = profileNamed(u"Forum"_s);
    hostile.database.host = u"db;plugin-dir=/tmp"_s;
    QVERIFY(!store.save(hostile));
    Profile file = profileNamed(u"Forum"_s);
    file.database = {};
    file.database.path = u"forum.sqlite"_s;
    QCOMPARE(messageOf(store.save(file)),
             u"Only connections to servers are saved. Open a file by its path."_s);
    Profile strangeId = profileNamed(u"Forum"_s);
    strangeId.id = u"../x"_s;
    QVERIFY(!store.save(strangeId));
    QVERIFY(store.profiles().empty());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(changes.size(), 0);
}

void TestProfileStore::removes()
{
    ProfileStore store(path());
    const Profile forum = profileNamed(u"Forum"_s);
    QVERIFY(store.save(forum));
    QVERIFY(store.save(profileNamed(u"Board"_s)));
    QSignalSpy changes(&store, &ProfileStore::changed);
    QVERIFY(store.remove(forum.id));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(print(ProfileStore(path()).profiles()), u"Board"_s);
    const auto again = store.remove(forum.id);
    QVERIFY(!again);
    QCOMPARE(again.error().code(), Error::Code::NotFound);
    QCOMPARE(changes.size(), 1);
}

void TestProfileStore::remembersWhenItWasUsed()
{
    ProfileStore store(path());
    const Profile forum = profileNamed(u"Forum"_s);
    QVERIFY(store.save(forum));
    QVERIFY(store.touch(forum.id, 1'700'000'000));
    QCOMPARE(ProfileStore(path()).withId(forum.id)->lastUsed, qint64(1'700'000'000));
    const auto unknown = store.touch(newProfile().id, 1);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code(), Error::Code::NotFound);
}

void TestProfileStore::importsUnderFreeNames()
{
    ProfileStore store(path());
    Profile forum = profileNamed(u"Forum"_s);
    forum.passwordSource = PasswordSource::Keychain;
    forum.lastUsed = 1'700'000'000;
    QVERIFY(store.save(forum));
    QVERIFY(store.save(profileNamed(u"Forum (2)"_s)));
    Profile twin = forum;
    twin.id.clear();
    QSignalSpy changes(&store, &ProfileStore::changed);
    const auto imported =
        store.import(exported({forum, twin, profileNamed(QString(u"\U0001F511"_s).repeated(100))}));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(imported->size(), size_t(3));
    QCOMPARE((*imported)[0].name, u"Forum (3)"_s);
    QCOMPARE((*imported)[1].name, u"Forum (4)"_s);
    QCOMPARE(store.profiles().size(), size_t(5));
    for (const Profile &profile : *imported) {
        QVERIFY(profile.id != forum.id);
        QCOMPARE(profile.passwordSource, PasswordSource::Ask);
        QCOMPARE(profile.lastUsed, qint64(0));
        QVERIFY(store.withId(profile.id) == profile);
        QVERIFY(ProfileStore(path()).withId(profile.id) == profile);
    }
    QVERIFY(store.withId(forum.id) == forum);
    // The longest names find a free one too.
    QVERIFY(store.import(exported({(*imported)[2]})));
}

void TestProfileStore::importsAllOrNothing()
{
    ProfileStore store(path());
    QVERIFY(store.save(profileNamed(u"Forum"_s)));
    const QByteArray before = content();
    QSignalSpy changes(&store, &ProfileStore::changed);
    Profile hostile = profileNamed(u"Board"_s);
    hostile.ssh.host = u"-oProxyCommand=x"_s;
    QVERIFY(!store.import(exported({profileNamed(u"Fine"_s), hostile})));
    QCOMPARE(content(), before);
    QCOMPARE(print(store.profiles()), u"Forum"_s);
    QCOMPARE(changes.size(), 0);
}

void TestProfileStore::keepsWhatAnotherProgramSaved()
{
    ProfileStore window(path());
    ProfileStore commandLine(path());
    QVERIFY(window.save(profileNamed(u"From the window"_s)));
    QVERIFY(commandLine.save(profileNamed(u"From the command line"_s)));
    const QString both = u"From the command line, From the window"_s;
    QCOMPARE(print(commandLine.profiles()), both);
    QCOMPARE(print(ProfileStore(path()).profiles()), both);
}

void TestProfileStore::waitsForAnotherProgramAndThenSaysSo()
{
    ProfileStore store(path());
    QVERIFY(store.save(profileNamed(u"Forum"_s)));
    const QByteArray before = content();
    {
        QLockFile other(path() + u".lock"_s);
        QVERIFY(other.tryLock());
        const auto saved = store.save(profileNamed(u"Board"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), Error::Code::Busy);
        QCOMPARE(content(), before);
    }
    QVERIFY(store.save(profileNamed(u"Board"_s)));
}

void TestProfileStore::leavesADamagedFileAlone_data()
{
    QTest::addColumn<QByteArray>("damaged");
    const QByteArray good = exported({profileNamed(u"Forum"_s)});
    Profile withoutId = profileNamed(u"Forum"_s);
    withoutId.id.clear();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("other") << QByteArray("[General]\n");
    QTest::newRow("newer version") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("hostile") << QByteArray(good).replace("db.example.org", "db;plugin-dir=/tmp");
    QTest::newRow("a password") << QByteArray(good).replace("\"ask\"", "\"hunter2\"");
    QTest::newRow("without id") << exported({withoutId});
    QTest::newRow("huge") << QByteArray(3 * 1024 * 1024, ' ') + good;
}

void TestProfileStore::leavesADamagedFileAlone()
{
    QFETCH(const QByteArray, damaged);
    write(damaged);
    ProfileStore store(path());
    QVERIFY(store.problem());
    QVERIFY2(store.problem()->message().contains(path()), qPrintable(store.problem()->message()));
    QVERIFY(!store.problem()->message().contains(u"hunter2"_s));
    QVERIFY(store.profiles().empty());
    QVERIFY(!store.save(profileNamed(u"Board"_s)));
    QVERIFY(!store.import(exported({profileNamed(u"Board"_s)})));
    QVERIFY(store.problem());
    QCOMPARE(content(), damaged);
}

void TestProfileStore::worksAgainWhenTheFileIsMended()
{
    write("broken");
    ProfileStore store(path());
    QVERIFY(store.problem());
    write(exported({profileNamed(u"Forum"_s)}));
    QVERIFY(store.save(profileNamed(u"Board"_s)));
    QVERIFY(!store.problem());
    QCOMPARE(print(store.profiles()), u"Board, Forum"_s);
}

void TestProfileStore::saysWhenNothingCanBeWritten()
{
    // A file where the folder should be stops root, too.
    QFile file(m_directory->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProfileStore store(path());
    const auto saved = store.save(profileNamed(u"Forum"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code(), Error::Code::Io);
    QVERIFY(store.profiles().empty());
    // As does a folder where the file should be.
    const ProfileStore folder(m_directory->path());
    QVERIFY(folder.problem());
    QCOMPARE(folder.problem()->code(), Error::Code::Io);
}

void TestProfileStore::refusesToGrowBeyondWhatItCanRead()
{
    std::vector<Profile> profiles;
    for (int i = 0; i < 1000; ++i)
        profiles.push_back(profileNamed(u"Forum %1"_s.arg(i)));
    write(exported(profiles));
    const QByteArray before = content();
    ProfileStore store(path());
    QCOMPARE(store.profiles().size(), size_t(1000));
    QVERIFY(!store.save(profileNamed(u"One more"_s)));
    QCOMPARE(content(), before);
    QCOMPARE(store.profiles().size(), size_t(1000));
}

void TestProfileStore::livesAmongTheProgramsData()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(ProfileStore::defaultPath(), QString(data + u"/profiles.json"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
