// SPDX-License-Identifier: MIT
#include "ui/dialogs/diagnosisdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

DiagnosisLines someLines()
{
    return {{DiagnosisTopic::Program, u"Chatelaine 1"_s, Verdict::Ok},
            {DiagnosisTopic::Keychain, u"<b>None</b> & nothing"_s, Verdict::Attention},
            {DiagnosisTopic::Drivers, u"QMYSQL is not installed."_s, Verdict::Missing}};
}

QString rowText(const QTableWidget &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells += table.item(row, column)->text();
    return cells.join(u'|');
}

} // namespace

class TestDiagnosisDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesWhenTheyCome();
    void copiesPlainText();
    void survivesBeingClosedEarly();
};

void TestDiagnosisDialog::showsTheLinesWhenTheyCome()
{
    QPromise<Result<DiagnosisLines>> promise;
    promise.start();
    auto *dialog = new DiagnosisDialog(promise.future());
    dialog->open();
    const auto *state = dialog->findChild<QLabel *>(u"state"_s);
    const auto *copy = dialog->findChild<QPushButton *>(u"copy"_s);
    auto *table = dialog->findChild<QTableWidget *>(u"lines"_s);
    QCOMPARE(state->text(), u"Looking at this machine…"_s);
    QVERIFY(!copy->isEnabled());

    promise.addResult(Result<DiagnosisLines>(someLines()));
    promise.finish();
    QTRY_COMPARE(table->rowCount(), 3);
    QCOMPARE(rowText(*table, 0), u"ok|Program|Chatelaine 1"_s);
    QCOMPARE(rowText(*table, 1), u"attention|Keychain|<b>None</b> & nothing"_s);
    QCOMPARE(rowText(*table, 2), u"missing|SQL drivers|QMYSQL is not installed."_s);
    for (int row = 0; row < 3; ++row)
        QVERIFY(!table->item(row, 0)->icon().isNull());
    QVERIFY(state->text().startsWith(u"2 point"_s));
    QVERIFY(copy->isEnabled());
    delete dialog;
}

void TestDiagnosisDialog::copiesPlainText()
{
    QPromise<Result<DiagnosisLines>> promise;
    promise.start();
    promise.addResult(Result<DiagnosisLines>(someLines()));
    promise.finish();
    auto *dialog = new DiagnosisDialog(promise.future());
    dialog->open();
    auto *copy = dialog->findChild<QPushButton *>(u"copy"_s);
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), diagnosisText(someLines()));
    delete dialog;
}

void TestDiagnosisDialog::survivesBeingClosedEarly()
{
    QPromise<Result<DiagnosisLines>> promise;
    promise.start();
    const QPointer<DiagnosisDialog> dialog = new DiagnosisDialog(promise.future());
    dialog->open();
    dialog->reject();
    QTRY_VERIFY(!dialog);
    promise.addResult(Result<DiagnosisLines>(someLines()));
    promise.finish();
    QTest::qWait(10);
}

QTEST_MAIN(TestDiagnosisDialog)
#include "tst_diagnosisdialog.moc"
