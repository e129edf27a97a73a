// SPDX-License-Identifier: MIT
#include "models/domain/token.h"
#include "models/session/leaksearch.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"

#include <QFutureWatcher>
#include <QTemporaryFile>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Anns = "cav7_aaaaaaaa0123456789-_0123456789ab";
const QByteArray Bobs = "cav7_aaaaBBBB0123456789-_0123456789ab";
const QByteArray Nobodys = "cav7_zzzzzzzz0123456789-_0123456789ab";

KeySnapshotPtr threeKeys()
{
    return keysFromText(R"(
        key 7 100 Ann aaaaaaaa valid 2
        key 8 101 Bob aaaaBBBB valid 2
        key 9 102 Cem AAAAAAAA valid 2
    )");
}

QString print(const LeakReport &report)
{
    QStringList lines;
    for (const Leak &leak : report.found) {
        QStringList places;
        for (const LeakPlace &place : leak.where)
            places += place.file + u':' + QString::number(place.line);
        lines += u"%1 %2 %3x %4"_s.arg(leak.key.value())
                     .arg(leak.match == LeakMatch::WholeToken ? u"token"_s : u"fragment"_s)
                     .arg(leak.count)
                     .arg(places.join(u' '));
    }
    return lines.join(u", ");
}

} // namespace

class LeakSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<FakeKeyStore>(threeKeys());
        m_store->addToken(tokenHash(Anns), KeyId(7));
        m_store->addToken(tokenHash(Bobs), KeyId(8));
    }

    void findsWholeTokens()
    {
        const LeakReport report =
            search("x " + Bobs + "\n" + Nobodys + "\n" + Anns + "\n\n" + Bobs);
        QCOMPARE(print(report), u"7 token 1x :3, 8 token 2x :1 :5"_s);
        QCOMPARE(report.candidates, 4);
        QCOMPARE(report.unknownTokens, 1);
        QCOMPARE(report.examinedBytes, 4 * 37 + 6);
    }

    void findsFragments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("8") << QByteArray("cav7_aaaaaaaa...") << u"7 fragment 1x :1"_s;
        QTest::newRow("6") << QByteArray("cav7_aaaaBB...") << u"8 fragment 1x :1"_s;
        QTest::newRow("case counts") << QByteArray("cav7_AAAAaaaa...") << u""_s;
        QTest::newRow("more than the prefix") << Anns.first(25) << u"7 fragment 1x :1"_s;
        QTest::newRow("another beginning") << QByteArray("cav7_zaaaaaaa") << u""_s;
        QTest::newRow("masked") << QByteArray("cav7_aaaaaaaa").append(24, 'X')
                                << u"7 fragment 1x :1"_s;
        QTest::newRow("with a word in the next line")
            << QByteArray("cav7_aaaaaa\nand-a-word-that-is-long-enough-for-it")
            << u"7 fragment 1x :1"_s;
        QTest::newRow("broken off, then whole")
            << Anns.first(30) + "\n" + Anns << u"7 token 1x :2, 7 fragment 1x :1"_s;
    }

    void findsFragments()
    {
        QFETCH(QByteArray, text);
        QTEST(print(search(text)), "found");
    }

    void tellsOfAllKeysThatAFragmentFits()
    {
        m_store->setSnapshot(keysFromText(R"(
            key 7 100 Ann aaaaaaaa valid 2
            key 8 101 Bob aaaaaabb valid 2
        )"));
        QCOMPARE(print(search("cav7_aaaaaa")), u"7 fragment 1x :1, 8 fragment 1x :1"_s);
    }

    void asksInLots()
    {
        QByteArray text;
        for (int i = 0; i < 9'000; ++i)
            text +=
                QByteArray("cav7_").append(QByteArray::number(i).rightJustified(32, 'x')) + "\n";
        text += Anns;
        const LeakReport report = search(text + "\n" + text);
        QCOMPARE(print(report), u"7 token 2x :9001 :18002"_s);
        QCOMPARE(report.unknownTokens, 9'000);
        QCOMPARE(report.candidates, 18'002);
    }

    void keepsTheFirstPlacesOnly()
    {
        const LeakReport report = search(QByteArray(Anns + "\n").repeated(5'000));
        QCOMPARE(report.found.size(), 1);
        QCOMPARE(report.found[0].count, 5'000);
        QCOMPARE(report.found[0].where.size(), MostPlaces);
    }

    void searchesFiles()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("\n" + Anns);
        file.close();
        const LeakReport report = search({Bobs, {file.fileName(), u"/no/such/file"_s}});
        QCOMPARE(print(report), u"7 token 1x %1:2, 8 token 1x :1"_s.arg(file.fileName()));
        QCOMPARE(report.unreadable.size(), 1);
    }

    void doesNotJoinTheEndOfATextToTheNext()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(Anns.sliced(10));
        file.close();
        QCOMPARE(print(search({Anns.first(10), {file.fileName()}})), u""_s);
    }

    void refusesNothing()
    {
        const auto answer = answerOf({});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Error::Code::Invalid);
    }

    void asksNothingWhenThereIsNoToken()
    {
        QCOMPARE(print(search("cav7_aaaaaaaa and nothing else")), u"7 fragment 1x :1"_s);
        QVERIFY(m_store->calls().isEmpty());
    }

    void tellsWhenHashesMayNotBeCompared()
    {
        m_store->failNext(FakeKeyStore::Call::FindKeys, Error::refused(u"No."_s));
        const auto answer = answerOf({Anns, {}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Error::Code::Refused);
    }

    void canBeCancelledWhileTheStoreIsAsked()
    {
        m_store->hold();
        QFuture<Result<LeakReport>> future = findLeaks(*m_store, threeKeys(), {Anns, {}});
        QTRY_COMPARE(m_store->calls().size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        m_store->interruptCancelled();
        m_store->release();
    }

    void canBeCancelledAtOnce()
    {
        const QByteArray text = QByteArray("cav7_aaaaaaaa\n").repeated(1'000'000);
        QFuture<Result<LeakReport>> future = findLeaks(*m_store, threeKeys(), {text, {}});
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QTest::qWait(50);
        QVERIFY(m_store->calls().isEmpty());
    }

    void tellsHowFarItIs()
    {
        const QByteArray text = QByteArray("nothing to be found here\n").repeated(100'000);
        QFuture<Result<LeakReport>> future = findLeaks(*m_store, threeKeys(), {text, {}});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.progressMaximum(), 100);
        QCOMPARE(future.progressValue(), 100);
    }

private:
    Result<LeakReport> answerOf(LeakSources sources)
    {
        QFuture<Result<LeakReport>> future =
            findLeaks(*m_store, m_store->snapshot(), std::move(sources));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error::busy(u"It takes too long."_s);
        return future.takeResult();
    }

    LeakReport search(LeakSources sources)
    {
        const Result<LeakReport> answer = answerOf(std::move(sources));
        return answer ? *answer : LeakReport();
    }

    LeakReport search(const QByteArray &text) { return search(LeakSources{text, {}}); }

    std::unique_ptr<FakeKeyStore> m_store;
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::LeakSearchTest)
#include "tst_leaksearch.moc"
