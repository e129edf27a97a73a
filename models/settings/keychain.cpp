// SPDX-License-Identifier: MIT
#ifdef CHATELAINE_KEYCHAIN

#include "models/settings/keychain.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/settings/keychainservice.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <functional>

namespace Chatelaine {

using namespace Qt::StringLiterals;

struct KeychainState
{
    QString name;
    bool isStuck = false; // A job has run out of time; QtKeychain begins no other before it ends.
};

namespace {

const QString Service = u"chatelaine"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Keychain)
};

Error stuck()
{
    return Error::refused(
        Texts::tr("The system's keychain does not answer. Unlock it or restart it; until then the "
                  "password is asked for each time."));
}

Error refused(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return Error::refused(Texts::tr("The system's keychain stayed locked, so the password is "
                                        "neither kept nor read."));
    return Error::refused(
        Texts::tr("The system has no keychain that can be used, so the password is asked for each "
                  "time. The reason: %1")
            .arg(visibleText(job.errorString())));
}

QString keyOf(const QString &profileId) { return u"profile-"_s + profileId; }

void whenNamed(const std::shared_ptr<KeychainState> &state, const std::function<void()> &next)
{
    if (!state->name.isEmpty()) {
        next();
        return;
    }
    nameSecretService([state, next](const QString &name) {
        state->name = name;
        next();
    });
}

bool isEntryMissing(const QKeychain::Job &job) { return job.error() == QKeychain::EntryNotFound; }

// Where the bytes are: wipe() would wipe a copy of what a job shares.
void wipeShared(const QByteArray &secret)
{
    volatile char *bytes = const_cast<char *>(secret.constData());
    std::fill_n(bytes, secret.size(), '\0');
}

void discard(Result<void> & /*unwanted*/) {}
void discard(Result<std::optional<QByteArray>> &unwanted)
{
    if (unwanted && *unwanted)
        wipe(**unwanted);
}

// Nobody waits for an answer that comes after the time limit, or after cancel().
template<typename T>
void finish(QPromise<Result<T>> &promise, Result<T> answer)
{
    if (promise.isCanceled() || promise.future().isFinished())
        discard(answer);
    else
        promise.addResult(std::move(answer));
    promise.finish();
}

// Copies the secret and wipes the job's own.
Result<std::optional<QByteArray>> secretOf(const QKeychain::Job &job)
{
    if (isEntryMissing(job))
        return std::optional<QByteArray>();
    const QByteArray shared = static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData();
    std::optional secret(QByteArray(shared.constData(), shared.size()));
    wipeShared(shared);
    return secret;
}

} // namespace

Keychain::Keychain(int timeLimit)
    : m_state(std::make_shared<KeychainState>())
    , m_timeLimit(timeLimit)
{}

Keychain::~Keychain() = default;

QString Keychain::name() const { return m_state->name; }

template<typename T, typename Answer>
QFuture<Result<T>> Keychain::start(QKeychain::Job *job, const QString &profileId, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    if (m_state->isStuck) {
        delete job;
        finish<T>(*promise, stuck());
        return promise->future();
    }
    job->setInsecureFallback(false);
    job->setKey(keyOf(profileId));
    // A job that has run out of time is not deleted: the keychain still holds its address.
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, job, [promise, state = m_state] {
        state->isStuck = true;
        finish<T>(*promise, stuck());
    });
    QObject::connect(
        job, &QKeychain::Job::finished, job, [promise, answer, limit, job, state = m_state] {
            limit->stop();
            state->isStuck = false;
            if (job->error() != QKeychain::NoError && !isEntryMissing(*job)) {
                finish<T>(*promise, refused(*job));
                return;
            }
            auto answered = std::make_shared<Result<T>>(answer(*job));
            whenNamed(state, [promise, answered] { finish<T>(*promise, std::move(*answered)); });
        });
    limit->start(m_timeLimit);
    job->start();
    return promise->future();
}

QFuture<Result<std::optional<QByteArray>>> Keychain::read(const QString &profileId)
{
    return start<std::optional<QByteArray>>(new QKeychain::ReadPasswordJob(Service), profileId,
                                            &secretOf);
}

QFuture<Result<void>> Keychain::write(const QString &profileId, const QString &label,
                                      const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    const QByteArray own(secret.constData(), secret.size());
    job->setBinaryData(own);
    QObject::connect(job, &QObject::destroyed, [own] { wipeShared(own); });
    return start<void>(job, profileId, [profileId, label](const QKeychain::Job &) {
        labelSecret(Service, keyOf(profileId), label);
        return Result<void>();
    });
}

QFuture<Result<void>> Keychain::remove(const QString &profileId)
{
    return start<void>(new QKeychain::DeletePasswordJob(Service), profileId,
                       [](const QKeychain::Job &) { return Result<void>(); });
}

} // namespace Chatelaine

#endif
