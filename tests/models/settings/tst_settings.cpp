// SPDX-License-Identifier: MIT
#include "models/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// A number with a range; no setting of the product is one today.
constexpr Setting<int> PageSize{u"load/pageSize", 20000,
                                [](const int &n) { return n >= 100 && n <= 1'000'000; }};

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersFallbackOfAnEmptyFile();
    void remembersEveryType();
    void remembersListsOfAnyLength_data();
    void remembersListsOfAnyLength();
    void answersFallbackOfDamagedValue_data();
    void answersFallbackOfDamagedValue();
    void writesWordsThatPeopleCanRead();
    void answersFallbackOfUnreadableFile();
    void writesTheLatestOfMany();
    void leavesAloneWhatAnotherWindowWrote();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"test.ini"_s); }
    void write(const QByteArray &content) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSettings::init() { m_directory = std::make_unique<QTemporaryDir>(); }

void TestSettings::write(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestSettings::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::answersFallbackOfAnEmptyFile()
{
    const Settings settings(path());
    QCOMPARE(settings.get(PageSize), 20000);
    QCOMPARE(settings.get(KnownSettings::InspectorVisible), true);
    QCOMPARE(settings.get(KnownSettings::WindowColourScheme), KnownSettings::ColourScheme::System);
    QCOMPARE(settings.get(KnownSettings::KeyColumns), QStringList());
    QVERIFY(!QFile::exists(path()));
}

void TestSettings::remembersEveryType()
{
    {
        Settings settings(path());
        settings.set(PageSize, 500);
        settings.set(KnownSettings::InspectorVisible, false);
        settings.set(KnownSettings::WindowColourScheme, KnownSettings::ColourScheme::Dark);
        settings.set(KnownSettings::WindowGeometry, QByteArray("\x00\x01\xFF\"=;\n", 7));
    }
    const Settings settings(path());
    QCOMPARE(settings.get(PageSize), 500);
    QCOMPARE(settings.get(KnownSettings::InspectorVisible), false);
    QCOMPARE(settings.get(KnownSettings::WindowColourScheme), KnownSettings::ColourScheme::Dark);
    QCOMPARE(settings.get(KnownSettings::WindowGeometry), QByteArray("\x00\x01\xFF\"=;\n", 7));
}

void TestSettings::remembersListsOfAnyLength_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one") << QStringList{u"sqlite:demo.sqlite"_s};
    QTest::newRow("two") << QStringList{u"mysql://ann@db/forum?tls=required"_s, u"sqlite:a, b"_s};
    QTest::newRow("an empty one") << QStringList{u""_s, u"sqlite:ö"_s};
}

void TestSettings::remembersListsOfAnyLength()
{
    QFETCH(const QStringList, urls);
    {
        Settings settings(path());
        settings.set(KnownSettings::RecentDatabases, {u"sqlite:older"_s});
        settings.set(KnownSettings::RecentDatabases, urls);
    }
    QCOMPARE(Settings(path()).get(KnownSettings::RecentDatabases), urls);
}

void TestSettings::answersFallbackOfDamagedValue_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no number") << "[load]\npageSize=many\n"_ba;
    QTest::newRow("too small") << "[load]\npageSize=0\n"_ba;
    QTest::newRow("too large") << "[load]\npageSize=99999999\n"_ba;
    QTest::newRow("no truth value") << "[window]\ninspectorVisible=perhaps\n"_ba;
    QTest::newRow("no colour scheme") << "[window]\ncolourScheme=pink\n"_ba;
    QTest::newRow("no columns") << "[keys]\ncolumns=user 20, user 20\n"_ba;
    QTest::newRow("another type") << "[keys]\ncolumns=@Size(3 4)\n"_ba;
    QTest::newRow("too many") << "[databases]\nrecent=a, b, c, d, e, f, g, h, i, j, k\n"_ba;
    QTest::newRow("no bytes") << "[window]\ngeometry=text\n"_ba;
}

void TestSettings::answersFallbackOfDamagedValue()
{
    QFETCH(const QByteArray, line);
    write(line);
    const Settings settings(path());
    QCOMPARE(settings.get(PageSize), 20000);
    QCOMPARE(settings.get(KnownSettings::InspectorVisible), true);
    QCOMPARE(settings.get(KnownSettings::WindowColourScheme), KnownSettings::ColourScheme::System);
    QCOMPARE(settings.get(KnownSettings::KeyColumns), QStringList());
    QCOMPARE(settings.get(KnownSettings::RecentDatabases), QStringList());
    QCOMPARE(settings.get(KnownSettings::WindowGeometry), QByteArray());
}

void TestSettings::writesWordsThatPeopleCanRead()
{
    {
        Settings settings(path());
        settings.set(KnownSettings::WindowColourScheme, KnownSettings::ColourScheme::Light);
        settings.set(KnownSettings::KeyColumns, {u"user 220"_s, u"groups 200 hidden"_s});
    }
    QVERIFY(content().contains("colourScheme=light"));
    QVERIFY(content().contains("columns=user 220, groups 200 hidden"));
}

void TestSettings::answersFallbackOfUnreadableFile()
{
    const Settings settings(m_directory->path()); // A folder.
    QCOMPARE(settings.get(PageSize), 20000);
}

void TestSettings::writesTheLatestOfMany()
{
    {
        Settings settings(path());
        for (int size = 100; size <= 1100; ++size) {
            settings.set(PageSize, size);
            QCOMPARE(settings.get(PageSize), size);
        }
        settings.set(KnownSettings::InspectorVisible, false);
        // Not only when it ends.
        QTRY_VERIFY(content().contains("pageSize=1100"));
    }
    const Settings settings(path());
    QCOMPARE(settings.get(PageSize), 1100);
    QCOMPARE(settings.get(KnownSettings::InspectorVisible), false);
}

void TestSettings::leavesAloneWhatAnotherWindowWrote()
{
    {
        Settings first(path());
        Settings second(path());
        first.set(PageSize, 500);
        second.set(KnownSettings::InspectorVisible, false);
    }
    const Settings settings(path());
    QCOMPARE(settings.get(PageSize), 500);
    QCOMPARE(settings.get(KnownSettings::InspectorVisible), false);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
