// SPDX-License-Identifier: MIT
#include "models/domain/tokentext.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isOfAlphabet(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') ||
           (code >= '0' && code <= '9') || code == '-' || code == '_';
}

// Something in a text that begins as a token.
struct Place
{
    qsizetype begin = 0;
    qsizetype brand = 0; // Characters.
    qsizetype raw = 0;   // After the brand.

    [[nodiscard]] qsizetype end() const { return begin + brand + raw; }
};

// Goes through a text once, however many of them there are.
class Places final
{
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
        m_begins.fill(-1);
    }
    [[nodiscard]] std::optional<Place> next();

private:
    QStringView m_text;
    qsizetype m_from = 0;
    // Where each brand comes next; before m_from = not looked for yet, the end = nowhere.
    std::array<qsizetype, TokenBrands.size()> m_begins;
};

std::optional<Place> Places::next()
{
    for (size_t i = 0; i < TokenBrands.size(); ++i) {
        if (m_begins[i] >= m_from)
            continue;
        const qsizetype begin = m_text.indexOf(QLatin1String(TokenBrands[i]), m_from);
        m_begins[i] = begin < 0 ? m_text.size() : begin;
    }
    const auto first = std::ranges::min_element(m_begins);
    if (*first == m_text.size())
        return std::nullopt;
    const qsizetype brand = TokenBrands[size_t(first - m_begins.begin())].size();
    const QStringView after = m_text.sliced(*first + brand);
    const auto end = std::find_if_not(after.begin(), after.end(), isOfAlphabet);
    const Place place{*first, brand, end - after.begin()};
    m_from = place.end();
    return place;
}

// As random ones are, and names are not.
bool isMixed(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); }) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

std::optional<Token> tokenIn(QStringView text)
{
    Places places(text);
    while (const auto place = places.next()) {
        if (place->raw != TokenCharacters)
            continue;
        // Not toLatin1() of a copy: every copy would have to be wiped.
        QByteArray bytes(place->brand + place->raw, Qt::Uninitialized);
        std::ranges::transform(text.sliced(place->begin, bytes.size()), bytes.begin(),
                               [](QChar c) { return c.toLatin1(); });
        return Token(std::move(bytes));
    }
    return std::nullopt;
}

QString withoutSecrets(const QString &text)
{
    QString clean;
    qsizetype from = 0;
    Places places(text);
    while (const auto place = places.next()) {
        const qsizetype shown = place->brand + std::min(place->raw, PrefixCharacters);
        clean += QStringView(text).sliced(from, place->begin + shown - from);
        if (place->raw > PrefixCharacters)
            clean += "..."_L1;
        from = place->end();
    }
    return clean += QStringView(text).sliced(from);
}

bool holdsSecret(const QString &text) { return withoutSecrets(text) != text; }

bool mayHoldBareSecret(QStringView text)
{
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), isOfAlphabet);
        const auto end = std::find_if_not(begin, text.end(), isOfAlphabet);
        if (end - begin >= TokenCharacters && isMixed(QStringView(begin, end)))
            return true;
        begin = end;
    }
    return false;
}

QString shownToken(const Token &token)
{
    qsizetype shown = 0;
    for (const QByteArrayView brand : TokenBrands) {
        if (token.bytes().startsWith(brand))
            shown = brand.size() + token.prefix().size();
    }
    return QString::fromLatin1(token.bytes().first(shown)) + "..."_L1;
}

void wipe(QString &secret)
{
    OPENSSL_cleanse(secret.data(), size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace Chatelaine
