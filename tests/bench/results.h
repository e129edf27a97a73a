// SPDX-License-Identifier: MIT
// What was recorded on one estate.
//
// A plain value.
#pragma once

#include "tests/bench/lines.h"
#include "tests/bench/samples.h"

#include <QHash>

namespace Chatelaine {

struct Recorded
{
    Certainty certainty = Certainty::Measured;
    int count = 0;
    double median = 0;
    double ninetyNinth = 0;
    double largest = 0;

    [[nodiscard]] double of(Figure figure) const;
};

class Results final
{
public:
    Results() = default;
    // A file of record()'s lines; what is not one is passed over. An empty result when there is
    // no such file.
    explicit Results(const QString &path);

    [[nodiscard]] bool isEmpty() const { return m_records.isEmpty(); }
    // Null when nothing was recorded under the name. The later of two.
    [[nodiscard]] const Recorded *find(const char *name) const;
    // Milliseconds for all keys, of a line of either unit; 0 = unknown.
    [[nodiscard]] double timeOf(const Line &line) const;

private:
    QHash<QString, Recorded> m_records;
};

} // namespace Chatelaine
