// SPDX-License-Identifier: MIT
#include "models/store/sqlerrorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SqlError)
};

struct WordsOfMySql
{
    int code;
    const char *text;
};

// What happened, and what a person can do. Whether something was changed is said by the writer.
constexpr auto MySqlWords = std::to_array<WordsOfMySql>({
    {1040, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The server has no room for another connection (max_connections). Try again in a "
               "moment; if it stays so, its administrator must allow more.")},
    {1047, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "This node of the cluster has lost the others and answers nothing (no quorum). "
               "Wait until the cluster is whole again, or connect to another node.")},
    {1053, QT_TRANSLATE_NOOP("Chatelaine::SqlError",
                             "The server is being shut down. Try again when it is back.")},
    {1129, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The server has blocked this computer after too many failed attempts to connect. "
               "Its administrator can lift that with FLUSH HOSTS.")},
    {1203, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The account has as many connections as the server allows it. Close another one, "
               "or try again in a moment.")},
    {1226, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The account has used up what the server allows it in an hour. Try again later, "
               "or ask the administrator of the server for more.")},
    {1290,
     QT_TRANSLATE_NOOP("Chatelaine::SqlError",
                       "The server takes no changes now: it may have become a replica, or be under "
                       "maintenance. Nothing was changed, and reading goes on.")},
    {1792, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "This session is read-only, so the server refused to write. Nothing was changed. "
               "Unlock it to change something.")},
    {1836, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The server takes no changes now: it is under maintenance. Nothing was changed, "
               "and reading goes on.")},
    {1927, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "Somebody ended this connection on the server (KILL). Try again: a new one is made "
               "by itself.")},
    {2006, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The server had closed the connection: after a long pause, or because it was "
               "restarted. Try again: a new one is made by itself.")},
    {2013,
     QT_TRANSLATE_NOOP("Chatelaine::SqlError",
                       "The connection to the server broke while an answer was awaited. Check the "
                       "network and whether the server is running, then try again.")},
    {2026, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The encrypted connection to the server broke. Check the network and whether the "
               "server is running, then try again.")},
    {3169, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "Somebody ended this connection on the server (KILL). Try again: a new one is made "
               "by itself.")},
    {4031, QT_TRANSLATE_NOOP(
               "Chatelaine::SqlError",
               "The server had closed the connection after a long pause. Try again: a new one is "
               "made by itself.")},
});

} // namespace

QString sqlErrorWords(int mySqlCode)
{
    const auto found =
        std::find_if(MySqlWords.begin(), MySqlWords.end(),
                     [mySqlCode](const WordsOfMySql &entry) { return entry.code == mySqlCode; });
    return found == MySqlWords.end() ? QString() : Texts::tr(found->text);
}

} // namespace Chatelaine
