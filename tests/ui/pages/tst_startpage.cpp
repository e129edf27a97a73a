// SPDX-License-Identifier: MIT
#include "models/settings/profilejson.h"
#include "models/settings/profilestore.h"
#include "models/settings/settings.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/profiletable.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QString &name, PasswordSource source = PasswordSource::Ask)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.database = *parseDatabaseUrl(u"mysql://admin@db.example.org/forum"_s);
    profile.passwordSource = source;
    return profile;
}

struct Desk
{
    explicit Desk(const std::vector<Profile> &profiles = {})
    {
        store = std::make_unique<ProfileStore>(path(u"profiles.json"_s));
        for (const Profile &profile : profiles) {
            if (!store->save(profile))
                qFatal("A profile of this test is not valid.");
        }
        page = std::make_unique<StartPage>(ProfileServices{*store, secrets, {}, folder.path()},
                                           settings, prompts);
        page->show();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] ProfileTable *table() const { return page->findChild<ProfileTable *>(); }
    [[nodiscard]] QLineEdit *search() const
    {
        return page->findChild<QLineEdit *>(u"searchProfiles"_s);
    }
    [[nodiscard]] ProfileDialog *dialog() const { return page->findChild<ProfileDialog *>(); }
    [[nodiscard]] QStringList selected() const
    {
        QStringList names;
        for (const Profile &profile : table()->selectedProfiles())
            names += profile.name;
        return names;
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    // Answers the file dialog that was asked for.
    void chooseFile(const QString &dialogName, const QString &file) const
    {
        auto *files = page->findChild<QFileDialog *>(dialogName);
        QVERIFY(files);
        Q_EMIT files->fileSelected(file);
        files->close();
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        // The actions are no children of the page but shown by it.
        for (QAction *action : page->actions() + table()->actions()) {
            if (action->text().remove(u'&') == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no action "_s + text));
    }

    QTemporaryDir folder;
    std::unique_ptr<ProfileStore> store;
    MemorySecretStore secrets;
    ScriptedPrompts prompts;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<StartPage> page;
};

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhenThereIsNothing();
    void opensWhatIsSelectedByKeyboardAndMouse();
    void findsAndOpensWhileTyping();
    void saysWhenNothingIsFound();
    void keepsTheSelectionOverAChange();
    void createsAProfileWithItsPassword();
    void editsByKeyboard();
    void forgetsAPasswordThatIsToBeAskedFor();
    void saysWhenAPasswordWasNotKept();
    void duplicatesWithoutThePassword();
    void deletesOnlyAfterAsking();
    void saysThatAKeychainEntryIsGoneForGood();
    void importsAFile();
    void saysWhyAFileWasNotImported();
    void exportsWithoutSecretsForThisUserOnly();
    void readsXenForoConfiguration();
    void showsAProblemOfTheFile();
    void listsOtherDatabasesOpenedBefore();
    void offersTheDemoAndOtherDatabases();
    void everythingHasAName();
};

void tst_StartPage::saysWhatToDoWhenThereIsNothing()
{
    const Desk desk;
    QVERIFY(desk.page->findChild<QLabel *>(u"noProfiles"_s)->isVisible());
    QVERIFY(!desk.table()->isVisible());
    desk.page->findChild<QPushButton *>(u"empty1"_s)->click();
    QVERIFY(desk.dialog());
}

void tst_StartPage::opensWhatIsSelectedByKeyboardAndMouse()
{
    const Desk desk({profileOf(u"A"_s), profileOf(u"B"_s)});
    const QSignalSpy opened(desk.page.get(), &StartPage::openAsked);
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    QCOMPARE(desk.selected(), QStringList{u"A"_s});
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Down);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<Profile>().name, u"B"_s);
    const QPoint first = desk.table()->visualRect(desk.table()->model()->index(0, 0)).center();
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(desk.table()->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].value<Profile>().name, u"A"_s);
}

void tst_StartPage::findsAndOpensWhileTyping()
{
    const Desk desk({profileOf(u"A"_s), profileOf(u"Caf\u00e9"_s)});
    const QSignalSpy opened(desk.page.get(), &StartPage::openAsked);
    QTest::keyClicks(desk.search(), u"cafe"_s);
    QCOMPARE(desk.selected(), QStringList{u"Caf\u00e9"_s});
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void tst_StartPage::saysWhenNothingIsFound()
{
    const Desk desk({profileOf(u"A"_s)});
    desk.search()->setText(u"zzz"_s);
    const auto *text = desk.page->findChild<QLabel *>(u"notFound"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"zzz"_s));
    desk.search()->clear();
    QVERIFY(desk.table()->isVisible());
}

void tst_StartPage::keepsTheSelectionOverAChange()
{
    const Desk desk({profileOf(u"B"_s), profileOf(u"C"_s)});
    desk.table()->select(desk.store->profiles()[1].id);
    QVERIFY(desk.store->save(profileOf(u"A"_s)).has_value());
    QCOMPARE(desk.selected(), QStringList{u"C"_s});
}

void tst_StartPage::createsAProfileWithItsPassword()
{
    const Desk desk({profileOf(u"A"_s)});
    desk.page->createProfile(profileOf(u"New one"_s, PasswordSource::Keychain), "secret");
    const QString id = desk.dialog()->profile().id;
    desk.dialog()->findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(desk.selected(), QStringList{u"New one"_s});
    QVERIFY(desk.store->withId(id).has_value());
    QTRY_COMPARE(desk.secrets.secrets.value(id), "secret");
}

void tst_StartPage::editsByKeyboard()
{
    const Desk desk({profileOf(u"A"_s)});
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_F2);
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->profile().name, u"A"_s);
}

void tst_StartPage::forgetsAPasswordThatIsToBeAskedFor()
{
    Desk desk({profileOf(u"A"_s, PasswordSource::Keychain)});
    const QString id = desk.store->profiles()[0].id;
    desk.secrets.secrets.insert(id, "secret");
    desk.page->editProfile(desk.store->profiles()[0]);
    auto *source = desk.dialog()->findChild<QComboBox *>(u"passwordSource"_s);
    source->setCurrentIndex(source->findData(int(PasswordSource::Ask)));
    desk.dialog()->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!desk.secrets.secrets.contains(id));
}

void tst_StartPage::saysWhenAPasswordWasNotKept()
{
    Desk desk;
    desk.secrets.isMissing = true;
    desk.page->createProfile(profileOf(u"New one"_s, PasswordSource::Keychain), "secret");
    desk.dialog()->findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(desk.store->profiles().size(), size_t(1));
    QTRY_COMPARE(desk.page->banner().kind(), MessageBanner::Kind::Warning);
    QVERIFY(desk.page->banner().text().contains(u"There is no keychain."_s));
    QVERIFY(!desk.page->banner().text().contains(u"secret"_s));
}

void tst_StartPage::duplicatesWithoutThePassword()
{
    const Desk desk({profileOf(u"A"_s, PasswordSource::Keychain)});
    desk.trigger(u"Duplicate\u2026"_s);
    const Profile copy = desk.dialog()->profile();
    QVERIFY(copy.id != desk.store->profiles()[0].id);
    QCOMPARE(copy.name, u"A (copy)"_s);
    QCOMPARE(desk.store->profiles().size(), size_t(1)); // Until it is saved.
}

void tst_StartPage::deletesOnlyAfterAsking()
{
    Desk desk({profileOf(u"A"_s), profileOf(u"B"_s)});
    desk.prompts.setAnswer({false, {}});
    desk.table()->selectAll();
    desk.trigger(u"Delete\u2026"_s);
    QCOMPARE(desk.store->profiles().size(), size_t(2));
    QCOMPARE(desk.prompts.asked()[0].lines, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(desk.prompts.asked()[0].tone, Question::Tone::Destructive);
    desk.prompts.setAnswer({true, {}});
    desk.trigger(u"Delete\u2026"_s);
    QCOMPARE(desk.store->profiles().size(), size_t(0));
    QVERIFY(desk.page->findChild<QLabel *>(u"noProfiles"_s)->isVisible());
}

void tst_StartPage::saysThatAKeychainEntryIsGoneForGood()
{
    Desk desk({profileOf(u"A"_s, PasswordSource::Keychain)});
    const QString id = desk.store->profiles()[0].id;
    desk.secrets.secrets.insert(id, "secret");
    desk.trigger(u"Delete\u2026"_s);
    QVERIFY(desk.prompts.asked()[0].details.contains(u"keychain"_s));
    QVERIFY(desk.prompts.asked()[0].details.contains(u"cannot be undone"_s));
    QTRY_VERIFY(desk.secrets.secrets.isEmpty());
}

void tst_StartPage::importsAFile()
{
    const Desk desk({profileOf(u"A"_s)});
    const std::vector<Profile> other{profileOf(u"A"_s), profileOf(u"B"_s)};
    desk.write(u"other.json"_s, profilesToJson(other));
    desk.trigger(u"Import\u2026"_s);
    desk.chooseFile(u"importDialog"_s, desk.path(u"other.json"_s));
    QCOMPARE(desk.store->profiles().size(), size_t(3));
    QCOMPARE(desk.page->banner().kind(), MessageBanner::Kind::Success);
    QVERIFY(desk.page->banner().text().startsWith(u"2 "_s));
    QCOMPARE(desk.selected(), QStringList{u"A (2)"_s});
}

void tst_StartPage::saysWhyAFileWasNotImported()
{
    const Desk desk({profileOf(u"A"_s)});
    desk.write(u"bad.json"_s, "{");
    for (const QString &name : {u"bad.json"_s, u"missing.json"_s}) {
        desk.trigger(u"Import\u2026"_s);
        desk.chooseFile(u"importDialog"_s, desk.path(name));
        QCOMPARE(desk.page->banner().kind(), MessageBanner::Kind::Error);
        QVERIFY(!desk.page->banner().text().isEmpty());
        desk.page->banner().clear();
        QTest::qWait(0); // The dialog goes.
    }
    QCOMPARE(desk.store->profiles().size(), size_t(1));
}

void tst_StartPage::exportsWithoutSecretsForThisUserOnly()
{
    const Desk desk({profileOf(u"A"_s), profileOf(u"B"_s)});
    desk.trigger(u"Export all\u2026"_s);
    desk.chooseFile(u"exportDialog"_s, desk.path(u"out.json"_s));
    QFile file(desk.path(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<std::vector<Profile>> written = profilesFromJson(file.readAll());
    QVERIFY(written.has_value());
    QCOMPARE(written->size(), size_t(2));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(desk.page->banner().text().contains(u"no passwords"_s));
}

void tst_StartPage::readsXenForoConfiguration()
{
    const Desk desk;
    desk.write(u"config.php"_s, R"(<?php
        $config['db']['host'] = 'localhost';
        $config['db']['port'] = '3306';
        $config['db']['username'] = 'xf';
        $config['db']['password'] = 'very secret';
        $config['db']['dbname'] = 'forum';)");
    desk.trigger(u"From XenForo's config.php\u2026"_s);
    desk.chooseFile(u"configDialog"_s, desk.path(u"config.php"_s));
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->profile().database.database, u"forum"_s);
    QCOMPARE(desk.dialog()->findChild<QLineEdit *>(u"password"_s)->text(), u"very secret"_s);
    QVERIFY(desk.store->profiles().empty());
}

void tst_StartPage::showsAProblemOfTheFile()
{
    Desk desk;
    desk.write(u"profiles.json"_s, "{");
    ProfileStore broken(desk.path(u"profiles.json"_s));
    StartPage page(ProfileServices{broken, desk.secrets, {}, desk.folder.path()}, desk.settings,
                   desk.prompts);
    page.show();
    const auto *banner = page.findChild<MessageBanner *>(u"profileProblem"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(desk.path(u"profiles.json"_s)));
    QVERIFY(!page.findChild<QLabel *>(u"noProfiles"_s)->isVisible());
}

void tst_StartPage::listsOtherDatabasesOpenedBefore()
{
    Desk desk({profileOf(u"A"_s)});
    desk.settings.set(
        KnownSettings::RecentDatabases,
        {u"sqlite:/data/forum.sqlite"_s, desk.store->profiles()[0].database.toString()});
    desk.page->hide();
    desk.page->show();
    auto *recent = desk.page->findChild<QListWidget *>(u"recentDatabases"_s);
    QCOMPARE(recent->count(), 1);
    const QSignalSpy asked(desk.page.get(), &StartPage::urlAsked);
    Q_EMIT recent->itemActivated(recent->item(0));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<DatabaseUrl>().path, u"/data/forum.sqlite"_s);
}

void tst_StartPage::offersTheDemoAndOtherDatabases()
{
    const Desk desk;
    const QSignalSpy demo(desk.page.get(), &StartPage::demoAsked);
    const QSignalSpy other(desk.page.get(), &StartPage::otherAsked);
    desk.page->findChild<QPushButton *>(u"exploreDemo"_s)->click();
    desk.page->findChild<QPushButton *>(u"openOther"_s)->click();
    QCOMPARE(demo.size(), 1);
    QCOMPARE(other.size(), 1);
}

void tst_StartPage::everythingHasAName()
{
    const Desk desk({profileOf(u"A"_s)});
    QStringList nameless;
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s) &&
                            !widget->inherits("QLineEditIconButton") &&
                            !widget->inherits("QTableCornerButton");
        if (isOurs && widget->focusPolicy() & Qt::TabFocus && interface &&
            interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName();
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
