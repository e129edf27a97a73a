// SPDX-License-Identifier: MIT
// A program with a home of its own and the most talkative logging, watched for a secret that it
// must not leave anywhere: in what it prints, in arguments, in the environment of its children, in
// files.
//
// One thread; blocks.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Chatelaine {

class WatchedProgram final
{
public:
    explicit WatchedProgram(const QByteArray &secret);
    ~WatchedProgram();
    Q_DISABLE_COPY_MOVE(WatchedProgram)

    void setVariable(const QString &name, const QString &value);
    // A file below its home, before it starts; the secret must not be in it.
    void write(const QString &path, const QByteArray &content);
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    // program: the environment variable that names it, CHATELAINE_CLI for example.
    void start(const char *program, const QStringList &arguments, const QByteArray &input = {});
    // Looks at the process and its children, once or until it ends.
    void look();
    void watch();
    void kill();
    // Ends it as a crash would.
    void crash();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    // -1 = it crashed or was killed.
    [[nodiscard]] int status() const;
    // All that it has written to both outputs.
    [[nodiscard]] QByteArray printed() const;

    // Where the secret was found; empty = nowhere. told: what was searched.
    [[nodiscard]] QString leaks(QString *told);

private:
    void lookAtChild(qint64 child);

    QByteArray m_secret;
    QTemporaryDir m_home;
    QTemporaryDir m_output; // Not a pipe, which would have to be emptied all the time.
    QProcess m_process;
    QStringList m_found;
    int m_looks = 0;
};

} // namespace Chatelaine
