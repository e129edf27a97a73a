// SPDX-License-Identifier: MIT
#include "models/domain/scopeedit.h"

#include <QStringList>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// "off:3,14" is an inactive scope that asks for groups 3 and 14.
Scope drawn(const QString &drawing, quint32 id = 1)
{
    Scope scope;
    scope.id = ScopeId(id);
    scope.name = u's' + QString::number(id);
    scope.isActive = drawing.startsWith(u"on:"_s);
    scope.groupCsv = drawing.section(u':', 1);
    return scope;
}

QString print(const std::vector<Scope> &scopes)
{
    QStringList drawings;
    for (const Scope &scope : scopes) {
        drawings += QString::number(scope.id.value()) + u' ' + scope.name + u' ' +
                    (scope.isActive ? u"on:"_s : u"off:"_s) + scope.groupCsv;
    }
    return drawings.join(u"; "_s);
}

} // namespace

class ScopeEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenAnUpdateOpensAScope_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("opens");
        QTest::newRow("last group removed") << u"on:3"_s << u"on:"_s << true;
        QTest::newRow("one of two groups removed") << u"on:3,14"_s << u"on:3"_s << false;
        QTest::newRow("garbage instead of a group") << u"on:3"_s << u"on:abc,0"_s << true;
        QTest::newRow("-3 is normalised away") << u"on:-3"_s << u"on:-3"_s << true;
        QTest::newRow("-3 instead of a group") << u"on:3"_s << u"on:-3"_s << true;
        QTest::newRow("open already") << u"on:"_s << u"on:"_s << false;
        QTest::newRow("open already, by garbage") << u"on:0"_s << u"on:"_s << false;
        QTest::newRow("activated without groups") << u"off:"_s << u"on:"_s << true;
        QTest::newRow("activated with a group") << u"off:"_s << u"on:3"_s << false;
        QTest::newRow("inactive, last group removed") << u"off:3"_s << u"off:"_s << false;
        QTest::newRow("deactivated, last group removed") << u"on:3"_s << u"off:"_s << false;
        QTest::newRow("closed") << u"on:"_s << u"on:3"_s << false;
    }
    void knowsWhenAnUpdateOpensAScope()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, wanted);
        QFETCH(const bool, opens);
        const ScopeEdit edit{ScopeEditKind::Update, drawn(base), drawn(wanted),
                             EveryoneConsent::Withheld};
        QCOMPARE(opensToEveryone(edit), opens);
    }

    void knowsWhenCreatingOpensAScope()
    {
        const auto creating = [](const QString &wanted) {
            return ScopeEdit{ScopeEditKind::Create, {}, drawn(wanted), EveryoneConsent::Given};
        };
        QVERIFY(opensToEveryone(creating(u"on:"_s)));
        QVERIFY(opensToEveryone(creating(u"on:-3"_s)));
        QVERIFY(!opensToEveryone(creating(u"on:3"_s)));
        QVERIFY(!opensToEveryone(creating(u"off:"_s)));
    }

    void opensNothingByDeleting()
    {
        QVERIFY(!opensToEveryone(
            {ScopeEditKind::Delete, drawn(u"on:3"_s), drawn(u"on:"_s), EveryoneConsent::Given}));
    }

    void showsTheScopesAfterwards_data()
    {
        QTest::addColumn<ScopeEditKind>("kind");
        QTest::addColumn<quint32>("base");
        QTest::addColumn<QString>("after");
        QTest::newRow("a created one comes last, normalised")
            << ScopeEditKind::Create << 0U << u"1 s1 on:3; 2 s2 on:14; 9 s9 on:7,5"_s;
        QTest::newRow("an updated one keeps place and id")
            << ScopeEditKind::Update << 1U << u"1 s9 on:7,5; 2 s2 on:14"_s;
        QTest::newRow("a deleted one stays in its place, inactive")
            << ScopeEditKind::Delete << 1U << u"1 s1 off:3; 2 s2 on:14"_s;
        QTest::newRow("an unknown one changes nothing")
            << ScopeEditKind::Update << 5U << u"1 s1 on:3; 2 s2 on:14"_s;
    }
    void showsTheScopesAfterwards()
    {
        QFETCH(const ScopeEditKind, kind);
        QFETCH(const quint32, base);
        QFETCH(const QString, after);
        const std::vector<Scope> scopes{drawn(u"on:3"_s, 1), drawn(u"on:14"_s, 2)};
        const ScopeEdit edit{kind, drawn(u"on:3"_s, base), drawn(u"on:7,5,7,-1"_s, 9),
                             EveryoneConsent::Withheld};
        QCOMPARE(print(scopesAfter(scopes, edit)), after);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ScopeEditTest)
#include "tst_scopeedit.moc"
