// SPDX-License-Identifier: MIT
#include "models/settings/phptokens.h"

#include "models/domain/token.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::PhpTokens)
};

// PHP counts every byte outside of ASCII as a letter.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// -1: none in this base.
int digitValue(char c, int base)
{
    const int value = isDigit(c)             ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    return value < base ? value : -1;
}

class Scanner final
{
public:
    explicit Scanner(QByteArrayView php)
        : m_php(php)
    {}
    ~Scanner();
    Q_DISABLE_COPY_MOVE(Scanner)

    // Returns false at the first thing that is not understood: line().
    bool scan();
    [[nodiscard]] qsizetype line() const
    {
        return 1 + std::count(m_php.begin(), m_php.begin() + std::min(m_at, m_php.size()), '\n');
    }
    std::vector<PhpToken> takeTokens() { return std::exchange(m_tokens, {}); }

private:
    using Kind = PhpToken::Kind;

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_php.size(); }
    [[nodiscard]] char at(qsizetype offset = 0) const
    {
        return m_at + offset < m_php.size() ? m_php[m_at + offset] : '\0';
    }
    [[nodiscard]] bool isAt(QByteArrayView text) const
    {
        return !isAtEnd() && m_php.sliced(m_at).startsWith(text);
    }
    void add(Kind kind, QByteArray text) { m_tokens.push_back({kind, std::move(text)}); }

    bool skipToPhp();
    bool skipPast(QByteArrayView end);
    void skipLine();
    bool scanToken();
    QByteArray takeWord();
    [[nodiscard]] qsizetype stringSpace() const;
    bool scanSingleQuoted();
    bool scanDoubleQuoted();
    [[nodiscard]] bool isAtReplacement() const;
    void skipReplacement();
    void appendEscape(QByteArray &text);
    uint takeNumber(int base, int maximumDigits);

    QByteArrayView m_php;
    qsizetype m_at = 0;
    std::vector<PhpToken> m_tokens;
};

Scanner::~Scanner()
{
    for (PhpToken &token : m_tokens)
        wipe(token.text);
}

bool Scanner::scan()
{
    if (!skipToPhp())
        return false;
    while (!isAtEnd()) {
        if (isAt("?>")) {
            add(Kind::Sign, ";");
            if (!skipToPhp())
                return true;
        } else if (!scanToken()) {
            return false;
        }
    }
    return true;
}

bool Scanner::skipToPhp()
{
    if (!skipPast("<?"))
        return false;
    if (m_php.sliced(m_at, std::min<qsizetype>(3, m_php.size() - m_at))
            .compare("php", Qt::CaseInsensitive) == 0)
        m_at += 3;
    return true;
}

bool Scanner::skipPast(QByteArrayView end)
{
    const qsizetype found = isAtEnd() ? -1 : m_php.indexOf(end, m_at);
    m_at = found < 0 ? m_php.size() : found + end.size();
    return found >= 0;
}

// A comment ends where PHP ends, too.
void Scanner::skipLine()
{
    while (!isAtEnd() && at() != '\n' && at() != '\r' && !isAt("?>"))
        ++m_at;
}

bool Scanner::scanToken()
{
    const char c = at();
    if (isBlank(c)) {
        ++m_at;
    } else if (c == '#' || isAt("//")) {
        skipLine();
    } else if (isAt("/*")) {
        return skipPast("*/");
    } else if (c == '\'') {
        return scanSingleQuoted();
    } else if (c == '"') {
        return scanDoubleQuoted();
    } else if (c == '`' || isAt("<<<")) {
        return false; // A shell command, a heredoc: what is inside could be taken for PHP.
    } else if (c == '$' && isLetter(at(1))) {
        ++m_at;
        add(Kind::Variable, takeWord());
    } else if (isLetter(c)) {
        add(Kind::Word, takeWord());
    } else if (isDigit(c)) {
        add(Kind::Number, takeWord());
    } else {
        add(Kind::Sign, QByteArray(1, c));
        ++m_at;
    }
    return true;
}

QByteArray Scanner::takeWord()
{
    const qsizetype begin = m_at;
    while (isLetter(at()) || isDigit(at()))
        ++m_at;
    return m_php.sliced(begin, m_at - begin).toByteArray();
}

// No text is longer than what stands for it: reserved, it leaves no copies behind.
qsizetype Scanner::stringSpace() const
{
    const char quote = at();
    qsizetype end = m_at + 1;
    while (end < m_php.size() && m_php[end] != quote)
        end += m_php[end] == '\\' ? 2 : 1;
    return end - m_at;
}

bool Scanner::scanSingleQuoted()
{
    QByteArray text;
    text.reserve(stringSpace());
    for (++m_at; !isAtEnd() && at() != '\''; ++m_at) {
        if (at() == '\\' && (at(1) == '\\' || at(1) == '\''))
            ++m_at;
        text += at();
    }
    const bool isEnded = at() == '\'';
    ++m_at;
    add(Kind::String, std::move(text));
    return isEnded;
}

bool Scanner::scanDoubleQuoted()
{
    QByteArray text;
    text.reserve(stringSpace());
    Kind kind = Kind::String;
    ++m_at;
    while (!isAtEnd() && at() != '"') {
        if (isAtReplacement()) {
            kind = Kind::Template;
            skipReplacement();
        } else if (at() == '\\') {
            ++m_at;
            appendEscape(text);
        } else {
            text += at();
            ++m_at;
        }
    }
    const bool isEnded = at() == '"';
    ++m_at;
    add(kind, std::move(text));
    return isEnded;
}

bool Scanner::isAtReplacement() const
{
    return isAt("{$") || isAt("${") || isAt("\\u{") || (at() == '$' && isLetter(at(1)));
}

// Other texts may stand inside of its braces.
void Scanner::skipReplacement()
{
    if (!isAt("{$") && !isAt("${")) {
        ++m_at;
        return;
    }
    int depth = 0;
    do {
        depth += at() == '{' ? 1 : at() == '}' ? -1 : 0;
        ++m_at;
    } while (!isAtEnd() && (depth > 0 || at(-1) == '$'));
}

// What PHP does not know keeps its backslash.
void Scanner::appendEscape(QByteArray &text)
{
    static constexpr std::array<std::pair<char, char>, 9> known{{{'n', '\n'},
                                                                 {'t', '\t'},
                                                                 {'r', '\r'},
                                                                 {'v', '\v'},
                                                                 {'e', '\x1b'},
                                                                 {'f', '\f'},
                                                                 {'\\', '\\'},
                                                                 {'$', '$'},
                                                                 {'"', '"'}}};
    const char c = at();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [c](const auto &escape) { return escape.first == c; });
    if (found != known.end()) {
        text += found->second;
        ++m_at;
    } else if (digitValue(c, 8) >= 0) {
        text += char(takeNumber(8, 3));
    } else if (c == 'x' && digitValue(at(1), 16) >= 0) {
        ++m_at;
        text += char(takeNumber(16, 2));
    } else {
        text += '\\';
    }
}

uint Scanner::takeNumber(int base, int maximumDigits)
{
    uint value = 0;
    for (int i = 0; i < maximumDigits && digitValue(at(), base) >= 0; ++i, ++m_at)
        value = value * uint(base) + uint(digitValue(at(), base));
    return value;
}

} // namespace

Result<std::vector<PhpToken>> phpTokens(const QByteArray &php)
{
    if (!php.contains("<?"))
        return Error::invalid(Texts::tr("This is not a PHP file: it has no \"<?php\"."));
    Scanner scanner(php);
    if (!scanner.scan())
        return Error::invalid(Texts::tr("The PHP around line %1 is not understood: only texts in "
                                        "quotes that end are, no heredocs and no shell commands.")
                                  .arg(scanner.line()));
    return scanner.takeTokens();
}

} // namespace Chatelaine
