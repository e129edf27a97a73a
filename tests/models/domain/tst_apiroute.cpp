// SPDX-License-Identifier: MIT
#include "models/domain/apiroute.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// "/api/v1/tickets read:tickets", or "none".
QString print(const ApiRoute *route)
{
    return route == nullptr ? u"none"_s : QString(route->path + u' ' + route->scope).trimmed();
}

} // namespace

class ApiRouteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTheRoutesOfTheApi()
    {
        const ApiRoutes routes;
        QCOMPARE(routes.all().size(), size_t(17));
        QCOMPARE(routesToText({routes.all().front()}), u"/api/v1/milpacs/ranks read\n"_s);
        for (const ApiRoute &route : routes.all())
            QVERIFY(validateRoute(route).has_value());
    }

    void findsItselfByItsPattern()
    {
        const ApiRoutes routes;
        for (const ApiRoute &route : routes.all())
            QCOMPARE(print(routes.find(route.path)), print(&route));
    }

    void findsTheRouteOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("route");
        const auto row = [](const char *path, const QString &route) {
            QTest::newRow(path) << QString::fromLatin1(path) << route;
        };
        row("/api/v1/tickets", u"/api/v1/tickets read:tickets"_s);
        row("/api/v1/tickets/", u"/api/v1/tickets read:tickets"_s);
        row("/api/v1/tickets?page=2", u"/api/v1/tickets read:tickets"_s);
        row("/api/v1/tickets/?page=/x", u"/api/v1/tickets read:tickets"_s);
        row("/tickets", u"/api/v1/tickets read:tickets"_s);
        row("tickets", u"/api/v1/tickets read:tickets"_s);
        row("/api/v1/tickets/17", u"/api/v1/tickets/{id} read:tickets"_s);
        row("/api/v1/tickets/categories", u"/api/v1/tickets/categories read:tickets"_s);
        row("/api/v1/tickets/17/messages", u"/api/v1/tickets/{id}/messages read:tickets"_s);
        row("/api/v1/tickets/ref/X-1", u"/api/v1/tickets/ref/{ref} read:tickets"_s);
        row("/tickets/ref/messages", u"/api/v1/tickets/ref/{ref} read:tickets"_s);
        row("/roster/combat/lite", u"/api/v1/roster/{roster}/lite read"_s);
        row("/milpacs/profile/username/J%C3%BCrgen",
            u"/api/v1/milpacs/profile/username/{username} read"_s);
        row("/api/v1/milpacs/profile/username/", u"none"_s);
        row("/api/v1/tickets//messages", u"none"_s);
        row("/api/v1/Tickets", u"none"_s);
        row("/api/v2/tickets", u"none"_s);
        row("/api/v1/tickets/17/messages/3", u"none"_s);
        row("/api/v1", u"none"_s);
        row("/", u"none"_s);
        row("", u"none"_s);
    }
    void findsTheRouteOfAPath()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, route);
        const ApiRoutes routes;
        QCOMPARE(print(routes.find(path)), route);
    }

    void letsOwnRoutesTakeThePlaceOfOthers()
    {
        const ApiRoutes routes({{u"/api/v1/tickets/{number}"_s, u"read:other"_s},
                                {u"/api/v1/status"_s, {}},
                                {u"/hooks/{name}"_s, u"hooks"_s}});
        QCOMPARE(routes.all().size(), size_t(19));
        QCOMPARE(print(routes.find(u"/tickets/17"_s)), u"/api/v1/tickets/{number} read:other"_s);
        QCOMPARE(print(routes.find(u"/tickets/categories"_s)),
                 u"/api/v1/tickets/categories read:tickets"_s);
        QCOMPARE(print(routes.find(u"/status"_s)), u"/api/v1/status"_s);
        QCOMPARE(print(routes.find(u"/hooks/push"_s)), u"/hooks/{name} hooks"_s);
    }

    void readsAndWritesText()
    {
        const QString text = u"/a/{id} read\n/b\n"_s;
        const auto routes =
            routesFromText(u"# My routes\n\n  /a/{id}\t read \r\n/b\n   # the end"_s);
        QVERIFY(routes.has_value());
        QCOMPARE(routesToText(*routes), text);
        QCOMPARE(routesFromText(text).value(), *routes);
        QVERIFY(routesFromText({}).value().empty());
    }

    void refusesWhatIsNoRoute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &text, const QString &words) {
            QTest::newRow(qPrintable(text.left(30))) << text << words;
        };
        row(u"tickets read"_s, u"begin with a slash"_s);
        row(u"/a read write"_s, u"nothing else"_s);
        row(u"/a?b=1 read"_s, u"printable ASCII"_s);
        row(u"/a#b read"_s, u"printable ASCII"_s);
        row(u"/caf\u00e9 read"_s, u"printable ASCII"_s);
        row(u"/a\u202Eb read"_s, u"printable ASCII"_s);
        row(u"/"_s + QString(200, u'a'), u"at most"_s);
        row(u"/a/{id read"_s, u"braces"_s);
        row(u"/a/x{id} read"_s, u"braces"_s);
        row(u"/a/{} read"_s, u"braces"_s); // Nobody could fill it in.
        row(u"/a/{i}{d} read"_s, u"braces"_s);
        row(u"/a Read"_s, u"only a-z"_s);
        row(u"/a "_s + QString(51, u'r'), u"Name: at most"_s);
    }
    void refusesWhatIsNoRoute()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const auto routes = routesFromText(u"\n"_s + text);
        QVERIFY(!routes.has_value());
        QCOMPARE(routes.error().code(), Error::Code::Invalid);
        QVERIFY2(routes.error().message().contains(words), qPrintable(routes.error().message()));
        QVERIFY(routes.error().message().startsWith("Line 2: "_L1));
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ApiRouteTest)
#include "tst_apiroute.moc"
