// SPDX-License-Identifier: MIT
#include "models/tables/grouplistmodel.h"
#include "tests/support/keysfromtext.h"
#include "ui/widgets/grouppicker.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Group 1 to 300, with "Group 034" missing.
KeySnapshotPtr threeHundredGroups()
{
    QString text;
    for (int i = 1; i <= 301; ++i) {
        if (i != 34)
            text += u"group %1 \"Group %2\" 10\n"_s.arg(i).arg(i, 3, 10, QLatin1Char('0'));
    }
    return keysFromText(text);
}

// A picker and what is in it.
struct Picker
{
    explicit Picker(const QString &csv)
    {
        widget.setSnapshot(threeHundredGroups());
        widget.setCsv(csv);
        widget.resize(400, 500);
        widget.show();
    }
    [[nodiscard]] QAbstractItemView *list() const
    {
        return widget.findChild<QAbstractItemView *>(u"groupList"_s);
    }
    [[nodiscard]] QLineEdit *search() const
    {
        return widget.findChild<QLineEdit *>(u"groupSearch"_s);
    }
    [[nodiscard]] ChipFlow *chips() const { return widget.findChild<ChipFlow *>(u"groupChips"_s); }
    [[nodiscard]] QString state() const
    {
        return widget.findChild<QLabel *>(u"groupState"_s)->text();
    }
    [[nodiscard]] QString chipTexts() const
    {
        QStringList texts;
        for (const ChipFlow::Chip &chip : chips()->chips())
            texts += chip.needsAttention ? u'!' + chip.text : chip.text;
        return texts.join(u", "_s);
    }
    [[nodiscard]] QList<RemovableChip *> chipWidgets() const
    {
        QList<RemovableChip *> widgets;
        const QLayout *layout = chips()->widget()->layout();
        for (int i = 0; i < layout->count(); ++i)
            widgets += qobject_cast<RemovableChip *>(layout->itemAt(i)->widget());
        return widgets;
    }

    GroupPicker widget;
};

} // namespace

class tst_GroupPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheStoredListUntilTheChoiceDiffers();
    void keepsDeletedGroupsUntilRemovedByHand();
    void saysThatNothingChosenMeansEveryKey();
    void findsOneOfThreeHundredAndTicksItByKeyboard();
    void ticksByMouse();
    void walksAndRemovesChipsByKeyboard();
    void saysWhenTheListIsTooLong();
    void showsButChangesNothingInViewMode();
    void saysThatNoGroupMatches();
};

void tst_GroupPicker::keepsTheStoredListUntilTheChoiceDiffers()
{
    Picker picker(u"14, 5,,abc"_s);
    QCOMPARE(picker.widget.csv(), u"14, 5,,abc"_s);
    const auto tick = [&](int row, Qt::CheckState state) {
        QAbstractItemModel *model = picker.list()->model();
        QVERIFY(model->setData(model->index(row, 0), state, Qt::CheckStateRole));
    };
    tick(0, Qt::Checked);
    QCOMPARE(picker.widget.csv(), u"14,5,1"_s);
    tick(0, Qt::Unchecked);
    QCOMPARE(picker.widget.csv(), u"14, 5,,abc"_s);
}

void tst_GroupPicker::keepsDeletedGroupsUntilRemovedByHand()
{
    Picker picker(u"34,5,-3"_s);
    QCOMPARE(picker.chipTexts(), u"!#34 deleted, Group 005, !#-3 nobody"_s);
    QCOMPARE(picker.widget.csv(), u"34,5,-3"_s);
    QTest::keyClick(picker.chipWidgets().at(0), Qt::Key_Delete);
    QCOMPARE(picker.widget.csv(), u"5,-3"_s);
    QCOMPARE(picker.chipTexts(), u"Group 005, !#-3 nobody"_s);
}

void tst_GroupPicker::saysThatNothingChosenMeansEveryKey()
{
    Picker picker(u"5"_s);
    QCOMPARE(picker.state(), u"Chosen:"_s);
    QSignalSpy changed(&picker.widget, &GroupPicker::changed);
    QTest::keyClick(picker.chipWidgets().at(0), Qt::Key_Backspace);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(picker.state(), u"Granted to every key"_s);
    QVERIFY(!picker.chips()->isVisible());
}

void tst_GroupPicker::findsOneOfThreeHundredAndTicksItByKeyboard()
{
    Picker picker(u"5"_s);
    QCOMPARE(picker.list()->model()->rowCount(), 300);
    QTest::keyClicks(picker.search(), u"group 299"_s);
    QCOMPARE(picker.list()->model()->rowCount(), 1);
    QTest::keyClick(picker.search(), Qt::Key_Down);
    QTest::keyClick(picker.list(), Qt::Key_Space);
    QCOMPARE(picker.widget.csv(), u"5,299"_s);
    QTest::keyClick(picker.list(), Qt::Key_Return);
    QCOMPARE(picker.widget.csv(), u"5"_s);
}

void tst_GroupPicker::ticksByMouse()
{
    Picker picker(u""_s);
    QVERIFY(QTest::qWaitForWindowExposed(&picker.widget));
    const QRect cell = picker.list()->visualRect(picker.list()->model()->index(1, 0));
    const QPoint box(cell.left() + cell.height() / 2, cell.center().y());
    QTest::mouseClick(picker.list()->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(picker.widget.csv(), u"2"_s);
}

void tst_GroupPicker::walksAndRemovesChipsByKeyboard()
{
    Picker picker(u"1,2,3"_s);
    picker.widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&picker.widget));
    // One stop of the Tab key, not three.
    int stops = 0;
    for (const RemovableChip *chip : picker.chipWidgets())
        stops += chip->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
    picker.chipWidgets().at(0)->setFocus();
    QTest::keyClick(picker.chipWidgets().at(0), Qt::Key_Right);
    QVERIFY(picker.chipWidgets().at(1)->hasFocus());
    QTest::keyClick(picker.chipWidgets().at(1), Qt::Key_Delete);
    QCOMPARE(picker.widget.csv(), u"1,3"_s);
    QVERIFY(picker.chipWidgets().at(1)->hasFocus());
}

void tst_GroupPicker::saysWhenTheListIsTooLong()
{
    QStringList ids;
    for (int id = 100; id < 164; ++id)
        ids += QString::number(id); // 64 numbers of 3, 63 commas: 255 bytes.
    Picker picker(ids.join(u','));
    QVERIFY(picker.widget.problem().isEmpty());
    QAbstractItemModel *model = picker.list()->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!picker.widget.problem().isEmpty());
    QCOMPARE(picker.widget.findChild<QLabel *>(u"groupProblem"_s)->text(), picker.widget.problem());
}

void tst_GroupPicker::showsButChangesNothingInViewMode()
{
    Picker picker(u"34,5"_s);
    picker.widget.setMode(GroupPicker::Mode::View);
    QTest::keyClick(picker.chipWidgets().at(0), Qt::Key_Delete);
    picker.list()->setCurrentIndex(picker.list()->model()->index(0, 0));
    QTest::keyClick(picker.list(), Qt::Key_Space);
    QCOMPARE(picker.widget.csv(), u"34,5"_s);
}

void tst_GroupPicker::saysThatNoGroupMatches()
{
    Picker picker(u""_s);
    QTest::keyClicks(picker.search(), u"zzz"_s);
    QCOMPARE(picker.list()->model()->rowCount(), 0);
    QVERIFY(picker.list()->viewport()->findChild<QLabel *>()->isVisible());
    picker.search()->clear();
    QVERIFY(!picker.list()->viewport()->findChild<QLabel *>()->isVisible());
}

QTEST_MAIN(tst_GroupPicker)
#include "tst_grouppicker.moc"
