// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "models/settings/profilestore.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "tests/support/memorysecretstore.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/pages/workspace.h"
#include "ui/prompts/promptdialog.h"
#include "ui/widgets/connectionbar.h"
#include "ui/widgets/connectionchip.h"
#include "ui/widgets/environmentline.h"
#include "ui/widgets/keytableview.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    scope 1 read - active 10 Read
    key 1 101 Ann aaaaaaaa valid 2 - read
)"_s;

DatabaseUrl fileNamed(const QString &name)
{
    DatabaseUrl url;
    url.path = name;
    return url;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

public:
    TestMainWindow()
        : m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_profiles(m_folder.filePath(u"profiles.json"_s))
        , m_window(m_settings, ProfileServices{m_profiles, m_secrets, {}, m_folder.path()},
                   [this](const Profile &profile, const QByteArray &password) {
                       return makeSession(profile, password);
                   })
    {}

private Q_SLOTS:
    void beginsWithTheSavedConnections()
    {
        QTRY_VERIFY(m_window.findChild<StartPage *>());
        QVERIFY(!workspace());
        QVERIFY(!m_window.actions().action(ActionId::CloseDatabase)->isEnabled());
    }

    void saysWhyADatabaseCannotBeOpenedAndRetries()
    {
        m_window.show();
        m_window.open(fileNamed(u"broken"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Failed);
        QVERIFY(m_window.findChild<QLabel *>(u"pageText"_s)->text().contains(u"No answer."_s));
        m_window.findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
    }

    void opensAnotherDatabaseInPlaceOfTheFirst()
    {
        m_window.open(fileNamed(u"first"_s));
        const QPointer<Workspace> first = workspace();
        m_window.open(fileNamed(u"second"_s));
        QVERIFY(!first);
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QVERIFY(m_window.windowTitle().startsWith(u"second"_s));
        QCOMPARE(m_settings.get(KnownSettings::RecentDatabases).first(), u"sqlite:second"_s);
    }

    void writesNothingWhereItMayNot()
    {
        m_window.open(fileNamed(u"upgrading"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        const QAction *recompute = m_window.actions().action(ActionId::RecomputeAll);
        QVERIFY(!recompute->isEnabled());
        QVERIFY(recompute->toolTip().contains(u"being upgraded"_s));
    }

    void showsSupportStaffOnlyWhatTheyMayDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a profile for them") << u"support"_s;
        QTest::newRow("an account that may only read") << u"reader"_s;
    }

    void showsSupportStaffOnlyWhatTheyMayDo()
    {
        QFETCH(const QString, name);
        Profile profile = profileFor(fileNamed(name));
        profile.isSupport = name == "support"_L1;
        m_window.open(profile);
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QCOMPARE(workspace()->page(), Workspace::Page::LookUp);
        QVERIFY(m_window.actions().action(ActionId::LookUp)->isChecked());
        QVERIFY(!m_window.actions().action(ActionId::RevokeKeys)->isVisible());
        QVERIFY(!m_window.actions().action(ActionId::RecomputeAll)->isVisible());
        QVERIFY(!workspace()->session().canWrite() || name == "reader"_L1);
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QVERIFY(m_window.actions().action(ActionId::RevokeKeys)->isVisible());
        QCOMPARE(workspace()->page(), Workspace::Page::Keys);
        QVERIFY(m_window.actions().action(ActionId::GoToKeys)->isChecked());
    }

    void goesFromTheListToTheCardAndBack()
    {
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(m_window.findChild<KeyTableView *>()->model()->rowCount(), 1);
        m_window.findChild<KeyTableView *>()->selectAll();
        QAction *showCard = m_window.actions().action(ActionId::ShowCard);
        QTRY_VERIFY(showCard->isEnabled());
        showCard->trigger();
        QCOMPARE(workspace()->page(), Workspace::Page::LookUp);
        QAction *copyAnswer = m_window.actions().action(ActionId::CopyAnswer);
        QTRY_VERIFY(copyAnswer->isEnabled());
        copyAnswer->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Ann"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        m_window.actions().action(ActionId::ShowInList)->trigger();
        QCOMPARE(workspace()->page(), Workspace::Page::Keys);
        QVERIFY(!copyAnswer->isEnabled()); // The card is out of sight.
        QTRY_COMPARE(m_window.findChild<KeyTableView *>()->model()->rowCount(), 1);
    }

    // A selection that is out of sight must not be revoked by a slip of the hand.
    void offersKeyActionsOnlyWhereTheSelectionIsSeen()
    {
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        const QAction *revoke = m_window.actions().action(ActionId::RevokeKeys);
        QTRY_COMPARE(m_window.findChild<KeyTableView *>()->model()->rowCount(), 1);
        m_window.findChild<KeyTableView *>()->selectAll();
        QTRY_VERIFY(revoke->isEnabled());
        workspace()->setPage(Workspace::Page::Scopes);
        QVERIFY(!revoke->isEnabled());
        workspace()->setPage(Workspace::Page::Keys);
        QVERIFY(revoke->isEnabled());
    }

    void letsTheKeyboardIntoThePageInFront()
    {
        m_window.show();
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        const QWidget *const scopes = m_window.findChild<QWidget *>(u"scopeTable"_s);
        QTRY_VERIFY(scopes->isVisibleTo(scopes->parentWidget()));
        m_window.actions().action(ActionId::GoToScopes)->trigger();
        QCOMPARE(m_window.focusWidget(), scopes);
        m_window.actions().action(ActionId::GoToKeys)->trigger();
        QCOMPARE(m_window.focusWidget(), m_window.findChild<KeyTableView *>());
        m_window.actions().action(ActionId::GoToLeaks)->trigger();
        QVERIFY(workspace()->focusWidget() != m_window.findChild<KeyTableView *>());
        m_window.actions().action(ActionId::LookUp)->trigger();
        QVERIFY(qobject_cast<QLineEdit *>(m_window.focusWidget()));
    }

    void selectsAllKeysOnlyWhereTheyAreSeen()
    {
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QAction *selectAll = m_window.actions().action(ActionId::SelectAllKeys);
        auto *table = m_window.findChild<KeyTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        for (const Workspace::Page page :
             {Workspace::Page::LookUp, Workspace::Page::Leaks, Workspace::Page::Scopes}) {
            workspace()->setPage(page);
            QVERIFY(!selectAll->isEnabled());
            selectAll->trigger();
            QVERIFY(!table->selectionModel()->hasSelection());
        }
        workspace()->setPage(Workspace::Page::Keys);
        QVERIFY(selectAll->isEnabled());
        selectAll->trigger();
        QVERIFY(table->selectionModel()->hasSelection());
    }

    void asksBeforeAnUnsavedScopeIsLost()
    {
        m_window.show();
        m_window.open(fileNamed(u"first"_s));
        QTRY_VERIFY(m_window.actions().action(ActionId::NewScope)->isEnabled());
        m_window.actions().action(ActionId::NewScope)->trigger();
        auto *editor = m_window.findChild<ScopeEditor *>();
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(u"scopeTitle"_s)->setText(u"Half written"_s);
        QVERIFY(editor->isDirty());
        QVERIFY(!m_window.close());
        auto *question = m_window.findChild<PromptDialog *>();
        QVERIFY(question);
        question->reject();
        QVERIFY(m_window.isVisible());
        QVERIFY(editor->isDirty());
        QVERIFY(!m_window.close());
        for (PromptDialog *asked : m_window.findChildren<PromptDialog *>()) {
            if (asked->isVisible())
                asked->findChild<QPushButton *>(u"promptConfirm"_s)->click();
        }
        QTRY_VERIFY(!m_window.isVisible());
    }

    void closesTheDatabaseAndGoesBackToTheConnections()
    {
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QTRY_VERIFY(!m_window.findChild<StartPage *>());
        m_window.actions().action(ActionId::CloseDatabase)->trigger();
        QVERIFY(!workspace());
        QVERIFY(m_window.findChild<StartPage *>());
        QCOMPARE(m_window.windowTitle(), u"Chatelaine"_s);
    }

    void asksForThePasswordThatTheKeychainDoesNotHave()
    {
        const Profile profile = savedServer(PasswordSource::Keychain);
        m_window.open(profile);
        QTRY_VERIFY(m_window.findChild<PasswordDialog *>());
        give(u"right"_s);
        QTRY_VERIFY(workspace());
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QCOMPARE(m_given, QByteArray("right"));
        QTRY_COMPARE(m_secrets.secrets.value(profile.id), QByteArray("right"));
    }

    void takesThePasswordFromTheKeychain()
    {
        const Profile profile = savedServer(PasswordSource::Keychain);
        m_secrets.secrets.insert(profile.id, "kept");
        m_window.open(profile);
        QTRY_COMPARE(m_given, QByteArray("kept"));
        QVERIFY(!m_window.findChild<PasswordDialog *>());
    }

    // A wrong password is not kept, and not tried again by itself.
    void asksAgainAfterAWrongPassword()
    {
        const Profile profile = savedServer(PasswordSource::Keychain);
        m_secrets.secrets.insert(profile.id, "wrong");
        m_window.open(profile);
        QTRY_VERIFY(workspace());
        QTRY_COMPARE(workspace()->session().state(), Session::State::Failed);
        m_window.findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_VERIFY(m_window.findChild<PasswordDialog *>());
        QVERIFY(m_window.findChild<QLabel *>(u"denied"_s)->text().contains(u"not let in"_s));
        QCOMPARE(m_secrets.secrets.value(profile.id), QByteArray("wrong"));
        give(u"right"_s);
        QTRY_VERIFY(workspace() && workspace()->session().state() == Session::State::Open);
        QTRY_COMPARE(m_secrets.secrets.value(profile.id), QByteArray("right"));
    }

    void forgetsThePasswordThatIsNotToBeKept()
    {
        const Profile profile = savedServer(PasswordSource::Ask);
        m_window.open(profile);
        QTRY_VERIFY(m_window.findChild<PasswordDialog *>());
        give(u"right"_s);
        QTRY_VERIFY(workspace());
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QVERIFY(!m_secrets.secrets.contains(profile.id));
    }

    void locksProductionUntilAPersonUnlocksIt()
    {
        Profile profile = profileFor(fileNamed(u"first"_s));
        profile.environment = Environment::Production;
        m_window.openWith(profile, {});
        QTRY_COMPARE(workspace()->session().state(), Session::State::Open);
        QVERIFY(m_window.findChild<EnvironmentLine *>());
        auto *chip = m_window.findChild<ConnectionChip *>();
        QVERIFY2(chip->text().contains(u"production \u00b7"_s), qPrintable(chip->text()));
        QTRY_VERIFY(chip->text().endsWith(u"locked"_s));
        const QAction *write = m_window.actions().action(ActionId::NewScope);
        QVERIFY(!write->isEnabled());
        QVERIFY2(write->toolTip().contains(u"locked"_s), qPrintable(write->toolTip()));
        m_window.actions().action(ActionId::UnlockWriting)->trigger();
        confirm();
        QTRY_VERIFY(write->isEnabled());
        QVERIFY2(chip->text().contains(u"unlocked 1"_s), qPrintable(chip->text()));
        m_window.actions().action(ActionId::LockWriting)->trigger();
        QTRY_VERIFY(!write->isEnabled());
    }

    void keepsTheViewWhenTheConnectionIsLost()
    {
        m_window.show();
        m_window.open(fileNamed(u"first"_s));
        QTRY_COMPARE(m_window.findChild<KeyTableView *>()->model()->rowCount(), 1);
        auto *bar = m_window.findChild<ConnectionBar *>();
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(workspace()->session().snapshot()->isComplete());
        m_store->loseConnection();
        m_window.actions().action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(m_window.findChild<KeyTableView *>()->model()->rowCount(), 1);
        const QAction *write = m_window.actions().action(ActionId::NewScope);
        QVERIFY(!write->isEnabled());
        m_store->restoreConnection();
        m_window.actions().action(ActionId::ReconnectNow)->trigger();
        QTRY_VERIFY(!bar->isVisible());
        QTRY_VERIFY(write->isEnabled());
    }

private:
    std::unique_ptr<Session> makeSession(const Profile &profile, const QByteArray &password)
    {
        m_given = QByteArray(password.constData(), password.size());
        auto store = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        m_store = store.get();
        if (profile.name.startsWith(u"broken"_s))
            store->failNext(FakeKeyStore::Call::Open, Error::connection(u"No answer."_s));
        if (profile.name.startsWith(u"upgrading"_s))
            store->setReadOnly(u"The add-on is being upgraded."_s);
        if (profile.name.startsWith(u"reader"_s)) {
            store->setReadOnly(u"The account may only read."_s);
            StoreInfo info = store->info();
            info.isReadersAccount = true;
            store->setInfo(info);
        }
        if (password == "wrong")
            store->failNext(FakeKeyStore::Call::Open,
                            Error::refused(u"The server does not let in: not let in."_s));
        return std::make_unique<Session>(std::move(store), profile);
    }
    Profile savedServer(PasswordSource source)
    {
        Profile profile = newProfile();
        profile.name = u"Forum"_s;
        profile.database.host = u"db.example.org"_s;
        profile.database.database = u"forum"_s;
        profile.database.user = u"ann"_s;
        profile.database.tls = TlsMode::VerifyIdentity;
        profile.passwordSource = source;
        const auto saved = m_profiles.save(profile);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message()));
        return profile;
    }
    void give(const QString &password)
    {
        auto *dialog = m_window.findChild<PasswordDialog *>();
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(password);
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog->isVisible() && qobject_cast<QPushButton *>(button)->isDefault())
                button->click();
        }
        delete dialog;
    }
    void confirm()
    {
        for (PromptDialog *asked : m_window.findChildren<PromptDialog *>()) {
            if (asked->isVisible())
                asked->findChild<QPushButton *>(u"promptConfirm"_s)->click();
        }
    }
    [[nodiscard]] Workspace *workspace() const { return m_window.findChild<Workspace *>(); }

    QTemporaryDir m_folder;
    Settings m_settings;
    ProfileStore m_profiles;
    MemorySecretStore m_secrets;
    MainWindow m_window;
    FakeKeyStore *m_store = nullptr; // Of the latest session.
    QByteArray m_given;              // The password of the latest session.
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
