// SPDX-License-Identifier: MIT
// What went wrong: a code that programs test, a message that people read, a detail for the log.
//
// A plain value: safe everywhere.
#pragma once

#include <QString>

namespace Chatelaine {

class [[nodiscard]] Error
{
public:
    enum class Code {
        Cancelled,  // The person asked for it; nothing to report.
        Connection, // The server could not be reached, or was lost.
        Untrusted,  // Whoever answers is not, or may not be, the server that is meant.
        Unknown,    // The connection broke during a write: whether it was made is not known.
        Query,      // The server answered a statement with an error.
        Busy,       // Somebody else holds what is needed; trying again later may help.
        Conflict,   // The row is no longer as it was when the edit began.
        Refused,    // Read-only, a missing privilege, or a guard that was not confirmed.
        NotFound,
        Invalid, // The input breaks a rule; nothing was tried.
        Io,      // A file could not be read or written.
    };

    static Error cancelled();
    static Error connection(const QString &message, const QString &detail = {});
    static Error untrusted(const QString &message, const QString &detail = {});
    static Error unknown(const QString &message, const QString &detail = {});
    static Error query(const QString &message, const QString &detail = {});
    static Error busy(const QString &message, const QString &detail = {});
    static Error conflict(const QString &message);
    static Error refused(const QString &message);
    static Error notFound(const QString &message);
    static Error invalid(const QString &message);
    static Error io(const QString &message, const QString &detail = {});

    [[nodiscard]] Code code() const { return m_code; }
    // Translated, whole sentences, free of secrets.
    [[nodiscard]] const QString &message() const { return m_message; }
    // For the log and the folded "Details" only; free of secrets and bound values.
    [[nodiscard]] const QString &detail() const { return m_detail; }

private:
    Error(Code code, const QString &message, const QString &detail)
        : m_code(code)
        , m_message(message)
        , m_detail(detail)
    {}

    Code m_code;
    QString m_message;
    QString m_detail;
};

} // namespace Chatelaine
