// SPDX-License-Identifier: MIT
#include "models/store/cav7change.h"

#include "models/store/retry.h"
#include "models/store/transaction.h"
#include "models/store/unknownoutcome.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Chatelaine {

namespace {

using Outcomes = QHash<KeyId, RowOutcome>;
using KeysById = std::map<quint32, KeyAsSeen>; // Ascending: the order in which rows are locked.

RowOutcome outcomeFor(const KeyAsSeen &seen, const KeyAsSeen &now, KeyAction action)
{
    if (seen.user != now.user || seen.prefix != now.prefix)
        return RowOutcome::Changed;
    const bool isAlreadySo = (action == KeyAction::Enable && now.isActive) ||
                             (action == KeyAction::Disable && !now.isActive);
    return isAlreadySo ? RowOutcome::AlreadySo : RowOutcome::Done;
}

// Locks the rows and compares them with what the person saw; what is not found stays Vanished.
Result<void> judge(Connection &connection, std::span<const quint32> ids, const KeysById &seen,
                   KeyAction action, Outcomes *outcomes)
{
    Query query(connection, Statement::LockKeys);
    return query.forEachRow(idList(ids), [&] {
        const KeyAsSeen now{.id = KeyId(query.number(0)),
                            .user = UserId(query.number(1)),
                            .prefix = query.bytes(2),
                            .isActive = query.isOne(3)};
        outcomes->insert(now.id, outcomeFor(seen.at(now.id.value()), now, action));
    });
}

// The one place where keys are changed. The rows are locked, and still as they were: here the audit
// trail and the journal of revoked keys take what they keep, before it is gone.
Result<void> write(Connection &connection, std::span<const quint32> ids, KeyAction action)
{
    const QVariantList keys = idList(ids);
    if (action == KeyAction::Revoke) {
        CHATELAINE_CHECK(Query(connection, Statement::DeleteGrantsOfKeys).run(keys));
        CHATELAINE_CHECK(Query(connection, Statement::DeleteKeys).run(keys));
        return {};
    }
    const bool isEnabling = action == KeyAction::Enable;
    CHATELAINE_CHECK(
        Query(connection, isEnabling ? Statement::EnableKeys : Statement::DisableKeys).run(keys));
    return {};
}

Result<void> changeChunk(Connection &connection, std::span<const quint32> ids, const KeysById &seen,
                         KeyAction action, Outcomes *outcomes)
{
    CHATELAINE_CHECK(judge(connection, ids, seen, action, outcomes));
    std::vector<quint32> toWrite;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(toWrite), [outcomes](quint32 id) {
        return outcomes->value(KeyId(id), RowOutcome::Vanished) == RowOutcome::Done;
    });
    if (toWrite.empty())
        return {};
    return write(connection, toWrite, action);
}

std::vector<quint32> idsOf(const KeysById &keys)
{
    std::vector<quint32> ids;
    for (const auto &[id, key] : keys)
        ids.push_back(id);
    return ids;
}

Result<void> changeOnce(Connection &connection, const KeysById &seen, KeyAction action,
                        JobControl &control, Outcomes *outcomes)
{
    outcomes->clear();
    const std::vector<quint32> ids = idsOf(seen);
    CHATELAINE_TRY(auto transaction, Transaction::begin(connection, Transaction::Kind::Write));
    for (size_t first = 0; first < ids.size(); first += size_t(IdListSize)) {
        if (control.isCancelled())
            return Error::cancelled();
        const size_t count = std::min(size_t(IdListSize), ids.size() - first);
        CHATELAINE_CHECK(
            changeChunk(connection, std::span(ids).subspan(first, count), seen, action, outcomes));
        control.reportProgress(int(first + count), int(ids.size()));
    }
    return transaction.commit();
}

Result<Outcomes> judgeAll(Connection &connection, const KeysById &seen, KeyAction action)
{
    Outcomes outcomes;
    const std::vector<quint32> ids = idsOf(seen);
    CHATELAINE_TRY(auto transaction, Transaction::begin(connection, Transaction::Kind::Write));
    for (size_t first = 0; first < ids.size(); first += size_t(IdListSize)) {
        const size_t count = std::min(size_t(IdListSize), ids.size() - first);
        CHATELAINE_CHECK(
            judge(connection, std::span(ids).subspan(first, count), seen, action, &outcomes));
    }
    return outcomes;
}

// The COMMIT was all or nothing, so one key that shows it was made shows it for all. What is not as
// it should be then was changed by somebody else since.
Result<void> lookUp(const KeysById &seen, KeyAction action, JobControl &control,
                    const Error &unknown, Outcomes *outcomes)
{
    KeysById written;
    std::copy_if(seen.begin(), seen.end(), std::inserter(written, written.end()),
                 [outcomes](const auto &entry) {
                     return outcomes->value(KeyId(entry.first), RowOutcome::Vanished) ==
                            RowOutcome::Done;
                 });
    if (written.empty())
        return {};
    CHATELAINE_TRY(const Outcomes now, lookUpOutcome(control, unknown, [&](Connection &fresh) {
                       return judgeAll(fresh, written, action);
                   }));
    // Judged as if it were to be done: "already so" has been done, "to be done" has not.
    const RowOutcome sign =
        action == KeyAction::Revoke ? RowOutcome::Vanished : RowOutcome::AlreadySo;
    const auto fateOf = [&now](quint32 id) { return now.value(KeyId(id), RowOutcome::Vanished); };
    const auto count = [&](RowOutcome fate) {
        return std::count_if(written.begin(), written.end(),
                             [&](const auto &entry) { return fateOf(entry.first) == fate; });
    };
    if (count(sign) == 0 && count(RowOutcome::Done) > 0)
        return nothingWasChanged();
    for (const auto &[id, key] : written) {
        const RowOutcome fate = fateOf(id);
        const bool isUndoneSince = fate == RowOutcome::Done;
        outcomes->insert(KeyId(id), fate == sign    ? RowOutcome::Done
                                    : isUndoneSince ? RowOutcome::Changed
                                                    : fate);
    }
    return {};
}

} // namespace

Result<KeyChangeReport> changeCav7Keys(Connection &connection, const KeyChangeSet &changes,
                                       JobControl &control)
{
    KeysById seen;
    for (const KeyAsSeen &key : changes.keys)
        seen.insert({key.id.value(), key});
    Outcomes outcomes;
    const Result<void> changed = retryWhileBusy(
        control, [&] { return changeOnce(connection, seen, changes.action, control, &outcomes); });
    if (!changed && changed.error().code() != Error::Code::Unknown)
        return changed.error();
    if (!changed)
        CHATELAINE_CHECK(lookUp(seen, changes.action, control, changed.error(), &outcomes));
    KeyChangeReport report{.action = changes.action, .rows = {}};
    for (const KeyAsSeen &key : changes.keys)
        report.rows.push_back({key.id, outcomes.value(key.id, RowOutcome::Vanished)});
    return report;
}

} // namespace Chatelaine
