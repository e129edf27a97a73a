// SPDX-License-Identifier: MIT
// Substring search over the folded text of all keys at once. It remembers the last few texts: while
// somebody types, the next one is looked for only where a shorter one was found.
//
// Thread-safe.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/linescan.h"

#include <QMutex>

#include <deque>
#include <mutex>
#include <optional>

namespace Chatelaine {

class TextSearch final
{
public:
    // REQUIRES: the snapshot outlives this object.
    explicit TextSearch(const KeySnapshot &snapshot)
        : m_snapshot(snapshot)
    {}

    // Returns the rows that contain the text. An empty text is everywhere. folded: made by
    // foldForSearch().
    [[nodiscard]] RowSetPtr find(const QByteArray &folded, TextField field);

private:
    struct Answer
    {
        QByteArray text;
        TextField field = TextField::Any;
        RowSetPtr rows;
        quint32 count = 0;
    };
    // The one with the fewest rows among which all the rows with this text are.
    [[nodiscard]] Answer narrowest(const QByteArray &folded, TextField field) const;
    [[nodiscard]] RowSet scan(const QByteArray &folded, TextField field, const Answer &known);
    [[nodiscard]] const LineScan &lines();

    const KeySnapshot &m_snapshot;
    std::once_flag m_areLinesMade;
    std::optional<LineScan> m_lines;
    mutable QMutex m_mutex;       // Guards what follows.
    std::deque<Answer> m_answers; // The newest first.
};

} // namespace Chatelaine
