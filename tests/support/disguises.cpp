// SPDX-License-Identifier: MIT
#include "tests/support/disguises.h"

#include <QString>

#include <array>

namespace Chatelaine {

namespace {

QByteArray each(const QByteArray &token, const char *format, bool isUpper = true)
{
    QByteArray text;
    for (const char c : token) {
        QByteArray hex = QByteArray::number(int(uchar(c)), 16).rightJustified(2, '0');
        text += QByteArray(format).replace("##", isUpper ? hex.toUpper() : hex);
    }
    return text;
}

QByteArray with(const QByteArray &token, const QByteArray &before, const QByteArray &after)
{
    return QByteArray(token).replace(before, after);
}

// Cut into lines of ten characters.
QByteArray wrapped(const QByteArray &token, const QByteArray &between)
{
    constexpr qsizetype LineLength = 10;
    QByteArray text;
    for (qsizetype i = 0; i < token.size(); i += LineLength) {
        if (i > 0)
            text += between;
        text += token.mid(i, LineLength);
    }
    return text;
}

QByteArray utf16(const QByteArray &token, bool isBigEndian)
{
    QByteArray text;
    const QByteArray plain = "token: " + token + ' ';
    for (const char c : plain) {
        text += isBigEndian ? '\0' : c;
        text += isBigEndian ? c : '\0';
    }
    return text;
}

QByteArray basic(const QByteArray &user, const QByteArray &password)
{
    return QByteArray("Authorization: Basic ")
        .append(QByteArray(user).append(':').append(password).toBase64());
}

QByteArray around(const char *before, const QByteArray &token, const char *after)
{
    return QByteArray(before).append(token).append(after);
}

using Bytes = const QByteArray &;

constexpr std::array Disguises{
    Disguise{"plain", [](Bytes t) { return t; }},
    Disguise{"quoted", [](Bytes t) { return around("key = \"", t, "\";"); }},
    Disguise{"Bearer", [](Bytes t) { return around("Authorization: Bearer ", t, ""); }},
    Disguise{"curl", [](Bytes t) { return around("curl -H 'Authorization: Bearer ", t, "'"); }},
    Disguise{"in a URL", [](Bytes t) { return around("GET /api?token=", t, "&page=2 HTTP/1.1"); }},
    Disguise{"Bearer%20", [](Bytes t) { return around("h=Bearer%20", t, "%0D%0A"); }},
    Disguise{"letters before it", [](Bytes t) { return around("xyz1", t, ""); }},
    Disguise{"letters behind it", [](Bytes t) { return around("", t, "AbCd-e"); }},
    Disguise{"percent, underscore", [](Bytes t) { return with(t, "_", "%5F"); }},
    Disguise{"percent, all, upper", [](Bytes t) { return each(t, "%##"); }},
    Disguise{"percent, all, lower", [](Bytes t) { return each(t, "%##", false); }},
    Disguise{"percent, twice", [](Bytes t) { return with(t, "_", "%255F"); }},
    Disguise{"percent, twice, all", [](Bytes t) { return each(t, "%25##"); }},
    Disguise{"JSON, underscore", [](Bytes t) { return with(t, "_", "\\u005f"); }},
    Disguise{"JSON, all", [](Bytes t) { return each(t, "\\u00##"); }},
    Disguise{"JSON in JSON", [](Bytes t) { return with(t, "_", "\\\\u005F"); }},
    Disguise{"JSON, quoted", [](Bytes t) { return around("{\\\"t\\\":\\\"", t, "\\\"}"); }},
    Disguise{"JSON, slash before it", [](Bytes t) { return around("\\/x\\/", t, "\\/"); }},
    Disguise{"JSON, lines", [](Bytes t) { return wrapped(t, "\\n"); }},
    Disguise{"JSON, lines of Windows", [](Bytes t) { return wrapped(t, "\\r\\n  "); }},
    Disguise{"hex escapes", [](Bytes t) { return each(t, "\\x##", false); }},
    Disguise{"octal escapes", [](Bytes t) { return with(t, "_", "\\137"); }},
    Disguise{"LF", [](Bytes t) { return wrapped(t, "\n"); }},
    Disguise{"CRLF", [](Bytes t) { return wrapped(t, "\r\n"); }},
    Disguise{"LF, indented", [](Bytes t) { return wrapped(t, "\n\t    "); }},
    Disguise{"space before LF", [](Bytes t) { return wrapped(t, " \n"); }},
    Disguise{"mail", [](Bytes t) { return wrapped(t, "\n> "); }},
    Disguise{"mail, quoted twice", [](Bytes t) { return wrapped(t, "\r\n> > "); }},
    Disguise{"comment, #", [](Bytes t) { return wrapped(t, "\n# "); }},
    Disguise{"comment, //", [](Bytes t) { return wrapped(t, "\n    // "); }},
    Disguise{"comment, *", [](Bytes t) { return wrapped(t, "\n * "); }},
    Disguise{"shell", [](Bytes t) { return wrapped(t, "\\\n"); }},
    Disguise{"source, two lines", [](Bytes t) { return wrapped(t, "\" +\n    \""); }},
    Disguise{"source, one line", [](Bytes t) { return wrapped(t, "' . '"); }},
    Disguise{"quoted-printable", [](Bytes t) { return with(t, "_", "=5F"); }},
    Disguise{"quoted-printable, lines", [](Bytes t) { return wrapped(t, "=\r\n"); }},
    Disguise{"entity, decimal", [](Bytes t) { return with(t, "_", "&#95;"); }},
    Disguise{"entity, hexadecimal", [](Bytes t) { return with(t, "_", "&#x5f;"); }},
    Disguise{"entity, named", [](Bytes t) { return with(t, "_", "&lowbar;"); }},
    Disguise{"entity, twice", [](Bytes t) { return with(t, "_", "&amp;#95;"); }},
    Disguise{"entity, all", [](Bytes t) { return each(t, "&#x##;"); }},
    Disguise{"HTML tags", [](Bytes t) { return wrapped(t, "</span><span class=\"s\">"); }},
    Disguise{"UTF-16 LE", [](Bytes t) { return utf16(t, false); }},
    Disguise{"UTF-16 BE", [](Bytes t) { return utf16(t, true); }},
    Disguise{"zero width", [](Bytes t) { return wrapped(t, "\xE2\x80\x8B"); }},
    Disguise{"zero width, percent", [](Bytes t) { return wrapped(t, "%E2%80%8B"); }},
    Disguise{"zero width, JSON", [](Bytes t) { return wrapped(t, "\\u200b"); }},
    Disguise{"soft hyphens", [](Bytes t) { return wrapped(t, "\xC2\xAD"); }},
    Disguise{"Markdown", [](Bytes t) { return with(t, "_", "\\_"); }},
    Disguise{"colours", [](Bytes t) { return wrapped(t, "\x1B[1;31m"); }},
    Disguise{"colours, JSON", [](Bytes t) { return wrapped(t, "\\u001b[0m"); }},
    Disguise{"hyphen, typographic", [](Bytes t) { return with(t, "-", "\xE2\x80\x91"); }},
    Disguise{"hyphen, dash", [](Bytes t) { return with(t, "-", "\xE2\x80\x93"); }},
    Disguise{"hyphen, percent", [](Bytes t) { return with(t, "-", "%E2%80%90"); }},
    Disguise{"full width", [](Bytes t) { return with(t, "_", "\xEF\xBC\xBF"); }},
    Disguise{"Basic, as user", [](Bytes t) { return basic(t, "x"); }},
    Disguise{"Basic, as password", [](Bytes t) { return basic("me", t); }},
    Disguise{"Basic, as password, 2", [](Bytes t) { return basic("you", t); }},
};

} // namespace

std::span<const Disguise> allDisguises() { return Disguises; }

} // namespace Chatelaine
