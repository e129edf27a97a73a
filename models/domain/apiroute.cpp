// SPDX-License-Identifier: MIT
#include "models/domain/apiroute.h"

#include "models/domain/routeparts.h"
#include "models/domain/scope.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPath = 200; // Characters.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ApiRoute)
};

bool isPathCharacter(QChar character)
{
    return character > u' ' && character <= u'~' && character != u'?' && character != u'#';
}

Result<void> validatePath(const QString &path)
{
    if (!path.startsWith(u'/'))
        return Error::invalid(Texts::tr(
            "Route: it has to begin with a slash, for example \"/api/v1/tickets/{id}\"."));
    if (path.size() > LongestPath)
        return Error::invalid(
            Texts::tr("Route: at most %n character(s) are allowed.", nullptr, int(LongestPath)));
    if (!std::all_of(path.cbegin(), path.cend(), isPathCharacter))
        return Error::invalid(
            Texts::tr("Route: only printable ASCII characters are allowed, without blanks, \"?\" "
                      "and \"#\"."));
    return {};
}

// As far as the scope's own rules go: it need not exist.
Result<void> validateScopeName(const QString &name)
{
    if (name.isEmpty())
        return {};
    Scope scope;
    scope.name = scope.title = name;
    return validateScope(scope);
}

Result<ApiRoute> routeFromLine(const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.size() > 2)
        return Error::invalid(Texts::tr("Write a path and one scope, nothing else."));
    const ApiRoute route{words.first(), words.value(1)};
    CHATELAINE_CHECK(validateRoute(route));
    return route;
}

// What matters of a path: no query, no slash at the end.
QStringList partsOf(const QString &path)
{
    QString plain = path.section(u'?', 0, 0).section(u'#', 0, 0);
    if (!plain.startsWith(u'/'))
        plain.prepend(u'/');
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return plain.split(u'/');
}

bool matches(const QStringList &pattern, const QStringList &parts)
{
    if (pattern.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isMatch = isOpenPart(pattern[i]) ? !parts[i].isEmpty() : pattern[i] == parts[i];
        if (!isMatch)
            return false;
    }
    return true;
}

// Whether the first part in which they differ in kind is literal in a.
bool isMoreLiteral(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (isOpenPart(a[i]) != isOpenPart(b[i]))
            return isOpenPart(b[i]);
    }
    return false;
}

// The names in braces do not count.
bool isSamePattern(const QString &a, const QString &b)
{
    const QStringList ours = partsOf(a);
    const QStringList theirs = partsOf(b);
    return std::equal(ours.cbegin(), ours.cend(), theirs.cbegin(), theirs.cend(),
                      [](const QString &one, const QString &other) {
                          return one == other || (isOpenPart(one) && isOpenPart(other));
                      });
}

const ApiRoute *bestOf(const std::vector<ApiRoute> &routes, const QStringList &parts)
{
    const ApiRoute *best = nullptr;
    for (const ApiRoute &route : routes) {
        const QStringList pattern = partsOf(route.path);
        if (matches(pattern, parts) &&
            (best == nullptr || isMoreLiteral(pattern, partsOf(best->path))))
            best = &route;
    }
    return best;
}

std::vector<ApiRoute> builtInRoutes()
{
    QFile file(u":/routes/cav7.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Result<std::vector<ApiRoute>> routes = routesFromText(QString::fromUtf8(file.readAll()));
    Q_ASSERT(isOpen && routes && !routes->empty());
    return routes ? std::move(*routes) : std::vector<ApiRoute>();
}

} // namespace

Result<void> validateRoute(const ApiRoute &route)
{
    CHATELAINE_CHECK(validatePath(route.path));
    for (const QString &part : route.path.split(u'/')) {
        const bool hasBrace = part.contains(u'{') || part.contains(u'}');
        if (hasBrace && !(isOpenPart(part) && part.count(u'{') == 1 && part.count(u'}') == 1))
            return Error::invalid(
                Texts::tr("Route: braces stand around a whole part, as in \"/tickets/{id}\"."));
    }
    return validateScopeName(route.scope);
}

Result<std::vector<ApiRoute>> routesFromText(const QString &text)
{
    std::vector<ApiRoute> routes;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const Result<ApiRoute> route = routeFromLine(line);
        if (!route)
            return Error::invalid(
                Texts::tr("Line %1: %2").arg(QString::number(number), route.error().message()));
        routes.push_back(*route);
    }
    return routes;
}

QString routesToText(const std::vector<ApiRoute> &routes)
{
    QString text;
    for (const ApiRoute &route : routes)
        text +=
            (route.scope.isEmpty() ? route.path : QString(route.path + u' ' + route.scope)) + u'\n';
    return text;
}

ApiRoutes::ApiRoutes()
    : m_routes(builtInRoutes())
{}

ApiRoutes::ApiRoutes(const std::vector<ApiRoute> &own)
    : ApiRoutes()
{
    for (const ApiRoute &route : own) {
        const auto same = std::ranges::find_if(
            m_routes, [&](const ApiRoute &known) { return isSamePattern(known.path, route.path); });
        if (same == m_routes.end())
            m_routes.push_back(route);
        else
            *same = route;
    }
}

const ApiRoute *ApiRoutes::find(const QString &path) const &
{
    if (const ApiRoute *route = bestOf(m_routes, partsOf(path)))
        return route;
    return bestOf(m_routes, partsOf(ApiBase + (path.startsWith(u'/') ? path : u'/' + path)));
}

} // namespace Chatelaine
