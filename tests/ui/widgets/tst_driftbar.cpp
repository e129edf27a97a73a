// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/widgets/driftbar.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Scopes = u"scope 1 read 5,6 active 10 Read\nscope 2 old - inactive 20 Old\n"_s;
const QString True = Scopes + u"key 1 101 Ann aaaaaaaa valid 5 - read\n"_s;
// Bob has the scope by his secondary group, and it is not stored.
const QString OneDiffers = True + u"key 2 102 Bob bbbbbbbb valid 2 6 -\n"_s;
const QString TwoDiffer = OneDiffers + u"key 3 103 Cid cccccccc valid 2 - old\n"_s;

struct Desk
{
    explicit Desk(const QString &drawing)
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(drawing));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}), [] { return 5000; });
        bar = std::make_unique<DriftBar>(*session);
        session->open();
    }
    ~Desk() { bar.reset(); }
    Q_DISABLE_COPY_MOVE(Desk)

    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    void become(const QString &drawing) const
    {
        store->setSnapshot(keysFromText(drawing));
        const KeySnapshotPtr before = session->snapshot();
        session->refresh();
        QTRY_VERIFY(session->snapshot() != before && session->activity().text.isEmpty());
    }
    [[nodiscard]] QString text() const { return bar->findChild<QLabel *>(u"driftText"_s)->text(); }
    [[nodiscard]] QPushButton *act() const { return bar->findChild<QPushButton *>(u"driftAct"_s); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<DriftBar> bar;
};

} // namespace

class TestDriftBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(RecomputeJournal::defaultFolder()).removeRecursively(); }
    void isHiddenWhileGrantsAreTrue();
    void namesTheCauses();
    void appearsAndGoesWithARefresh();
    void staysAwayUntilMoreDiffer();
    void asksForARecompute();
    void offersToGoOnWithWhatWasPaused();
    void explainsTheSitesOwnJob();
    void saysWhoseWorkIsUnfinished();
    void saysWhyItCannotRecompute();
};

void TestDriftBar::isHiddenWhileGrantsAreTrue()
{
    const Desk desk(True);
    QVERIFY(desk.bar->isHidden());
    desk.wait();
    QVERIFY(desk.bar->isHidden());
}

void TestDriftBar::namesTheCauses()
{
    const Desk desk(TwoDiffer);
    desk.wait();
    QVERIFY(!desk.bar->isHidden());
    QVERIFY2(desk.text().contains(u"2 key"), qPrintable(desk.text()));
    QVERIFY2(desk.text().contains(u"1 granted by the primary group only"), qPrintable(desk.text()));
    QVERIFY2(desk.text().contains(u"1 with grants of an inactive scope"), qPrintable(desk.text()));
    QVERIFY2(desk.text().contains(u"adds 1 and removes 1"), qPrintable(desk.text()));
}

void TestDriftBar::appearsAndGoesWithARefresh()
{
    const Desk desk(True);
    desk.wait();
    desk.become(OneDiffers);
    QVERIFY(!desk.bar->isHidden());
    desk.become(True);
    QVERIFY(desk.bar->isHidden());
}

void TestDriftBar::staysAwayUntilMoreDiffer()
{
    const Desk desk(OneDiffers);
    desk.wait();
    desk.bar->findChild<QToolButton *>(u"driftClose"_s)->click();
    QVERIFY(desk.bar->isHidden());
    desk.become(OneDiffers);
    QVERIFY(desk.bar->isHidden());
    desk.become(TwoDiffer);
    QVERIFY(!desk.bar->isHidden());
}

void TestDriftBar::asksForARecompute()
{
    const Desk desk(OneDiffers);
    desk.wait();
    const QSignalSpy recompute(desk.bar.get(), &DriftBar::recomputeAsked);
    const QSignalSpy keys(desk.bar.get(), &DriftBar::keysAsked);
    desk.act()->click();
    desk.bar->findChild<QPushButton *>(u"driftShow"_s)->click();
    QCOMPARE(recompute.count(), 1);
    QCOMPARE(keys.count(), 1);
    QCOMPARE(desk.store->calls().filter(u"recompute"_s), QStringList());
}

void TestDriftBar::offersToGoOnWithWhatWasPaused()
{
    const Desk desk(TwoDiffer);
    desk.wait();
    desk.store->hold();
    const auto running = desk.session->recompute({});
    QVERIFY(desk.bar->isHidden()); // The status line tells how far it is.
    desk.session->pauseActivity();
    desk.store->release();
    desk.wait();
    QTRY_VERIFY(!desk.bar->isHidden());
    QVERIFY2(desk.text().contains(u"paused"), qPrintable(desk.text()));
    const QSignalSpy resume(desk.bar.get(), &DriftBar::resumeAsked);
    desk.act()->click();
    QCOMPARE(resume.count(), 1);
    desk.bar->findChild<QToolButton *>(u"driftClose"_s)->click();
    QVERIFY(!desk.session->paused());
}

void TestDriftBar::explainsTheSitesOwnJob()
{
    const Desk desk(OneDiffers + u"pending-job\n"_s);
    desk.wait();
    QVERIFY2(desk.text().contains(u"queued its own recompute"), qPrintable(desk.text()));
}

void TestDriftBar::saysWhoseWorkIsUnfinished()
{
    (void)RecomputeJournal().begin({u"sqlite:"_s, u"read\u202E"_s, 1'700'000'000});
    const Desk desk(OneDiffers);
    desk.wait();
    QVERIFY2(desk.text().contains(u"The change of read"), qPrintable(desk.text()));
    QVERIFY2(desk.text().contains(u"U+202E"), qPrintable(desk.text()));
}

void TestDriftBar::saysWhyItCannotRecompute()
{
    const Desk desk(OneDiffers);
    desk.store->setReadOnly(u"This account may only read."_s);
    desk.wait();
    QVERIFY(!desk.act()->isEnabled());
    QVERIFY(desk.act()->toolTip().contains(u"may only read"));
}

QTEST_MAIN(TestDriftBar)
#include "tst_driftbar.moc"
