// SPDX-License-Identifier: MIT
#include "models/network/networkfacts.h"

#include "models/base/visibletext.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QPromise>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <memory>
#include <openssl/crypto.h>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestAnswer = 3s;

// No child is to see a password that was given to us in CHATELAINE_PASSWORD.
QProcessEnvironment withoutOurs()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("CHATELAINE_"_L1))
            environment.remove(name);
    }
    return environment;
}

} // namespace

QString tlsLibrary()
{
    QString version = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString();
    // What the library keeps for this thread, which may be one of a pool and end unseen.
    OPENSSL_thread_stop();
    return version;
}

QFuture<SshFacts> sshFacts()
{
    auto promise = std::make_shared<QPromise<SshFacts>>();
    promise->start();
    const QString program = QStandardPaths::findExecutable(u"ssh"_s);
    auto *ssh = new QProcess;
    const auto end = [promise, program, ssh] {
        promise->addResult(
            SshFacts{program, visibleText(QString::fromLocal8Bit(ssh->readAll()).simplified())});
        promise->finish();
        ssh->deleteLater();
    };
    if (program.isEmpty()) {
        end();
        return promise->future();
    }
    ssh->setProcessEnvironment(withoutOurs());
    ssh->setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(ssh, &QProcess::finished, ssh, end);
    QObject::connect(ssh, &QProcess::errorOccurred, ssh, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // Then finished() never comes.
            end();
    });
    QTimer::singleShot(LongestAnswer, ssh, &QProcess::kill);
    ssh->start(program, {u"-V"_s});
    return promise->future();
}

} // namespace Chatelaine
