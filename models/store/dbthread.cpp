// SPDX-License-Identifier: MIT
#include "models/store/dbthread.h"

namespace Chatelaine {

DbThread::DbThread(std::function<void()> atEnd)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_context->moveToThread(&m_thread);
    // finished() is emitted by the dying thread, so a direct connection still runs in it.
    QObject::connect(&m_thread, &QThread::finished, m_context.get(), std::move(atEnd),
                     Qt::DirectConnection);
    m_thread.start();
}

DbThread::~DbThread()
{
    m_isStopping = true;
    m_thread.quit();
    m_thread.wait();
}

} // namespace Chatelaine
