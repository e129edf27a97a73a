// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "models/tables/profilewords.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/style/icons.h"
#include "ui/widgets/connectionchip.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    scope 1 read - active 10 Read
    key 1 101 Ann aaaaaaaa valid 2 - read
)"_s;

Profile server(Environment environment, const QString &name = u"Forum"_s)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.environment = environment;
    profile.database = *parseDatabaseUrl(u"mysql://ann@db.example.org/forum?tls=off"_s);
    return profile;
}

Profile file()
{
    Profile profile = profileFor(*parseDatabaseUrl(u"sqlite:/data/forum.sqlite"_s));
    profile.name = u"forum.sqlite"_s;
    return profile;
}

Profile readOnly(Environment environment)
{
    Profile profile = server(environment);
    profile.isReadOnly = true;
    return profile;
}

StoreInfo writable()
{
    StoreInfo info;
    info.system = u"Cav7"_s;
    info.prefix = u"xf_cav7_"_s;
    info.layout = KeyLayout::V1_2;
    info.server = u"MariaDB 10.11.19"_s;
    info.canWrite = true;
    return info;
}

StoreInfo encrypted()
{
    StoreInfo info = writable();
    info.tlsProtocol = u"TLSv1.3"_s;
    info.tls = u"TLS_AES_256_GCM_SHA384"_s;
    return info;
}

StoreInfo replica()
{
    StoreInfo info = writable();
    info.isReplica = true;
    info.rights = Rights::none(u"A replica is read from only."_s);
    return info;
}

StoreInfo withRights(std::initializer_list<Right> denied)
{
    StoreInfo info = writable();
    for (const Right right : denied)
        info.rights.deny(right, u"The account may not do that."_s);
    return info;
}

StoreInfo withoutRights()
{
    StoreInfo info = writable();
    info.rights = Rights::none(u"The account may only read."_s);
    return info;
}

// A session on the profile, and the chip that speaks of it.
struct Desk
{
    explicit Desk(const Profile &profile, const StoreInfo &info = writable())
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        fake->setInfo(info);
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profile);
    }
    void open()
    {
        session->open();
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
        show();
    }
    void show() { chip.showSession(*session, visibleText(session->profile().name)); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    ConnectionChip chip;
};

QImage pictureOf(const QIcon &icon) { return icon.pixmap(QSize(32, 32)).toImage(); }

} // namespace

Q_DECLARE_METATYPE(Chatelaine::Profile)
Q_DECLARE_METATYPE(Chatelaine::StoreInfo)

class tst_ConnectionChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsOpen();
    void saysWhereOneIsAndWho_data();
    void saysWhereOneIsAndWho();
    void saysNothingOfRightsBeforeItIsOpen();
    void saysForHowLongItIsUnlocked();
    void saysThatTheConnectionIsLost();
    void saysWhatProtectsTheWay_data();
    void saysWhatProtectsTheWay();
    void showsAPadlockOnlyWhenTheDatabaseEncrypts();
    void saysWhyNothingCanBeWritten();
    void takesNoNameForMore_data();
    void takesNoNameForMore();
};

void tst_ConnectionChip::saysThatNothingIsOpen()
{
    Desk desk(server(Environment::Testing));
    desk.open();
    desk.chip.showNone();
    QCOMPARE(desk.chip.text(), u"No database"_s);
    QCOMPARE(desk.chip.accessibleName(), u"No database"_s);
    QVERIFY(desk.chip.toolTip().contains(u"Open a database"_s));
}

void tst_ConnectionChip::saysWhereOneIsAndWho_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<StoreInfo>("info");
    QTest::addColumn<QString>("text");
    const auto revokeAndScopes = {Right::CreateScopes, Right::EditScopes, Right::DeleteScopes};
    const auto keys = {Right::SwitchKeys, Right::RevokeKeys};
    const auto server = [](Environment environment) { return ::server(environment); };
    QTest::newRow("file") << file() << writable() << u"forum.sqlite"_s;
    QTest::newRow("development") << server(Environment::Development) << writable()
                                 << u"Forum · admin"_s;
    QTest::newRow("testing") << server(Environment::Testing) << writable()
                             << u"Forum · testing · admin"_s;
    QTest::newRow("production") << server(Environment::Production) << writable()
                                << u"Forum · production · admin · locked"_s;
    QTest::newRow("key admin") << server(Environment::Development) << withRights(revokeAndScopes)
                               << u"Forum · key admin"_s;
    QTest::newRow("scope admin") << server(Environment::Production) << withRights(keys)
                                 << u"Forum · production · scope admin · locked"_s;
    QTest::newRow("some rights") << server(Environment::Development)
                                 << withRights({Right::RevokeKeys}) << u"Forum · some rights"_s;
    QTest::newRow("no rights") << server(Environment::Testing) << withoutRights()
                               << u"Forum · testing · read-only"_s;
    // There is nothing to unlock.
    QTest::newRow("no rights in production") << server(Environment::Production) << withoutRights()
                                             << u"Forum · production · read-only"_s;
    QTest::newRow("read-only profile") << readOnly(Environment::Production) << writable()
                                       << u"Forum · production · admin · read-only"_s;
    QTest::newRow("replica") << server(Environment::Production) << replica()
                             << u"Forum · production · replica, read-only"_s;
}

void tst_ConnectionChip::saysWhereOneIsAndWho()
{
    QFETCH(Profile, profile);
    QFETCH(StoreInfo, info);
    QFETCH(QString, text);
    Desk desk(profile, info);
    desk.open();
    QCOMPARE(desk.chip.text(), text);
    QCOMPARE(desk.chip.accessibleName(), QString(u"Database "_s + text));
    QVERIFY2(desk.chip.toolTip().contains(profile.database.toString().toHtmlEscaped()),
             qPrintable(desk.chip.toolTip()));
    QVERIFY(desk.chip.toolTip().contains(info.server));
}

void tst_ConnectionChip::saysNothingOfRightsBeforeItIsOpen()
{
    Desk desk(server(Environment::Production), encrypted());
    desk.show();
    QCOMPARE(desk.chip.text(), u"Forum · production"_s);
    QVERIFY(!desk.chip.toolTip().contains(u"ncrypted"_s));
    QVERIFY(!desk.chip.toolTip().contains(u"No database is open"_s));
}

void tst_ConnectionChip::saysForHowLongItIsUnlocked()
{
    Desk desk(server(Environment::Production));
    desk.open();
    desk.session->writeLock().unlock();
    desk.show();
    QVERIFY2(desk.chip.text().endsWith(u"unlocked 15:00"_s) ||
                 desk.chip.text().endsWith(u"unlocked 14:59"_s),
             qPrintable(desk.chip.text()));
    desk.session->writeLock().unlock(std::chrono::seconds(65));
    desk.show();
    QVERIFY2(desk.chip.text().endsWith(u"unlocked 1:05"_s) ||
                 desk.chip.text().endsWith(u"unlocked 1:04"_s),
             qPrintable(desk.chip.text()));
    desk.session->writeLock().lock();
    desk.show();
    QVERIFY(desk.chip.text().endsWith(u" · locked"_s));
}

void tst_ConnectionChip::saysThatTheConnectionIsLost()
{
    Desk desk(server(Environment::Production));
    desk.open();
    desk.store->loseConnection();
    desk.session->refresh();
    QTRY_VERIFY(desk.session->connection().isLost());
    desk.show();
    QCOMPARE(desk.chip.text(), u"Forum · production · admin · no connection"_s);
    QVERIFY2(desk.chip.toolTip().contains(u"The connection is lost"_s),
             qPrintable(desk.chip.toolTip()));
}

void tst_ConnectionChip::saysWhatProtectsTheWay_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<StoreInfo>("info");
    QTest::addColumn<QString>("words");
    QTest::newRow("file") << file() << writable() << u"A file on this computer."_s;
    QTest::newRow("TLS") << server(Environment::Testing) << encrypted()
                         << u"Encrypted with TLSv1.3, TLS_AES_256_GCM_SHA384."_s;
    QTest::newRow("nothing") << server(Environment::Testing) << writable()
                             << u"Not encrypted: others on the way can read along."_s;
    Profile profile = server(Environment::Testing);
    profile.database.host = u"127.0.0.1"_s;
    QTest::newRow("local") << profile << writable() << u"Not encrypted, but on this computer."_s;
    profile.ssh.host = u"gate"_s;
    QTest::newRow("SSH") << profile << writable() << u"Encrypted by the SSH tunnel."_s;
    profile.database.host = u"db.example.org"_s;
    QTest::newRow("SSH half the way") << profile << writable() << u"as far as the SSH host;"_s;
}

void tst_ConnectionChip::saysWhatProtectsTheWay()
{
    QFETCH(Profile, profile);
    QFETCH(StoreInfo, info);
    QFETCH(QString, words);
    Desk desk(profile, info);
    desk.open();
    QVERIFY2(desk.chip.toolTip().contains(words), qPrintable(desk.chip.toolTip()));
    if (info.tls.isEmpty())
        QVERIFY(desk.chip.toolTip().contains(descriptionWithoutTls(profile)));
}

void tst_ConnectionChip::showsAPadlockOnlyWhenTheDatabaseEncrypts()
{
    const QImage lock = pictureOf(icon(u"lock"));
    const QImage database = pictureOf(icon(u"database"));
    QVERIFY(lock != database);
    Desk plain(server(Environment::Testing));
    plain.open();
    QCOMPARE(pictureOf(plain.chip.icon()), database);
    Desk secure(server(Environment::Testing), encrypted());
    secure.show();
    QCOMPARE(pictureOf(secure.chip.icon()), database); // Nothing is known yet.
    secure.open();
    QCOMPARE(pictureOf(secure.chip.icon()), lock);
    secure.chip.showNone();
    QCOMPARE(pictureOf(secure.chip.icon()), database);
}

void tst_ConnectionChip::saysWhyNothingCanBeWritten()
{
    Desk locked(server(Environment::Production));
    locked.open();
    QCOMPARE(locked.chip.toolTip().count(u"Production is locked."_s), 1);
    Desk fixed(readOnly(Environment::Testing));
    fixed.open();
    QCOMPARE(fixed.chip.toolTip().count(u"This profile is read-only."_s), 1);
    Desk limited(server(Environment::Development), withRights({Right::EditScopes}));
    limited.open();
    QCOMPARE(limited.chip.toolTip().count(u"The account may not do that."_s), 1);
}

void tst_ConnectionChip::takesNoNameForMore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("mnemonic") << u"R&D"_s << u"R&&D · admin"_s;
    QTest::newRow("HTML") << u"<img src=x><b>Forum</b>"_s << u"<img src=x><b>Forum</b> · admin"_s;
    QTest::newRow("direction") << u"moor\u202Eevil"_s << u"moor[U+202E]evil · admin"_s;
    QTest::newRow("lines") << u"Forum\nproduction"_s << u"Forum[U+000A]production · admin"_s;
}

void tst_ConnectionChip::takesNoNameForMore()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    Profile profile = server(Environment::Development, name);
    profile.database.user = name;
    StoreInfo info = writable();
    info.server = name;
    Desk desk(profile, info);
    desk.open();
    QCOMPARE(desk.chip.text(), text);
    QVERIFY(!desk.chip.toolTip().contains(u"<img"_s));
    QVERIFY(!desk.chip.toolTip().contains(u"<b>"_s));
    QVERIFY(!desk.chip.toolTip().contains(u'\u202E'));
}

QTEST_MAIN(tst_ConnectionChip)
#include "tst_connectionchip.moc"
