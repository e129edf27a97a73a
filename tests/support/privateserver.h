// SPDX-License-Identifier: MIT
// A mariadbd of a test's own: in a temporary folder, on a socket in it and on a free port of
// 127.0.0.1 and ::1; gone when the object dies. The port stays the same through kill9() and
// start().
//
//     PrivateServer server({u"--ssl-cert="_s + file, u"--plugin-load-add=auth_ed25519"_s});
//     if (!server.isRunning())
//         QSKIP("mariadbd is not installed.");
//     server.run(u"CREATE DATABASE forum"_s);
//     server.kill9();
//     QVERIFY(server.start());
//
// Blocks; one thread at a time. run() needs an application object.
#pragma once

#include "models/domain/databaseurl.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Chatelaine {

class PrivateServer final
{
public:
    // Makes the tables and starts; with an empty database `forum`.
    explicit PrivateServer(const QStringList &options = {});
    ~PrivateServer();
    Q_DISABLE_COPY_MOVE(PrivateServer)

    [[nodiscard]] bool isRunning() const { return m_isReady; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool hasIpv6() const { return m_addresses.contains(u':'); }
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("socket")); }
    // As root, who has no password, through the socket; the database `forum`.
    [[nodiscard]] DatabaseUrl url() const;
    // What the server wrote to its log.
    [[nodiscard]] QString log() const;

    // Runs a statement as root. Aborts the test program on an error: a test's own SQL is right.
    void run(const QString &sql) const;
    // The rows as lines of words: "7 1|8 2".
    [[nodiscard]] QString rows(const QString &select) const;

    // SIGSTOP and SIGCONT: the server takes connections and answers nothing.
    void pause();
    void resume();
    void kill9();
    // Orderly, as by an administrator.
    void shutDown();
    // After kill9() or shutDown(): on the same data, port and socket, with these options besides
    // those of the constructor. Waits until the server answers.
    bool start(const QStringList &moreOptions = {});

private:
    [[nodiscard]] bool makeTables();
    [[nodiscard]] bool waitUntilItAnswers();

    QTemporaryDir m_folder;
    QStringList m_options;
    QProcess m_server;
    QString m_addresses;
    quint16 m_port = 0;
    bool m_isReady = false;
};

} // namespace Chatelaine
