// SPDX-License-Identifier: MIT
// Everything that the keyboard reaches has a name, and every picture without a word a tooltip.
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5 "S1 Clerk" 14
    scope 1 read         - active 10 Read
    scope 2 read:tickets 5 active 20 "Read tickets"
    key 1 101 Ann aaaaaaaa valid  2 5 read,read:tickets
    key 2 102 Bob bbbbbbbb banned 2 - read,read:tickets
)"_s;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->objectName(),
                                    widget->parent() ? widget->parent()->objectName() : QString());
}

// Parts that Qt makes for itself: scroll bars, the corner of a table, the cross in a search field.
// The keyboard does not reach them.
bool isOfQt(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QLineEditIconButton");
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

public:
    TestAccessibility()
        : m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_window(m_settings, [](const DatabaseUrl &url, const QByteArray &) {
            return std::make_unique<Session>(std::make_unique<FakeKeyStore>(keysFromText(Forum)),
                                             url);
        })
    {}

private Q_SLOTS:
    void initTestCase()
    {
        m_window.show();
        DatabaseUrl url;
        url.path = u"forum.sqlite"_s;
        m_window.openWith(url, {});
        const auto *workspace = m_window.findChild<Workspace *>();
        QTRY_COMPARE(workspace->session().state(), Session::State::Open);
    }

    void everythingInTheFocusChainHasAName()
    {
        QStringList nameless;
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && !isOfQt(widget) && nameOf(widget).isEmpty())
                nameless += described(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyButtonHasANameAndPicturesHaveATooltip()
    {
        QStringList wrong;
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
            if (isOfQt(button))
                continue;
            const bool isPicture = button->text().isEmpty();
            if (nameOf(button).isEmpty() || (isPicture && button->toolTip().isEmpty()))
                wrong += described(button);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPageIsReachedByKeyboard()
    {
        auto *workspace = m_window.findChild<Workspace *>();
        m_window.actions().action(ActionId::GoToScopes)->trigger();
        QCOMPARE(workspace->page(), Workspace::Page::Scopes);
        m_window.actions().action(ActionId::Find)->trigger();
        QCOMPARE(workspace->page(), Workspace::Page::Keys);
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
