// SPDX-License-Identifier: MIT
#include "models/snapshot/textsearch.h"

#include <QMutexLocker>

namespace Chatelaine {

namespace {

constexpr size_t MostAnswers = 8; // A word as it is typed and taken back.
// Of more than one in so many rows, reading all of the text in one go is faster.
constexpr quint32 FewRows = 300;

// As in the snapshot, where they would be taken for the ends of fields and lines.
QByteArray withoutControlCharacters(QByteArray text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
    return text;
}

} // namespace

RowSetPtr TextSearch::find(const QByteArray &folded, TextField field)
{
    const Answer known = narrowest(folded, field);
    if (known.rows && known.text == folded)
        return known.rows;
    auto rows = std::make_shared<const RowSet>(scan(folded, field, known));
    const quint32 count = rows->count();
    const QMutexLocker locker(&m_mutex);
    m_answers.push_front({folded, field, rows, count});
    if (m_answers.size() > MostAnswers)
        m_answers.pop_back();
    return rows;
}

RowSet TextSearch::scan(const QByteArray &folded, TextField field, const Answer &known)
{
    if (folded.isEmpty())
        return RowSet::all(m_snapshot.size());
    const QByteArray needle = withoutControlCharacters(folded);
    const bool areFew = known.rows && known.count < m_snapshot.size() / FewRows;
    return areFew ? lines().find(needle, field, *known.rows) : lines().find(needle, field);
}

const LineScan &TextSearch::lines()
{
    std::call_once(m_areLinesMade, [this] {
        m_lines.emplace(m_snapshot.foldedText(), m_snapshot.foldedOffsets());
    });
    return *m_lines;
}

TextSearch::Answer TextSearch::narrowest(const QByteArray &folded, TextField field) const
{
    const QMutexLocker locker(&m_mutex);
    Answer best;
    for (const Answer &answer : m_answers) {
        const bool holdsAll = answer.field == field && folded.contains(answer.text);
        if (holdsAll && (!best.rows || answer.count < best.count || answer.text == folded))
            best = answer;
    }
    return best;
}

} // namespace Chatelaine
