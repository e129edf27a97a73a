// SPDX-License-Identifier: MIT
// Search field, worker and table as the window connects them.
//
// GUI thread.
#pragma once

#include "models/session/searchrunner.h"
#include "ui/widgets/keytableview.h"

#include <QEventLoop>

namespace Chatelaine {

inline constexpr qint64 BenchNow = 1'763'683'200; // Seconds since 1970 UTC, the demo's present.

class BenchWindow final
{
public:
    BenchWindow();

    // Returns when the rows that match are painted.
    void show(const KeySnapshotPtr &snapshot, const KeyFilter &filter, KeyOrder order);

    [[nodiscard]] KeyTableView &view() { return m_view; }

private:
    KeyTableView m_view;
    SearchRunner m_search;
    QEventLoop m_loop;
};

} // namespace Chatelaine
