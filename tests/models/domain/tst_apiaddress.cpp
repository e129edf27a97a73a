// SPDX-License-Identifier: MIT
#include "models/domain/apiaddress.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestApiAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddresses_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("understood");
        const auto row = [](const QString &written, const QString &understood) {
            QTest::newRow(qPrintable(written)) << written << understood;
        };
        row(u"https://api.example.org"_s, u"https://api.example.org"_s);
        row(u"https://api.example.org/"_s, u"https://api.example.org"_s);
        row(u"https://api.example.org:8443/v2//"_s, u"https://api.example.org:8443/v2"_s);
        row(u"http://localhost:8080"_s, u"http://localhost:8080"_s);
        row(u"http://127.0.0.1:1"_s, u"http://127.0.0.1:1"_s);
        row(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    }

    void takesAddresses()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, understood);
        const auto url = apiBaseUrlFrom(written);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().message()));
        QCOMPARE(url->toString(), understood);
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &written, const QString &said) {
            QTest::newRow(qPrintable(written.left(40))) << written << said;
        };
        row(QString(), u"whole address"_s);
        row(u"api.example.org"_s, u"whole address"_s);
        row(u"https://"_s, u"whole address"_s);
        row(u"ftp://api.example.org"_s, u"whole address"_s);
        row(u"javascript:alert(1)"_s, u"whole address"_s);
        row(u"file:///etc/passwd"_s, u"whole address"_s);
        row(u"http://api.example.org"_s, u"unencrypted"_s);
        row(u"http://localhost.example.org"_s, u"unencrypted"_s);
        row(u"http://127.0.0.1.example.org"_s, u"unencrypted"_s);
        row(u"https://ann@api.example.org"_s, u"without a user"_s);
        row(u"https://ann:pw@api.example.org"_s, u"without a user"_s);
        row(u"https://api.example.org?key="_s, u"without a user"_s);
        row(u"https://api.example.org#x"_s, u"without a user"_s);
        row(u"https://api.example.org/api/v1/"_s, u"Leave out /api/v1"_s);
        row(u"https://api.example.org\u202e"_s, u"cannot be seen"_s);
        row(u"https://a.example/"_s + QString(300, u'a'), u"too long"_s);
    }

    void refusesOthers()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, said);
        const auto url = apiBaseUrlFrom(written);
        QVERIFY(!url);
        QCOMPARE(url.error().code(), Error::Code::Invalid);
        QVERIFY2(url.error().message().contains(said), qPrintable(url.error().message()));
    }
};

QTEST_GUILESS_MAIN(TestApiAddress)
#include "tst_apiaddress.moc"
