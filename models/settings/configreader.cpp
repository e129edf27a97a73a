// SPDX-License-Identifier: MIT
#include "models/settings/configreader.h"

#include "models/domain/token.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// By the value of ConfigMember.
constexpr std::array<QLatin1String, 6> MemberNames{
    QLatin1String("host"),     QLatin1String("port"),   QLatin1String("username"),
    QLatin1String("password"), QLatin1String("dbname"), QLatin1String("socket")};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ConfigReader)
};

Error notPlain(const QString &name)
{
    return Error::invalid(
        Texts::tr("%1 is not set to a plain text or number at the top of the file, so that only "
                  "PHP could tell what it is. Type the connection by hand.")
            .arg(name));
}

std::optional<ConfigMember> memberOf(const QByteArray &name)
{
    const auto found = std::find(MemberNames.begin(), MemberNames.end(), QLatin1String(name));
    return found == MemberNames.end() ? std::nullopt
                                      : std::optional(ConfigMember(found - MemberNames.begin()));
}

} // namespace

QString phpName(ConfigMember member)
{
    return u"$config['db']['%1']"_s.arg(MemberNames.at(size_t(member)));
}

ConfigReader::~ConfigReader()
{
    for (PhpToken &token : m_tokens)
        wipe(token.text);
    forget();
}

void ConfigReader::forget()
{
    for (QByteArray &value : m_values)
        wipe(value);
}

const PhpToken &ConfigReader::token(size_t offset) const
{
    static const PhpToken nothing;
    return m_at + offset < m_tokens.size() ? m_tokens[m_at + offset] : nothing;
}

// ['db']; any text in quotes without a key.
bool ConfigReader::isAtKey(const char *key) const
{
    return token().is('[') && token(1).kind == Kind::String && token(2).is(']') &&
           (!key || token(1).text == key);
}

bool ConfigReader::isAtWord(const char *word) const
{
    return token().kind == Kind::Word && token().text.compare(word, Qt::CaseInsensitive) == 0;
}

// Neither == nor =>.
bool ConfigReader::isAtAssignment() const
{
    return token().is('=') && !token(1).is('=') && !token(1).is('>');
}

// And one that is always run: not inside of braces, not what an if decides on.
bool ConfigReader::isAtStatement() const
{
    return m_depth == 0 && (m_at == 0 || m_tokens[m_at - 1].is(';') || m_tokens[m_at - 1].is('}'));
}

Result<void> ConfigReader::read()
{
    while (m_at < m_tokens.size())
        CHATELAINE_CHECK(readToken());
    return {};
}

Result<void> ConfigReader::readToken()
{
    for (const char *const word : {"endif", "endwhile", "endfor", "endforeach", "endswitch"}) {
        if (isAtWord(word))
            return Error::invalid(Texts::tr("The file has conditions that end with \"%1\": only "
                                            "PHP could tell what they do. Type the connection by "
                                            "hand.")
                                      .arg(QLatin1String(word)));
    }
    if (token().kind == Kind::Variable && token().text == "config")
        return readConfig();
    m_depth += token().is('{') ? 1 : token().is('}') ? -1 : 0;
    ++m_at;
    return {};
}

Result<void> ConfigReader::readConfig()
{
    const bool isStatement = isAtStatement();
    ++m_at;
    if (isAtAssignment()) {
        const bool isEmpty = (token(1).is('[') && token(2).is(']')) ||
                             (token(1).text == "array" && token(2).is('(') && token(3).is(')'));
        if (!isEmpty || !isStatement)
            return notPlain(u"$config"_s);
        forget();
    }
    if (!isAtKey("db"))
        return {};
    m_at += 3;
    if (isAtKey()) {
        const QByteArray name = token(1).text;
        m_at += 3;
        return readMember(name, isStatement);
    }
    const bool isAssigned = isAtAssignment();
    if (isAssigned && isStatement) {
        ++m_at;
        return readArray();
    }
    return isAssigned || isStatement ? notPlain(u"$config['db']"_s) : Result<void>();
}

Result<void> ConfigReader::readMember(const QByteArray &name, bool isStatement)
{
    const auto member = memberOf(name);
    const bool isAssigned = isAtAssignment();
    if (!member || (!isAssigned && !isStatement)) // Something else, or only read here.
        return {};
    ++m_at;
    if (!isAssigned || !isStatement || !readValue(*member) || !token().is(';'))
        return notPlain(phpName(*member));
    return {};
}

// […] or array(…)
Result<void> ConfigReader::readArray()
{
    forget();
    const bool isLong = isAtWord("array") && token(1).is('(');
    if (!isLong && !token().is('['))
        return notPlain(u"$config['db']"_s);
    m_at += isLong ? 2 : 1;
    const char end = isLong ? ')' : ']';
    while (!token().is(end)) {
        CHATELAINE_CHECK(readEntry(end));
        if (token().is(','))
            ++m_at;
        else if (!token().is(end))
            return notPlain(u"$config['db']"_s);
    }
    ++m_at;
    return token().is(';') ? Result<void>() : notPlain(u"$config['db']"_s);
}

Result<void> ConfigReader::readEntry(char end)
{
    if (token().kind != Kind::String || !token(1).is('=') || !token(2).is('>'))
        return notPlain(u"$config['db']"_s);
    const auto member = memberOf(token().text);
    m_at += 3;
    if (!member) {
        skipEntry(end);
        return {};
    }
    if (!readValue(*member) || (!token().is(',') && !token().is(end)))
        return notPlain(phpName(*member));
    return {};
}

bool ConfigReader::readValue(ConfigMember member)
{
    if (m_at >= m_tokens.size())
        return false;
    QByteArray &text = m_tokens[m_at].text;
    const bool isNumber =
        token().kind == Kind::Number && (text == "0" || text.front() != '0') &&
        std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (token().kind != Kind::String && !isNumber && !isAtWord("null"))
        return false;
    QByteArray &value = m_values[size_t(member)];
    wipe(value);
    if (!isAtWord("null"))
        value = std::exchange(text, {});
    ++m_at;
    return true;
}

// To the comma behind it, or the end of the array.
void ConfigReader::skipEntry(char end)
{
    int depth = 0;
    while (m_at < m_tokens.size() && (depth > 0 || (!token().is(',') && !token().is(end)))) {
        const bool isOpening = token().is('(') || token().is('[') || token().is('{');
        const bool isClosing = token().is(')') || token().is(']') || token().is('}');
        depth += isOpening ? 1 : isClosing ? -1 : 0;
        ++m_at;
    }
}

} // namespace Chatelaine
