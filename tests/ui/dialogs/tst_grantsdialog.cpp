// SPDX-License-Identifier: MIT
#include "ui/dialogs/grantsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

GrantScriptNames forumNames()
{
    GrantScriptNames names;
    names.database = u"for`um"_s;
    names.prefix = u"xf_other_"_s;
    names.fromHost = u"192.0.2.%"_s;
    return names;
}

struct Desk
{
    explicit Desk(const GrantScriptNames &names = forumNames())
        : dialog(names)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    }
    void choose(AccountRole role) const { box()->setCurrentIndex(box()->findData(int(role))); }
    [[nodiscard]] QComboBox *box() const { return dialog.findChild<QComboBox *>(u"role"_s); }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return dialog.findChild<QLineEdit *>(name);
    }
    // As a person does.
    void write(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    [[nodiscard]] QString script() const
    {
        return dialog.findChild<QPlainTextEdit *>(u"script"_s)->toPlainText();
    }
    [[nodiscard]] QPushButton *copy() const { return dialog.findChild<QPushButton *>(u"copy"_s); }

    GrantsDialog dialog;
};

} // namespace

Q_DECLARE_METATYPE(Chatelaine::AccountRole)

class tst_GrantsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheScriptOfEachRole_data();
    void showsTheScriptOfEachRole();
    void keepsTheUserThatAPersonWrote();
    void knowsMySql8();
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
    void copiesTheScript();
    void everyFieldHasAName();
    void showsWholeLinesFromTheirBeginning();
    void closesByKeyboard();
};

void tst_GrantsDialog::showsTheScriptOfEachRole_data()
{
    QTest::addColumn<AccountRole>("role");
    QTest::addColumn<QString>("user");
    QTest::newRow("support") << AccountRole::Support << u"chatelaine_support"_s;
    QTest::newRow("audit") << AccountRole::Audit << u"chatelaine_audit"_s;
    QTest::newRow("key admin") << AccountRole::KeyAdmin << u"chatelaine_key_admin"_s;
    QTest::newRow("scope admin") << AccountRole::ScopeAdmin << u"chatelaine_scope_admin"_s;
}

void tst_GrantsDialog::showsTheScriptOfEachRole()
{
    QFETCH(AccountRole, role);
    QFETCH(QString, user);
    const Desk desk;
    desk.choose(role);
    QCOMPARE(desk.field(u"user"_s)->text(), user);
    GrantScriptNames names = forumNames();
    names.user = user;
    const Result<QString> script = grantScript(role, names);
    QVERIFY(script.has_value());
    QCOMPARE(desk.script(), *script);
    QVERIFY(desk.copy()->isEnabled());
    bool isExplained = false;
    for (const QLabel *label : desk.dialog.findChildren<QLabel *>())
        isExplained = isExplained || label->text() == accountRoleText(role);
    QVERIFY(isExplained);
}

void tst_GrantsDialog::keepsTheUserThatAPersonWrote()
{
    const Desk desk;
    desk.write(u"user"_s, u"ann"_s);
    desk.choose(AccountRole::ScopeAdmin);
    QCOMPARE(desk.field(u"user"_s)->text(), u"ann"_s);
    GrantScriptNames names = forumNames();
    names.user = u"ann"_s;
    QCOMPARE(desk.script(), *grantScript(AccountRole::ScopeAdmin, names));
    desk.write(u"host"_s, u"localhost"_s);
    names.fromHost = u"localhost"_s;
    QCOMPARE(desk.script(), *grantScript(AccountRole::ScopeAdmin, names));
}

void tst_GrantsDialog::knowsMySql8()
{
    GrantScriptNames names = forumNames();
    names.mySql8 = true;
    const Desk desk(names);
    desk.choose(AccountRole::KeyAdmin);
    names.user = u"chatelaine_key_admin"_s;
    QCOMPARE(desk.script(), *grantScript(AccountRole::KeyAdmin, names));
    desk.dialog.findChild<QCheckBox *>(u"mySql8"_s)->click();
    names.mySql8 = false;
    QCOMPARE(desk.script(), *grantScript(AccountRole::KeyAdmin, names));
}

void tst_GrantsDialog::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("no user") << u"user"_s << QString();
    QTest::newRow("no host") << u"host"_s << QString();
    QTest::newRow("long") << u"user"_s << QString(81, u'u');
    QTest::newRow("direction") << u"user"_s << u"ann\u202E"_s;
    QTest::newRow("zero width") << u"host"_s << u"local\u200Bhost"_s;
}

void tst_GrantsDialog::saysWhatIsWrongWithAName()
{
    QFETCH(QString, field);
    QFETCH(QString, name);
    const Desk desk;
    const QString good = desk.field(field)->text();
    desk.field(field)->setText(name);
    GrantScriptNames names = forumNames();
    names.user = desk.field(u"user"_s)->text();
    names.fromHost = desk.field(u"host"_s)->text();
    const Result<QString> script = grantScript(AccountRole::Support, names);
    QVERIFY(!script);
    QCOMPARE(desk.script(), script.error().message());
    QVERIFY(!desk.script().contains(u'\u202E'));
    QVERIFY(!desk.copy()->isEnabled());
    desk.field(field)->setText(good);
    QVERIFY(desk.script().contains(u"GRANT "_s));
    QVERIFY(desk.copy()->isEnabled());
}

void tst_GrantsDialog::copiesTheScript()
{
    const Desk desk;
    QGuiApplication::clipboard()->clear();
    desk.choose(AccountRole::Audit);
    desk.copy()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.script());
}

void tst_GrantsDialog::everyFieldHasAName()
{
    const Desk desk;
    for (QWidget *widget : desk.dialog.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void tst_GrantsDialog::showsWholeLinesFromTheirBeginning()
{
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        Desk desk;
        desk.dialog.show();
        desk.choose(AccountRole::ScopeAdmin);
        auto *script = desk.dialog.findChild<QPlainTextEdit *>(u"script"_s);
        QCOMPARE(script->layoutDirection(), Qt::LeftToRight);
        script->moveCursor(QTextCursor::End); // Only then is every line laid out.
        script->grab();
        QCOMPARE(script->horizontalScrollBar()->maximum(), 0);
    }
}

void tst_GrantsDialog::closesByKeyboard()
{
    const QPointer<GrantsDialog> dialog = new GrantsDialog(forumNames());
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(tst_GrantsDialog)
#include "tst_grantsdialog.moc"
