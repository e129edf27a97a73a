// SPDX-License-Identifier: MIT
#include "models/session/recomputejournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestRecomputeJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatWasBegun();
    void forgetsWhatWasEnded();
    void tellsTheLatestOfOneDatabase();
    void keepsNotesBegunLaterThanTheLook();
    void takesGarbageForNothing();
    void worksWithoutItsFolder();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"unfinished"_s); }
    QTemporaryDir m_folder;
};

void TestRecomputeJournal::remembersWhatWasBegun()
{
    const JournalEntry entry{u"db|forum"_s, u"read:\"tickets\"\n"_s, 1'700'000'000};
    const QString id = RecomputeJournal(folder()).begin(entry);
    QVERIFY(!id.isEmpty());
    QCOMPARE(RecomputeJournal(folder()).latest(u"db|forum"_s), std::optional(entry));
    const QFileInfo file = QDir(folder()).entryInfoList(QDir::Files).constFirst();
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    RecomputeJournal(folder()).end(id);
}

void TestRecomputeJournal::forgetsWhatWasEnded()
{
    const RecomputeJournal journal(folder());
    journal.end(journal.begin({u"db"_s, u"read"_s, 5}));
    QCOMPARE(journal.latest(u"db"_s), std::nullopt);
    QVERIFY(QDir(folder()).isEmpty());
}

void TestRecomputeJournal::tellsTheLatestOfOneDatabase()
{
    const RecomputeJournal journal(folder());
    const QStringList ids{
        journal.begin({u"db"_s, u"first"_s, 5}), journal.begin({u"db"_s, u"second"_s, 9}),
        journal.begin({u"db"_s, u"third"_s, 7}), journal.begin({u"other"_s, u"fourth"_s, 11})};
    QCOMPARE(journal.latest(u"db"_s)->scope, u"second"_s);
    QCOMPARE(journal.latest(u"none"_s), std::nullopt);
    for (const QString &id : ids)
        journal.end(id);
}

void TestRecomputeJournal::keepsNotesBegunLaterThanTheLook()
{
    const RecomputeJournal journal(folder());
    (void)journal.begin({u"db"_s, u"before"_s, 10});
    const QString later = journal.begin({u"db"_s, u"after"_s, 11});
    const QString other = journal.begin({u"other"_s, u"elsewhere"_s, 10});
    journal.forget(u"db"_s, 10);
    QCOMPARE(journal.latest(u"db"_s)->scope, u"after"_s);
    QCOMPARE(journal.latest(u"other"_s)->scope, u"elsewhere"_s);
    journal.forget(u"db"_s, 11);
    QCOMPARE(journal.latest(u"db"_s), std::nullopt);
    journal.end(later);
    journal.end(other);
}

void TestRecomputeJournal::takesGarbageForNothing()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QByteArray &garbage :
         {""_ba, "{"_ba, "[1]"_ba, "{\"database\":5}"_ba, "\0\xFF"_ba, QByteArray(100'000, '[')}) {
        QFile file(folder() + u"/garbage.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
        file.close();
        QCOMPARE(RecomputeJournal(folder()).latest(u"5"_s), std::nullopt);
        QCOMPARE(RecomputeJournal(folder()).latest({}), std::nullopt);
    }
    QVERIFY(QFile::remove(folder() + u"/garbage.json"_s));
}

void TestRecomputeJournal::worksWithoutItsFolder()
{
    // A file is in the way of the folder.
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const RecomputeJournal journal(m_folder.filePath(u"file/unfinished"_s));
    QCOMPARE(journal.begin({u"db"_s, {}, 5}), QString());
    journal.end({});
    QCOMPARE(journal.latest(u"db"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRecomputeJournal)
#include "tst_recomputejournal.moc"
