// SPDX-License-Identifier: MIT
#include "models/session/undostack.h"

#include <QSet>

namespace Chatelaine {

void UndoStack::record(const KeyChangeSet &changes, const KeyChangeReport &report)
{
    Q_ASSERT(changes.keys.size() == report.rows.size());
    if (changes.action == KeyAction::Revoke) {
        forget(report);
        return;
    }
    const bool isActiveNow = changes.action == KeyAction::Enable;
    KeyChangeSet inverse;
    inverse.action = isActiveNow ? KeyAction::Disable : KeyAction::Enable;
    for (size_t i = 0; i < report.rows.size(); ++i) {
        if (report.rows[i].outcome != RowOutcome::Done)
            continue;
        inverse.keys.push_back(changes.keys[i]);
        inverse.keys.back().isActive = isActiveNow;
    }
    if (!inverse.keys.empty())
        putBack(std::move(inverse));
}

std::optional<KeyChangeSet> UndoStack::latest() const
{
    return m_inverses.empty() ? std::nullopt : std::optional(m_inverses.back());
}

KeyChangeSet UndoStack::take()
{
    Q_ASSERT(!m_inverses.empty());
    KeyChangeSet inverse = std::move(m_inverses.back());
    m_inverses.pop_back();
    return inverse;
}

void UndoStack::putBack(KeyChangeSet inverse)
{
    if (m_inverses.size() == Capacity)
        m_inverses.erase(m_inverses.begin());
    m_inverses.push_back(std::move(inverse));
}

void UndoStack::forget(const KeyChangeReport &revoked)
{
    QSet<KeyId> gone;
    for (const RowResult &row : revoked.rows) {
        if (row.outcome == RowOutcome::Done || row.outcome == RowOutcome::Vanished)
            gone.insert(row.key);
    }
    for (KeyChangeSet &inverse : m_inverses)
        std::erase_if(inverse.keys, [&](const KeyAsSeen &key) { return gone.contains(key.id); });
    std::erase_if(m_inverses, [](const KeyChangeSet &inverse) { return inverse.keys.empty(); });
}

} // namespace Chatelaine
