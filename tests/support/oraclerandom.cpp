// SPDX-License-Identifier: MIT
#include "tests/support/oraclerandom.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <string_view>

namespace Chatelaine {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype LongestList = 255; // Bytes, of either column.

// What intval() has opinions about, between bars.
constexpr auto Spaces =
    " |\t|\n|\r|\v|\f|\0|\xC2\xA0|\xE2\x80\x83|  \t |\b|\xC2\x85|\xEF\xBB\xBF"sv;
constexpr auto Tails =
    "abc|.9|.|e1|e+1|e-1|e|E0|e+|E-x|;4|\0|_000| 7|x1|.5e1|e400|e-400|-2|/|:|.e1"sv;
constexpr auto Oddities =
    "0|00|-0|+0||abc|0x1A|0b11|0o7|007|1_000|--5|- 5|+-5|-+5|+14|-3|1e1|1e+1|1.5e3|.5e1|1e|15.9|"
    "-0.9|.9|.|-.|e5|1e400|-1e400|1e-400|50e-1|0e9|1e18|9e18|9.3e18|1e19|-1e19|"
    "99999999999999999999999999999|-99999999999999999999999999999|9223372036854775807|"
    "9223372036854775808|-9223372036854775808|-9223372036854775809|9223372036854775807.5|"
    "18446744073709551617|4294967297|2147483648|0000000000000000000000000000000000000005|"
    "5.0000000000000000000000000000000000001|INF|nan|null|true|5\0006|"
    "\xEF\xBC\x95|\xD9\xA5|\xF0\x9F\x94\x91"sv;
constexpr auto BadBytes = "\xFF|\xA0|\xC3|\x80"sv; // In no text.
constexpr auto Letters = "0123456789 +-.eE\t\n_x\0a"sv;

QByteArray anyOf(OracleRandom &random, std::string_view list)
{
    const auto words = QByteArray(list.data(), qsizetype(list.size())).split('|');
    return words[randomBetween(random, 0, int(words.size()) - 1)];
}

QByteArray randomLetters(OracleRandom &random)
{
    QByteArray text;
    const int length = randomBetween(random, 0, 8);
    for (int i = 0; i < length; ++i)
        text.append(Letters[size_t(randomBetween(random, 0, int(Letters.size()) - 1))]);
    return text;
}

// About nineteen digits, where integers end.
QByteArray randomDigits(OracleRandom &random)
{
    QByteArray text = anyOf(random, "|-|+|0|-00"sv) + anyOf(random, "|9|92|922337203685477580|1"sv);
    const int length = randomBetween(random, 17, 22);
    while (text.size() < length)
        text.append(char('0' + randomBetween(random, 0, 9)));
    return text;
}

QByteArray cut(QByteArray text)
{
    text.truncate(LongestList);
    while (!QByteArrayView(text).isValidUtf8())
        text.chop(1);
    return text;
}

} // namespace

QByteArray randomGroupText(OracleRandom &random)
{
    switch (randomBetween(random, 0, 9)) {
    case 0:
        return anyOf(random, Oddities);
    case 1:
        return randomLetters(random);
    case 2:
        return anyOf(random, Spaces) + QByteArray::number(randomBetween(random, 1, 12));
    case 3:
        return QByteArray::number(randomBetween(random, 1, 12)) + anyOf(random, Spaces);
    case 4:
        return QByteArray::number(randomBetween(random, 0, 15)) + anyOf(random, Tails);
    case 5:
        return anyOf(random, Spaces) + anyOf(random, Oddities) + anyOf(random, Tails);
    case 6:
        return randomOneIn(random, 4) ? randomDigits(random) + anyOf(random, Tails)
                                      : QByteArray::number(randomBetween(random, 1, 12));
    default:
        return QByteArray::number(randomBetween(random, 1, 12));
    }
}

QByteArray randomGroupCsv(OracleRandom &random)
{
    if (randomOneIn(random, 6))
        return {};
    QByteArray list;
    // One list in twenty is longer than its column and cut, in the middle of a number for the most
    // part.
    const bool isLong = randomOneIn(random, 20);
    const int parts = isLong ? 120 : randomBetween(random, 1, 7);
    for (int i = 0; i < parts; ++i) {
        if (i > 0)
            list.append(',');
        if (isLong)
            list.append(QByteArray::number(randomBetween(random, 10'000, 99'999)));
        else if (!randomOneIn(random, 10))
            list.append(randomGroupText(random));
    }
    if (isLong)
        list.prepend(QByteArray::number(randomBetween(random, 1, 12)) + ',');
    return cut(std::move(list));
}

QByteArray randomCsvBytes(OracleRandom &random)
{
    QByteArray list = randomGroupCsv(random);
    if (randomOneIn(random, 4)) {
        list.insert(randomBetween(random, 0, int(list.size())), anyOf(random, BadBytes));
        list.truncate(LongestList);
    }
    return list;
}

int randomBetween(OracleRandom &random, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(random);
}

bool randomOneIn(OracleRandom &random, int chances)
{
    return randomBetween(random, 1, chances) == 1;
}

quint64 oracleSeed()
{
    bool isGiven = false;
    const quint64 given = qEnvironmentVariable("CHATELAINE_SEED").toULongLong(&isGiven);
    return isGiven ? given : std::random_device{}();
}

} // namespace Chatelaine
