// SPDX-License-Identifier: MIT
#include "models/snapshot/keyquery.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

#include <thread>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        key 1 10 Bob  aa valid - - - 300
        key 2 20 Ann  bb valid - - - 100
        key 3 30 Anna cc valid - - - 300
        key 4 40 Cy   dd valid - - - 200 - disabled
    )");
}

QString found(KeyIndex &index, const QString &filter, KeyColumn column, Qt::SortOrder direction)
{
    return print(*index.snapshot(), index.query(*parseKeyFilter(filter), {column, direction}, 0));
}

} // namespace

class KeyQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsMatchesInOrder()
    {
        KeyIndex index(drawnKeys());
        QCOMPARE(found(index, u"ann"_s, KeyColumn::User, Qt::AscendingOrder), u"2 Ann, 3 Anna"_s);
        QCOMPARE(found(index, u"ann"_s, KeyColumn::User, Qt::DescendingOrder), u"3 Anna, 2 Ann"_s);
        QCOMPARE(found(index, u"status:active"_s, KeyColumn::Created, Qt::AscendingOrder),
                 u"2 Ann, 1 Bob, 3 Anna"_s);
        QCOMPARE(found(index, u"xyz"_s, KeyColumn::User, Qt::AscendingOrder), QString());
    }

    void listsAllKeysWithoutAFilter()
    {
        KeyIndex index(drawnKeys());
        QCOMPARE(found(index, QString(), KeyColumn::User, Qt::AscendingOrder),
                 u"2 Ann, 3 Anna, 1 Bob, 4 Cy"_s);
        QCOMPARE(found(index, QString(), KeyColumn::Created, Qt::DescendingOrder),
                 u"3 Anna, 1 Bob, 4 Cy, 2 Ann"_s);
    }

    void answersTheSameASecondTime()
    {
        KeyIndex index(drawnKeys());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(found(index, u"n"_s, KeyColumn::Prefix, Qt::AscendingOrder),
                     u"2 Ann, 3 Anna"_s);
        }
    }

    void findsNothingInAnEmptySnapshot()
    {
        KeyIndex index(std::make_shared<const KeySnapshot>());
        QCOMPARE(found(index, QString(), KeyColumn::User, Qt::AscendingOrder), QString());
        QCOMPARE(found(index, u"a"_s, KeyColumn::User, Qt::DescendingOrder), QString());
    }

    void answersSeveralThreadsAtOnce()
    {
        KeyIndex index(drawnKeys());
        std::array<QString, 4> answers;
        std::vector<std::thread> threads;
        for (QString &answer : answers) {
            threads.emplace_back([&index, &answer] {
                for (int i = 0; i < KeyColumnCount; ++i)
                    answer = found(index, u"an"_s, KeyColumn(i), Qt::AscendingOrder);
                answer = found(index, u"an"_s, KeyColumn::User, Qt::AscendingOrder);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &answer : answers)
            QCOMPARE(answer, u"2 Ann, 3 Anna"_s);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeyQueryTest)
#include "tst_keyquery.moc"
