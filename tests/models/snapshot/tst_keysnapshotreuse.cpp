// SPDX-License-Identifier: MIT
// A refresh takes over from the snapshot before it what has not changed. Whatever changes, the
// result is the one that a full load gives.
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/snapshot/rowset.h"
#include "models/snapshot/snapshotchanges.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// What stands in the database at one moment.
struct Forum
{
    std::vector<Scope> scopes;
    std::vector<ScopeId> deletedScopes;
    std::vector<UserGroup> groups;
    std::map<quint32, ApiKey> keys;
    std::map<quint32, User> users;
    std::map<quint32, std::set<quint32>> grants; // Ids of scopes, by key.
    bool isJobPending = false;
};

class RandomForum
{
public:
    explicit RandomForum(quint32 seed)
        : m_random(seed)
    {
        const quint32 scopes = below(4) == 0 ? 70 : 1 + below(6);
        for (quint32 id = 1; id <= scopes; ++id)
            addScope();
        for (qint64 id = 1; id <= 8; ++id)
            m_forum.groups.push_back({GroupId(id), u'g' + QString::number(id)});
        for (quint32 i = below(40); i > 0; --i)
            addKey();
    }

    const Forum &forum() const { return m_forum; }

    void change()
    {
        switch (below(14)) {
        case 0:
            return addKey();
        case 1:
            return removeKey();
        case 2:
            return void(anyKey().prefix = text());
        case 3:
            return void(anyKey().lastUsed += 1 + below(9));
        case 4:
            return void(anyKey().isActive ^= true);
        case 5:
            return void(anyUser().name = text());
        case 6:
            return void(anyUser().secondaryGroups = groupList());
        case 7:
            return void(anyUser().lastActivity += 1);
        case 8:
            return void(m_forum.users.erase(anyUser().id.value()));
        case 9:
            return grant(anyKey().id.value());
        case 10:
            return changeScopes();
        case 11:
            return void(anyUser().state = below(2) == 0 ? UserState::Banned : UserState::Valid);
        case 12:
            m_forum.isJobPending = below(2) == 0;
            return;
        default: // A user who was gone comes back, or has another key now.
            return void(anyKey().user = makeUser(1 + below(60)).id);
        }
    }

private:
    quint32 below(quint32 end) { return quint32(m_random() % end); }
    QByteArray text()
    {
        static const QList<QByteArray> texts{"", "Ann", "ÅNGSTRÖM", "bob", "A\x1F\nb", "x\xFF"};
        return texts.at(below(quint32(texts.size()))) + QByteArray::number(below(9));
    }
    QByteArray groupList()
    {
        static const QList<QByteArray> parts{"1", "2", "3", "7", "0", " 5", "-3", "8x", "4,4"};
        QByteArrayList list;
        for (quint32 i = below(4); i > 0; --i)
            list += parts.at(below(quint32(parts.size())));
        return list.join(',');
    }
    ApiKey &anyKey()
    {
        if (m_forum.keys.empty())
            addKey();
        return std::next(m_forum.keys.begin(), below(quint32(m_forum.keys.size())))->second;
    }
    User &anyUser() { return makeUser(anyKey().user.value()); }
    User &makeUser(quint32 id)
    {
        if (!m_forum.users.contains(id)) {
            m_forum.users[id] = {UserId(id),        text(),      UserState::Valid,
                                 GroupId(below(4)), groupList(), 1};
        }
        return m_forum.users[id];
    }
    void addKey()
    {
        const bool isNewest = below(3) > 0;
        const quint32 last = m_forum.keys.empty() ? 0 : m_forum.keys.rbegin()->first;
        const quint32 id = isNewest ? last + 1 + below(3) : 1 + below(last + 1);
        if (m_forum.keys.contains(id))
            return;
        const quint32 user = 1 + below(60);
        m_forum.keys[id] = {KeyId(id), UserId(user), text(), true, 5, below(3)};
        if (below(5) > 0)
            makeUser(user);
        grant(id);
    }
    void removeKey()
    {
        const quint32 id = anyKey().id.value();
        m_forum.keys.erase(id);
        m_forum.grants.erase(id);
    }
    void grant(quint32 key)
    {
        for (const Scope &scope : m_forum.scopes) {
            if (below(2) == 0)
                m_forum.grants[key].insert(scope.id.value());
            else
                m_forum.grants[key].erase(scope.id.value());
        }
    }
    void addScope()
    {
        Scope scope;
        scope.id = ScopeId(++m_lastScope);
        scope.name = u's' + QString::number(m_lastScope);
        scope.groupCsv = QString::fromLatin1(groupList());
        scope.isActive = below(5) > 0;
        m_forum.scopes.insert(m_forum.scopes.begin() + below(quint32(m_forum.scopes.size()) + 1),
                              scope);
    }
    void changeScopes()
    {
        if (m_forum.scopes.empty() || below(3) == 0)
            return addScope();
        const auto scope = m_forum.scopes.begin() + below(quint32(m_forum.scopes.size()));
        if (below(2) == 0) {
            scope->groupCsv = QString::fromLatin1(groupList());
            return;
        }
        const ScopeId id = scope->id;
        m_forum.scopes.erase(scope);
        if (below(2) == 0) {
            m_forum.deletedScopes.push_back(id); // Its grants are left behind.
            return;
        }
        for (auto &[key, grants] : m_forum.grants)
            grants.erase(id.value());
    }

    std::mt19937 m_random;
    Forum m_forum;
    quint32 m_lastScope = 0;
};

void begin(KeySnapshotBuilder *builder, const Forum &forum)
{
    QVERIFY(builder->setScopes(forum.scopes, forum.deletedScopes));
    builder->setTakenAt(1);
    builder->setRecomputeJobPending(forum.isJobPending);
    for (const auto &[id, key] : forum.keys)
        builder->addKey(key);
}

ScopeSet storedSet(const Forum &forum, quint32 key)
{
    ScopeSet set;
    const auto found = forum.grants.find(key);
    if (found == forum.grants.end())
        return set;
    for (size_t i = 0; i < forum.scopes.size() + forum.deletedScopes.size(); ++i) {
        const ScopeId id = i < forum.scopes.size() ? forum.scopes[i].id
                                                   : forum.deletedScopes[i - forum.scopes.size()];
        if (found->second.contains(id.value()))
            set.insert(int(i));
    }
    return set;
}

KeySnapshotPtr loaded(const Forum &forum)
{
    KeySnapshotBuilder builder;
    begin(&builder, forum);
    builder.setGroups(forum.groups);
    for (const auto &[id, user] : forum.users)
        builder.setUser(user);
    for (int word = 0; word < ScopeSet::Words; ++word) {
        std::vector<quint32> ids;
        std::vector<quint64> masks;
        for (const auto &[id, key] : forum.keys) {
            ids.push_back(id);
            masks.push_back(storedSet(forum, id).wordAt(word));
        }
        builder.addStoredWords(ids, word, masks);
    }
    return builder.build();
}

bool isSame(const User &a, const User &b)
{
    return a.name == b.name && a.state == b.state && a.primaryGroup == b.primaryGroup &&
           a.secondaryGroups == b.secondaryGroups && a.lastActivity == b.lastActivity;
}

// Tells the builder what is not as it was before.
void tellDifferences(KeySnapshotBuilder *builder, const Forum &was, const Forum &is)
{
    for (const auto &[id, user] : is.users) {
        const auto before = was.users.find(id);
        if (before == was.users.end() || !isSame(before->second, user))
            builder->setUser(user);
    }
    for (const auto &[id, user] : was.users) {
        if (!is.users.contains(id))
            builder->removeUser(UserId(id));
    }
    for (const UserId id : builder->unknownUsers()) {
        if (const auto user = is.users.find(id.value()); user != is.users.end())
            builder->setUser(user->second);
    }
    for (const auto &[id, key] : is.keys) {
        const auto before = was.grants.find(id);
        const auto now = is.grants.find(id);
        const bool isSameAsBefore =
            before != was.grants.end() && now != is.grants.end() && before->second == now->second;
        for (int word = 0; word < ScopeSet::Words && !isSameAsBefore; ++word)
            builder->setStored(KeyId(id), word, storedSet(is, id).wordAt(word));
    }
}

void reuseAll(KeySnapshotBuilder *builder, const KeySnapshot &earlier)
{
    builder->reuseUsers(earlier);
    builder->reuseStored(earlier);
    builder->reuseGroups(earlier);
}

KeySnapshotPtr refreshed(const KeySnapshot &earlier, const Forum &was, const Forum &is)
{
    KeySnapshotBuilder builder;
    begin(&builder, is);
    reuseAll(&builder, earlier);
    tellDifferences(&builder, was, is);
    return builder.build();
}

QString print(const KeySnapshot &snapshot, Row row)
{
    const quint32 begin = snapshot.foldedOffsets()[row.value()];
    const quint32 end = snapshot.foldedOffsets()[row.value() + 1];
    QString line = QString::fromLatin1(snapshot.foldedText().sliced(begin, end - begin));
    const ApiKey key = snapshot.key(row);
    line += u"%1 %2 %3 %4 %5 %6"_s.arg(key.id.value())
                .arg(key.user.value())
                .arg(QString::fromLatin1(key.prefix))
                .arg(key.isActive)
                .arg(key.created)
                .arg(key.lastUsed);
    if (const std::optional<User> user = snapshot.user(row)) {
        line += u" user %1 %2 %3 %4 %5"_s.arg(QString::fromLatin1(user->name))
                    .arg(int(user->state))
                    .arg(user->primaryGroup.value())
                    .arg(QString::fromLatin1(user->secondaryGroups))
                    .arg(user->lastActivity);
    }
    snapshot.stored(row).forEach([&](int i) { line += u" +" + snapshot.scopeNameAt(i); });
    snapshot.expected(row).forEach([&](int i) { line += u" =" + snapshot.scopeNameAt(i); });
    if (snapshot.isDrifted(row))
        line += u" drift " + driftCauseName(snapshot.driftCause(row));
    const std::optional<Row> found = snapshot.rowOf(key.user);
    return line + (found && snapshot.userId(*found) == key.user ? u" found"_s : u" lost"_s);
}

QString print(const KeySnapshot &snapshot)
{
    QStringList lines;
    for (quint32 row = 0; row < snapshot.size(); ++row)
        lines += print(snapshot, Row(row));
    for (qint64 group = -3; group < 10; ++group)
        lines += QString::number(snapshot.keyCount(GroupId(group)));
    const DriftCounts &counts = snapshot.driftCounts();
    lines += u"%1 missing %2 extra"_s.arg(counts.missing).arg(counts.extra);
    for (const quint32 keys : counts.keysBy)
        lines += QString::number(keys);
    lines += QString::number(snapshot.driftedRows().count());
    return lines.join(u'\n');
}

// The cells that have changed.
QString print(const SnapshotChanges &changes, const KeySnapshot &after)
{
    QString text = QString::number(changes.goneKeys()) + u" gone"_s;
    for (quint32 row = 0; row < after.size(); ++row) {
        const KeyId id = after.keyId(Row(row));
        for (int column = 0; column < KeyColumnCount; ++column) {
            if (changes.hasChanged(id, KeyColumn(column)))
                text += u" %1:%2"_s.arg(id.value()).arg(KeyColumnNames[size_t(column)]);
        }
    }
    return text;
}

} // namespace

class KeySnapshotReuseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatAFullLoadGives_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void givesWhatAFullLoadGives()
    {
        QFETCH(const quint32, seed);
        RandomForum random(seed);
        KeySnapshotPtr last = loaded(random.forum());
        for (quint32 refresh = 0; refresh < 6; ++refresh) {
            const Forum was = random.forum();
            for (quint32 changes = seed % 5 * refresh / 2; changes > 0; --changes)
                random.change();
            const KeySnapshotPtr full = loaded(random.forum());
            const KeySnapshotPtr now = refreshed(*last, was, random.forum());
            QCOMPARE(print(*now), print(*full));
            QCOMPARE(print(SnapshotChanges::between(*last, *now), *now),
                     print(SnapshotChanges::between(*loaded(was), *full), *full));
            last = now;
        }
    }

    void listsTheKeysThatDifferSoFar()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            RandomForum random(seed);
            const KeySnapshotPtr before = loaded(random.forum());
            const Forum was = random.forum();
            for (int i = 0; i < 5; ++i)
                random.change();
            KeySnapshotBuilder builder;
            begin(&builder, random.forum());
            reuseAll(&builder, *before);
            const std::vector<KeyId> soFar = builder.differingKeys();
            tellDifferences(&builder, was, random.forum());
            const std::vector<KeyId> atLast = builder.differingKeys();
            QVERIFY(std::ranges::is_sorted(soFar));
            const KeySnapshotPtr after = builder.build();
            QCOMPARE(print(*after), print(*loaded(random.forum())));
            QCOMPARE(quint32(atLast.size()), after->driftedRows().count());
            for (const KeyId key : atLast)
                QVERIFY(after->isDrifted(after->rowOf(key).value()));
        }
    }

    void sharesWhatHasNotChanged()
    {
        const RandomForum random(4);
        Forum forum = random.forum();
        const Forum was = forum;
        const KeySnapshotPtr before = loaded(forum);
        QVERIFY(before->size() > 0);
        forum.keys.begin()->second.lastUsed += 100;
        const KeySnapshotPtr after = refreshed(*before, was, forum);
        QCOMPARE(after->lastUsed(Row(0)), before->lastUsed(Row(0)) + 100);
        QCOMPARE(after->foldedText().data(), before->foldedText().data());
        QCOMPARE(after->prefix(Row(0)).data(), before->prefix(Row(0)).data());
        QCOMPARE(after->userName(Row(0)).data(), before->userName(Row(0)).data());
        QCOMPARE(after->membershipIndexes().data(), before->membershipIndexes().data());
        QVERIFY(after->memberships().isSharedWith(before->memberships()));
    }

    void takesOverAllKeysAtOnce()
    {
        RandomForum random(4);
        Forum forum = random.forum();
        const Forum was = forum;
        const KeySnapshotPtr before = loaded(forum);
        for (auto &[id, user] : forum.users) {
            if (id % 3 == 0)
                user.name += '!';
        }
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(forum.scopes, forum.deletedScopes));
        builder.reuseKeys(*before);
        reuseAll(&builder, *before);
        tellDifferences(&builder, was, forum);
        const KeySnapshotPtr after = builder.build();
        QCOMPARE(print(*after), print(*loaded(forum)));
        QCOMPARE(after->prefix(Row(0)).data(), before->prefix(Row(0)).data());
    }

    void knowsWhomItWasNotTold()
    {
        Forum forum;
        for (const quint32 id : {1U, 2U})
            forum.keys[id] = {KeyId(id), UserId(id * 10), "p", true, 1, 1};
        const KeySnapshotPtr before = loaded(forum);
        for (const quint32 id : {3U, 4U, 5U})
            forum.keys[id] = {KeyId(id), UserId(50 - id), "p", true, 1, 1};
        forum.keys[5].user = UserId(46);
        KeySnapshotBuilder builder;
        begin(&builder, forum);
        builder.reuseUsers(*before);
        // Whose key was there before is known to be gone.
        QCOMPARE(builder.unknownUsers(), (std::vector{UserId(46), UserId(47)}));
    }

    void forgetsMembershipsThatNobodyHasAnyMore()
    {
        constexpr quint32 Count = 30'000;
        Forum forum;
        for (quint32 id = 1; id <= Count; ++id) {
            forum.keys[id] = {KeyId(id), UserId(id), "p", true, 1, 1};
            forum.users[id] = {UserId(id), "u", UserState::Valid, GroupId(id), "3", 1};
        }
        KeySnapshotPtr last = loaded(forum);
        const auto refresh = [&](qint64 group) {
            const Forum was = forum;
            for (auto &[id, user] : forum.users)
                user.primaryGroup = GroupId(group);
            last = refreshed(*last, was, forum);
        };
        refresh(1);
        QCOMPARE(last->memberships().size(), Count + 1); // Still there.
        refresh(Count + 1);
        QCOMPARE(last->memberships().size(), 3U);
        QCOMPARE(print(*last), print(*loaded(forum)));
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeySnapshotReuseTest)
#include "tst_keysnapshotreuse.moc"
