// SPDX-License-Identifier: MIT
#include "models/settings/profilestore.h"
#include "tests/support/memorysecretstore.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/mainwindow/passwordfinder.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile server(const QString &name, PasswordSource source)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.database = *parseDatabaseUrl(u"mysql://ann@db.example.org/forum"_s);
    profile.passwordSource = source;
    return profile;
}

struct Desk
{
    Desk()
    {
        QObject::connect(&finder, &PasswordFinder::found, &window,
                         [this](const Profile &profile, const QByteArray &password) {
                             found += profile.name + u' ' + QString::fromUtf8(password);
                             latest = profile;
                         });
    }
    Profile saved(const QString &name, PasswordSource source)
    {
        const Profile profile = server(name, source);
        if (!store.save(profile))
            qFatal("A profile of this test is not valid.");
        return profile;
    }
    [[nodiscard]] QList<PasswordDialog *> questions() const
    {
        QList<PasswordDialog *> open;
        for (PasswordDialog *dialog : window.findChildren<PasswordDialog *>()) {
            if (dialog->isVisible())
                open += dialog;
        }
        return open;
    }
    // Answers the one question that there is.
    void give(const QString &password, PasswordSource keep) const
    {
        QTRY_COMPARE(questions().size(), 1);
        PasswordDialog *dialog = questions().first();
        dialog->findChild<QCheckBox *>(u"keepPassword"_s)
            ->setChecked(keep == PasswordSource::Keychain);
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(password);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
        QTRY_COMPARE(questions().size(), 0);
    }
    // What the question that there is says of the password before; null = there is no question.
    [[nodiscard]] QString denied() const
    {
        const auto *label =
            questions().isEmpty() ? nullptr : questions().first()->findChild<QLabel *>(u"denied"_s);
        return label ? label->text() : QString();
    }

    QTemporaryDir folder;
    ProfileStore store{folder.filePath(u"profiles.json"_s)};
    MemorySecretStore secrets;
    QWidget window;
    PasswordFinder finder{store, secrets, &window};
    QStringList found; // "Forum secret"
    Profile latest;    // The profile of the latest.
};

} // namespace

class tst_PasswordFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoneForAFile();
    void asksWhenItIsToBeAsked();
    void asksForADatabaseThatIsNoProfile();
    void takesItFromTheKeychain();
    void asksWhenTheKeychainDoesNotHaveIt();
    void saysWhyTheKeychainDidNotAnswer();
    void asksAgainAndSaysWhy();
    void dropsAnOlderSearch();
    void takesAnOlderQuestionBack();
    void findsAndKeepsNothingThatWasAbandoned();
    void findsNothingWhenAPersonDeclines();
    void keepsWhatWasRightAndAsksTheKeychainFromThenOn();
    void keepsNothingThatIsNotWanted();
    void keepsNothingThatWasWrong();
    void keepsNothingTwice();
    void changesOnlyWhereThePasswordComesFrom();
    void keepsNoProfileThatWasRemoved();
    void saysThatTheKeychainDidNotTakeIt();
    void saysThatTheProfileWasNotSaved();
};

void tst_PasswordFinder::needsNoneForAFile()
{
    Desk desk;
    Profile profile = profileFor(*parseDatabaseUrl(u"sqlite:/data/forum.sqlite"_s));
    profile.name = u"file"_s;
    desk.finder.find(profile);
    QCOMPARE(desk.found, QStringList{u"file "_s});
    QVERIFY(desk.questions().isEmpty());
}

void tst_PasswordFinder::asksWhenItIsToBeAsked()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    desk.secrets.secrets.insert(profile.id, "left from before");
    desk.finder.find(profile);
    QVERIFY(desk.found.isEmpty());
    QCOMPARE(desk.denied(), QString());
    desk.give(u"g\u00fclden"_s, PasswordSource::Ask);
    QCOMPARE(desk.found, QStringList{u"Forum g\u00fclden"_s});
}

void tst_PasswordFinder::asksForADatabaseThatIsNoProfile()
{
    Desk desk;
    Profile profile = profileFor(*parseDatabaseUrl(u"mysql://ann@db.example.org/forum"_s));
    profile.name = u"URL"_s;
    profile.passwordSource = PasswordSource::Keychain;
    desk.finder.find(profile);
    QCOMPARE(desk.questions().size(), 1);
    QVERIFY(desk.questions().first()->findChild<QCheckBox *>(u"keepPassword"_s)->isHidden());
}

void tst_PasswordFinder::takesItFromTheKeychain()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Keychain);
    desk.secrets.secrets.insert(profile.id, "kept");
    desk.finder.find(profile);
    QTRY_COMPARE(desk.found, QStringList{u"Forum kept"_s});
    QVERIFY(desk.questions().isEmpty());
    QCOMPARE(desk.latest, profile);
    QCOMPARE(desk.secrets.secrets.value(profile.id), QByteArray("kept"));
}

void tst_PasswordFinder::asksWhenTheKeychainDoesNotHaveIt()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Keychain);
    desk.finder.find(profile);
    QTRY_COMPARE(desk.questions().size(), 1);
    QCOMPARE(desk.denied(), QString());
    const auto *keep = desk.questions().first()->findChild<QCheckBox *>(u"keepPassword"_s);
    QVERIFY(keep->isChecked());
    desk.give(u"typed"_s, PasswordSource::Keychain);
    QCOMPARE(desk.found, QStringList{u"Forum typed"_s});
}

void tst_PasswordFinder::saysWhyTheKeychainDidNotAnswer()
{
    Desk desk;
    desk.secrets.isMissing = true;
    desk.finder.find(desk.saved(u"Forum"_s, PasswordSource::Keychain));
    QTRY_COMPARE(desk.denied(), u"There is no keychain."_s);
    QVERIFY(desk.found.isEmpty());
}

void tst_PasswordFinder::asksAgainAndSaysWhy()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Keychain);
    desk.secrets.secrets.insert(profile.id, "wrong");
    desk.finder.findAnother(profile, u"Access <b>denied</b>."_s);
    QCOMPARE(desk.denied(), u"Access <b>denied</b>."_s);
    QTest::qWait(1); // What would come from the keychain would come now.
    QVERIFY(desk.found.isEmpty());
    desk.give(u"right"_s, PasswordSource::Ask);
    QCOMPARE(desk.found, QStringList{u"Forum right"_s});
    // The wrong one would be tried first for ever.
    QTRY_VERIFY(desk.secrets.secrets.isEmpty());
    QCOMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Ask);
}

void tst_PasswordFinder::dropsAnOlderSearch()
{
    Desk desk;
    const Profile first = desk.saved(u"First"_s, PasswordSource::Keychain);
    const Profile second = desk.saved(u"Second"_s, PasswordSource::Keychain);
    desk.secrets.secrets = {{first.id, "one"}, {second.id, "two"}};
    desk.finder.find(first);
    desk.finder.find(second);
    QTRY_COMPARE(desk.found.size(), 1);
    QTest::qWait(1);
    QCOMPARE(desk.found, QStringList{u"Second two"_s});
}

void tst_PasswordFinder::takesAnOlderQuestionBack()
{
    Desk desk;
    desk.finder.find(desk.saved(u"First"_s, PasswordSource::Ask));
    QCOMPARE(desk.questions().size(), 1);
    desk.finder.find(desk.saved(u"Second"_s, PasswordSource::Ask));
    desk.give(u"two"_s, PasswordSource::Ask);
    QCOMPARE(desk.found, QStringList{u"Second two"_s});
}

void tst_PasswordFinder::findsAndKeepsNothingThatWasAbandoned()
{
    Desk desk;
    const Profile kept = desk.saved(u"Kept"_s, PasswordSource::Keychain);
    desk.secrets.secrets.insert(kept.id, "kept");
    desk.finder.find(kept);
    desk.finder.abandon();
    QTest::qWait(1);
    QVERIFY(desk.found.isEmpty());

    desk.finder.find(desk.saved(u"Asked"_s, PasswordSource::Ask));
    QCOMPARE(desk.questions().size(), 1);
    desk.finder.abandon();
    QVERIFY(desk.questions().isEmpty());

    const Profile wrong = desk.saved(u"Wrong"_s, PasswordSource::Ask);
    desk.finder.find(wrong);
    desk.give(u"wrong"_s, PasswordSource::Keychain);
    desk.finder.abandon();
    desk.finder.confirm(); // Another database is open.
    QTest::qWait(1);
    QVERIFY(!desk.secrets.secrets.contains(wrong.id));
}

void tst_PasswordFinder::findsNothingWhenAPersonDeclines()
{
    Desk desk;
    desk.finder.find(desk.saved(u"Forum"_s, PasswordSource::Ask));
    QTest::keyClick(desk.questions().first(), Qt::Key_Escape);
    QTRY_COMPARE(desk.window.findChildren<PasswordDialog *>().size(), 0);
    QVERIFY(desk.found.isEmpty());
}

void tst_PasswordFinder::keepsWhatWasRightAndAsksTheKeychainFromThenOn()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    const QSignalSpy notKept(&desk.finder, &PasswordFinder::notKept);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    QCOMPARE(desk.latest.passwordSource, PasswordSource::Keychain);
    QTest::qWait(1);
    QVERIFY(desk.secrets.secrets.isEmpty()); // Whether it is right is not known yet.
    QCOMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Ask);
    desk.finder.confirm();
    QTRY_COMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Keychain);
    QCOMPARE(desk.secrets.secrets.value(profile.id), QByteArray("right"));
    QCOMPARE(notKept.count(), 0);
    desk.finder.find(*desk.store.withId(profile.id));
    QTRY_COMPARE(desk.found, (QStringList{u"Forum right"_s, u"Forum right"_s}));
}

void tst_PasswordFinder::keepsNothingThatIsNotWanted()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Keychain);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Ask);
    QCOMPARE(desk.latest.passwordSource, PasswordSource::Ask);
    desk.finder.confirm();
    QTest::qWait(1);
    QVERIFY(desk.secrets.secrets.isEmpty());
    QCOMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Ask);
}

void tst_PasswordFinder::keepsNothingThatWasWrong()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    desk.finder.find(profile);
    desk.give(u"wrong"_s, PasswordSource::Keychain);
    desk.finder.find(desk.saved(u"Other"_s, PasswordSource::Ask));
    desk.finder.confirm();
    QTest::qWait(1);
    QVERIFY(desk.secrets.secrets.isEmpty());

    desk.give(u"wrong too"_s, PasswordSource::Keychain);
    desk.finder.findAnother(profile, u"No."_s);
    desk.give(u"right"_s, PasswordSource::Ask);
    desk.finder.confirm();
    QTest::qWait(1);
    QVERIFY(desk.secrets.secrets.isEmpty());
}

void tst_PasswordFinder::keepsNothingTwice()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    desk.finder.confirm();
    QTRY_COMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Keychain);
    desk.secrets.secrets.clear();
    desk.finder.confirm();
    QTest::qWait(1);
    QVERIFY(desk.secrets.secrets.isEmpty());
}

// Between find() and confirm() the profile is used and may be edited.
void tst_PasswordFinder::changesOnlyWhereThePasswordComesFrom()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    QVERIFY(desk.store.touch(profile.id, 1'700'000'000).has_value());
    Profile edited = *desk.store.withId(profile.id);
    edited.name = u"Renamed"_s;
    QVERIFY(desk.store.save(edited).has_value());
    desk.finder.confirm();
    edited.passwordSource = PasswordSource::Keychain;
    QTRY_COMPARE(desk.store.withId(profile.id), std::optional(edited));
    QCOMPARE(desk.store.withId(profile.id)->lastUsed, 1'700'000'000);
}

void tst_PasswordFinder::keepsNoProfileThatWasRemoved()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    QVERIFY(desk.store.remove(profile.id).has_value());
    desk.finder.confirm();
    QTest::qWait(1);
    QVERIFY(desk.store.profiles().empty());
    QVERIFY(desk.secrets.secrets.isEmpty());
}

void tst_PasswordFinder::saysThatTheKeychainDidNotTakeIt()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    QSignalSpy notKept(&desk.finder, &PasswordFinder::notKept);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    desk.secrets.isMissing = true;
    desk.finder.confirm();
    QTRY_COMPARE(notKept.count(), 1);
    QCOMPARE(notKept.first().first().toString(), u"There is no keychain."_s);
    QCOMPARE(desk.store.withId(profile.id)->passwordSource, PasswordSource::Ask);
}

void tst_PasswordFinder::saysThatTheProfileWasNotSaved()
{
    Desk desk;
    const Profile profile = desk.saved(u"Forum"_s, PasswordSource::Ask);
    QSignalSpy notKept(&desk.finder, &PasswordFinder::notKept);
    desk.finder.find(profile);
    desk.give(u"right"_s, PasswordSource::Keychain);
    QFile file(desk.folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not JSON") > 0);
    file.close();
    desk.finder.confirm();
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(notKept.first().first().toString().contains(u"cannot be understood"_s));
}

QTEST_MAIN(tst_PasswordFinder)
#include "tst_passwordfinder.moc"
