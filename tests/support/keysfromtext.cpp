// SPDX-License-Identifier: MIT
#include "tests/support/keysfromtext.h"

#include "models/snapshot/keysnapshotbuilder.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsPerDay = 86'400;

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression pattern(u"\"([^\"]*)\"|(\\S+)"_s);
    QStringList words;
    for (auto match = pattern.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        if (word.captured(0).startsWith(u'#') && words.isEmpty())
            return {};
        words += word.captured(word.capturedStart(2) >= 0 ? 2 : 1);
    }
    return words;
}

class Drawing
{
public:
    explicit Drawing(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            m_words = wordsOf(line);
            if (!m_words.isEmpty())
                read();
        }
    }

    KeySnapshotPtr build()
    {
        std::sort(m_keys.begin(), m_keys.end(),
                  [](const Key &a, const Key &b) { return a.key.id < b.key.id; });
        KeySnapshotBuilder builder;
        if (!builder.setScopes(m_scopes, m_deleted))
            qFatal("Too many scopes");
        builder.setGroups(m_groups);
        builder.setRecomputeJobPending(m_isJobPending);
        for (const Key &key : m_keys)
            builder.addKey(key.key);
        for (const Key &key : m_keys) {
            if (key.user.state != UserState::Deleted)
                builder.setUser(key.user);
            for (const QString &scope : key.stored)
                builder.addStored(key.key.id, scopeIndex(scope));
        }
        return builder.build();
    }

private:
    struct Key
    {
        ApiKey key;
        User user;
        QStringList stored;
    };

    void read()
    {
        const QString &kind = m_words.first();
        if (kind == "scope"_L1)
            readScope();
        else if (kind == "deleted"_L1)
            m_deleted.push_back(ScopeId(number(1)));
        else if (kind == "group"_L1)
            m_groups.push_back({GroupId(number(1)), word(2), quint32(number(3))});
        else if (kind == "pending-job"_L1)
            m_isJobPending = true;
        else if (kind == "key"_L1)
            readKey();
        else
            qFatal("Not a line of a drawing: %s", qPrintable(m_words.join(u' ')));
    }

    void readScope()
    {
        Scope scope;
        scope.id = ScopeId(number(1));
        scope.name = word(2);
        scope.title = word(6).isEmpty() ? scope.name.toUpper() : word(6);
        scope.groupCsv = word(3);
        scope.isActive = word(4) != "inactive"_L1;
        const bool isInOrder = word(5).isEmpty();
        scope.displayOrder = isInOrder ? quint32(m_scopes.size() + 1) * 10 : number(5);
        m_scopes.push_back(scope);
    }

    void readKey()
    {
        Key key;
        key.key.id = KeyId(number(1));
        key.key.user = key.user.id = UserId(number(2));
        key.user.name = word(3).toUtf8();
        key.key.prefix = word(4).toUtf8();
        key.user.state = word(5).isEmpty() ? UserState::Valid : stateNamed(word(5));
        key.user.primaryGroup = GroupId(number(6));
        key.user.secondaryGroups = word(7).toUtf8();
        key.stored = word(8).split(u',', Qt::SkipEmptyParts);
        key.key.created = seconds(9);
        key.key.lastUsed = seconds(10);
        key.key.isActive = word(11) != "disabled"_L1;
        m_keys.push_back(key);
    }

    [[nodiscard]] QString word(int column) const
    {
        const QString word = m_words.value(column);
        return word == "-"_L1 ? QString() : word;
    }

    [[nodiscard]] quint32 number(int column) const
    {
        bool isNumber = false;
        const quint32 number = word(column).toUInt(&isNumber);
        if (!isNumber && !word(column).isEmpty())
            qFatal("Not a number: %s", qPrintable(word(column)));
        return number;
    }

    [[nodiscard]] qint64 seconds(int column) const
    {
        const QDate date = QDate::fromString(word(column), Qt::ISODate);
        return date.isValid() ? QDate(1970, 1, 1).daysTo(date) * SecondsPerDay : number(column);
    }

    static UserState stateNamed(const QString &name)
    {
        for (int i = 0; i <= int(UserState::Valid); ++i) {
            if (userStateName(UserState(i)) == name)
                return UserState(i);
        }
        qFatal("Not a user state: %s", qPrintable(name));
    }

    [[nodiscard]] int scopeIndex(const QString &name) const
    {
        for (size_t i = 0; i < m_scopes.size(); ++i) {
            if (m_scopes[i].name == name)
                return int(i);
        }
        for (size_t i = 0; i < m_deleted.size(); ++i) {
            if (u'#' + QString::number(m_deleted[i].value()) == name)
                return int(m_scopes.size() + i);
        }
        qFatal("Not a scope: %s", qPrintable(name));
    }

    QStringList m_words; // Of the line being read.
    std::vector<Scope> m_scopes;
    std::vector<ScopeId> m_deleted;
    std::vector<UserGroup> m_groups;
    std::vector<Key> m_keys;
    bool m_isJobPending = false;
};

QString nameOf(const KeySnapshot &snapshot, Row row)
{
    return snapshot.hasUser(row) ? QString::fromUtf8(snapshot.userName(row)) : u"-"_s;
}

} // namespace

KeySnapshotPtr keysFromText(const QString &text) { return Drawing(text).build(); }

KeySnapshotPtr keysFromText(const char *utf8) { return keysFromText(QString::fromUtf8(utf8)); }

QString print(const KeySnapshot &snapshot, std::span<const Row> rows)
{
    QStringList keys;
    for (const Row row : rows)
        keys += QString::number(snapshot.keyId(row).value()) + u' ' + nameOf(snapshot, row);
    return keys.join(u", "_s);
}

QString print(const KeySnapshot &snapshot, const RowSet &rows)
{
    return print(snapshot, rows.rows());
}

QString print(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QStringList names;
    scopes.forEach([&](int index) { names += snapshot.scopeNameAt(index); });
    return names.isEmpty() ? u"-"_s : names.join(u',');
}

QString print(const KeySnapshot &snapshot)
{
    QStringList lines;
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        lines += u"%1 %2 %3 %4 %5 %6 stored=%7 expected=%8"_s.arg(
            QString::number(snapshot.keyId(row).value()),
            QString::number(snapshot.userId(row).value()), nameOf(snapshot, row),
            QString::fromUtf8(snapshot.prefix(row)), userStateName(snapshot.userState(row)),
            snapshot.isActive(row) ? u"active"_s : u"disabled"_s,
            print(snapshot, snapshot.stored(row)), print(snapshot, snapshot.expected(row)));
    }
    return lines.join(u'\n');
}

} // namespace Chatelaine
