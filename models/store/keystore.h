// SPDX-License-Identifier: MIT
// A database of API keys, as the upper layers see it. Everything else in this folder is private.
//
// Thread: called from one thread (the GUI's, or the command line's main thread); the work runs on a
// thread of the store's own. Every future finishes; cancel() on it stops the work at the next safe
// point and rolls back what is not committed. Progress is reported in steps of the future.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/databaseurl.h"
#include "models/domain/keychange.h"
#include "models/domain/profile.h"
#include "models/domain/recomputereport.h"
#include "models/domain/scopeedit.h"
#include "models/domain/userfacts.h"
#include "models/network/endpoint.h"
#include "models/snapshot/keysnapshot.h"
#include "models/store/storeinfo.h"

#include <QFuture>

#include <memory>

namespace Chatelaine {

// What the server lets this session do, whatever the account may: a guard, not a right.
enum class SessionAccess { ReadOnly, ReadWrite };

// Where a store finds its database.
struct StoreTarget
{
    DatabaseUrl url;
    // Asked in this order when the host of the url cannot be reached; read from only. Not through
    // a tunnel.
    std::vector<HostAndPort> replicas;
    Endpoint via; // This end of a tunnel; empty = the url's own host or socket.
    SessionAccess access = SessionAccess::ReadWrite;
};

class KeyStore
{
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    // Connects, finds the tables and the rights. Fails with Connection, or with Invalid naming the
    // missing tables or columns. May be called again, after the connection was lost: every job
    // tries to connect anew by itself, but only this one tells what has changed.
    virtual QFuture<Result<StoreInfo>> open() = 0;

    // Holds from the next job on, also after connecting anew.
    virtual QFuture<Result<void>> setAccess(SessionAccess access) = 0;

    // Stops the statement that runs for a job whose future was cancelled: KILL QUERY through a
    // connection at its side, and when that does not help within three seconds, the connection is
    // cut. Returns at once; does nothing when no cancelled job runs. Any thread.
    virtual void interruptCancelled() = 0;

    // The change in steps that was asked for last (a recompute, the grants of a scope) ends after
    // the step it is at, and its report tells what it did and how much is left. Returns at once;
    // does nothing when it has ended. One that has written nothing yet, and cannot be done in
    // part, ends as Cancelled. Any thread.
    virtual void stopAtNextStep() = 0;

    // Counts the keys: slow on large tables (0.2 s a million).
    virtual QFuture<Result<qint64>> countKeys() = 0;

    // The newest keys alone, fit for the first screen; isComplete() is false.
    virtual QFuture<Result<KeySnapshotPtr>> loadNewest(int count) = 0;
    // Everything, read in one consistent view.
    virtual QFuture<Result<KeySnapshotPtr>> load() = 0;
    // The same, as a difference: only the tables are read again that may have been written to since
    // `since` was loaded by this store; answers `since` itself when the server can tell that none
    // was.
    virtual QFuture<Result<KeySnapshotPtr>> loadIfChanged(const KeySnapshotPtr &since) = 0;

    // Of all that write: never repeated by itself after the connection broke. When it broke while
    // COMMIT was under way, the outcome is looked up under lock on a new connection and told as
    // what it was; only when that is not possible either, the error is Unknown.

    // One transaction; rows that vanished or changed are left alone and reported. Refused when the
    // store is read-only.
    virtual QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes) = 0;

    // Compares with edit.base byte for byte, writes, recomputes this scope's grants: in one
    // transaction when few keys are concerned; otherwise the definition first and the grants after
    // it in small steps, so that the site never waits (reliability.md section 3.1). A conflict is a
    // report, not an error; so is what could not be finished (report.left). Refused when the edit
    // opens the scope to everyone without consent.
    virtual QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit) = 0;
    // Changes display orders only; Conflict when one is not as it was.
    virtual QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements) = 0;

    // Makes stored grants what the rule says, in small transactions beside the running site
    // (reliability.md section 3.1).
    virtual QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request) = 0;

    // Nothing when no key has this hash. hash: 32 bytes. Refused when the account may not compare
    // hashes (StoreInfo::canFindTokens).
    virtual QFuture<Result<std::optional<KeyId>>> findKey(const QByteArray &hash) = 0;
    // The same for many, in their order. Progress: hashes.
    virtual QFuture<Result<std::vector<std::optional<KeyId>>>>
    findKeys(const std::vector<QByteArray> &hashes) = 0;
    // By name, as the forum compares names. Nothing when there is no such user.
    virtual QFuture<Result<std::optional<User>>> findUser(const QString &name) = 0;
    // Users by part of a name (as the forum compares names: case and accents do not count), by id,
    // or by the beginning of an e-mail address, if the text holds an @ and the account may read
    // those. The best matches first, at most `limit`; those without a key, too.
    virtual QFuture<Result<std::vector<FoundUser>>> findUsers(const QString &text, int limit) = 0;
    // What the account may read of it.
    virtual QFuture<Result<UserFacts>> userFacts(UserId id) = 0;
};

// Nothing is contacted before open(). The password is wiped once it has been used for the last
// time.
[[nodiscard]] std::unique_ptr<KeyStore> makeKeyStore(const StoreTarget &target, QByteArray password,
                                                     Clock clock = systemClock());
[[nodiscard]] std::unique_ptr<KeyStore> makeKeyStore(const DatabaseUrl &url, QByteArray password,
                                                     Clock clock = systemClock());

} // namespace Chatelaine
