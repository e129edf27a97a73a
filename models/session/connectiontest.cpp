// SPDX-License-Identifier: MIT
#include "models/session/connectiontest.h"

#include "models/base/async.h"
#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/session/connectionfindings.h"
#include "models/session/route.h"
#include "models/store/keystore.h"

#include <QtConcurrent>

namespace Chatelaine {

ConnectionTest::ConnectionTest(const Profile &profile, const QByteArray &password,
                               const SshAskpass &askpass, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_askpass(askpass)
    , m_password(password)
{}

ConnectionTest::~ConnectionTest() { wipe(m_password); }

QString ConnectionTest::stageText(Stage stage)
{
    switch (stage) {
    case Stage::Tunnel:
        return tr("SSH tunnel");
    case Stage::Tls:
        return tr("Encryption");
    case Stage::Login:
        return tr("Login");
    case Stage::Tables:
        return tr("Tables");
    case Stage::Rights:
        return tr("Rights");
    }
    return {};
}

void ConnectionTest::start()
{
    Q_ASSERT(step(Stage::Tunnel).state == State::Waiting);
    m_tunnel = tunnelOf(m_profile, m_askpass);
    if (m_tunnel) {
        testTunnel();
        return;
    }
    setStep(Stage::Tunnel, State::NotNeeded, tr("The server is reached directly."));
    testTls();
}

void ConnectionTest::testTunnel()
{
    setStep(Stage::Tunnel, State::Running);
    whenDone(m_tunnel->start(), this, [this](const Result<void> &isUp) {
        if (!isUp) {
            fail(Stage::Tunnel, isUp.error().message());
            return;
        }
        setStep(Stage::Tunnel, State::Passed, visibleText(m_tunnel->commandLine()));
        testTls();
    });
}

void ConnectionTest::testTls()
{
    const DatabaseUrl &url = m_profile.database;
    if (url.dialect == Dialect::Sqlite || url.tls == TlsMode::Off) {
        setStep(Stage::Tls, State::NotNeeded, unencryptedText(m_profile));
        testLogin();
        return;
    }
    setStep(Stage::Tls, State::Running);
    const Endpoint endpoint = endpointOf(m_profile, m_tunnel.get());
    // It goes on for its few seconds when the test dies, and touches nothing of it.
    whenDone(QtConcurrent::run([endpoint, url] { return probeTls(endpoint, url); }), this,
             [this](const Result<TlsReport> &probed) { judge(probed); });
}

void ConnectionTest::judge(const Result<TlsReport> &probed)
{
    if (!probed) {
        fail(Stage::Tls, probed.error().message());
        return;
    }
    m_tlsReport = *probed;
    if (probed->problem != TlsProblem::None) {
        fail(Stage::Tls, probed->message);
        return;
    }
    setStep(Stage::Tls, State::Passed, tlsText(*probed));
    testLogin();
}

void ConnectionTest::testLogin()
{
    setStep(Stage::Login, State::Running);
    m_store = makeKeyStore(storeTargetOf(m_profile, m_tunnel.get(), SessionAccess::ReadOnly),
                           std::exchange(m_password, {}));
    whenDone(m_store->open(), this, [this](const Result<StoreInfo> &opened) { judge(opened); });
}

void ConnectionTest::judge(const Result<StoreInfo> &opened)
{
    using Code = Error::Code;
    if (!opened) {
        const Error &error = opened.error();
        const bool isIn = error.code() != Code::Connection && error.code() != Code::Refused &&
                          error.code() != Code::Untrusted;
        if (isIn)
            setStep(Stage::Login, State::Passed);
        fail(isIn ? Stage::Tables : Stage::Login, error.message());
        return;
    }
    setStep(Stage::Login, State::Passed, loginText(*opened));
    setStep(Stage::Tables, State::Running);
    whenDone(m_store->countKeys(), this, [this, info = *opened](const Result<qint64> &keys) {
        if (!keys) {
            fail(Stage::Tables, keys.error().message());
            return;
        }
        setStep(Stage::Tables, State::Passed, tablesText(info, *keys));
        setStep(Stage::Rights, State::Passed, rightsText(info.rights));
        finish();
    });
}

void ConnectionTest::setStep(Stage stage, State state, const QString &text)
{
    m_steps[size_t(stage)] = {state, text};
    Q_EMIT stepChanged(stage);
}

void ConnectionTest::fail(Stage stage, const QString &text)
{
    setStep(stage, State::Failed, text);
    finish();
}

void ConnectionTest::finish()
{
    m_isFinished = true;
    wipe(m_password);
    // Nothing stays open behind a dialog that shows results.
    m_store.reset();
    m_tunnel.reset();
    Q_EMIT finished();
}

} // namespace Chatelaine
