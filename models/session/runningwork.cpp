// SPDX-License-Identifier: MIT
#include "models/session/runningwork.h"

#include <QFutureWatcher>

#include <algorithm>

namespace Chatelaine {

namespace {

int percentOf(const QFutureWatcherBase &watcher)
{
    const qint64 range = qint64(watcher.progressMaximum()) - watcher.progressMinimum();
    if (range <= 0)
        return -1;
    return int(100 * (qint64(watcher.progressValue()) - watcher.progressMinimum()) / range);
}

} // namespace

RunningWork::RunningWork(QObject *parent)
    : QObject(parent)
{}

RunningWork::~RunningWork()
{
    for (Work &work : m_works)
        work.future.cancel();
}

void RunningWork::add(const QFuture<void> &future, const QString &text, WorkKind kind)
{
    const quint64 number = ++m_lastNumber;
    m_works.push_back({number, future, {text, -1, true, kind == WorkKind::InSteps}});

    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher, number] { setPercent(number, percentOf(*watcher)); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        remove(number);
    });
    watcher->setFuture(future);
    Q_EMIT changed();
}

Activity RunningWork::latest() const
{
    return m_works.empty() ? Activity{} : m_works.back().activity;
}

void RunningWork::cancelLatest()
{
    if (m_works.empty())
        return;
    Work &work = m_works.back();
    work.activity.isCancellable = false; // Once is enough; it ends at its next safe point.
    work.future.cancel();
    Q_EMIT changed();
}

void RunningWork::noteStopAsked()
{
    if (m_works.empty() || !m_works.back().activity.isInSteps)
        return;
    m_works.back().activity.isInSteps = false;
    Q_EMIT changed();
}

void RunningWork::setPercent(quint64 number, int percent)
{
    const auto work = std::ranges::find(m_works, number, &Work::number);
    if (work == m_works.end() || work->activity.percent == percent)
        return;
    work->activity.percent = percent;
    if (number == m_works.back().number)
        Q_EMIT changed();
}

void RunningWork::remove(quint64 number)
{
    const bool wasLatest = number == m_works.back().number;
    std::erase_if(m_works, [number](const Work &work) { return work.number == number; });
    if (wasLatest)
        Q_EMIT changed();
}

} // namespace Chatelaine
