// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"
#include "tests/bench/await.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/measurements.h"
#include "tests/bench/samples.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int Pages = 1000;
constexpr KeyOrder ByName{KeyColumn::User, Qt::AscendingOrder};

void scrollPages(BenchWindow &window, const KeySnapshotPtr &snapshot)
{
    window.show(snapshot, {}, ByName);
    KeyTableView &view = window.view();
    QScrollBar *bar = view.verticalScrollBar();
    Samples pages;
    const int step = std::max(bar->pageStep(), (bar->maximum() - bar->minimum()) / Pages);
    for (int i = 0; i < Pages; ++i) {
        bar->setValue(bar->minimum() + int(qint64(i) * step % std::max(1, bar->maximum())));
        pages.time([&] { view.viewport()->repaint(); });
    }
    record("page-scroll", pages);
}

void measureSorts(BenchWindow &window, const KeySnapshotPtr &snapshot, int runs)
{
    Samples sorted;
    Samples cleared;
    const auto filter = parseKeyFilter(u"status:active mar"_s);
    window.show(snapshot, {}, ByName);
    for (int i = 0; i < runs; ++i) {
        sorted.time([&] { window.show(snapshot, {}, {KeyColumn::LastUsed, Qt::DescendingOrder}); });
        window.show(snapshot, *filter, ByName);
        cleared.time([&] { window.show(snapshot, {}, ByName); });
    }
    record("painted-sort", sorted);
    record("painted-cleared", cleared);
}

void measureKeystrokes(BenchWindow &window, const KeySnapshotPtr &snapshot, int runs)
{
    Samples keystrokes;
    for (int i = 0; i < runs; ++i) {
        for (const QString &text : scriptedKeystrokes()) {
            const auto typed = parseKeyFilter(text);
            keystrokes.time([&] { window.show(snapshot, *typed, ByName); });
        }
    }
    record("painted-keystroke", keystrokes);
}

} // namespace

void measureView(const DatabaseUrl &url, int runs)
{
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    const KeySnapshotPtr snapshot = answered(store->load());
    BenchWindow window;
    measureSorts(window, snapshot, runs);
    measureKeystrokes(window, snapshot, runs);
    scrollPages(window, snapshot);
}

} // namespace Chatelaine
