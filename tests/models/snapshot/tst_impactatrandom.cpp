// SPDX-License-Identifier: MIT
// The impact of random edits of random forums, against a plain walk through all keys.
#include "models/domain/grantrules.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/snapshot/rowsets.h"

#include <QRandomGenerator>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostGroups = 12;

QString randomGroups(QRandomGenerator &random)
{
    static constexpr std::array<const char *, 6> Oddities{"", "0", "abc", "-3", "99999999999", ","};
    if (random.bounded(5) == 0)
        return QString::fromLatin1(Oddities[size_t(random.bounded(int(Oddities.size())))]);
    QStringList ids;
    for (int i = random.bounded(5); i >= 0; --i)
        ids += QString::number(1 + random.bounded(MostGroups));
    return ids.join(u',');
}

Scope randomScope(QRandomGenerator &random, int id)
{
    Scope scope;
    scope.id = ScopeId(quint32(id));
    scope.name = u"scope"_s + QString::number(id);
    scope.title = scope.name;
    scope.groupCsv = randomGroups(random);
    scope.isActive = random.bounded(4) != 0;
    return scope;
}

KeySnapshotPtr randomForum(QRandomGenerator &random)
{
    std::vector<Scope> scopes;
    const int count = random.bounded(8) == 0 ? 70 + random.bounded(80) : random.bounded(6);
    for (int id = 1; id <= count; ++id)
        scopes.push_back(randomScope(random, id));
    std::vector<ScopeId> deleted;
    if (random.bounded(2) == 0)
        deleted.push_back(ScopeId(1'000));
    KeySnapshotBuilder builder;
    const int known = int(scopes.size() + deleted.size());
    if (!builder.setScopes(std::move(scopes), std::move(deleted)))
        qFatal("So many scopes are allowed.");
    const quint32 keys = quint32(random.bounded(200));
    for (quint32 id = 1; id <= keys; ++id)
        builder.addKey({KeyId(id), UserId(id), "prefix"_ba, random.bounded(5) != 0, 1, 0});
    for (quint32 id = 1; id <= keys; ++id) {
        if (random.bounded(8) == 0)
            continue; // An orphan.
        User user;
        user.id = UserId(id);
        user.name = "ann"_ba;
        user.primaryGroup = GroupId(random.bounded(MostGroups));
        user.secondaryGroups = randomGroups(random).toLatin1();
        builder.setUser(user);
    }
    for (quint32 id = 1; id <= keys && known > 0; ++id) {
        for (int i = random.bounded(4); i > 0; --i)
            builder.addStored(KeyId(id), random.bounded(known));
    }
    return builder.build();
}

ScopeEdit randomEdit(QRandomGenerator &random, const KeySnapshot &snapshot)
{
    ScopeEdit edit;
    edit.kind =
        snapshot.scopes().empty() ? ScopeEditKind::Create : ScopeEditKind(random.bounded(3));
    edit.wanted = randomScope(random, 500);
    if (edit.kind != ScopeEditKind::Create) {
        const auto index = size_t(random.bounded(int(snapshot.scopes().size())));
        edit.base = snapshot.scopes()[index];
        edit.wanted.id = edit.base.id;
        edit.wanted.name = edit.base.name;
    }
    return edit;
}

// Judges every key by itself. scopes: after the edit.
Impact plainImpact(const KeySnapshot &snapshot, const ScopeEdit &edit,
                   std::span<const Scope> scopes)
{
    const GrantRules rules(scopes);
    const bool isNew = edit.kind == ScopeEditKind::Create;
    const int index = isNew ? int(scopes.size()) - 1 : snapshot.scopeIndexOf(edit.base.id);
    const RowSet none(snapshot.size());
    Impact impact{opensToEveryone(edit), none, none, none};
    const auto opensSomething = [](const ScopeSet &stored, std::span<const Scope> known) {
        bool opens = false;
        stored.forEach(
            [&](int i) { opens |= size_t(i) < known.size() && known[size_t(i)].isActive; });
        return opens;
    };
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        const ScopeSet before = snapshot.stored(row);
        const bool isStored = !isNew && before.contains(index);
        bool isExpected = false;
        if (const std::optional<User> user = snapshot.user(row))
            isExpected = rules.expectedFor(user->groups()).contains(index);
        else
            isExpected = isStored && edit.kind != ScopeEditKind::Delete;
        if (isExpected && !isStored)
            impact.gains.insert(row);
        if (isExpected || !isStored)
            continue;
        impact.losses.insert(row);
        ScopeSet after = before;
        after.remove(index);
        if (opensSomething(before, snapshot.scopes()) && !opensSomething(after, scopes))
            impact.leftWithNone.insert(row);
    }
    return impact;
}

} // namespace

class ImpactAtRandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsJudgingEveryKey()
    {
        QRandomGenerator random(20251121);
        for (int forum = 0; forum < 200; ++forum) {
            const KeySnapshotPtr snapshot = randomForum(random);
            for (int i = 0; i < 30; ++i) {
                const ScopeEdit edit = randomEdit(random, *snapshot);
                const std::vector<Scope> after = scopesAfter(snapshot->scopes(), edit);
                const Impact impact = impactOf(*snapshot, edit);
                const Impact expected = plainImpact(*snapshot, edit, after);
                QCOMPARE(impact.gains, expected.gains);
                QCOMPARE(impact.losses, expected.losses);
                QCOMPARE(impact.leftWithNone, expected.leftWithNone);
                QCOMPARE(impact.opensToEveryone, expected.opensToEveryone);
            }
        }
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ImpactAtRandomTest)
#include "tst_impactatrandom.moc"
