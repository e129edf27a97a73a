// SPDX-License-Identifier: MIT
#include "tests/support/sabotage.h"

#include "tests/support/faultproxy.h"
#include "tests/support/privateserver.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

Sabotage::Sabotage()
    : m_thread([this] { work(); })
{
    after(
        [this] {
            // What was committed must survive kill -9, as on a real server.
            m_server = std::make_unique<PrivateServer>(
                QStringList{u"--innodb-flush-log-at-trx-commit=2"_s});
            m_isRunning = m_server->isRunning();
            if (!m_isRunning)
                return;
            DatabaseUrl server = m_server->url();
            server.socket.clear();
            server.host = u"127.0.0.1"_s;
            server.port = m_server->port();
            m_server->run(u"CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY ''"_s);
            m_server->run(u"GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION"_s);
            m_server->run(u"CREATE PROCEDURE mysql.kill_idle() BEGIN"
                          " DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END;"
                          " FOR idle IN (SELECT id FROM information_schema.processlist"
                          " WHERE command = 'Sleep') DO KILL idle.id; END FOR; END"_s);
            m_proxy = std::make_unique<FaultProxy>(server);
            m_url = m_proxy->url();
        },
        true);
}

Sabotage::~Sabotage()
{
    after(
        [this] {
            m_proxy.reset();
            m_server.reset();
        },
        true);
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_news.notify_all();
    m_thread.join();
}

void Sabotage::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
        {
            const std::lock_guard lock(m_mutex);
            ++m_done;
        }
        m_news.notify_all();
    }
}

void Sabotage::after(std::function<void()> job, bool isAwaited)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    const size_t number = ++m_asked;
    m_news.notify_all();
    if (isAwaited)
        m_news.wait(lock, [this, number] { return m_done >= number; });
}

void Sabotage::commit(Fault fault)
{
    after([this, fault] { make(fault); }, false);
}

void Sabotage::make(Fault fault)
{
    switch (fault) {
    case Fault::Delay:
        m_proxy->setDelay(30);
        QThread::sleep(1);
        m_proxy->setDelay(0);
        break;
    case Fault::Stall:
        m_proxy->stall();
        QThread::sleep(2);
        m_proxy->resume();
        break;
    case Fault::Cut:
        m_proxy->cut();
        break;
    case Fault::HalfClose:
        m_proxy->halfClose();
        break;
    case Fault::Pause:
        m_server->pause();
        QThread::sleep(2);
        m_server->resume();
        break;
    case Fault::Restart:
        m_server->kill9();
        QThread::sleep(1);
        m_isRunning = m_server->start();
        break;
    case Fault::KillIdle:
        m_server->run(u"CALL mysql.kill_idle()"_s);
        break;
    }
}

void Sabotage::run(const QString &sql)
{
    after([this, sql] { m_server->run(sql); }, true);
}

QString Sabotage::rows(const QString &select)
{
    QString found;
    after([this, select, &found] { found = m_server->rows(select); }, true);
    return found;
}

} // namespace Chatelaine
