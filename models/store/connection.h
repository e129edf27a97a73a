// SPDX-License-Identifier: MIT
// One open connection to a database, set up so that it neither waits nor guesses.
//
// Lives in the thread that opened it, and is closed there.
#pragma once

#include "models/base/result.h"
#include "models/domain/databaseurl.h"
#include "models/store/mysqlhandle.h"
#include "models/store/statements.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)

namespace Chatelaine {

class Connection final
{
public:
    // Fails with Connection (unreachable, denied, not trustworthy, no such file or driver) and says
    // where to, or with Invalid for a certificate file that cannot be read. via: this end of a
    // tunnel; empty = the url's own host or socket.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const DatabaseUrl &url, const QByteArray &password, const Endpoint &via = {});
    // A new, empty SQLite file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    // "MariaDB 10.11.19"
    [[nodiscard]] const QString &server() const { return m_server; }
    // The TLS cipher in use; empty = none.
    [[nodiscard]] const QString &cipher() const { return m_tls.cipher; }
    // "TLSv1.3"; empty = none.
    [[nodiscard]] const QString &tlsProtocol() const { return m_tls.protocol; }
    // The file of a SQLite database cannot be written.
    [[nodiscard]] bool isFileReadOnly() const { return m_isFileReadOnly; }

    // The prefix of the key tables, put into statements from now on.
    // REQUIRES: isValidPrefix(prefix).
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    [[nodiscard]] QString text(Statement statement) const;

    // False once the connection is known to be lost, or when it has been idle for a while and the
    // server does not answer any more.
    [[nodiscard]] bool isUsable();
    void markLost() { m_isLost = true; }
    // Whether the latest failure undid no more than its own statement: a row was held, and the
    // transaction goes on. After any other failure it must be rolled back.
    [[nodiscard]] bool isTransactionIntact() const { return m_isTransactionIntact; }
    void setTransactionIntact(bool isIntact) { m_isTransactionIntact = isIntact; }
    void markUsed() { m_idle.start(); }
    // One function, called in the connection's thread.
    void callBeforeClosing(std::function<void()> function)
    {
        m_beforeClosing = std::move(function);
    }

    [[nodiscard]] QSqlDatabase database() const;

private:
    Connection(Dialect dialect, QString name);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> unopened(Dialect dialect);
    [[nodiscard]] Result<void> openMySql(const DatabaseUrl &url, const QByteArray &password,
                                         const Endpoint &via);
    [[nodiscard]] Result<void> openSqlite(const QString &path);
    [[nodiscard]] Result<void> readServer();
    [[nodiscard]] Result<void> setUpSession();

    Dialect m_dialect;
    QString m_name;
    QString m_prefix;
    QString m_server;
    TlsInUse m_tls;
    QElapsedTimer m_idle;
    bool m_isFileReadOnly = false;
    bool m_isLost = false;
    bool m_isTransactionIntact = true;
    std::function<void()> m_beforeClosing;
};

} // namespace Chatelaine
