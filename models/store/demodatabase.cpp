// SPDX-License-Identifier: MIT
#include "models/store/demodatabase.h"

#include "models/base/visibletext.h"
#include "models/store/demoforum.h"
#include "models/store/demosink.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Demo)
};

Result<void> writeSettings(DemoSink &sink, const DemoOptions &options)
{
    CHATELAINE_CHECK(
        sink.add(DemoTable::AddOn, {u"XF"_s, u"XenForo"_s, u"2.3.7"_s, 2030770, 1, 0}));
    CHATELAINE_CHECK(sink.add(DemoTable::AddOn, {u"Cav7/ApiKeyManager"_s, u"API Key Manager"_s,
                                                 u"1.2.0"_s, 1020070, 1, 0}));
    CHATELAINE_CHECK(
        sink.add(DemoTable::Option, {u"boardTitle"_s, QByteArray("Demo Regiment (Chatelaine)")}));
    CHATELAINE_CHECK(
        sink.add(DemoTable::Option, {u"boardUrl"_s, QByteArray("https://forum.example.org")}));
    return sink.add(DemoTable::Job,
                    {QByteArray("dailyCleanUp"), u"XF:CleanUp"_s, options.now + 3600});
}

Result<void> writeGroupsAndScopes(DemoSink &sink, const DemoForum &forum)
{
    for (const UserGroup &group : forum.groups())
        CHATELAINE_CHECK(sink.add(DemoTable::UserGroup, {group.id.value(), group.title}));
    for (const Scope &scope : forum.scopes()) {
        const QString groups = scope.groupCsv.isNull() ? u""_s : scope.groupCsv;
        CHATELAINE_CHECK(sink.add(DemoTable::ScopeDefinition,
                                  {scope.id.value(), scope.name, scope.title, scope.description,
                                   groups, scope.isActive ? 1 : 0, scope.displayOrder}));
    }
    return {};
}

// For good or for a year, with and without a reason.
Result<void> writeBan(DemoSink &sink, const DemoUser &user)
{
    constexpr qint64 Year = 365 * 86'400; // Seconds
    const qint64 end = user.id % 2 == 0 ? 0 : user.lastActivity + Year;
    const QString reason = user.id % 5 == 0 ? u""_s : u"Cheating on the public servers."_s;
    return sink.add(DemoTable::UserBan, {user.id, 1u, user.lastActivity, end, reason});
}

// Why some hold their groups: the first by a paid upgrade, the last by a promotion.
Result<void> writeGroupChanges(DemoSink &sink, const DemoUser &user)
{
    const std::vector<quint32> &groups = user.secondaryGroups;
    if (groups.empty())
        return {};
    const bool hasMany = groups.size() >= 5;
    const auto add = [&](const char *cause, quint32 number, quint32 group) {
        const QByteArray key = cause + QByteArray::number(number);
        return sink.add(DemoTable::UserGroupChange, {user.id, key, QByteArray::number(group)});
    };
    if (user.id % 10 == 0 || hasMany)
        CHATELAINE_CHECK(add("ugPromotion-", user.id % 7 + 1, groups.back()));
    if (user.id % 10 == 5 || hasMany)
        CHATELAINE_CHECK(add("userUpgrade-", user.id % 3 + 1, groups.front()));
    return {};
}

Result<void> writeUser(DemoSink &sink, const DemoUser &user)
{
    const auto &groups = user.secondaryGroups;
    const bool isAdmin = std::find(groups.begin(), groups.end(), 3u) != groups.end();
    const bool isModerator = std::find(groups.begin(), groups.end(), 4u) != groups.end();
    const QByteArray csv = user.secondaryCsv().isNull() ? QByteArray("") : user.secondaryCsv();
    CHATELAINE_CHECK(
        sink.add(DemoTable::User, {user.id, user.name, u"member%1@example.org"_s.arg(user.id),
                                   user.primaryGroup, csv, QString::fromLatin1(user.state),
                                   int(isModerator), int(isAdmin), int(isAdmin || isModerator),
                                   int(user.isBanned), user.registered, user.lastActivity}));
    CHATELAINE_CHECK(
        sink.addNumbers(DemoTable::UserGroupRelation, {user.id, user.primaryGroup, 1}));
    for (const quint32 group : groups)
        CHATELAINE_CHECK(sink.addNumbers(DemoTable::UserGroupRelation, {user.id, group, 0}));
    if (user.isBanned)
        CHATELAINE_CHECK(writeBan(sink, user));
    return writeGroupChanges(sink, user);
}

Result<void> writeKey(DemoSink &sink, const DemoKey &key)
{
    CHATELAINE_CHECK(
        sink.add(DemoTable::Key, {key.id, key.user, key.hash, QString::fromLatin1(key.prefix),
                                  int(key.isActive), key.created, key.lastUsed}));
    for (const quint32 scope : key.grants)
        CHATELAINE_CHECK(sink.addNumbers(DemoTable::Grant, {key.id, scope}));
    return {};
}

Result<void> writeForum(Connection &connection, const DemoOptions &options)
{
    const DemoForum forum(options);
    DemoSink sink(connection);
    CHATELAINE_CHECK(sink.begin());
    CHATELAINE_CHECK(writeSettings(sink, options));
    CHATELAINE_CHECK(writeGroupsAndScopes(sink, forum));
    for (quint32 index = 0; index < forum.userCount(); ++index)
        CHATELAINE_CHECK(writeUser(sink, forum.user(index)));
    for (quint32 index = 0; index < forum.keyCount(); ++index)
        CHATELAINE_CHECK(writeKey(sink, forum.key(index)));
    return sink.finish();
}

Result<void> writeFile(const QString &path, const DemoOptions &options)
{
    CHATELAINE_TRY(auto connection, Connection::create(path));
    return writeForum(*connection, options);
}

} // namespace

DemoOptions demoOptionsFor(quint32 keys)
{
    DemoOptions options;
    options.keys = keys;
    if (keys >= LargeDemoKeys) {
        options.groups = 300;
        options.scopes = 40;
    }
    return options;
}

// Under another name until it is whole: nobody opens half a demo.
Result<void> writeDemoDatabase(const QString &path, const DemoOptions &options)
{
    if (QFile::exists(path))
        return Error::io(Texts::tr("There is a file \"%1\" already.").arg(visibleText(path)));
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    const Result<void> written = writeFile(unfinished, options);
    if (written && QFile::rename(unfinished, path))
        return {};
    QFile::remove(unfinished);
    const QString detail = written ? QString() : written.error().detail();
    return Error::io(Texts::tr("The file \"%1\" cannot be written.").arg(visibleText(path)),
                     detail);
}

Result<void> writeDemoDatabase(const DatabaseUrl &url, const QByteArray &password,
                               const DemoOptions &options)
{
    if (url.dialect == Dialect::Sqlite)
        return writeDemoDatabase(url.path, options);
    CHATELAINE_TRY(auto connection, Connection::open(url, password));
    return writeForum(*connection, options);
}

} // namespace Chatelaine
