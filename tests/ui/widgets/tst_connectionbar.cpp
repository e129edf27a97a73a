// SPDX-License-Identifier: MIT
#include "models/session/reconnector.h"
#include "ui/widgets/connectionbar.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Error NoAnswer = Error::connection(u"The server does not answer."_s);

int secondsIn(const QString &text)
{
    return QRegularExpression(u"\\d+"_s).match(text).captured().toInt();
}

// A connection that tries nothing by itself as long as a test lasts, and the bar above it.
struct Desk
{
    [[nodiscard]] QString text() const
    {
        return bar.findChild<QLabel *>(u"connectionLost"_s)->text();
    }
    [[nodiscard]] QString countdown() const
    {
        return bar.findChild<QLabel *>(u"connectionCountdown"_s)->text();
    }
    [[nodiscard]] QPushButton *tryNow() const
    {
        return bar.findChild<QPushButton *>(u"connectionTryNow"_s);
    }
    // Until the first try, which is not waited for.
    void lose()
    {
        QSignalSpy tries(&connection, &Reconnector::tryAsked);
        connection.lost(NoAnswer);
        QVERIFY(tries.wait());
    }

    Reconnector connection{nullptr, 1min};
    ConnectionBar bar{connection};
};

} // namespace

class tst_ConnectionBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhileThereIsAConnection();
    void saysSinceWhenAndWhy();
    void saysTheTimesOfThisPlace();
    void saysTheDateOfWhatWasReadOnAnotherDay();
    void saysThatItTries();
    void countsDown();
    void triesNow();
    void waitsForAPersonAfterGivingUp();
    void takesNothingForHtml();
};

void tst_ConnectionBar::isHiddenWhileThereIsAConnection()
{
    Desk desk;
    QVERIFY(desk.bar.isHidden());
    desk.bar.setReadAt(1'700'000'000);
    QVERIFY(desk.bar.isHidden());
    desk.lose();
    QVERIFY(!desk.bar.isHidden());
    desk.connection.restored();
    QVERIFY(desk.bar.isHidden());
}

void tst_ConnectionBar::saysSinceWhenAndWhy()
{
    Desk desk;
    desk.lose();
    const QTime since = desk.connection.lostSince().toLocalTime().time();
    QCOMPARE(desk.text(), u"No connection since %1. The server does not answer."_s.arg(
                              QLocale().toString(since, QLocale::ShortFormat)));
    desk.connection.lost(Error::connection(u"It answers no more."_s));
    QVERIFY2(desk.text().endsWith(u"It answers no more."_s), qPrintable(desk.text()));
}

void tst_ConnectionBar::saysTheTimesOfThisPlace()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] {
        qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "XYZ-5:30");
    tzset();
    Desk desk;
    desk.lose();
    const QTime since = desk.connection.lostSince().addSecs(5 * 3600 + 1800).time();
    QVERIFY2(desk.text().contains(QLocale().toString(since, QLocale::ShortFormat)),
             qPrintable(desk.text()));
}

void tst_ConnectionBar::saysTheDateOfWhatWasReadOnAnotherDay()
{
    Desk desk;
    desk.lose();
    QVERIFY(!desk.text().contains(u"read at"_s));
    const QDateTime read = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    desk.bar.setReadAt(read.toSecsSinceEpoch());
    QVERIFY2(desk.text().endsWith(u"What you see was read at %1."_s.arg(
                 QLocale().toString(read, QLocale::ShortFormat))),
             qPrintable(desk.text()));
}

void tst_ConnectionBar::saysThatItTries()
{
    Desk desk;
    desk.lose();
    QCOMPARE(desk.countdown(), u"Trying again\u2026"_s);
    QVERIFY(!desk.tryNow()->isEnabled());
}

void tst_ConnectionBar::countsDown()
{
    Desk desk;
    desk.lose();
    desk.connection.lost(NoAnswer);
    const int first = secondsIn(desk.countdown());
    QVERIFY2(first >= 59 && first <= 63, qPrintable(desk.countdown())); // Timers are 5 % late.
    QVERIFY(desk.countdown().startsWith(u"Trying again in "_s));
    QVERIFY(desk.tryNow()->isEnabled());
    QTRY_VERIFY(secondsIn(desk.countdown()) < first);
}

void tst_ConnectionBar::triesNow()
{
    Desk desk;
    desk.lose();
    desk.connection.lost(NoAnswer);
    const QSignalSpy tries(&desk.connection, &Reconnector::tryAsked);
    desk.tryNow()->click();
    QCOMPARE(tries.count(), 1);
    QCOMPARE(desk.countdown(), u"Trying again\u2026"_s);
    QVERIFY(!desk.tryNow()->isEnabled());
    desk.tryNow()->click();
    QCOMPARE(tries.count(), 1);
}

void tst_ConnectionBar::waitsForAPersonAfterGivingUp()
{
    Desk desk;
    desk.lose();
    desk.connection.giveUp(Error::refused(u"The account is locked."_s));
    QVERIFY(!desk.bar.isHidden());
    QVERIFY(desk.text().startsWith(u"No connection since "_s));
    QVERIFY2(desk.text().contains(u"The account is locked."_s), qPrintable(desk.text()));
    QCOMPARE(desk.countdown(), QString());
    QVERIFY(desk.tryNow()->isEnabled());
    const QSignalSpy tries(&desk.connection, &Reconnector::tryAsked);
    desk.tryNow()->click();
    QCOMPARE(tries.count(), 1);
}

void tst_ConnectionBar::takesNothingForHtml()
{
    const Desk desk;
    for (const QLabel *label : desk.bar.findChildren<QLabel *>()) {
        if (!label->objectName().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(tst_ConnectionBar)
#include "tst_connectionbar.moc"
