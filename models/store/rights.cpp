// SPDX-License-Identifier: MIT
#include "models/store/rights.h"

#include "models/base/logging.h"
#include "models/store/accountgrants.h"
#include "models/store/query.h"
#include "models/store/sqlerror.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Rights)
};

constexpr quint32 bit(Right right) { return 1u << int(right); }

constexpr quint32 Switching = bit(Right::SwitchKeys);
constexpr quint32 Revoking = bit(Right::RevokeKeys);
constexpr quint32 Creating = bit(Right::CreateScopes);
constexpr quint32 Editing = bit(Right::EditScopes);
constexpr quint32 Deleting = bit(Right::DeleteScopes);
// Whoever changes a scope recomputes the grants of the keys that are concerned.
constexpr quint32 Granting = bit(Right::Recompute) | Creating | Editing | Deleting;

struct Probe
{
    Statement statement;
    quint32 neededBy;      // A bit for each Right.
    const char *privilege; // For people, as in a GRANT.
    const char *table;     // {P} is the prefix.
};

// What cav7change.cpp, cav7scopes.cpp, recompute.cpp and grantwriter.cpp run. On MariaDB a row lock
// needs SELECT alone, MySQL 8 asks for UPDATE, DELETE or LOCK TABLES too.
constexpr auto Probes = std::to_array<Probe>({
    {Statement::ProbeLockKeys, Switching | Revoking, "SELECT \u2026 FOR UPDATE", "{P}api_key"},
    {Statement::ProbeUpdateKeys, Switching, "UPDATE (is_active)", "{P}api_key"},
    {Statement::ProbeDeleteKeys, Revoking, "DELETE", "{P}api_key"},
    {Statement::ProbeDeleteGrants, Revoking | Granting, "DELETE", "{P}api_key_scope"},
    {Statement::ProbeInsertGrants, Granting, "INSERT", "{P}api_key_scope"},
    {Statement::ProbeLockUsers, Granting, "SELECT \u2026 FOR UPDATE", "xf_user"},
    {Statement::ProbeShareKeys, Granting, "SELECT \u2026 LOCK IN SHARE MODE", "{P}api_key"},
    {Statement::ProbeLockScopes, Creating | Editing | Deleting, "SELECT \u2026 FOR UPDATE",
     "{P}api_key_scope_def"},
    {Statement::ProbeInsertScopes, Creating, "INSERT", "{P}api_key_scope_def"},
    {Statement::ProbeUpdateScopes, Editing,
     "UPDATE (title, description, user_group_ids, is_active, display_order)",
     "{P}api_key_scope_def"},
    {Statement::ProbeDeleteScopes, Deleting, "DELETE", "{P}api_key_scope_def"},
});

enum class Answer { Allowed, Denied, ServerIsReadOnly };

// By the codes themselves, because "read-only" has two meanings here: 1792 is about this session,
// and comes only after the account's rights were found to be enough; every other is about the
// server, and comes before.
Result<Answer> ask(Connection &connection, Statement statement)
{
    constexpr int SessionIsReadOnly = 1792;
    const QString text = connection.text(statement);
    const bool isLock = text.startsWith("SELECT"_L1); // Prepared, as every SELECT (query.h).
    QSqlQuery query(connection.database());
    if (isLock ? query.prepare(text) && query.exec() : query.exec(text)) {
        connection.markUsed();
        return Answer::Allowed;
    }
    const QSqlError error = query.lastError();
    const SqlFailure failure = sqlFailure(connection.dialect(), error);
    qCDebug(storeLog) << statementName(statement) << "answered by" << error.nativeErrorCode();
    if (failure == SqlFailure::Denied)
        return Answer::Denied;
    if (error.nativeErrorCode().toInt() == SessionIsReadOnly)
        return Answer::Allowed;
    if (failure == SqlFailure::ReadOnly)
        return Answer::ServerIsReadOnly;
    if (failure == SqlFailure::Lost)
        connection.markLost();
    return sqlErrorToError(connection.dialect(), error, statementName(statement));
}

Result<Rights> askSqlite(Connection &connection)
{
    if (connection.isFileReadOnly())
        return Rights::none(Texts::tr("The file is read-only."));
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    // Somebody else writes at this moment: so it can be written.
    if (transaction || transaction.error().code() == Error::Code::Busy)
        return Rights();
    if (transaction.error().code() == Error::Code::Refused)
        return Rights::none(transaction.error().message());
    return transaction.error();
}

Rights rightsWithout(const std::vector<Probe> &denied, const QString &prefix)
{
    Rights rights;
    for (int right = 0; right < RightCount; ++right) {
        QStringList missing;
        for (const Probe &probe : denied) {
            if ((probe.neededBy & bit(Right(right))) == 0)
                continue;
            const QString table = QString::fromLatin1(probe.table).replace("{P}"_L1, prefix);
            //: A right of a database account: "DELETE on xf_cav7_api_key".
            missing.append(Texts::tr("%1 on %2").arg(QString::fromUtf8(probe.privilege), table));
        }
        if (!missing.isEmpty())
            rights.deny(Right(right),
                        Texts::tr("The database account lacks a right that this needs: %1.")
                            .arg(missing.join(", "_L1)));
    }
    return rights;
}

} // namespace

// A server that does not tell is asked by trying.
Result<bool> isReadersAccount(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite)
        return false;
    QStringList lines;
    Query grants(connection, Statement::ShowGrants);
    const Result<void> told = grants.forEachRow({}, [&] { lines.append(grants.text(0)); });
    if (!told && told.error().code() == Error::Code::Connection)
        return told.error();
    if (!told || mayGrantsWrite(lines))
        return false;
    CHATELAINE_TRY(const qint64 writable, selectNumber(connection, Statement::WritableColumns));
    return writable == 0;
}

// A lock on rows is of no use to a reader: the rights to write are all that is told to be missing.
Rights rightsOfReader(const QString &prefix)
{
    std::vector<Probe> denied;
    std::copy_if(Probes.begin(), Probes.end(), std::back_inserter(denied), [](const Probe &probe) {
        return !QByteArrayView(probe.privilege).startsWith("SELECT");
    });
    return rightsWithout(denied, prefix);
}

Result<Rights> readRights(Connection &connection, const QString &prefix)
{
    if (connection.dialect() == Dialect::Sqlite)
        return askSqlite(connection);
    std::vector<Probe> denied;
    for (const Probe &probe : Probes) {
        CHATELAINE_TRY(const Answer answer, ask(connection, probe.statement));
        if (answer == Answer::ServerIsReadOnly)
            return Rights::none(Texts::tr("The server is read-only: it may be a replica, or under "
                                          "maintenance."));
        if (answer == Answer::Denied)
            denied.push_back(probe);
    }
    return rightsWithout(denied, prefix);
}

QString readOnlyReason(const Rights &rights, const QString &prefix)
{
    const QString first = rights.reasonAgainst(Right(0));
    if (rights == Rights::none(first))
        return first;
    return Texts::tr("The database account may only read %1api_key and the tables beside it.")
        .arg(prefix);
}

} // namespace Chatelaine
