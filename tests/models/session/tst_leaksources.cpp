// SPDX-License-Identifier: MIT
#include "models/session/leaksources.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QStringList texts; // "source=bytes", sorted but for the order of pieces.
    QStringList unreadable;
    qint64 expected = 0;
    qint64 bytes = 0;
};

Read readAll(LeakSources sources, const QString &folder = {})
{
    LeakReader reader(std::move(sources));
    Read read;
    read.expected = reader.countBytes([] { return false; });
    QByteArray text;
    for (LeakReader::Step step = reader.next(); step != LeakReader::Step::Done;
         step = reader.next()) {
        if (step == LeakReader::Step::Piece) {
            text += reader.bytes();
            continue;
        }
        read.texts +=
            QString(reader.source()).remove(folder + u'/') + u'=' + QString::fromUtf8(text);
        text.clear();
    }
    read.bytes = reader.readBytes();
    read.unreadable = reader.unreadable();
    read.texts.sort();
    return read;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class LeakSourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsPastedText()
    {
        const Read read = readAll({"one\ntwo", {}});
        QCOMPARE(read.texts, QStringList{u"=one\ntwo"_s});
        QCOMPARE(read.expected, 7);
        QCOMPARE(read.bytes, 7);
    }

    void readsFilesAndAllBelowFolders()
    {
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"a/.hidden/c"_s));
        write(folder.filePath(u"a/x.log"_s), "xx");
        write(folder.filePath(u"a/.env"_s), "env");
        write(folder.filePath(u"a/.hidden/c/y"_s), "y");
        write(folder.filePath(u"z"_s), "zzzz");
        const Read read =
            readAll({"p", {folder.filePath(u"a"_s), folder.filePath(u"z"_s)}}, folder.path());
        QCOMPARE(read.texts, (QStringList{u"=p"_s, u"a/.env=env"_s, u"a/.hidden/c/y=y"_s,
                                          u"a/x.log=xx"_s, u"z=zzzz"_s}));
        QCOMPARE(read.expected, 11);
        QCOMPARE(read.bytes, 11);
        QVERIFY(read.unreadable.isEmpty());
    }

    void readsLargeFilesInPieces()
    {
        const QByteArray large = QByteArray("0123456789").repeated(100'000);
        write(file(u"large"_s), large);
        const Read read = readAll({{}, {file(u"large"_s)}}, m_folder->path());
        QCOMPARE(read.texts, QStringList{u"large="_s + QString::fromLatin1(large)});
    }

    void tellsWhatCannotBeRead()
    {
        write(file(u"good"_s), "good");
        const Read read = readAll({{}, {file(u"gone"_s), file(u"good"_s)}}, m_folder->path());
        QCOMPARE(read.texts, QStringList{u"good=good"_s});
        QCOMPARE(read.unreadable.size(), 1);
        QVERIFY(read.unreadable.first().startsWith(file(u"gone"_s)));
    }

    void tellsOfTooMuchOnlyOnce()
    {
        QStringList paths;
        for (int i = 0; i < 1'000; ++i)
            paths += file(QString::number(i));
        QVERIFY(readAll({{}, paths}).unreadable.size() < 200);
    }

#ifdef Q_OS_UNIX
    void comesToAnEndWhateverStandsInTheFolder()
    {
        write(file(u"good"_s), "good");
        QCOMPARE(::mkfifo(QFile::encodeName(file(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(m_folder->path(), file(u"loop"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, file(u"broken"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, file(u"zero"_s)));
        const Read read = readAll({{}, {m_folder->path()}}, m_folder->path());
        QCOMPARE(read.texts, QStringList{u"good=good"_s});
    }

    void doesNotOpenPipesAndDevices_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/dev/zero", "/dev/null", "/proc", "/sys/kernel", "/dev"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void doesNotOpenPipesAndDevices()
    {
        QFETCH(QString, path);
        const Read read = readAll({{}, {path}});
        QVERIFY(read.texts.isEmpty());
        QCOMPARE(read.unreadable.size(), 1);
    }

    void readsNoMoreThanAFileHadWhenItWasOpened()
    {
        const QString path = file(u"growing"_s);
        write(path, QByteArray(LeakPieceBytes + 10, 'x'));
        LeakReader reader({{}, {path}});
        qint64 pieces = 0;
        while (reader.next() != LeakReader::Step::Done && pieces < 100) {
            QFile growing(path);
            QVERIFY(growing.open(QIODevice::Append));
            growing.write(QByteArray(LeakPieceBytes, 'y'));
            ++pieces;
        }
        QCOMPARE(reader.readBytes(), LeakPieceBytes + 10);
    }

    void tellsOfFoldersItMayNotRead()
    {
        if (::geteuid() == 0)
            QSKIP("Root may read everything.");
        QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
        QVERIFY(QFile::setPermissions(file(u"closed"_s), {}));
        QCOMPARE(readAll({{}, {m_folder->path()}}).unreadable.size(), 1);
    }
#endif

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::LeakSourcesTest)
#include "tst_leaksources.moc"
