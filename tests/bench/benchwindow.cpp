// SPDX-License-Identifier: MIT
#include "tests/bench/benchwindow.h"

namespace Chatelaine {

BenchWindow::BenchWindow()
    : m_view([] { return BenchNow; })
{
    m_view.resize(1200, 800);
    m_view.show();
    QObject::connect(&m_search, &SearchRunner::answered, &m_view,
                     [this](const SearchRunner::Answer &answer) {
                         m_view.setContents(answer.snapshot, answer.rows);
                         m_view.viewport()->repaint();
                         m_loop.quit();
                     });
}

void BenchWindow::show(const KeySnapshotPtr &snapshot, const KeyFilter &filter, KeyOrder order)
{
    m_search.search(snapshot, filter, order, BenchNow);
    m_loop.exec();
}

} // namespace Chatelaine
