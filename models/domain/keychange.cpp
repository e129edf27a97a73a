// SPDX-License-Identifier: MIT
#include "models/domain/keychange.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::RowOutcome)
};

} // namespace

int KeyChangeReport::count(RowOutcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [outcome](const RowResult &row) { return row.outcome == outcome; }));
}

QLatin1String rowOutcomeName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Done:
        return QLatin1String("done");
    case RowOutcome::AlreadySo:
        return QLatin1String("already-so");
    case RowOutcome::Vanished:
        return QLatin1String("vanished");
    case RowOutcome::Changed:
        return QLatin1String("changed");
    }
    return {};
}

QString rowOutcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Done:
        return Texts::tr("Done");
    case RowOutcome::AlreadySo:
        return Texts::tr("Already so");
    case RowOutcome::Vanished:
        return Texts::tr("No longer there");
    case RowOutcome::Changed:
        return Texts::tr("Changed meanwhile, left alone");
    }
    return {};
}

} // namespace Chatelaine
