// SPDX-License-Identifier: MIT
// JSON that may come from anybody: nothing in it is guessed at or passed over.
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace Chatelaine {

// Fails with Invalid when the document is over the length, not UTF-8, has a byte order mark, is no
// JSON object, or names a member of any object twice (QJsonDocument would keep the last).
[[nodiscard]] Result<QJsonObject> strictJsonObject(const QByteArray &document,
                                                   qsizetype maximumBytes);

// Takes the members of one object. The first thing that is wrong is kept for finish(); until then
// the answers are the fallbacks. No value is ever repeated in an error: it may be a password.
//
//     JsonMembers members(object, u"Profile 3"_s);
//     profile.name = members.text("name"_L1);
//     CHATELAINE_CHECK(members.finish());
class JsonMembers final
{
public:
    // where: begins the errors, as in "Profile 3".
    JsonMembers(const QJsonObject &object, const QString &where);

    [[nodiscard]] bool has(QLatin1String name) const { return m_rest.contains(name); }
    QString text(QLatin1String name);
    qint64 number(QLatin1String name, qint64 fallback, qint64 minimum, qint64 maximum);
    bool flag(QLatin1String name);
    // Returns the place of the word.
    qsizetype word(QLatin1String name, std::span<const QLatin1String> words, qsizetype fallback);
    QJsonObject object(QLatin1String name);
    QJsonArray array(QLatin1String name);

    // Also fails when a member has not been asked for.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1String name, QJsonValue::Type type,
                                  const QString &typeInWords);
    void fail(QLatin1String name, const QString &sentence);

    QString m_where;
    QJsonObject m_rest; // What has not been asked for.
    Result<void> m_state;
};

} // namespace Chatelaine
