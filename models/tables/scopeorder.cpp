// SPDX-License-Identifier: MIT
#include "models/tables/scopeorder.h"

#include <QtGlobal>

#include <limits>
#include <optional>

namespace Chatelaine {

namespace {

constexpr qint64 Step = 10;
constexpr qint64 Largest = std::numeric_limits<quint32>::max();

qint64 nextStepAfter(qint64 order) { return order < 0 ? 0 : (order / Step + 1) * Step; }

// A number strictly between the two, a multiple of ten if possible; -1 = below the first scope.
std::optional<qint64> between(qint64 previous, qint64 next)
{
    const qint64 step = nextStepAfter(previous);
    if (step < next)
        return step;
    const qint64 middle = previous + (next - previous) / 2;
    if (middle > previous && middle < next)
        return middle;
    return {};
}

std::vector<const Scope *> sequenceAfterMove(std::span<const Scope> scopes, size_t from,
                                             size_t before)
{
    std::vector<const Scope *> sequence;
    sequence.reserve(scopes.size());
    for (size_t i = 0; i <= scopes.size(); ++i) {
        if (i == before)
            sequence.push_back(&scopes[from]);
        if (i < scopes.size() && i != from)
            sequence.push_back(&scopes[i]);
    }
    return sequence;
}

std::vector<ScopePlacement> renumbered(const std::vector<const Scope *> &sequence)
{
    std::vector<ScopePlacement> placements;
    qint64 order = 0;
    for (const Scope *scope : sequence) {
        order += Step;
        if (scope->displayOrder != order)
            placements.push_back({scope->id, scope->displayOrder, quint32(order)});
    }
    return placements;
}

} // namespace

std::vector<ScopePlacement> placementsForMove(std::span<const Scope> scopes, size_t from,
                                              size_t before)
{
    if (before == from || before == from + 1)
        return {};
    const std::vector<const Scope *> sequence = sequenceAfterMove(scopes, from, before);
    const size_t position = before < from ? before : before - 1;
    const qint64 previous = position == 0 ? -1 : qint64(sequence[position - 1]->displayOrder);
    if (position + 1 < sequence.size()) {
        const qint64 next = sequence[position + 1]->displayOrder;
        if (const auto order = between(previous, next))
            return {{scopes[from].id, scopes[from].displayOrder, quint32(*order)}};
    }
    std::vector<ScopePlacement> placements;
    qint64 last = previous;
    for (size_t i = position; i < sequence.size(); ++i) {
        const Scope &scope = *sequence[i];
        const bool isInPlace = i > position && scope.displayOrder > last;
        if (isInPlace)
            break;
        last = nextStepAfter(last);
        if (last > Largest)
            return renumbered(sequence);
        if (scope.displayOrder != last)
            placements.push_back({scope.id, scope.displayOrder, quint32(last)});
    }
    return placements;
}

quint32 orderAfterLast(std::span<const Scope> scopes)
{
    if (scopes.empty())
        return quint32(Step);
    const qint64 order = nextStepAfter(scopes.back().displayOrder);
    return order > Largest ? scopes.back().displayOrder : quint32(order);
}

} // namespace Chatelaine
