// SPDX-License-Identifier: MIT
#include "models/tables/profilelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QString &folder, const QString &name, qint64 lastUsed = 0)
{
    Profile profile = newProfile();
    profile.folder = folder;
    profile.name = name;
    profile.lastUsed = lastUsed;
    profile.database.host = u"db.example.org"_s;
    profile.database.database = u"forum"_s;
    return profile;
}

// One line per row; headings in brackets.
QString print(const ProfileListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, 0).data().toString();
        lines += model.profile(row) ? text : QString(u'[' + text + u']');
    }
    return lines.join(u' ');
}

QString cell(const Profile &profile, ProfileColumn column, int role = Qt::DisplayRole)
{
    ProfileListModel model;
    model.setProfiles({profile});
    const QModelIndex index = model.index(model.rowOf(profile.id), int(column));
    return index.data(role).toString();
}

std::vector<Profile> sixProfiles()
{
    return {profileOf(u""_s, u"Home"_s, 60),      profileOf(u"Unit"_s, u"A"_s, 30),
            profileOf(u"Unit"_s, u"B"_s),         profileOf(u"Unit"_s, u"C"_s, 50),
            profileOf(u"Work"_s, u"Caf\u00e9"_s), profileOf(u"Work"_s, u"E"_s, 40)};
}

} // namespace

class tst_ProfileListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByFolder();
    void putsTheLastUsedOnTopOfALongList();
    void showsAtMostFiveAsLastUsed();
    void findsByEveryWord_data();
    void findsByEveryWord();
    void headingsCannotBeSelected();
    void saysWhere_data();
    void saysWhere();
    void saysHowTheWayIsProtected_data();
    void saysHowTheWayIsProtected();
    void marksTheEnvironmentBesideItsWord();
    void keepsTextFromFilesVisible();
    void isAProperModel();
};

void tst_ProfileListModel::groupsByFolder()
{
    ProfileListModel model;
    model.setProfiles({profileOf(u""_s, u"Home"_s, 60), profileOf(u"Unit"_s, u"A"_s, 30),
                       profileOf(u"Unit"_s, u"B"_s)});
    QCOMPARE(print(model), u"Home [Unit] A B"_s);
    QCOMPARE(model.profileCount(), 3);
}

void tst_ProfileListModel::putsTheLastUsedOnTopOfALongList()
{
    ProfileListModel model;
    const std::vector<Profile> profiles = sixProfiles();
    model.setProfiles(profiles);
    QCOMPARE(print(model), u"[Recently used] Home C E A [In no folder] Home [Unit] A B C "
                           "[Work] Caf\u00e9 E"_s);
    QCOMPARE(model.rowOf(profiles[0].id), 6);
    QCOMPARE(model.rowOf(u"another"_s), -1);
}

void tst_ProfileListModel::showsAtMostFiveAsLastUsed()
{
    std::vector<Profile> profiles;
    for (int i = 0; i < 7; ++i)
        profiles.push_back(profileOf(u"F"_s, QString::number(i), 100 + i));
    ProfileListModel model;
    model.setProfiles(profiles);
    QCOMPARE(print(model), u"[Recently used] 6 5 4 3 2 [F] 0 1 2 3 4 5 6"_s);
}

void tst_ProfileListModel::findsByEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << u"  "_s
                                   << u"[Recently used] Home C E A [In no folder] Home [Unit] A B "
                                      "C [Work] Caf\u00e9 E"_s;
    QTest::newRow("name") << u"home"_s << u"Home"_s;
    QTest::newRow("folder") << u"UNIT"_s << u"[Unit] A B C"_s;
    QTest::newRow("without accents") << u"cafe"_s << u"[Work] Caf\u00e9"_s;
    QTest::newRow("two words") << u"work example.org"_s << u"[Work] Caf\u00e9 E"_s;
    QTest::newRow("database") << u"forum unit"_s << u"[Unit] A B C"_s;
    QTest::newRow("environment") << u"production"_s << u""_s;
}

void tst_ProfileListModel::findsByEveryWord()
{
    QFETCH(QString, search);
    QFETCH(QString, found);
    ProfileListModel model;
    model.setProfiles(sixProfiles());
    model.setSearch(search);
    QCOMPARE(print(model), found);
    QCOMPARE(model.profileCount(), 6);
}

void tst_ProfileListModel::headingsCannotBeSelected()
{
    ProfileListModel model;
    model.setProfiles(sixProfiles());
    QVERIFY(!model.profile(0));
    QVERIFY(!(model.index(0, 0).flags() & (Qt::ItemIsEnabled | Qt::ItemIsSelectable)));
    QVERIFY(model.index(1, 0).flags() & Qt::ItemIsSelectable);
}

void tst_ProfileListModel::saysWhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("ssh");
    QTest::addColumn<QString>("where");
    QTest::newRow("host") << u"mysql://u@db.example.org/forum"_s << u""_s
                          << u"db.example.org/forum"_s;
    QTest::newRow("port") << u"mysql://u@db.example.org:3307/forum"_s << u""_s
                          << u"db.example.org:3307/forum"_s;
    QTest::newRow("IPv6") << u"mysql://u@[2001:db8::7]/forum"_s << u""_s
                          << u"[2001:db8::7]/forum"_s;
    QTest::newRow("socket") << u"mysql://u@/forum?socket=/run/m.sock"_s << u""_s
                            << u"/run/m.sock/forum"_s;
    QTest::newRow("tunnel") << u"mysql://u@localhost/forum"_s << u"gate"_s
                            << u"localhost/forum, through SSH gate"_s;
    QTest::newRow("file") << u"sqlite:/data/forum.sqlite"_s << u""_s << u"/data/forum.sqlite"_s;
}

void tst_ProfileListModel::saysWhere()
{
    QFETCH(QString, url);
    QFETCH(QString, ssh);
    QFETCH(QString, where);
    Profile profile = newProfile();
    const Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    QVERIFY(parsed.has_value());
    profile.database = *parsed;
    profile.ssh.host = ssh;
    QCOMPARE(cell(profile, ProfileColumn::Where), where);
}

void tst_ProfileListModel::saysHowTheWayIsProtected_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("ssh");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QVariant>("isEncrypted");
    const QString server = u"mysql://u@db.example.org/forum?tls="_s;
    const auto row = [](const char *name, const QString &url, const QString &ssh,
                        const QString &word, const QVariant &isEncrypted) {
        QTest::newRow(name) << url << ssh << word << isEncrypted;
    };
    row("off", server + u"off"_s, {}, u"off"_s, false);
    row("required", server + u"required"_s, {}, u"encrypted"_s, true);
    row("CA", server + u"verify-ca"_s, {}, u"authority"_s, true);
    row("identity", server + u"verify-identity"_s, {}, u"identity"_s, true);
    row("identity through SSH", server + u"verify-identity"_s, u"gate"_s, u"identity"_s, true);
    row("beyond the SSH host", server + u"off"_s, u"gate"_s, u"SSH"_s, false);
    row("on the SSH host", u"mysql://u@localhost/forum"_s, u"gate"_s, u"SSH"_s, true);
    row("local", u"mysql://u@localhost/forum"_s, {}, u"local"_s, {});
    row("file", u"sqlite:/a.sqlite"_s, {}, u"file"_s, {});
}

void tst_ProfileListModel::saysHowTheWayIsProtected()
{
    QFETCH(QString, url);
    QFETCH(QString, ssh);
    QFETCH(QString, word);
    QFETCH(QVariant, isEncrypted);
    Profile profile = newProfile();
    const Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    QVERIFY(parsed.has_value());
    profile.database = *parsed;
    profile.ssh.host = ssh;
    ProfileListModel model;
    model.setProfiles({profile});
    const QModelIndex tls = model.index(0, int(ProfileColumn::Tls));
    QCOMPARE(tls.data().toString(), word);
    QCOMPARE(tls.data(IsEncryptedRole), isEncrypted);
    QVERIFY(!tls.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void tst_ProfileListModel::marksTheEnvironmentBesideItsWord()
{
    Profile profile = profileOf(u""_s, u"Forum"_s);
    profile.environment = Environment::Production;
    QCOMPARE(cell(profile, ProfileColumn::Environment), u"production"_s);
    QCOMPARE(cell(profile, ProfileColumn::Environment, MarkRole).toInt(), int(Mark::Danger));
}

void tst_ProfileListModel::keepsTextFromFilesVisible()
{
    QCOMPARE(cell(profileOf(u""_s, u"a\u202eb"_s), ProfileColumn::Name), u"a[U+202E]b"_s);
}

void tst_ProfileListModel::isAProperModel()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProfiles(sixProfiles());
    model.setSearch(u"unit"_s);
    model.setSearch(u""_s);
    model.setProfiles({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_ProfileListModel)
#include "tst_profilelistmodel.moc"
