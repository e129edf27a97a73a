// SPDX-License-Identifier: MIT
#include "models/domain/user.h"

#include <QTest>

namespace Chatelaine {

class UserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfTheSite_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("name");
        for (const char *word : {"valid", "email_confirm", "email_confirm_edit", "moderated",
                                 "email_bounce", "rejected", "disabled"})
            QTest::newRow(word) << QByteArray(word) << QByteArray(word);
        QTest::newRow("a word of later") << QByteArray("asleep") << QByteArray("disabled");
        QTest::newRow("our own words are not the site's")
            << QByteArray("deleted") << QByteArray("disabled");
        QTest::newRow("empty") << QByteArray() << QByteArray("disabled");
    }
    void readsTheWordsOfTheSite()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const QByteArray, name);
        QCOMPARE(userStateName(userStateFrom(word, false)), QLatin1String(name));
        QCOMPARE(userStateFrom(word, true), UserState::Banned);
    }

    void namesTheStatesOfItsOwn()
    {
        QCOMPARE(userStateName(UserState::Deleted), QLatin1String("deleted"));
        QCOMPARE(userStateName(UserState::Banned), QLatin1String("banned"));
    }

    void barsWhomTheSiteKeepsOut()
    {
        QVERIFY(isBarred(UserState::Banned));
        QVERIFY(isBarred(UserState::Disabled));
        QVERIFY(isBarred(UserState::Rejected));
        QVERIFY(!isBarred(UserState::Valid));
        QVERIFY(!isBarred(UserState::EmailConfirm));
        QVERIFY(!isBarred(UserState::Deleted)); // An orphan, reported on its own.
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::UserTest)
#include "tst_user.moc"
