// SPDX-License-Identifier: MIT
#include "models/domain/userfacts.h"
#include "models/snapshot/lookup.h"
#include "models/snapshot/textsearch.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        #      user name         prefix   state    prim second stored created    last-used  active
        key 1  10   Ann          AbCdEfGh valid    2    -      -      -          -          active
        key 2  20   "Ann B"      bbXX1___ banned   2    -      -      -          -          active
        key 3  30   Änne         AbCdxxxx valid    2    -      -      -          -          disabled
        key 4  40   -            abcdefgh deleted  -    -      -      -          -          active
        key 5  12   Hannah       Ann_____ disabled 2    -      -      -          -          active
        key 12 100  "Cy 12"      AbCdEfGz valid    2    -      -      -          -          disabled
        key 13 101  ann          ee______ valid    2    -      -      -          -          disabled
        key 14 102  12           12ab____ valid    2    -      -      -          -          active
        key 15 103  Zoë          12abXXXX valid    2    -      -      -          -          active
    )");
}

QString nameOf(ClueKind kind)
{
    static constexpr const char *Names[] = {"token", "prefix", "key-id", "user-id", "name",
                                            "begin", "pbegin", "part",   "email"};
    return QString::fromLatin1(Names[int(kind)]);
}

QString print(const KeySnapshot &snapshot, const std::vector<LookupHit> &hits)
{
    QStringList printed;
    for (const LookupHit &hit : hits) {
        const QString whose = hit.row ? QString::number(snapshot.keyId(*hit.row).value())
                                      : u"user-%1"_s.arg(hit.user->id.value());
        printed += u"%1:%2"_s.arg(whose, nameOf(hit.kind));
    }
    return printed.join(u' ');
}

FoundUser found(quint32 id, const char *name, UserMatch match)
{
    FoundUser user;
    user.user.id = UserId(id);
    user.user.name = name;
    user.match = match;
    return user;
}

} // namespace

class LookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyClue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hits");
        const auto row = [](const QString &text, const QString &hits) {
            QTest::newRow(qPrintable(text)) << text << hits;
        };
        row(u""_s, u""_s);
        row(u"   "_s, u""_s);
        row(u"nobody"_s, u""_s);
        // Names, case and accents folded. Active ones first, then by name.
        row(u"ann"_s, u"1:name 13:name 2:begin 3:begin 5:part"_s);
        row(u"  ÄNN "_s, u"1:name 13:name 2:begin 3:begin 5:part"_s);
        row(u"Ann"_s, u"1:name 13:name 2:begin 3:begin 5:pbegin"_s);
        row(u"ann b"_s, u"2:name"_s);
        row(u"zoe"_s, u"15:name"_s);
        row(u"b"_s, u"2:part"_s);
        // Numbers: of a key, of a user, in a name, at the beginning of a prefix.
        row(u"12"_s, u"12:key-id 5:user-id 14:name"_s);
        row(u"#12"_s, u"12:key-id"_s);
        row(u"40"_s, u"4:user-id"_s);
        row(u"#40"_s, u""_s);
        row(u"0"_s, u""_s);
        row(u"#"_s, u""_s);
        row(u"#x"_s, u""_s);
        row(u"99999999999"_s, u""_s);
        // Prefixes, as bytes.
        row(u"AbCdEfGh"_s, u"1:prefix"_s);
        row(u"abcdefgh"_s, u"4:prefix"_s);
        row(u"ABCDEFGH"_s, u""_s);
        row(u"cav7_AbCdEfGh..."_s, u"1:prefix"_s);
        row(u"cav7_AbCdEfGh\u2026"_s, u"1:prefix"_s);
        row(u"15meu_AbCdEfGh"_s, u"1:prefix"_s);
        row(u"cav7_AbCdEfGhIjKl"_s, u"1:prefix"_s);
        row(u"AbCdEfGh..."_s, u"1:prefix"_s);
        row(u"AbCd"_s, u"1:pbegin 3:pbegin 12:pbegin"_s);
        row(u"cav7_AbC..."_s, u"1:pbegin 3:pbegin 12:pbegin"_s);
        row(u"12a"_s, u"14:pbegin 15:pbegin"_s);
        row(u"Ab"_s, u""_s);
        row(u"cav7_"_s, u""_s);
        row(u"AbCdEfGhIjKl"_s, u""_s);
        row(u"a\nb"_s, u""_s);
    }
    void findsByAnyClue()
    {
        QFETCH(const QString, text);
        const KeySnapshotPtr snapshot = drawnKeys();
        QTEST(print(*snapshot, lookUp(*snapshot, text, 50)), "hits");
    }

    void keepsTheBestOfMany()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QCOMPARE(print(*snapshot, lookUp(*snapshot, u"ann"_s, 3)), u"1:name 13:name 2:begin"_s);
        QCOMPARE(print(*snapshot, lookUp(*snapshot, u"ann"_s, 1)), u"1:name"_s);
        QCOMPARE(print(*snapshot, lookUp(*snapshot, u"ann"_s, 0)), u""_s);
    }

    void findsTheSameWhileItIsTyped()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        TextSearch texts(*snapshot);
        for (const QString &text : {u"a"_s, u"an"_s, u"ann"_s, u"ann b"_s, u"an"_s, u"12"_s}) {
            QCOMPARE(print(*snapshot, lookUp(*snapshot, text, 50, texts)),
                     print(*snapshot, lookUp(*snapshot, text, 50)));
        }
    }

    void findsNothingInAnEmptySnapshot()
    {
        QVERIFY(lookUp(KeySnapshot(), u"1"_s, 50).empty());
        QVERIFY(lookUp(KeySnapshot(), u"AbCdEfGh"_s, 50).empty());
    }

    void mergesUsersOfTheStore()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        const std::vector<LookupHit> hits = lookUp(*snapshot, u"ann"_s, 50);
        const std::vector<FoundUser> users{
            found(7, "ann", UserMatch::Name), found(8, "Anna", UserMatch::NamePrefix),
            found(30, "Änne", UserMatch::Name), found(12, "Hannah", UserMatch::NameSubstring)};
        QCOMPARE(print(*snapshot, merged(*snapshot, hits, users, 50)),
                 u"1:name 13:name 3:name user-7:name 2:begin user-8:begin 5:part"_s);
        QCOMPARE(print(*snapshot, merged(*snapshot, hits, users, 2)), u"1:name 13:name"_s);
    }

    void showsAUserOnce()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        const std::vector<FoundUser> users{found(7, "nn", UserMatch::Email),
                                           found(7, "nn", UserMatch::NamePrefix),
                                           found(100, "Cy 12", UserMatch::Email)};
        QCOMPARE(print(*snapshot, merged(*snapshot, {}, users, 50)), u"user-7:begin 12:email"_s);
    }
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::LookupTest)
#include "tst_lookup.moc"
