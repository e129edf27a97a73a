// SPDX-License-Identifier: MIT
// What the jobs of a store share: the connection, which is opened when it is needed and opened
// anew after it broke, and the key system found on it.
//
// Database thread, but for interrupt().
#pragma once

#include "models/store/hostlist.h"
#include "models/store/interrupter.h"
#include "models/store/keysystem.h"
#include "models/store/tabletimes.h"

namespace Chatelaine {

// What a job may do about a connection that breaks.
enum class JobKind {
    Read,         // Is done again, once, when the connection turns out to have died before.
    Open,         // The same, and needs no key system: it finds out which it is.
    Write,        // One transaction: broken before COMMIT, nothing was changed.
    WriteInSteps, // Many: what was done stays done.
};

class StoreBackend final
{
public:
    StoreBackend(const StoreTarget &target, QByteArray password, Clock clock);
    ~StoreBackend();
    Q_DISABLE_COPY_MOVE(StoreBackend)

    [[nodiscard]] Result<StoreInfo> open(JobControl &outer);
    [[nodiscard]] Result<void> setAccess(SessionAccess access, JobControl &outer);
    [[nodiscard]] Result<KeySnapshotPtr> load(JobControl &outer, const KeySnapshotPtr &since);

    // Runs work(KeySystem &, Connection &, JobControl &) -> Result<T>.
    template<typename T, typename Work>
    [[nodiscard]] Result<T> run(JobKind kind, JobControl &outer, Work &&work)
    {
        const Interrupter::Job watched(*m_interrupter, outer);
        Control control(*this, outer);
        m_sinceJobBegan.start();
        Result<T> result = runOnce<T>(kind, control, work);
        if (!result && mayRepeat(kind, result.error(), control))
            result = runOnce<T>(kind, control, work);
        dropIfLost();
        if (result)
            return result;
        return told(kind, result.error(), control);
    }

    // Any thread.
    void interrupt(std::chrono::milliseconds patience) { m_interrupter->interrupt(patience); }
    // What is known of the server is forgotten, the password is wiped.
    void close();

private:
    // Passes a job's control on, and reconnects for it.
    class Control final : public JobControl
    {
    public:
        Control(StoreBackend &backend, JobControl &outer)
            : m_backend(backend)
            , m_outer(outer)
        {}
        [[nodiscard]] bool isCancelled() const override { return m_outer.isCancelled(); }
        void reportProgress(int value, int maximum) override
        {
            m_outer.reportProgress(value, maximum);
        }
        [[nodiscard]] bool isStopAsked() const override { return m_outer.isStopAsked(); }
        [[nodiscard]] Result<Connection *> reconnect() override;
        [[nodiscard]] OpenBeside openBeside() override;

    private:
        StoreBackend &m_backend;
        JobControl &m_outer;
    };

    enum class Hosts { All, PrimaryOnly };

    template<typename T, typename Work>
    [[nodiscard]] Result<T> runOnce(JobKind kind, Control &control, Work &work)
    {
        CHATELAINE_CHECK(prepare(kind, control));
        return work(*m_system, *m_connection, static_cast<JobControl &>(control));
    }

    [[nodiscard]] Result<void> prepare(JobKind kind, const JobControl &control);
    [[nodiscard]] Result<void> connect(Hosts hosts, const JobControl &control);
    [[nodiscard]] Result<void> dial(const Host &host);
    [[nodiscard]] Result<void> applyAccess();
    [[nodiscard]] Result<StoreInfo> openOnce(const JobControl &control);
    void describeHost(StoreInfo *info) const;
    [[nodiscard]] bool mayRepeat(JobKind kind, const Error &error, const JobControl &control) const;
    [[nodiscard]] Error told(JobKind kind, const Error &error, const JobControl &control) const;
    void disconnect();
    void dropIfLost();

    std::vector<Host> m_hosts;
    SessionAccess m_access;
    bool m_mayWrite = true; // Whatever was asked for: what cannot be written is locked as well.
    QByteArray m_password;
    Clock m_clock;
    std::shared_ptr<Interrupter> m_interrupter = std::make_shared<Interrupter>();
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<KeySystem> m_system; // Null before the first open().
    Host m_host;                         // That of the connection.
    bool m_isFresh = false;              // The connection was opened by the job that runs.
    QElapsedTimer m_sinceJobBegan;
    TableTimes m_tableTimes;
};

} // namespace Chatelaine
