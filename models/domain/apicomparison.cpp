// SPDX-License-Identifier: MIT
#include "models/domain/apicomparison.h"

#include <QCoreApplication>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ApiComparison)
};

constexpr int Ok = 200;
constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotFound = 404;
constexpr int TooManyRequests = 429;
constexpr int ServerError = 500; // And above.
constexpr int Unavailable = 503;

QString otherDatabase()
{
    return Texts::tr("The API looks into another database than this console, for example that of "
                     "a test site, or a copy that lags behind.");
}

QString changedMeanwhile()
{
    return Texts::tr("Somebody changed the key, its scopes or its grants after the console read "
                     "them: refresh and look again.");
}

QStringList causesOfRefusal()
{
    return {otherDatabase(), changedMeanwhile(),
            Texts::tr("Something in front of the API, for example a proxy, drops the header with "
                      "the token.")};
}

// answered: other than 401, which was expected.
QStringList causesOfAcceptance()
{
    return {otherDatabase(), changedMeanwhile(),
            Texts::tr(
                "Something in front of the API, for example a proxy, answers without asking it.")};
}

QStringList causesOfForbidden()
{
    return {
        Texts::tr("This version of the API asks for another scope on this route than the "
                  "console's table of routes says."),
        changedMeanwhile(), otherDatabase(),
        Texts::tr(
            "Something in front of the API, for example a firewall, refuses the request itself.")};
}

QStringList causesOfNotFound()
{
    return {Texts::tr("There is nothing under the number or name in the path."),
            Texts::tr("This version of the API does not have the route."),
            Texts::tr("The address in the profile leads to another place than the API.")};
}

// The key was accepted as expected; 200 where it was not to be.
QStringList causesOfSuccess(int predicted)
{
    if (predicted == NotFound)
        return {Texts::tr("The API has this route, and the console's table of routes does not: "
                          "add it in the profile.")};
    return {Texts::tr("On this route this version of the API asks for another scope than the "
                      "console's table of routes says, or for none."),
            changedMeanwhile(), otherDatabase()};
}

QStringList causesOfOther(int answered)
{
    if (answered == Unavailable)
        return {Texts::tr("The API cannot reach its database, or is being maintained. This says "
                          "nothing about the key.")};
    if (answered >= ServerError)
        return {Texts::tr("The API, or something in front of it, is broken. This says nothing "
                          "about the key.")};
    if (answered == TooManyRequests)
        return {Texts::tr("Too many requests were made; wait and ask again. This says nothing "
                          "about the key.")};
    return {Texts::tr("The API found fault with the request rather than with the key: look at the "
                      "path.")};
}

QStringList causes(int predicted, int answered)
{
    if (answered == Unauthorized)
        return causesOfRefusal();
    const bool isKnown = answered == Ok || answered == Forbidden || answered == NotFound;
    if (!isKnown)
        return causesOfOther(answered);
    if (predicted == Unauthorized)
        return causesOfAcceptance();
    if (answered == Forbidden)
        return causesOfForbidden();
    return answered == NotFound ? causesOfNotFound() : causesOfSuccess(predicted);
}

} // namespace

ApiComparison compareAnswers(int predicted, int answered, bool isRedirect)
{
    if (isRedirect)
        return {
            false,
            Texts::tr("The API answered with another address to ask; %1 was expected. It was "
                      "not asked, so that the token goes nowhere else.")
                .arg(predicted),
            {Texts::tr("The address in the profile is not the API's own: it moved, "
                       "or it wants \"www.\" or a path."),
             Texts::tr("Something in front of the API sends everybody to a page for signing in.")}};
    if (predicted == answered)
        return {true, Texts::tr("The API answered %1, as expected.").arg(answered), {}};
    return {false, Texts::tr("The API answered %1; %2 was expected.").arg(answered).arg(predicted),
            causes(predicted, answered)};
}

} // namespace Chatelaine
