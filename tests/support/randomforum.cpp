// SPDX-License-Identifier: MIT
#include "tests/support/randomforum.h"

#include "tests/support/testdatabase.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int Users = 150;
constexpr int Scopes = 10;
constexpr int LastGroup = 12; // As in randomGroupText().
constexpr int LastDate = 1'700'000'000;

constexpr std::array Names = {"Ångström", "ann",   "O'Hara",         "日本",      "a<b>c",
                              "Straße",   "İzmir", "\U0001F511 key", "zoë\u0301", "B%_\\"};
constexpr std::array States = {"valid",        "valid",     "valid",    "email_confirm",
                               "email_bounce", "moderated", "rejected", "disabled"};

template<typename List>
QString wordOf(OracleRandom &random, const List &words)
{
    return QString::fromUtf8(randomOf(random, words));
}

// A QVariant of a null QByteArray is NULL.
QByteArray notNull(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

} // namespace

RandomForum::RandomForum(TestDatabase &database, quint64 seed)
    : m_database(database)
    , m_random(seed)
{
    m_database.run(u"BEGIN"_s);
    for (int i = 1; i <= LastGroup; ++i)
        m_database.run(u"INSERT INTO xf_user_group (user_group_id, title) VALUES (?, ?)"_s,
                       {i, randomName()});
    for (int i = 0; i < Scopes; ++i)
        addScope();
    for (int i = 0; i < Users; ++i)
        addUser();
    for (int i = 0; i < 20; ++i)
        writeGrants();
    // A table is silent about its time until it was written to once.
    for (int i = 0; i < 50; ++i)
        writeRelations();
    writeJobs();
    m_database.run(u"COMMIT"_s);
}

QStringList RandomForum::write()
{
    using Writer = void (RandomForum::*)();
    constexpr std::array<std::pair<const char *, Writer>, 7> Writers = {{
        {"keys", &RandomForum::writeKeys},
        {"grants", &RandomForum::writeGrants},
        {"scopes", &RandomForum::writeScopes},
        {"users", &RandomForum::writeUsers},
        {"groups", &RandomForum::writeGroups},
        {"relations", &RandomForum::writeRelations},
        {"jobs", &RandomForum::writeJobs},
    }};
    QStringList tables;
    for (int i = between(1, 3); i > 0; --i) {
        const auto &[table, writer] = randomOf(m_random, Writers);
        (this->*writer)();
        tables.append(QString::fromLatin1(table));
    }
    return tables;
}

void RandomForum::writeKeys()
{
    const QString key = randomId(u"xf_cav7_api_key"_s, u"key_id"_s);
    switch (between(0, 4)) {
    case 0:
        m_database.run(u"UPDATE xf_cav7_api_key SET is_active = 1 - is_active"
                       " WHERE key_id % ? = 0"_s,
                       {between(1, 20)});
        break;
    case 1:
        m_database.run(u"UPDATE xf_cav7_api_key SET last_used_date = ?, created_date = ?"
                       " WHERE key_id = ?"_s,
                       {between(0, LastDate), between(0, LastDate), key});
        break;
    case 2:
        m_database.run(u"UPDATE xf_cav7_api_key SET key_prefix = ?, key_hash = ?"
                       " WHERE key_id = ?"_s,
                       {u"R%1"_s.arg(between(1, 999'999)), randomHash(), key});
        break;
    case 3:
        m_database.run(u"DELETE FROM xf_cav7_api_key WHERE key_id = ?"_s, {key});
        break;
    default:
        // Of nobody, for the most part: the others have one.
        addKey(QString::number(between(100'000, 200'000)));
    }
}

void RandomForum::writeGrants()
{
    if (randomOneIn(m_random, 4)) {
        m_database.run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id % ? = scope_id % 5"_s,
                       {between(5, 30)});
        return;
    }
    // Now and then of a scope, or a key, that is gone.
    const QString key =
        randomOneIn(m_random, 20) ? u"999999"_s : randomId(u"xf_cav7_api_key"_s, u"key_id"_s);
    const QString scope = randomOneIn(m_random, 8)
                              ? QString::number(between(900, 905))
                              : randomId(u"xf_cav7_api_key_scope_def"_s, u"scope_id"_s);
    m_database.run(u"REPLACE INTO xf_cav7_api_key_scope (key_id, scope_id) VALUES (?, ?)"_s,
                   {key, scope});
}

void RandomForum::writeScopes()
{
    const QString scope = randomId(u"xf_cav7_api_key_scope_def"_s, u"scope_id"_s);
    switch (between(0, 4)) {
    case 0:
        m_database.run(u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = ?, is_active = ?"
                       " WHERE scope_id = ?"_s,
                       {randomGroups(), int(!randomOneIn(m_random, 4)), scope});
        break;
    case 1:
        m_database.run(u"UPDATE xf_cav7_api_key_scope_def SET title = ?, description = ?"
                       " WHERE scope_id = ?"_s,
                       {randomName(), randomName(), scope});
        break;
    case 2:
        m_database.run(u"UPDATE xf_cav7_api_key_scope_def SET display_order = ?"
                       " WHERE scope_id = ?"_s,
                       {between(0, 100), scope});
        break;
    case 3:
        m_database.run(u"DELETE FROM xf_cav7_api_key_scope_def WHERE scope_id = ?"_s, {scope});
        break;
    default:
        addScope();
    }
}

void RandomForum::writeUsers()
{
    const QString user = randomId(u"xf_user"_s, u"user_id"_s);
    switch (between(0, 5)) {
    case 0:
        m_database.run(u"UPDATE xf_user SET username = ? WHERE user_id = ?"_s,
                       {randomName(), user});
        break;
    case 1:
        m_database.run(u"UPDATE xf_user SET user_group_id = ?, secondary_group_ids = ?"
                       " WHERE user_id = ?"_s,
                       {between(0, LastGroup), notNull(randomCsvBytes(m_random)), user});
        break;
    case 2:
        m_database.run(u"UPDATE xf_user SET user_state = ?, is_banned = ? WHERE user_id = ?"_s,
                       {wordOf(m_random, States), int(randomOneIn(m_random, 4)), user});
        break;
    case 3:
        m_database.run(u"UPDATE xf_user SET last_activity = ? WHERE user_id % ? = 0"_s,
                       {between(0, LastDate), between(1, 20)});
        break;
    case 4:
        m_database.run(u"DELETE FROM xf_user WHERE user_id = ?"_s, {user});
        break;
    default:
        addUser();
    }
}

void RandomForum::writeGroups()
{
    if (randomOneIn(m_random, 4))
        m_database.run(u"DELETE FROM xf_user_group WHERE user_group_id = ?"_s,
                       {between(1, LastGroup)});
    else
        m_database.run(u"REPLACE INTO xf_user_group (user_group_id, title) VALUES (?, ?)"_s,
                       {between(1, LastGroup), randomName()});
}

void RandomForum::writeRelations()
{
    if (randomOneIn(m_random, 3))
        m_database.run(u"DELETE FROM xf_user_group_relation WHERE user_id % ? = 0"_s,
                       {between(2, 20)});
    else
        m_database.run(u"REPLACE INTO xf_user_group_relation (user_id, user_group_id, is_primary)"
                       " VALUES (?, ?, ?)"_s,
                       {between(1, 500), between(1, LastGroup), between(0, 1)});
}

void RandomForum::writeJobs()
{
    m_database.run(u"DELETE FROM xf_job"_s);
    m_database.run(
        u"INSERT INTO xf_job (unique_key, execute_class, trigger_date)"
        " VALUES (?, 'Job', ?)"_s,
        {randomOneIn(m_random, 2) ? QByteArray("cav7_recompute_scopes_all") : QByteArray("other"),
         between(0, LastDate)});
}

void RandomForum::addUser()
{
    m_database.run(u"INSERT INTO xf_user (username, email, user_group_id, secondary_group_ids,"
                   " user_state, is_banned, last_activity) VALUES (?, '', ?, ?, ?, ?, ?)"_s,
                   {randomName(), between(1, LastGroup), notNull(randomCsvBytes(m_random)),
                    wordOf(m_random, States), int(randomOneIn(m_random, 8)), between(0, LastDate)});
    if (!randomOneIn(m_random, 5))
        addKey(m_database.rows(u"SELECT MAX(user_id) FROM xf_user"_s));
}

void RandomForum::addKey(const QString &user)
{
    // A deleted user's id, and key, may come again.
    m_database.run(u"DELETE FROM xf_cav7_api_key WHERE user_id = ?"_s, {user});
    m_database.run(u"INSERT INTO xf_cav7_api_key (user_id, key_hash, key_prefix, is_active,"
                   " created_date, last_used_date) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {user, randomHash(), u"P%1"_s.arg(between(1, 999'999)),
                    int(!randomOneIn(m_random, 4)), between(0, LastDate),
                    randomOneIn(m_random, 2) ? 0 : between(1, LastDate)});
}

void RandomForum::addScope()
{
    m_database.run(u"INSERT INTO xf_cav7_api_key_scope_def (scope_name, title, description,"
                   " user_group_ids, is_active, display_order) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {u"scope:%1"_s.arg(++m_names), randomName(), randomName(), randomGroups(),
                    int(!randomOneIn(m_random, 5)), between(0, 100)});
}

// SQLite takes bytes for bytes, and the column is one of text.
QString RandomForum::randomGroups()
{
    const QString groups = QString::fromUtf8(randomGroupCsv(m_random));
    return groups.isEmpty() ? u""_s : groups;
}

QByteArray RandomForum::randomHash()
{
    return QCryptographicHash::hash(QByteArray::number(++m_names), QCryptographicHash::Sha256);
}

QString RandomForum::randomName()
{
    return wordOf(m_random, Names) + u' ' + QString::number(++m_names);
}

// "0", which is nobody's, in an empty table.
QString RandomForum::randomId(const QString &table, const QString &column)
{
    const QStringList ids = m_database.rows(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(column, table))
                                .split(u'|', Qt::SkipEmptyParts);
    return ids.isEmpty() ? u"0"_s : randomOf(m_random, ids);
}

} // namespace Chatelaine
