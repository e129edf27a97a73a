// SPDX-License-Identifier: MIT
#include "models/tables/scopedraft.h"
#include "models/tables/scopefields.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "title description groups status order", to vary one field at a time.
Scope scopeFromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    Scope scope;
    scope.id = ScopeId(1);
    scope.name = u"read"_s;
    scope.title = words[0];
    scope.description = words[1];
    scope.groupCsv = words[2];
    scope.isActive = words[3] == u"active";
    scope.displayOrder = words[4].toUInt();
    return scope;
}

const auto Base = u"Read about 5 active 10"_s;

} // namespace

class tst_ScopeDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateCarriesItsBase();
    void aNewScopeHasNeitherBaseNorId();
    void noticesWhatOthersDid();
    void rebasingMakesTheirsTheBase();
    void aRecreatedScopeIsANewOne();
    void tellsWhoChangedAField_data();
    void tellsWhoChangedAField();
    void copiesFieldsOneByOne();
    void showsFieldsToPeople();
};

void tst_ScopeDraft::anUpdateCarriesItsBase()
{
    const Scope stored = scopeFromText(Base);
    const ScopeDraft draft = ScopeDraft::updating(stored);
    QVERIFY(!draft.isDirty(stored));
    const Scope wanted = scopeFromText(u"Read about 5,7 active 10"_s);
    QVERIFY(draft.isDirty(wanted));
    const ScopeEdit edit = draft.edit(wanted);
    QCOMPARE(edit.kind, ScopeEditKind::Update);
    QCOMPARE(edit.base, stored);
    QCOMPARE(edit.wanted, wanted);
    QCOMPARE(edit.openToEveryone, EveryoneConsent::Withheld);
}

void tst_ScopeDraft::aNewScopeHasNeitherBaseNorId()
{
    Scope initial;
    initial.displayOrder = 30;
    const ScopeDraft draft = ScopeDraft::creating(initial);
    QVERIFY(!draft.isDirty(initial));
    const ScopeEdit edit = draft.edit(scopeFromText(Base));
    QCOMPARE(edit.kind, ScopeEditKind::Create);
    QCOMPARE(edit.base, Scope());
    QCOMPARE(edit.wanted.id, ScopeId());
}

void tst_ScopeDraft::noticesWhatOthersDid()
{
    const KeySnapshotPtr before = keysFromText("scope 1 read 5 active 10 Read");
    const ScopeDraft draft = ScopeDraft::updating(before->scopes()[0]);
    using Standing = ScopeDraft::Standing;
    QCOMPARE(draft.standing(*before), Standing::AsItWas);
    QCOMPARE(draft.standing(*keysFromText("scope 1 read 5 active 10 Read!")), Standing::Changed);
    QCOMPARE(draft.standing(*keysFromText("scope 2 read 5 active 10 Read")), Standing::Deleted);
    QCOMPARE(ScopeDraft::creating({}).standing(*before), Standing::AsItWas);
}

void tst_ScopeDraft::rebasingMakesTheirsTheBase()
{
    ScopeDraft draft = ScopeDraft::updating(scopeFromText(Base));
    const Scope theirs = scopeFromText(u"Theirs about 5 active 10"_s);
    draft.rebase(theirs);
    QVERIFY(!draft.isDirty(theirs));
    QCOMPARE(draft.edit(scopeFromText(Base)).base, theirs);
}

void tst_ScopeDraft::aRecreatedScopeIsANewOne()
{
    ScopeDraft draft = ScopeDraft::updating(scopeFromText(Base));
    draft.recreate();
    QVERIFY(draft.isNew());
    QVERIFY(draft.isDirty(scopeFromText(Base)));
    QCOMPARE(draft.edit(scopeFromText(Base)).wanted.id, ScopeId());
}

void tst_ScopeDraft::tellsWhoChangedAField_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<FieldHistory>("title");
    QTest::addColumn<FieldHistory>("groups");
    using H = FieldHistory;
    QTest::newRow("nobody") << Base << Base << H::Untouched << H::Untouched;
    QTest::newRow("they") << u"New about 5 active 10"_s << Base << H::TheirsOnly << H::Untouched;
    QTest::newRow("I") << Base << u"Read about 6 active 10"_s << H::Untouched << H::MineOnly;
    QTest::newRow("each a field") << u"New about 5 active 10"_s << u"Read about 6 active 10"_s
                                  << H::TheirsOnly << H::MineOnly;
    QTest::newRow("both") << u"New about 5 active 10"_s << u"Mine about 5 active 10"_s << H::Both
                          << H::Untouched;
    QTest::newRow("both alike") << u"New about 6 active 10"_s << u"New about 6 active 10"_s
                                << H::SameByBoth << H::SameByBoth;
}

void tst_ScopeDraft::tellsWhoChangedAField()
{
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    const Scope a = scopeFromText(Base);
    const Scope b = scopeFromText(theirs);
    const Scope c = scopeFromText(mine);
    QTEST(fieldHistory(a, b, c, ScopeField::Title), "title");
    QTEST(fieldHistory(a, b, c, ScopeField::Groups), "groups");
}

void tst_ScopeDraft::copiesFieldsOneByOne()
{
    const Scope from = scopeFromText(u"T D 9 inactive 99"_s);
    for (const ScopeField copied : AllScopeFields) {
        Scope to = scopeFromText(Base);
        copyField(from, to, copied);
        for (const ScopeField field : AllScopeFields)
            QCOMPARE(isSameField(from, to, field), field == copied);
    }
}

void tst_ScopeDraft::showsFieldsToPeople()
{
    const KeySnapshotPtr snapshot = keysFromText(R"(group 5 "S1 Clerk" 14)");
    const Scope scope = scopeFromText(u"T\u202E D 34,5 inactive 99"_s);
    QStringList texts;
    for (const ScopeField field : AllScopeFields)
        texts += scopeFieldText(scope, field, *snapshot);
    QCOMPARE(texts.join(u'|'), u"T[U+202E]|D|#34 deleted, S1 Clerk|inactive|99"_s);
    QCOMPARE(scopeFieldText({}, ScopeField::Groups, *snapshot), u"Every key"_s);
}

QTEST_GUILESS_MAIN(tst_ScopeDraft)
#include "tst_scopedraft.moc"
