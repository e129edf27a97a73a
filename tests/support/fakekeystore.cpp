// SPDX-License-Identifier: MIT
#include "tests/support/fakekeystore.h"

#include <QPromise>

#include <algorithm>
#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString changeText(const KeyChangeSet &changes)
{
    static constexpr std::array Words{"enable"_L1, "disable"_L1, "revoke"_L1};
    QStringList ids;
    for (const KeyAsSeen &key : changes.keys)
        ids += QString::number(key.id.value());
    return Words.at(size_t(changes.action)) + u' ' + ids.join(u',');
}

QString editText(const ScopeEdit &edit)
{
    static constexpr std::array Words{"create"_L1, "update"_L1, "delete"_L1};
    return u"save "_s + Words.at(size_t(edit.kind)) + u' ' +
           (edit.kind == ScopeEditKind::Create ? edit.wanted : edit.base).name;
}

Error noHashes() { return Error::refused(u"The account may not read key_hash."_s); }
Error lost() { return Error::connection(u"The connection to the database was lost."_s); }

} // namespace

FakeKeyStore::FakeKeyStore(KeySnapshotPtr snapshot)
    : m_database(std::move(snapshot))
{
    m_info.system = u"Cav7"_s;
    m_info.prefix = u"xf_cav7_"_s;
    m_info.layout = KeyLayout::V1_2;
    m_info.server = u"Memory 1.0"_s;
    m_info.database = u"fake"_s;
    m_info.host = u"fake.example:3306"_s;
    m_info.canWrite = true;
    m_info.scopes = qint64(this->snapshot()->scopes().size());
    m_info.groups = qint64(this->snapshot()->groups().size());
}

void FakeKeyStore::setReadOnly(const QString &reason)
{
    m_info.canWrite = false;
    m_info.readOnlyReason = reason;
    m_info.rights = Rights::none(reason);
}

void FakeKeyStore::failNext(Call call, const Error &error) { m_failures[call].push_back(error); }

void FakeKeyStore::failOpens(int count)
{
    for (int i = 0; i < count; ++i)
        failNext(Call::Open, lost());
}

void FakeKeyStore::hold() { m_isHeld = true; }

void FakeKeyStore::release()
{
    m_isHeld = false;
    for (size_t i = 0; i < m_due.size(); ++i)
        schedule();
}

void FakeKeyStore::reportProgress(int percent)
{
    for (const Due &due : m_due)
        due.progress(percent);
}

template<typename T>
QFuture<Result<T>> FakeKeyStore::answer(Call call, const QString &text,
                                        std::function<Result<T>()> work)
{
    m_calls += text;
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    promise->setProgressRange(0, 100);
    QFuture<Result<T>> future = promise->future();
    const auto deliver = [this, call, promise, work = std::move(work)] {
        std::deque<Error> &failures = m_failures[call];
        if (!promise->isCanceled() && m_isLost) {
            promise->addResult(Result<T>(lost()));
        } else if (!promise->isCanceled() && !failures.empty()) {
            promise->addResult(Result<T>(failures.front()));
            failures.pop_front();
        } else if (!promise->isCanceled()) {
            promise->addResult(work());
        }
        promise->finish();
    };
    m_due.push_back({deliver, [promise](int percent) { promise->setProgressValue(percent); },
                     [promise] { return promise->isCanceled(); }});
    if (!m_isHeld)
        schedule();
    return future;
}

void FakeKeyStore::schedule()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { runOne(); }, Qt::QueuedConnection);
}

void FakeKeyStore::runOne()
{
    if (m_isHeld || m_due.empty())
        return; // release() schedules again.
    const Due due = std::move(m_due.front());
    m_due.pop_front();
    due.run();
}

QFuture<Result<StoreInfo>> FakeKeyStore::open()
{
    return answer<StoreInfo>(Call::Open, u"open"_s, [this] { return m_info; });
}

QFuture<Result<void>> FakeKeyStore::setAccess(SessionAccess access)
{
    const bool isReadOnly = access == SessionAccess::ReadOnly;
    return answer<void>(Call::SetAccess,
                        isReadOnly ? u"set-access read-only"_s : u"set-access read-write"_s,
                        [this, access]() -> Result<void> {
                            m_access = access;
                            return {};
                        });
}

void FakeKeyStore::interruptCancelled()
{
    ++m_interrupts;
    const auto firstCancelled = std::stable_partition(
        m_due.begin(), m_due.end(), [](const Due &due) { return !due.isCancelled(); });
    for (auto due = firstCancelled; due != m_due.end(); ++due)
        QMetaObject::invokeMethod(&m_context, due->run, Qt::QueuedConnection);
    m_due.erase(firstCancelled, m_due.end());
}

QFuture<Result<qint64>> FakeKeyStore::countKeys()
{
    return answer<qint64>(Call::CountKeys, u"count-keys"_s,
                          [this] { return Result<qint64>(qint64(m_database.snapshot()->size())); });
}

QFuture<Result<KeySnapshotPtr>> FakeKeyStore::loadNewest(int count)
{
    return answer<KeySnapshotPtr>(Call::LoadNewest, u"load-newest "_s + QString::number(count),
                                  [this, count] { return m_database.newest(count); });
}

QFuture<Result<KeySnapshotPtr>> FakeKeyStore::load()
{
    return answer<KeySnapshotPtr>(Call::Load, u"load"_s, [this] { return m_database.snapshot(); });
}

QFuture<Result<KeySnapshotPtr>> FakeKeyStore::loadIfChanged(const KeySnapshotPtr &since)
{
    static_cast<void>(since); // It is the same object when nothing has changed.
    return answer<KeySnapshotPtr>(Call::LoadIfChanged, u"load-if-changed"_s,
                                  [this] { return m_database.snapshot(); });
}

QFuture<Result<KeyChangeReport>> FakeKeyStore::change(const KeyChangeSet &changes)
{
    m_lastChange = changes;
    return answer<KeyChangeReport>(Call::Change, changeText(changes),
                                   [this, changes]() -> Result<KeyChangeReport> {
                                       CHATELAINE_CHECK(writable());
                                       return m_database.change(changes);
                                   });
}

QFuture<Result<ScopeSaveReport>> FakeKeyStore::save(const ScopeEdit &edit)
{
    m_lastEdit = edit;
    return answer<ScopeSaveReport>(Call::Save, editText(edit),
                                   [this, edit]() -> Result<ScopeSaveReport> {
                                       CHATELAINE_CHECK(writable());
                                       if (std::exchange(m_isStopAsked, false))
                                           return Error::cancelled();
                                       return m_database.save(edit);
                                   });
}

QFuture<Result<void>> FakeKeyStore::place(const std::vector<ScopePlacement> &placements)
{
    return answer<void>(Call::Place, u"place "_s + QString::number(placements.size()),
                        [this, placements]() -> Result<void> {
                            CHATELAINE_CHECK(writable());
                            return m_database.place(placements);
                        });
}

QFuture<Result<RecomputeReport>> FakeKeyStore::recompute(const RecomputeRequest &request)
{
    const bool isDry = request.mode == WriteMode::DryRun;
    return answer<RecomputeReport>(Call::Recompute, isDry ? u"recompute dry-run"_s : u"recompute"_s,
                                   [this, request, isDry]() -> Result<RecomputeReport> {
                                       if (!isDry)
                                           CHATELAINE_CHECK(writable());
                                       if (std::exchange(m_isStopAsked, false))
                                           return m_database.recompute(request, 1);
                                       return m_database.recompute(request);
                                   });
}

QFuture<Result<std::optional<KeyId>>> FakeKeyStore::findKey(const QByteArray &hash)
{
    return answer<std::optional<KeyId>>(Call::FindKey, u"find-key"_s,
                                        [this, hash]() -> Result<std::optional<KeyId>> {
                                            if (!m_info.canFindTokens)
                                                return noHashes();
                                            return keyOf(hash);
                                        });
}

QFuture<Result<std::vector<std::optional<KeyId>>>>
FakeKeyStore::findKeys(const std::vector<QByteArray> &hashes)
{
    using Found = std::vector<std::optional<KeyId>>;
    return answer<Found>(Call::FindKeys, u"find-keys "_s + QString::number(hashes.size()),
                         [this, hashes]() -> Result<Found> {
                             if (!m_info.canFindTokens)
                                 return noHashes();
                             Found found;
                             for (const QByteArray &hash : hashes)
                                 found.push_back(keyOf(hash));
                             return found;
                         });
}

QFuture<Result<std::optional<User>>> FakeKeyStore::findUser(const QString &name)
{
    return answer<std::optional<User>>(Call::FindUser, u"find-user "_s + name,
                                       [this, name] { return m_database.findUser(name); });
}

QFuture<Result<std::vector<FoundUser>>> FakeKeyStore::findUsers(const QString &text, int limit)
{
    return answer<std::vector<FoundUser>>(
        Call::FindUsers, u"find-users "_s + text,
        [this, text, limit] { return m_database.findUsers(text, limit); });
}

QFuture<Result<UserFacts>> FakeKeyStore::userFacts(UserId id)
{
    return answer<UserFacts>(Call::UserFacts, u"user-facts "_s + QString::number(id.value()),
                             [this, id] {
                                 const auto known = m_facts.constFind(id.value());
                                 if (known != m_facts.constEnd())
                                     return *known;
                                 UserFacts facts;
                                 facts.user = m_database.userOf(id);
                                 return facts;
                             });
}

std::optional<KeyId> FakeKeyStore::keyOf(const QByteArray &hash) const
{
    const auto found = m_hashes.constFind(hash);
    return found == m_hashes.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> FakeKeyStore::writable() const
{
    if (!m_info.canWrite)
        return Error::refused(m_info.readOnlyReason);
    if (m_access == SessionAccess::ReadOnly)
        return Error::refused(u"This session is read-only."_s);
    return {};
}

} // namespace Chatelaine
