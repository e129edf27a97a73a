// SPDX-License-Identifier: MIT
#include "models/settings/columnstate.h"

#include <QSet>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestColumn = 10'000; // More is a damaged file.

const auto Hidden = "hidden"_L1;
const auto Ascending = "ascending"_L1;
const auto Descending = "descending"_L1;

bool isColumnId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || character == u'-';
    });
}

} // namespace

QString columnStateText(const ColumnState &state)
{
    QString text = state.column + u' ' + QString::number(state.width);
    if (!state.isVisible)
        text += u' ' + Hidden;
    if (state.sorted)
        text += u' ' + (*state.sorted == Qt::AscendingOrder ? Ascending : Descending);
    return text;
}

std::optional<ColumnState> columnStateFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() < 2 || !isColumnId(words[0]))
        return std::nullopt;
    ColumnState state;
    state.column = words[0];
    bool isNumber = false;
    state.width = words[1].toInt(&isNumber);
    if (!isNumber || state.width < 0 || state.width > WidestColumn)
        return std::nullopt;
    for (const QString &word : words.mid(2)) {
        if (word == Hidden)
            state.isVisible = false;
        else if (word == Ascending)
            state.sorted = Qt::AscendingOrder;
        else if (word == Descending)
            state.sorted = Qt::DescendingOrder;
        else
            return std::nullopt;
    }
    return state;
}

bool areColumnStates(const QStringList &texts)
{
    QSet<QString> seen;
    for (const QString &text : texts) {
        const std::optional<ColumnState> state = columnStateFrom(text);
        if (!state || seen.contains(state->column))
            return false;
        seen.insert(state->column);
    }
    return true;
}

} // namespace Chatelaine
