// SPDX-License-Identifier: MIT
// The routes of the API and the scope that each asks for (domain.md "What the API does with a
// key").
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <vector>

namespace Chatelaine {

struct ApiRoute
{
    QString path;  // A pattern: "/api/v1/tickets/{id}"; a part in braces stands for any one part.
    QString scope; // Empty = every accepted key may.

    friend bool operator==(const ApiRoute &, const ApiRoute &) = default;
};

// Begins with a slash, at most 200 printable ASCII characters, no query; the scope is empty or as
// the add-on would allow it. Fails with Invalid.
[[nodiscard]] Result<void> validateRoute(const ApiRoute &route);

// One per line, "PATH SCOPE" or "PATH", as in resources/routes; empty lines and those that begin
// with # do not count. Fails with Invalid, naming the line.
[[nodiscard]] Result<std::vector<ApiRoute>> routesFromText(const QString &text);
[[nodiscard]] QString routesToText(const std::vector<ApiRoute> &routes);

class ApiRoutes final
{
public:
    // The ones that come with the program (resources/routes/cav7.txt).
    ApiRoutes();
    // Those, and an admin's own, which take the place of others with the same pattern.
    explicit ApiRoutes(const std::vector<ApiRoute> &own);

    [[nodiscard]] const std::vector<ApiRoute> &all() const & { return m_routes; }
    const std::vector<ApiRoute> &all() const && = delete; // Would outlive the routes.
    // The route that a path leads to, literal parts before those in braces; a pattern finds itself.
    // Query and trailing slash do not count; "/tickets" finds "/api/v1/tickets". Null = none.
    [[nodiscard]] const ApiRoute *find(const QString &path) const &;
    const ApiRoute *find(const QString &path) const && = delete;

private:
    std::vector<ApiRoute> m_routes;
};

} // namespace Chatelaine
