// SPDX-License-Identifier: MIT
#include "ui/widgets/lookupfield.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "cav7_AbCdEfGhIjKlMnOpQrStUvWxYz01-_9x";
const QString Shown = u"cav7_AbCdEfGh..."_s;

// A field, and what it told.
struct Desk
{
    Desk()
    {
        QObject::connect(&field, &LookupField::clueChanged, &field,
                         [this](const QString &clue) { clues += clue; });
        QObject::connect(&field, &LookupField::tokenGiven, &field,
                         [this](const std::shared_ptr<const Token> &token) {
                             tokens += token->bytes().toByteArray();
                         });
        QObject::connect(&field, &QLineEdit::textChanged, &field,
                         [this](const QString &text) { texts += text; });
        field.show();
        field.setFocus();
    }

    LookupField field;
    QStringList clues;
    QStringList texts; // Everything that ever stood in the field.
    QList<QByteArray> tokens;
};

void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

void drop(QWidget &target, const QString &text)
{
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

void pasteByMenu(LookupField &field)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5),
                            field.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&field, &event);
    auto *menu = field.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Paste"_s))
            action->trigger();
    }
    menu->close();
}

} // namespace

class LookupFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEveryClue();
    void neverShowsATokenThatIsGiven_data();
    void neverShowsATokenThatIsGiven();
    void takesATokenThatIsTyped();
    void takesATokenOutOfWhatIsAroundIt_data();
    void takesATokenOutOfWhatIsAroundIt();
    void cutsOffWhatBelongsToASecret_data();
    void cutsOffWhatBelongsToASecret();
    void forgetsWhatCouldBeUndone();
    void isEmptiedByEscape();
    void stepsThroughTheResults();
    void speaksOfEmailsOnlyWhereTheyCanBeRead();
};

void LookupFieldTest::tellsOfEveryClue()
{
    Desk desk;
    QTest::keyClicks(&desk.field, u"an"_s);
    QTest::keyClick(&desk.field, Qt::Key_Backspace);
    QCOMPARE(desk.clues, QStringList({u"a"_s, u"an"_s, u"a"_s}));
    QVERIFY(desk.tokens.isEmpty());
}

void LookupFieldTest::neverShowsATokenThatIsGiven_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Ctrl+V", "Shift+Insert", "menu", "drop", "input method"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void LookupFieldTest::neverShowsATokenThatIsGiven()
{
    QFETCH(const QString, way);
    Desk desk;
    QTest::keyClicks(&desk.field, u"x"_s);
    const QString secret = QString::fromLatin1(Secret);
    copy(secret);
    if (way == u"Ctrl+V"_s) {
        QTest::keyClick(&desk.field, Qt::Key_V, Qt::ControlModifier);
    } else if (way == u"Shift+Insert"_s) {
        QTest::keyClick(&desk.field, Qt::Key_Insert, Qt::ShiftModifier);
    } else if (way == u"menu"_s) {
        pasteByMenu(desk.field);
    } else if (way == u"drop"_s) {
        drop(desk.field, secret);
    } else {
        QInputMethodEvent event;
        event.setCommitString(secret);
        QCoreApplication::sendEvent(&desk.field, &event);
    }
    QCOMPARE(desk.tokens, QList<QByteArray>{Secret});
    QCOMPARE(desk.texts, QStringList({u"x"_s, Shown}));
    QCOMPARE(desk.clues, QStringList{u"x"_s});
}

void LookupFieldTest::takesATokenThatIsTyped()
{
    Desk desk;
    QTest::keyClicks(&desk.field, QString::fromLatin1(Secret));
    QCOMPARE(desk.tokens, QList<QByteArray>{Secret});
    QCOMPARE(desk.field.text(), Shown);
    QCOMPARE(desk.clues.size(), Secret.size() - 1);
    desk.field.setText(QString::fromLatin1(Secret));
    QCOMPARE(desk.tokens.size(), 2);
    QCOMPARE(desk.field.text(), Shown);
}

void LookupFieldTest::takesATokenOutOfWhatIsAroundIt_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("blanks") << u"  %1\n"_s;
    QTest::newRow("quotes") << u"\"%1\""_s;
    QTest::newRow("header") << u"Authorization: Bearer %1"_s;
    QTest::newRow("command") << u"curl -H 'Authorization: Bearer %1' https://api.example.org/"_s;
    QTest::newRow("file") << u"# comment\nAPI_TOKEN=%1\n"_s;
    QTest::newRow("after a part of one") << u"cav7_AbCd, %1"_s;
}

void LookupFieldTest::takesATokenOutOfWhatIsAroundIt()
{
    QFETCH(const QString, given);
    Desk desk;
    copy(given.arg(QString::fromLatin1(Secret)));
    QTest::keyClick(&desk.field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.tokens, QList<QByteArray>{Secret});
    QCOMPARE(desk.texts, QStringList{Shown});
}

void LookupFieldTest::cutsOffWhatBelongsToASecret_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("beginning") << u"cav7_AbCdEfGhIjKl"_s << Shown;
    QTest::newRow("too long") << QString::fromLatin1(Secret) + u'x' << Shown;
    QTest::newRow("prefix") << u"cav7_AbCdEfGh..."_s << u"cav7_AbCdEfGh..."_s;
    QTest::newRow("short") << u"15meu_AbC"_s << u"15meu_AbC"_s;
    QTest::newRow("name") << u"Ann Bee"_s << u"Ann Bee"_s;
}

void LookupFieldTest::cutsOffWhatBelongsToASecret()
{
    QFETCH(const QString, given);
    QFETCH(const QString, shown);
    Desk desk;
    copy(given);
    QTest::keyClick(&desk.field, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk.tokens.isEmpty());
    QCOMPARE(desk.clues, QStringList{shown});
}

void LookupFieldTest::forgetsWhatCouldBeUndone()
{
    Desk desk;
    QTest::keyClicks(&desk.field, QString::fromLatin1(Secret));
    QVERIFY(!desk.field.isUndoAvailable());
    QVERIFY(!desk.field.isRedoAvailable());
    QTest::keyClick(&desk.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.field.text(), Shown);
}

void LookupFieldTest::isEmptiedByEscape()
{
    Desk desk;
    QTest::keyClicks(&desk.field, u"a"_s);
    QTest::keyClick(&desk.field, Qt::Key_Escape);
    QCOMPARE(desk.clues, QStringList({u"a"_s, u""_s}));
}

void LookupFieldTest::stepsThroughTheResults()
{
    Desk desk;
    QList<int> steps;
    connect(&desk.field, &LookupField::stepped, this, [&](int results) { steps += results; });
    QTest::keyClick(&desk.field, Qt::Key_Down);
    QTest::keyClick(&desk.field, Qt::Key_Up);
    QCOMPARE(steps, QList<int>({1, -1}));
}

void LookupFieldTest::speaksOfEmailsOnlyWhereTheyCanBeRead()
{
    LookupField field;
    QVERIFY(!field.placeholderText().contains(u"e-mail"_s));
    field.setEmails(LookupField::Emails::Readable);
    QVERIFY(field.placeholderText().contains(u"e-mail"_s));
}

QTEST_MAIN(LookupFieldTest)
#include "tst_lookupfield.moc"
