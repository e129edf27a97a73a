// SPDX-License-Identifier: MIT
#include "ui/dialogs/askpassdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using Kind = AskpassQuestion::Kind;
using Answer = std::optional<QByteArray>;

const auto Fingerprint = u"The authenticity of host 'db (192.0.2.7)' can't be established.\n"
                         "ED25519 key fingerprint is SHA256:<b>abc</b>.\n"
                         "Are you sure you want to continue connecting (yes/no/[fingerprint])?"_s;

// An open dialog, and what it answered.
struct Desk
{
    explicit Desk(Kind kind, const QString &text = u"Enter passphrase for key '/k':"_s)
        : dialog(new AskpassDialog({kind, text}))
    {
        QObject::connect(dialog, &AskpassDialog::answered, dialog,
                         [this](const Answer &answer) { answers.push_back(answer); });
        dialog->open();
    }
    ~Desk() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QLineEdit *secret() const
    {
        return dialog->findChild<QLineEdit *>(u"askpassSecret"_s);
    }

    QPointer<AskpassDialog> dialog;
    std::vector<Answer> answers;
};

} // namespace

class tst_AskpassDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSecretAndForgetsIt();
    void refusesWhenItIsClosed();
    void trustsAHostOnlyWhenAskedTo();
    void allowsOnlyWhenAskedTo();
    void hasNothingToAllowInANotice();
    void answersNothingWhenTheQuestionIsTakenBack();
    void keepsItsButtonsBesideALongText();
};

void tst_AskpassDialog::givesTheSecretAndForgetsIt()
{
    Desk desk(Kind::Secret);
    QCOMPARE(desk.secret()->echoMode(), QLineEdit::Password);
    QVERIFY(desk.secret()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(desk.secret()->hasFocus() || desk.dialog->focusWidget() == desk.secret());
    QVERIFY(desk.button(u"askpassYes"_s)->isDefault());

    const QPointer<QLineEdit> field = desk.secret();
    field->setText(u"g\u00fcldene Au"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.answers, std::vector<Answer>{QString(u"g\u00fcldene Au"_s).toUtf8()});
    QVERIFY(!field || field->text().isEmpty());
    QTRY_VERIFY(!desk.dialog);
}

void tst_AskpassDialog::refusesWhenItIsClosed()
{
    for (const Kind kind : {Kind::Secret, Kind::HostKey, Kind::Confirm, Kind::Notice}) {
        Desk desk(kind);
        desk.dialog->close();
        QCOMPARE(desk.answers, std::vector<Answer>{std::nullopt});
        QTRY_VERIFY(!desk.dialog);
    }
}

void tst_AskpassDialog::trustsAHostOnlyWhenAskedTo()
{
    {
        Desk desk(Kind::HostKey, Fingerprint);
        const auto *text = desk.dialog->findChild<QLabel *>(u"askpassText"_s);
        QCOMPARE(text->text(), Fingerprint);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QVERIFY(!desk.secret());
        QVERIFY(desk.button(u"askpassNo"_s)->isDefault());
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QCOMPARE(desk.answers, std::vector<Answer>{std::nullopt});
    }
    Desk desk(Kind::HostKey, Fingerprint);
    desk.button(u"askpassYes"_s)->click();
    QCOMPARE(desk.answers, std::vector<Answer>{"yes"});
}

void tst_AskpassDialog::allowsOnlyWhenAskedTo()
{
    Desk desk(Kind::Confirm, u"Allow use of key k?"_s);
    QVERIFY(desk.button(u"askpassNo"_s)->isDefault());
    desk.button(u"askpassYes"_s)->click();
    QCOMPARE(desk.answers, std::vector<Answer>{"yes"});
}

void tst_AskpassDialog::hasNothingToAllowInANotice()
{
    Desk desk(Kind::Notice, u"Confirm user presence for key ED25519-SK"_s);
    QVERIFY(!desk.button(u"askpassYes"_s));
    desk.button(u"askpassNo"_s)->click();
    QCOMPARE(desk.answers, std::vector<Answer>{std::nullopt});
}

void tst_AskpassDialog::answersNothingWhenTheQuestionIsTakenBack()
{
    Desk desk(Kind::Secret);
    desk.dialog->hide();
    desk.dialog->deleteLater();
    QTRY_VERIFY(!desk.dialog);
    QVERIFY(desk.answers.empty());
}

void tst_AskpassDialog::keepsItsButtonsBesideALongText()
{
    Desk desk(Kind::HostKey, QString(4000, u'w'));
    QVERIFY2(desk.dialog->width() < 1200, qPrintable(QString::number(desk.dialog->width())));
    QVERIFY(desk.dialog->rect().contains(desk.button(u"askpassYes"_s)->geometry()));
}

QTEST_MAIN(tst_AskpassDialog)
#include "tst_askpassdialog.moc"
