// SPDX-License-Identifier: MIT
// Runs the real chatelaine-cli and keeps what it wrote; and a demo database for it to work on.
//
// One thread at a time; blocks until the program has ended.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Chatelaine {

class TestDatabase;

struct CliRun
{
    int status = -1; // -1: it did not run, crashed or took too long.
    QByteArray output;
    QByteArray errors;
    QJsonDocument json; // Null unless the whole output is one document.

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QJsonArray array() const { return json.array(); }
};

// Root may write everywhere: Ordinary runs the program as nobody then.
enum class CliAccount { OfTheTest, Ordinary };

// environment: "NAME=value"; the variables that chatelaine-cli reads are unset otherwise.
[[nodiscard]] CliRun runCli(const QStringList &arguments, const QByteArray &input = {},
                            const QStringList &environment = {},
                            CliAccount account = CliAccount::OfTheTest);

// A demo database written by `chatelaine-cli demo`, removed with this object.
class CliDatabase final
{
public:
    static constexpr int Keys = 600;

    // dialect: "sqlite", or "mysql" for a database of its own on CHATELAINE_TEST_MYSQL.
    explicit CliDatabase(const QString &dialect);
    ~CliDatabase();
    Q_DISABLE_COPY_MOVE(CliDatabase)

    [[nodiscard]] bool isReady() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &url() const { return m_url; }
    // Makes the site say that its add-on is being upgraded: nothing may be written then.
    [[nodiscard]] bool makeReadOnly() const;
    // SQLite only. Takes the right to write from everybody but root.
    [[nodiscard]] bool writeProtect() const;

    // Runs a command on this database.
    [[nodiscard]] CliRun operator()(const QStringList &arguments,
                                    const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    QString m_path; // Of SQLite.
    std::unique_ptr<TestDatabase> m_mysql;
    QString m_url;
    QString m_problem;
};

} // namespace Chatelaine
