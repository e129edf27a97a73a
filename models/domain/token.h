// SPDX-License-Identifier: MIT
// The secret that a client shows to the API, and what the database keeps of it.
//
// Pure: any thread. The caller owns the token and wipes it.
#pragma once

#include <QByteArray>

#include <array>
#include <utility>

namespace Chatelaine {

// Returns the 32 bytes of SHA-256 over the whole token: api_key.key_hash.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);

// Overwrites the bytes in a way the compiler may not leave out, then clears the array.
void wipe(QByteArray &secret);

// What begins the tokens of each version of the add-on: "cav7_", "15meu_".
inline constexpr std::array<QByteArrayView, 2> TokenBrands{QByteArrayView("cav7_"),
                                                           QByteArrayView("15meu_")};
inline constexpr qsizetype TokenCharacters = 32; // After the brand: A-Z a-z 0-9 - _
inline constexpr qsizetype PrefixCharacters = 8; // After the brand: api_key.key_prefix.

// A token, or the beginning of one, kept for as long as somebody needs it and wiped then. Cannot be
// copied; hand it on with std::move, share it with a shared_ptr.
class Token final
{
public:
    Token() = default;
    // Takes the bytes over. REQUIRES: nobody else holds them.
    explicit Token(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    ~Token() { wipe(m_bytes); }
    Token(Token &&other) noexcept { std::swap(m_bytes, other.m_bytes); }
    Token &operator=(Token &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray hash() const { return tokenHash(m_bytes); }
    // A known brand and exactly 32 characters of the alphabet.
    [[nodiscard]] bool isWhole() const;
    // Of a token of a known brand the first 8 characters after it (fewer if it has fewer), as
    // key_prefix holds them: no secret. Empty for anything else.
    [[nodiscard]] QByteArray prefix() const;

private:
    QByteArray m_bytes;
};

} // namespace Chatelaine
