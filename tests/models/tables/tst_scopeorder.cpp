// SPDX-License-Identifier: MIT
#include "models/tables/scopeorder.h"

#include <QTest>

#include <algorithm>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "a=10 b=20": scopes in the site's order.
std::vector<Scope> scopesFromText(const QString &text)
{
    std::vector<Scope> scopes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        Scope scope;
        scope.id = ScopeId(quint32(scopes.size() + 1));
        scope.name = part.section(u'=', 0, 0);
        scope.displayOrder = part.section(u'=', 1).toUInt();
        scopes.push_back(scope);
    }
    return scopes;
}

QString print(std::vector<Scope> scopes)
{
    std::ranges::sort(scopes, [](const Scope &a, const Scope &b) {
        return std::pair(a.displayOrder, a.name) < std::pair(b.displayOrder, b.name);
    });
    QStringList parts;
    for (const Scope &scope : scopes)
        parts += u"%1=%2"_s.arg(scope.name).arg(scope.displayOrder);
    return parts.join(u' ');
}

void carryOut(std::vector<Scope> &scopes, const std::vector<ScopePlacement> &placements)
{
    for (const ScopePlacement &placement : placements) {
        const auto scope = std::ranges::find(scopes, placement.id, &Scope::id);
        QVERIFY(scope != scopes.end());
        QCOMPARE(scope->displayOrder, placement.baseOrder);
        QVERIFY2(placement.order != placement.baseOrder, "an order that stays is not written");
        scope->displayOrder = placement.order;
    }
}

} // namespace

class tst_ScopeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAsFewOrdersAsPossible_data();
    void changesAsFewOrdersAsPossible();
    void everyMoveInEveryListEndsInTheRightPlace();
    void newScopeComesLast_data();
    void newScopeComesLast();
};

void tst_ScopeOrder::changesAsFewOrdersAsPossible_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &scopes, int from, int before,
                        const QString &after) {
        QTest::newRow(name) << scopes << from << before << after;
    };
    row("stays", u"a=10 b=20"_s, 0, 0, u"a=10 b=20"_s);
    row("stays, dropped behind itself", u"a=10 b=20"_s, 0, 1, u"a=10 b=20"_s);
    row("to the end", u"a=10 b=20 c=30"_s, 0, 3, u"b=20 c=30 a=40"_s);
    row("to the front with room", u"a=10 b=20 c=30"_s, 2, 0, u"c=0 a=10 b=20"_s);
    row("to the front without room", u"a=0 b=20 c=30"_s, 2, 0, u"c=0 a=10 b=20"_s);
    row("a ten fits between", u"a=10 b=30 c=40"_s, 2, 1, u"a=10 c=20 b=30"_s);
    row("no ten fits between", u"a=10 b=20 c=30"_s, 2, 1, u"a=10 c=15 b=20"_s);
    row("no number fits between", u"a=1 b=2 c=3"_s, 2, 1, u"a=1 c=10 b=20"_s);
    row("pushes only until there is room", u"a=1 b=2 c=15 d=30"_s, 2, 1, u"a=1 c=10 b=20 d=30"_s);
    row("all the same", u"a=5 b=5 c=5"_s, 0, 2, u"b=5 a=10 c=20"_s);
    row("at the end of numbers", u"a=1 b=4294967295"_s, 0, 2, u"b=10 a=20"_s);
}

void tst_ScopeOrder::changesAsFewOrdersAsPossible()
{
    QFETCH(QString, scopes);
    QFETCH(int, from);
    QFETCH(int, before);
    QFETCH(QString, after);
    std::vector<Scope> list = scopesFromText(scopes);
    carryOut(list, placementsForMove(list, size_t(from), size_t(before)));
    QCOMPARE(print(list), after);
}

void tst_ScopeOrder::everyMoveInEveryListEndsInTheRightPlace()
{
    const QStringList lists{u"a=0 b=0 c=0 d=0"_s,
                            u"a=10 b=20 c=30 d=40"_s,
                            u"a=1 b=1 c=2 d=9"_s,
                            u"a=0 b=1 c=2 d=4294967295"_s,
                            u"a=9 b=10 c=10 d=11"_s,
                            u"a=4294967294 b=4294967295"_s,
                            u"a=7"_s,
                            u"a=5 b=100 c=100 d=101 e=102"_s};
    for (const QString &text : lists) {
        const std::vector<Scope> before = scopesFromText(text);
        for (size_t from = 0; from < before.size(); ++from) {
            for (size_t to = 0; to <= before.size(); ++to) {
                std::vector<QChar> wanted;
                for (size_t i = 0; i <= before.size(); ++i) {
                    if (i == to)
                        wanted.push_back(before[from].name[0]);
                    if (i < before.size() && i != from)
                        wanted.push_back(before[i].name[0]);
                }
                std::vector<Scope> list = before;
                carryOut(list, placementsForMove(list, from, to));
                QString names;
                for (const QString &part : print(list).split(u' '))
                    names += part[0];
                QCOMPARE(names, QString(wanted.data(), qsizetype(wanted.size())));
            }
        }
    }
}

void tst_ScopeOrder::newScopeComesLast_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<quint32>("order");
    QTest::newRow("first of all") << QString() << 10U;
    QTest::newRow("after the last") << u"a=10 b=25"_s << 30U;
    QTest::newRow("no number left") << u"a=4294967295"_s << 4294967295U;
}

void tst_ScopeOrder::newScopeComesLast()
{
    QFETCH(QString, scopes);
    QFETCH(quint32, order);
    QCOMPARE(orderAfterLast(scopesFromText(scopes)), order);
}

QTEST_GUILESS_MAIN(tst_ScopeOrder)
#include "tst_scopeorder.moc"
