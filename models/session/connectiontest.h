// SPDX-License-Identifier: MIT
// "Test" of a profile: goes the whole way, stage by stage, and says of each how it went.
//
// GUI thread; the blocking stages run elsewhere. Nothing is written to the database.
#pragma once

#include "models/domain/profile.h"
#include "models/network/sshtunnel.h"
#include "models/network/tlsprobe.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace Chatelaine {

class KeyStore;
struct StoreInfo;

class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Tunnel, Tls, Login, Tables, Rights };
    Q_ENUM(Stage)
    static constexpr int StageCount = int(Stage::Rights) + 1;
    // After a stage that failed the later ones stay Waiting.
    enum class State { Waiting, Running, Passed, Failed, NotNeeded };
    Q_ENUM(State)
    struct Step
    {
        State state = State::Waiting;
        QString text; // Translated: what was found, or what is wrong and what to do.
    };

    ConnectionTest(const Profile &profile, const QByteArray &password, const SshAskpass &askpass,
                   QObject *parent = nullptr);
    ~ConnectionTest() override; // Stops it.

    // REQUIRES: not called before.
    void start();
    [[nodiscard]] const Step &step(Stage stage) const { return m_steps[size_t(stage)]; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    // Of the stage Tls, once it ended; holds the server's certificate, to be looked at and trusted.
    [[nodiscard]] const std::optional<TlsReport> &tlsReport() const { return m_tlsReport; }

    // "Name", "SSH tunnel", …: translated.
    [[nodiscard]] static QString stageText(Stage stage);

Q_SIGNALS:
    void stepChanged(Chatelaine::ConnectionTest::Stage stage);
    void finished();

private:
    void testTunnel();
    void testTls();
    void judge(const Result<TlsReport> &probed);
    void testLogin();
    void judge(const Result<StoreInfo> &opened);
    void setStep(Stage stage, State state, const QString &text = {});
    void fail(Stage stage, const QString &text);
    void finish();

    Profile m_profile;
    SshAskpass m_askpass;
    QByteArray m_password; // Wiped, or handed on, when it has been used.
    std::array<Step, StageCount> m_steps;
    std::optional<TlsReport> m_tlsReport;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<KeyStore> m_store; // Ends before the tunnel does.
    bool m_isFinished = false;
};

} // namespace Chatelaine
