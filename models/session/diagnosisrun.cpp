// SPDX-License-Identifier: MIT
#include "models/session/diagnosisrun.h"

#include "models/base/async.h"
#include "models/settings/profilestore.h"
#include "models/settings/settings.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>
#include <QUuid>
#include <QtConcurrentRun>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Diagnosis)
};

struct SlowFacts
{
    ClientFacts client;
    QString tlsLibrary;
};

// Deletes itself once it has told.
class DiagnosisRun final : public QObject
{
public:
    DiagnosisRun(std::unique_ptr<SecretStore> secrets,
                 const std::optional<Result<StoreInfo>> &database)
        : m_secrets(std::move(secrets))
    {
        m_facts.database = database;
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<DiagnosisLines>> future() { return m_promise.future(); }

    void start(std::chrono::seconds longestKeychain)
    {
        lookAtFiles();
        whenDone(QtConcurrent::run([] {
                     return SlowFacts{clientFacts(), tlsLibrary()};
                 }),
                 this, [this](const SlowFacts &facts) {
                     m_facts.client = facts.client;
                     m_facts.tlsLibrary = facts.tlsLibrary;
                     take();
                 });
        whenDone(sshFacts(), this, [this](const SshFacts &facts) {
            m_facts.ssh = facts;
            take();
        });
        askKeychain(longestKeychain);
    }

private:
    void lookAtFiles()
    {
        m_facts.settingsPath = Settings::defaultPath();
        m_facts.profilesPath = ProfileStore::defaultPath();
        const ProfileStore profiles(m_facts.profilesPath);
        m_facts.profiles = int(profiles.profiles().size());
        if (profiles.problem())
            m_facts.profilesProblem = profiles.problem()->message();
    }

    void askKeychain(std::chrono::seconds longest)
    {
        auto *limit = new QTimer(this);
        limit->setSingleShot(true);
        connect(limit, &QTimer::timeout, this, [this, longest] {
            m_facts.keychainProblem =
                Texts::tr("The system's keychain did not answer within %n second(s).", nullptr,
                          int(longest.count()));
            take();
        });
        limit->start(longest);
        const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
        whenDone(m_secrets->read(nobody), this,
                 [this, limit](const Result<std::optional<QByteArray>> &answer) {
                     if (!limit->isActive())
                         return;
                     limit->stop();
                     m_facts.keychain = m_secrets->name();
                     if (!answer)
                         m_facts.keychainProblem = answer.error().message();
                     take();
                 });
    }

    void take()
    {
        if (--m_waiting > 0)
            return;
        m_promise.addResult(Result<DiagnosisLines>(diagnosisLines(m_facts)));
        m_promise.finish();
        deleteLater();
    }

    std::unique_ptr<SecretStore> m_secrets;
    DiagnosisFacts m_facts;
    QPromise<Result<DiagnosisLines>> m_promise;
    int m_waiting = 3; // Answers: of the pool thread, ssh and the keychain.
};

} // namespace

QFuture<Result<DiagnosisLines>> diagnose(std::unique_ptr<SecretStore> secrets,
                                         const std::optional<Result<StoreInfo>> &database,
                                         std::chrono::seconds longestKeychain)
{
    auto *run = new DiagnosisRun(std::move(secrets), database);
    QFuture<Result<DiagnosisLines>> future = run->future();
    run->start(longestKeychain);
    return future;
}

} // namespace Chatelaine
