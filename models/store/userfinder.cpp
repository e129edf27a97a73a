// SPDX-License-Identifier: MIT
#include "models/store/userfinder.h"

#include "models/base/textfold.h"
#include "models/store/cav7rows.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int UsersPerPage = 20'000; // Of a scan: it can be cancelled after each.

// "12" and "#12".
std::optional<quint32> idFrom(const QString &text)
{
    const QStringView digits = QStringView(text).sliced(text.startsWith(u'#') ? 1 : 0);
    bool isNumber = !digits.isEmpty() && digits.front().isDigit(); // Not "+12".
    const quint32 id = isNumber ? digits.toUInt(&isNumber) : 0;
    return isNumber ? std::optional(id) : std::nullopt;
}

// For LIKE … ESCAPE '!'.
QString escaped(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return text;
}

std::optional<UserMatch> matchOf(QByteArrayView name, const QByteArray &wanted)
{
    if (name == wanted)
        return UserMatch::Name;
    if (name.startsWith(wanted))
        return UserMatch::NamePrefix;
    if (name.contains(wanted))
        return UserMatch::NameSubstring;
    return std::nullopt;
}

} // namespace

UserFinder::UserFinder(Connection &connection, JobControl &control, Emails emails, int limit)
    : m_connection(connection)
    , m_control(control)
    , m_emails(emails)
    , m_limit(size_t(std::max(limit, 0)))
{}

Result<std::vector<FoundUser>> UserFinder::find(const QString &text)
{
    const QString wanted = text.trimmed().normalized(QString::NormalizationForm_C);
    std::vector<FoundUser> users;
    if (wanted.isEmpty() || m_limit == 0)
        return users;
    CHATELAINE_CHECK(findById(wanted));
    CHATELAINE_CHECK(m_connection.dialect() == Dialect::Sqlite ? scan(wanted) : findByName(wanted));
    if (m_emails == Emails::MayBeRead && wanted.contains(u'@'))
        CHATELAINE_CHECK(findByEmail(wanted));
    for (auto &[place, user] : m_found)
        users.push_back({std::move(user), std::get<UserMatch>(place)});
    return users;
}

Result<void> UserFinder::findById(const QString &text)
{
    const std::optional<quint32> id = idFrom(text);
    if (!id)
        return {};
    return select(Statement::FindUserById, {*id}, UserMatch::Id);
}

// Rows that are known already take places of the limit; never more of them than there are fewer
// to find.
Result<void> UserFinder::findByName(const QString &text)
{
    const int limit = int(m_limit);
    CHATELAINE_CHECK(select(Statement::FindUser, {text}, UserMatch::Name));
    CHATELAINE_CHECK(select(Statement::UsersByNamePrefix, {QString(escaped(text) + u'%'), limit},
                            UserMatch::NamePrefix));
    return select(Statement::UsersByNamePart, {QString(u'%' + escaped(text) + u'%'), limit},
                  UserMatch::NameSubstring);
}

Result<void> UserFinder::findByEmail(const QString &text)
{
    return select(Statement::UsersByEmail, {QString(escaped(text) + u'%'), int(m_limit)},
                  UserMatch::Email);
}

Result<void> UserFinder::scan(const QString &text)
{
    const QByteArray wanted = foldForSearch(text);
    Query page(m_connection, Statement::UserPage);
    quint32 last = 0;
    for (int rows = UsersPerPage; rows == UsersPerPage;) {
        if (m_control.isCancelled())
            return Error::cancelled();
        rows = 0;
        CHATELAINE_CHECK(page.forEachRow({last, UsersPerPage}, [&] {
            ++rows;
            last = page.number(0);
            if (const auto match = matchOf(foldForSearch(page.bytes(1)), wanted))
                add(userFromRow(page), *match);
        }));
    }
    return {};
}

Result<void> UserFinder::select(Statement statement, const QVariantList &values, UserMatch match)
{
    if (isFull())
        return {};
    if (m_control.isCancelled())
        return Error::cancelled();
    Query query(m_connection, statement);
    return query.forEachRow(values, [&] { add(userFromRow(query), match); });
}

// The first kind under which a user is found is the best one.
void UserFinder::add(User user, UserMatch match)
{
    if (!m_known.insert(user.id.value()).second)
        return;
    const std::tuple place(match, foldForSearch(user.name), user.id.value());
    m_found.emplace(place, std::move(user));
    if (m_found.size() <= m_limit)
        return;
    const auto worst = std::prev(m_found.end());
    m_known.erase(worst->second.id.value());
    m_found.erase(worst);
}

} // namespace Chatelaine
