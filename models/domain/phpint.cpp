// SPDX-License-Identifier: MIT
#include "models/domain/phpint.h"

#include <charconv>
#include <limits>
#include <string_view>
#include <system_error>

namespace Chatelaine {

namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
constexpr qint64 Smallest = std::numeric_limits<qint64>::min();

bool isSpace(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

const char *skipDigits(const char *at, const char *end)
{
    while (at != end && isDigit(*at))
        ++at;
    return at;
}

// An exponent counts only if a digit follows: "1e" is the integer 1.
bool isExponent(const char *at, const char *end)
{
    if (at == end || (*at != 'e' && *at != 'E'))
        return false;
    ++at;
    if (at != end && (*at == '+' || *at == '-'))
        ++at;
    return at != end && isDigit(*at);
}

// "12e+": not an exponent, but PHP has looked at the sign already.
bool isCutExponent(const char *at, const char *end)
{
    return at != end && (*at == 'e' || *at == 'E') && at + 1 != end &&
           (at[1] == '+' || at[1] == '-') && !isExponent(at, end);
}

qint64 truncated(double value)
{
    // 2^63 is a double, Largest is not.
    constexpr double Bound = 9223372036854775808.0;
    if (value >= Bound)
        return Largest;
    if (value < -Bound)
        return Smallest;
    return qint64(value);
}

qint64 readDouble(const char *begin, const char *end)
{
    double value = 0;
    // Too large is infinite, too small is zero, and PHP makes 0 of both.
    if (std::from_chars(begin, end, value).ec != std::errc())
        return 0;
    return truncated(value);
}

// PHP tells an integer of nineteen digits from a double by comparing them with 2^63. Before a cut
// exponent it is one character too far on and compares the last eighteen; what it then takes for an
// integer wraps around.
qint64 readBeforeCutExponent(const char *begin, const char *digits, const char *after)
{
    using namespace std::string_view_literals;
    constexpr auto Compared = "922337203685477580"sv;

    if (std::string_view(digits + 1, Compared.size()) >= Compared)
        return readDouble(begin, after);
    quint64 value = 0;
    std::from_chars(digits, after, value);
    return qint64(*begin == '-' ? 0 - value : value);
}

} // namespace

qint64 phpIntval(QByteArrayView text)
{
    const char *begin = text.data();
    const char *const end = begin + text.size();
    while (begin != end && isSpace(*begin))
        ++begin;
    const char *digits = begin;
    if (digits != end && (*digits == '+' || *digits == '-'))
        ++digits;
    if (digits != begin && *begin == '+')
        begin = digits; // from_chars() knows no plus.
    const char *const after = skipDigits(digits, end);
    const bool hasFraction = after != end && *after == '.';
    if (after == digits && !(hasFraction && after + 1 != end && isDigit(after[1])))
        return 0;
    if (hasFraction || isExponent(after, end))
        return readDouble(begin, end);
    const char *significant = digits;
    while (significant != after && *significant == '0')
        ++significant;
    if (after - significant == 19 && isCutExponent(after, end))
        return readBeforeCutExponent(begin, significant, after);
    qint64 value = 0;
    if (std::from_chars(begin, after, value).ec == std::errc::result_out_of_range)
        return readDouble(begin, after);
    return value;
}

} // namespace Chatelaine
