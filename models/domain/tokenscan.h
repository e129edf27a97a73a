// SPDX-License-Identifier: MIT
// Finds whatever may be a token, or the beginning of one, in a text of any length, through all that
// the TolerantReader sees through.
//
// Pure; used by one thread at a time. Holds a fixed number of bytes of the text, and wipes them.
#pragma once

#include "models/domain/token.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace Chatelaine {

inline constexpr qsizetype LeastFragment = 6; // Characters after the brand.

struct TokenCandidate
{
    Token token;     // Whole, or a fragment: its brand and 6 to 31 characters.
    Token unbroken;  // Of a whole one that goes over a line break, what stands before the
                     // break, if it is a fragment: the rest may be something else.
    qint64 line = 0; // From 1; where it begins.
    bool isWhole = false;
};

class TokenScan final
{
public:
    explicit TokenScan(std::function<void(TokenCandidate &&)> report);
    ~TokenScan();
    Q_DISABLE_COPY_MOVE(TokenScan)

    // The next piece of the text. What is found does not depend on where the pieces are cut.
    void feed(QByteArrayView piece);
    // The text ends here; the next piece begins another one.
    void finish();

private:
    enum class Amount { WithinReach, Everything };
    struct Reading;
    struct Tables;
    void scan(Amount amount);
    [[nodiscard]] QByteArrayView within(qsizetype start) const;
    // Both return where to go on.
    [[nodiscard]] qsizetype examine(qsizetype start);
    [[nodiscard]] qsizetype examineBase64(qsizetype start);
    template<typename Reader>
    static Reading readToken(Reader reader, QByteArrayView brand);
    template<typename Reader>
    static void readOn(Reader &reader, QByteArrayView brand, Reading &reading);
    qsizetype take(Reading &&reading, qsizetype start);
    void countLines(qsizetype upTo);
    void forget(qsizetype upTo);

    std::unique_ptr<const Tables> m_tables;
    std::function<void(TokenCandidate &&)> m_report;
    QByteArray m_window;      // Never grows.
    qsizetype m_used = 0;     // Bytes of it.
    qsizetype m_mostUsed = 0; // Since it was wiped.
    qsizetype m_scanned = 0;
    qsizetype m_counted = 0; // Up to here m_line is counted.
    qint64 m_line = 1;
};

} // namespace Chatelaine
