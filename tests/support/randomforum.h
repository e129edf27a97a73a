// SPDX-License-Identifier: MIT
// A forum that fills itself and goes on changing, by SQL, in every column that the programs read.
//
//     RandomForum forum(database, seed);      // Some hundred users, their keys, scopes, groups.
//     forum.write();                          // To one to three of the tables.
//
// One thread.
#pragma once

#include "tests/support/oraclerandom.h"

#include <QStringList>

namespace Chatelaine {

class TestDatabase;

class RandomForum final
{
public:
    // The database has its tables, and they are empty.
    RandomForum(TestDatabase &database, quint64 seed);

    // Returns the names of the tables written to.
    QStringList write();

private:
    void writeKeys();
    void writeGrants();
    void writeScopes();
    void writeUsers();
    void writeGroups();
    void writeRelations();
    void writeJobs();
    void addUser();
    void addKey(const QString &user);
    void addScope();
    [[nodiscard]] int between(int low, int high) { return randomBetween(m_random, low, high); }
    [[nodiscard]] QString randomId(const QString &table, const QString &column);
    [[nodiscard]] QString randomName();
    [[nodiscard]] QString randomGroups();
    [[nodiscard]] QByteArray randomHash();

    TestDatabase &m_database;
    OracleRandom m_random;
    int m_names = 0; // So many were given: no two are the same.
};

} // namespace Chatelaine
