// SPDX-License-Identifier: MIT
#include "models/store/statements.h"

#include "models/store/statementtexts.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

const StatementText &textOf(Statement statement)
{
    for (const auto part : {sessionStatements(), readingStatements(), writingStatements()}) {
        const size_t position = size_t(statement) - size_t(part.front().id);
        if (position < part.size())
            return part[position];
    }
    Q_UNREACHABLE();
}

// As packedrows.h takes them apart. Texts are bytes of UTF-8, each after the number of them.
QString packedText(const QString &column)
{
    const QString text = u"CAST(CONVERT("_s + column + u" USING utf8mb4) AS BINARY)"_s;
    return u"IFNULL(LENGTH("_s + text + u"), 0), ' ', IFNULL("_s + text + u", '')"_s;
}

QString packedKey()
{
    return u"CONCAT(k.key_id, ' ', IFNULL(k.user_id, 0), ' ', IFNULL(k.is_active, 0), ' ',"
           " IFNULL(k.created_date, 0), ' ', IFNULL(k.last_used_date, 0), ' ', "_s +
           packedText(u"k.key_prefix"_s) + u')';
}

QString packedUser()
{
    return u"CONCAT(u.user_id, ' ', IFNULL(u.user_group_id, 0), ' ', IFNULL(u.is_banned, 0), ' ',"
           " IFNULL(u.last_activity, 0), ' ', "_s +
           packedText(u"u.username"_s) +
           u", IFNULL(LENGTH(u.secondary_group_ids), 0), ' ', IFNULL(u.secondary_group_ids, ''), "_s +
           packedText(u"u.user_state"_s) + u')';
}

// The same rows without what the grant rule does not need.
QString packedLeanKey()
{
    return u"CONCAT(k.key_id, ' ', IFNULL(k.user_id, 0), _binary' 0 0 0 0 ')"_s;
}

QString packedLeanUser()
{
    return u"CONCAT(u.user_id, ' ', IFNULL(u.user_group_id, 0), ' 0 0 0 ',"
           " IFNULL(LENGTH(u.secondary_group_ids), 0), ' ', IFNULL(u.secondary_group_ids, ''),"
           " _binary'0 ')"_s;
}

QString placeholders()
{
    QString list = u"?"_s;
    list += u",?"_s.repeated(IdListSize - 1);
    return list;
}

} // namespace

QString statementText(Statement statement, Dialect dialect, const QString &prefix)
{
    Q_ASSERT(isValidPrefix(prefix));
    const StatementText &texts = textOf(statement);
    const char *const raw = dialect == Dialect::Sqlite && texts.sqlite ? texts.sqlite : texts.mySql;
    QString text = QString::fromLatin1(raw);
    text.replace("{KEY}"_L1, packedKey());
    text.replace("{USER}"_L1, packedUser());
    text.replace("{LEAN_KEY}"_L1, packedLeanKey());
    text.replace("{LEAN_USER}"_L1, packedLeanUser());
    text.replace("{P}"_L1, prefix);
    text.replace("{IDS}"_L1, placeholders());
    return text;
}

QLatin1String statementName(Statement statement) { return QLatin1String(textOf(statement).name); }

bool isValidPrefix(QStringView prefix)
{
    return prefix.size() <= 40 && std::all_of(prefix.begin(), prefix.end(), [](QChar character) {
               return character == u'_' ||
                      (character.unicode() < 128 && character.isLetterOrNumber());
           });
}

} // namespace Chatelaine
