// SPDX-License-Identifier: MIT
#include "models/session/searchrunner.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/measurements.h"
#include "ui/widgets/keytableview.h"

#include <QEventLoop>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 Now = 1'763'683'200; // Seconds since 1970 UTC, the demo's present.
constexpr int Pages = 1000;

// Search field, worker and table as the window connects them.
class Window
{
public:
    explicit Window(const KeySnapshotPtr &snapshot)
        : m_snapshot(snapshot)
        , m_view([] { return Now; })
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

    // Returns when the rows that match are painted.
    void show(const KeyFilter &filter, KeyOrder order)
    {
        m_search.search(m_snapshot, filter, order, Now);
        m_loop.exec();
    }

    [[nodiscard]] KeyTableView &view() { return m_view; }

private:
    KeySnapshotPtr m_snapshot;
    KeyTableView m_view;
    SearchRunner m_search;
    QEventLoop m_loop;
};

Samples scrollPages(KeyTableView &view)
{
    Samples pages;
    QScrollBar *bar = view.verticalScrollBar();
    const int step = std::max(bar->pageStep(), (bar->maximum() - bar->minimum()) / Pages);
    for (int i = 0; i < Pages; ++i) {
        bar->setValue(bar->minimum() + int(qint64(i) * step % std::max(1, bar->maximum())));
        pages.time([&] { view.viewport()->repaint(); });
    }
    return pages;
}

} // namespace

void measureView(const KeySnapshotPtr &snapshot, int runs, Report &report)
{
    Window window(snapshot);
    const KeyOrder byName{KeyColumn::User, Qt::AscendingOrder};

    Samples byNumber;
    Samples reversed;
    Samples cleared;
    const auto filter = parseKeyFilter(u"status:active mar"_s);
    window.show({}, byName);
    for (int i = 0; i < runs; ++i) {
        byNumber.time([&] { window.show({}, {KeyColumn::LastUsed, Qt::DescendingOrder}); });
        reversed.time([&] { window.show({}, {KeyColumn::LastUsed, Qt::AscendingOrder}); });
        window.show(*filter, byName);
        cleared.time([&] { window.show({}, byName); });
    }
    report.add(u"sort by number to painted"_s, byNumber);
    report.add(u"the other way round to painted"_s, reversed);
    report.add(u"filter cleared to painted"_s, cleared);

    Samples keystrokes;
    for (int i = 0; i < runs; ++i) {
        for (const QString &text : scriptedKeystrokes()) {
            const auto typed = parseKeyFilter(text);
            keystrokes.time([&] { window.show(*typed, byName); });
        }
    }
    report.addOften(u"keystroke to painted"_s, keystrokes);

    window.show({}, byName);
    report.addOften(u"page scroll"_s, scrollPages(window.view()));
}

} // namespace Chatelaine
