// SPDX-License-Identifier: MIT
#include "ui/prompts/promptdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Question revoke()
{
    Question question;
    question.text = u"<b>Ann</b> loses a key."_s;
    question.lines = {u"Ann"_s};
    question.confirmVerb = u"Revoke 1 key"_s;
    question.tone = Question::Tone::Destructive;
    question.reason = Question::Reason::Optional;
    return question;
}

} // namespace

class TestPromptDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSafeButtonIsTheDefaultOfADestructiveQuestion()
    {
        PromptDialog dialog(revoke());
        QVERIFY(dialog.findChild<QPushButton *>(u"promptCancel"_s)->isDefault());
        QVERIFY(!dialog.findChild<QPushButton *>(u"promptConfirm"_s)->isDefault());
        QCOMPARE(dialog.findChild<QLabel *>(u"promptText"_s)->textFormat(), Qt::PlainText);
    }

    void givesTheReason()
    {
        PromptDialog dialog(revoke());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QLineEdit *>(u"promptReason"_s)->setText(u" left "_s);
        dialog.findChild<QPushButton *>(u"promptConfirm"_s)->click();
        QVERIFY(dialog.answer().isConfirmed);
        QCOMPARE(dialog.answer().reason, u"left"_s);
    }

    void waitsForTheTypedWord()
    {
        Question question = revoke();
        question.typedConfirmation = u"read"_s;
        PromptDialog dialog(question);
        const auto *confirm = dialog.findChild<QPushButton *>(u"promptConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog.findChild<QLineEdit *>(u"promptTyped"_s)->setText(u"Read"_s);
        QVERIFY(!confirm->isEnabled());
        dialog.findChild<QLineEdit *>(u"promptTyped"_s)->setText(u"read"_s);
        QVERIFY(confirm->isEnabled());
    }
};

QTEST_MAIN(TestPromptDialog)
#include "tst_promptdialog.moc"
