// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/prompts/promptdialog.h"
#include "ui/widgets/keytableview.h"

#include <QAction>
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
        , m_window(m_settings, [](const DatabaseUrl &url, const QByteArray &) {
            auto store = std::make_unique<FakeKeyStore>(keysFromText(Forum));
            if (url.path == u"broken"_s)
                store->failNext(FakeKeyStore::Call::Open, Error::connection(u"No answer."_s));
            if (url.path == u"upgrading"_s)
                store->setReadOnly(u"The add-on is being upgraded."_s);
            return std::make_unique<Session>(std::move(store), url);
        })
    {}

private Q_SLOTS:
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

private:
    [[nodiscard]] Workspace *workspace() const { return m_window.findChild<Workspace *>(); }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
