// SPDX-License-Identifier: MIT
// A connection of a test's own to a MariaDB: plain statements, errors by number.
//
// The thread that made it.
#pragma once

#include "models/domain/databaseurl.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace Chatelaine {

class PlainConnection final
{
public:
    using Rows = std::vector<QVariantList>;

    // Opens nothing yet.
    explicit PlainConnection(const DatabaseUrl &url);
    ~PlainConnection();
    Q_DISABLE_COPY_MOVE(PlainConnection)

    // Anew, when it was open. False: error() tells why.
    bool open();
    bool run(const QString &sql);
    [[nodiscard]] std::optional<Rows> select(const QString &sql);
    // The rows that the latest run() wrote.
    [[nodiscard]] int affected() const { return m_affected; }

    // The same for a test whose SQL is right: an error ends the program.
    void mustOpen();
    void mustRun(const QString &sql);
    [[nodiscard]] Rows mustSelect(const QString &sql);
    // The first value of the first row, 0 without one.
    [[nodiscard]] qint64 number(const QString &sql);

    // Of the latest call that failed, 1213 for example.
    [[nodiscard]] int errorNumber() const { return m_errorNumber; }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] bool isLost() const; // Only open() helps.

private:
    DatabaseUrl m_url;
    QString m_name;
    int m_affected = 0;
    int m_errorNumber = 0;
    QString m_error;
};

} // namespace Chatelaine
