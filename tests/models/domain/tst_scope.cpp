// SPDX-License-Identifier: MIT
#include "models/domain/scope.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Scope validScope()
{
    Scope scope;
    scope.id = ScopeId(1);
    scope.name = u"read:tickets"_s;
    scope.title = u"Read tickets"_s;
    scope.groupCsv = u"3,14"_s;
    return scope;
}

QString errorOf(const Scope &scope)
{
    const Result<void> result = validateScope(scope);
    return result ? QString() : result.error().message();
}

} // namespace

class ScopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a", "read", "read:tickets", "a_1:b_2", "z9", "a:", "a_"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("50 characters") << QString(50, u'a');
    }
    void acceptsNames()
    {
        QFETCH(const QString, name);
        Scope scope = validScope();
        scope.name = name;
        QCOMPARE(errorOf(scope), QString());
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "Read", "1a", "_a", ":a", "a b", "a-b", "a.b", "a\n", "aB"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("51 characters") << QString(51, u'a');
        QTest::newRow("not ASCII") << u"lesé"_s;
    }
    void refusesNames()
    {
        QFETCH(const QString, name);
        Scope scope = validScope();
        scope.name = name;
        QVERIFY2(errorOf(scope).startsWith(u"Name: "_s), qPrintable(errorOf(scope)));
        QCOMPARE(validateScope(scope).error().code(), Error::Code::Invalid);
    }

    void countsTheCharactersOfTheTitle()
    {
        Scope scope = validScope();
        scope.title = QString(100, u'ä');
        QCOMPARE(errorOf(scope), QString());
        scope.title = u"😀"_s.repeated(100);
        QCOMPARE(errorOf(scope), QString());
        scope.title += u'x';
        QVERIFY(errorOf(scope).startsWith(u"Title: "_s));
        scope.title = u"  "_s;
        QVERIFY(errorOf(scope).startsWith(u"Title: "_s));
    }

    void countsTheBytesOfTheDescription()
    {
        Scope scope = validScope();
        scope.description = QString(65535, u'x');
        QCOMPARE(errorOf(scope), QString());
        scope.description = QString(32768, u'ä');
        QVERIFY(errorOf(scope).startsWith(u"Description: "_s));
    }

    void countsTheBytesOfTheGroupsAsTheyWillBeWritten()
    {
        Scope scope = validScope();
        scope.groupCsv = u"1,"_s.repeated(200);
        QCOMPARE(errorOf(scope), QString());
        QStringList ids;
        for (int id = 1000; id < 1051; ++id)
            ids += QString::number(id);
        scope.groupCsv = ids.join(u',');
        QCOMPARE(scope.groupCsv.size(), 254);
        QCOMPARE(errorOf(scope), QString());
        scope.groupCsv += u",7"_s;
        QVERIFY(errorOf(scope).startsWith(u"Groups: "_s));
    }

    void isOpenToEveryoneWhenItAsksForNoGroup_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("garbage") << u"0,abc,"_s << true;
        QTest::newRow("a group") << u"3"_s << false;
        QTest::newRow("a negative id") << u"-3"_s << false;
    }
    void isOpenToEveryoneWhenItAsksForNoGroup()
    {
        QFETCH(const QString, csv);
        QFETCH(const bool, isOpen);
        Scope scope = validScope();
        scope.groupCsv = csv;
        QCOMPARE(scope.isOpenToEveryone(), isOpen);
        scope.isActive = false;
        QVERIFY(!scope.isOpenToEveryone());
    }

    void normalisesNothingButTheGroups()
    {
        Scope scope = validScope();
        scope.groupCsv = u"14, 3,14,-3,x"_s;
        Scope expected = validScope();
        expected.groupCsv = u"14,3"_s;
        QCOMPARE(normalised(scope), expected);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ScopeTest)
#include "tst_scope.moc"
