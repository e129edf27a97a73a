// SPDX-License-Identifier: MIT
#include "models/settings/strictjson.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int ShownLength = 60; // Characters of a member's name that an error repeats.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::StrictJson)
};

QString shown(const QString &name)
{
    const QString text = visibleText(name.left(ShownLength));
    return name.size() > ShownLength ? QString(text + u'…') : text;
}

// Returns where the string that begins at the quotation mark ends: past the second one.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at < json.size() && json[at] == ':';
}

// Reads the escapes: "p\u0061ssword" is the same member as "password".
QString decodedString(const QByteArray &token)
{
    return QJsonDocument::fromJson('[' + token + ']').array().first().toString();
}

// Returns the name of a member that stands in its object twice. REQUIRES: json is well-formed.
std::optional<QString> doubledMember(const QByteArray &json)
{
    std::vector<QSet<QString>> open; // The names in each object around the place.
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] == '{')
            open.emplace_back();
        if (json[at] == '}')
            open.pop_back();
        if (json[at] != '"')
            continue;
        const qsizetype end = endOfString(json, at);
        if (isFollowedByColon(json, end)) {
            const QString name = decodedString(json.mid(at, end - at));
            if (open.back().contains(name))
                return name;
            open.back().insert(name);
        }
        at = end - 1;
    }
    return std::nullopt;
}

} // namespace

Result<QJsonObject> strictJsonObject(const QByteArray &document, qsizetype maximumBytes)
{
    if (document.size() > maximumBytes)
        return Error::invalid(Texts::tr("The document is larger than %n KiB: this cannot be right.",
                                        nullptr, int(maximumBytes / 1024)));
    if (document.startsWith("\xef\xbb\xbf"))
        return Error::invalid(Texts::tr("The document begins with a byte order mark. Save it as "
                                        "UTF-8 without one."));
    QJsonParseError problem{};
    const QJsonDocument parsed = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error::invalid(Texts::tr("The document is not JSON from byte %1 on: %2.")
                                  .arg(QString::number(problem.offset), problem.errorString()));
    if (!parsed.isObject())
        return Error::invalid(Texts::tr("The document is not a JSON object."));
    if (const auto name = doubledMember(document))
        return Error::invalid(
            Texts::tr("The member \"%1\" stands in one object of the document twice.")
                .arg(shown(*name)));
    return parsed.object();
}

JsonMembers::JsonMembers(const QJsonObject &object, const QString &where)
    : m_where(where)
    , m_rest(object)
{}

QString JsonMembers::text(QLatin1String name)
{
    return take(name, QJsonValue::String, Texts::tr("a text in quotation marks")).toString();
}

qint64 JsonMembers::number(QLatin1String name, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const QString range = Texts::tr("a whole number from %1 to %2")
                              .arg(QString::number(minimum), QString::number(maximum));
    const QJsonValue value = take(name, QJsonValue::Double, range);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    // In this order: what is not finite fails the comparisons.
    if (number >= double(minimum) && number <= double(maximum) && std::floor(number) == number)
        return qint64(number);
    fail(name, Texts::tr("It must be %1.").arg(range));
    return fallback;
}

bool JsonMembers::flag(QLatin1String name)
{
    return take(name, QJsonValue::Bool, u"true / false"_s).toBool();
}

qsizetype JsonMembers::word(QLatin1String name, std::span<const QLatin1String> words,
                            qsizetype fallback)
{
    QStringList quoted;
    for (const QLatin1String word : words)
        quoted.append(u'"' + QString(word) + u'"');
    const QString choice = Texts::tr("one of %1").arg(quoted.join(u", "_s));
    const QJsonValue value = take(name, QJsonValue::String, choice);
    if (value.isUndefined())
        return fallback;
    const auto found = std::find(words.begin(), words.end(), value.toString());
    if (found != words.end())
        return found - words.begin();
    fail(name, Texts::tr("It must be %1.").arg(choice));
    return fallback;
}

QJsonObject JsonMembers::object(QLatin1String name)
{
    return take(name, QJsonValue::Object, Texts::tr("an object in braces")).toObject();
}

QJsonArray JsonMembers::array(QLatin1String name)
{
    return take(name, QJsonValue::Array, Texts::tr("a list in brackets")).toArray();
}

Result<void> JsonMembers::finish() const
{
    if (!m_state || m_rest.isEmpty())
        return m_state;
    return Error::invalid(Texts::tr("%1: \"%2\" is not a known member. Remove it.")
                              .arg(m_where, shown(m_rest.begin().key())));
}

// Undefined when it is missing, or of another type.
QJsonValue JsonMembers::take(QLatin1String name, QJsonValue::Type type, const QString &typeInWords)
{
    QJsonValue value = m_rest.value(name);
    m_rest.remove(name);
    if (value.isUndefined() || value.type() == type)
        return value;
    fail(name, Texts::tr("It must be %1.").arg(typeInWords));
    return QJsonValue::Undefined;
}

void JsonMembers::fail(QLatin1String name, const QString &sentence)
{
    if (m_state)
        m_state = Error::invalid(
            Texts::tr("%1, member \"%2\": %3").arg(m_where, QString(name), sentence));
}

} // namespace Chatelaine
