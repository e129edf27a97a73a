// SPDX-License-Identifier: MIT
#include "models/session/searchrunner.h"
#include "models/snapshot/keysnapshotbuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr keysOf(const QStringList &users)
{
    KeySnapshotBuilder builder;
    if (!builder.setScopes({}))
        return {};
    for (qsizetype i = 0; i < users.size(); ++i)
        builder.addKey({KeyId(quint32(i + 1)), UserId(quint32(i + 1)), "prefix"_ba, true, i, 0});
    for (qsizetype i = 0; i < users.size(); ++i) {
        User user;
        user.id = UserId(quint32(i + 1));
        user.name = users[i].toUtf8();
        user.primaryGroup = GroupId(2);
        builder.setUser(user);
    }
    return builder.build();
}

QString print(const SearchRunner::Answer &answer)
{
    QStringList names;
    for (const Row row : answer.rows.first(answer.rows.size()))
        names += QString::fromUtf8(answer.snapshot->userName(row));
    return names.join(u' ');
}

} // namespace

class TestSearchRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndSorts();
    void answersTheNewestQuestionOnly();
    void searchesTheSnapshotAskedFor();
};

void TestSearchRunner::findsAndSorts()
{
    SearchRunner runner;
    QStringList answers;
    connect(&runner, &SearchRunner::answered, this,
            [&](const SearchRunner::Answer &answer) { answers += print(answer); });
    const KeySnapshotPtr snapshot = keysOf({u"carl"_s, u"anna"_s, u"bert"_s, u"dora"_s});
    runner.search(snapshot, parseKeyFilter(u"user:r"_s).value(),
                  {KeyColumn::User, Qt::DescendingOrder}, 0);
    QTRY_COMPARE(answers, QStringList{u"dora carl bert"_s});
}

void TestSearchRunner::answersTheNewestQuestionOnly()
{
    SearchRunner runner;
    QStringList answers;
    connect(&runner, &SearchRunner::answered, this,
            [&](const SearchRunner::Answer &answer) { answers += print(answer); });
    const KeySnapshotPtr snapshot = keysOf({u"carl"_s, u"anna"_s, u"bert"_s});
    const KeyOrder byUser{KeyColumn::User, Qt::AscendingOrder};
    for (const QString &typed : {u"a"_s, u"an"_s, u"ann"_s})
        runner.search(snapshot, parseKeyFilter(typed).value(), byUser, 0);
    QTRY_COMPARE(answers, QStringList{u"anna"_s});
}

void TestSearchRunner::searchesTheSnapshotAskedFor()
{
    SearchRunner runner;
    KeySnapshotPtr searched;
    connect(&runner, &SearchRunner::answered, this,
            [&](const SearchRunner::Answer &answer) { searched = answer.snapshot; });
    for (const KeySnapshotPtr &snapshot : {keysOf({u"anna"_s}), keysOf({u"bert"_s, u"carl"_s})}) {
        runner.search(snapshot, {}, {}, 0);
        QTRY_COMPARE(searched, snapshot);
    }
}

QTEST_GUILESS_MAIN(TestSearchRunner)
#include "tst_searchrunner.moc"
