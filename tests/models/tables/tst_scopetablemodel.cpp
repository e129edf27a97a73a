// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/tables/scopetablemodel.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5 "S1 Clerk" 14
    group 14 HQ 3
    scope 1 read - active 10 Read
    scope 2 read:tickets 14,5,34 active 20 "Read tickets"
    scope 3 admin 14 inactive 30 Administer
    key 1 101 Ann kkkkkkk1 valid 2 5 read,read:tickets - - active
    key 2 102 Bob kkkkkkk2 valid 2 - read - - disabled
)"_s;

QString print(const ScopeTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ScopeColumnCount; ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QVariant cell(const ScopeTableModel &model, int row, ScopeColumn column, int role)
{
    return model.index(row, int(column)).data(role);
}

// Enough that counting them would hold up the window.
KeySnapshotPtr manyKeys(quint32 count, bool areGranted)
{
    KeySnapshotBuilder builder;
    Scope scope;
    scope.id = ScopeId(1);
    scope.name = u"read"_s;
    if (!builder.setScopes({scope}))
        qFatal("The scopes are wrong.");
    for (quint32 id = 1; id <= count; ++id)
        builder.addKey(KeyId(id), UserId(id), "pppppppp", true, 0, 0);
    for (quint32 id = 1; areGranted && id <= count; ++id)
        builder.addStored(KeyId(id), 0);
    return builder.build();
}

} // namespace

class tst_ScopeTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsScopesInTheSitesOrder();
    void saysHonestlyWhoGetsAScope_data();
    void saysHonestlyWhoGetsAScope();
    void marksStateBesideTheWord();
    void keepsSelectionOverARefresh_data();
    void keepsSelectionOverARefresh();
    void asksForAMoveAndWaitsForTheSnapshot();
    void doesNotMoveWhatIsReadOnly();
    void writesControlCharactersOut();
    void countsManyKeysInTheBackground();
};

void tst_ScopeTableModel::listsScopesInTheSitesOrder()
{
    ScopeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSnapshot(keysFromText(Forum));
    QCOMPARE(print(model),
             u"read | Read | Every key | active | 2 | 10\n"
             "read:tickets | Read tickets | HQ, S1 Clerk, #34 deleted | active | 1 | 20\n"
             "admin | Administer | HQ | inactive | 0 | 30"_s);
}

void tst_ScopeTableModel::saysHonestlyWhoGetsAScope_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chips");
    QTest::addColumn<bool>("needsAttention");
    QTest::newRow("no group") << u""_s << u"active"_s << u"Every key"_s << QString() << true;
    QTest::newRow("garbage") << u"abc,0"_s << u"active"_s << u"Every key"_s << QString() << true;
    QTest::newRow("no group, inactive")
        << u""_s << u"inactive"_s << u"Every key, once it is active"_s << QString() << true;
    QTest::newRow("a group") << u"5"_s << u"active"_s << u"S1 Clerk"_s << u"S1 Clerk"_s << false;
    QTest::newRow("partly garbage")
        << u"5x,,abc"_s << u"active"_s << u"S1 Clerk"_s << u"S1 Clerk"_s << true;
    QTest::newRow("deleted group")
        << u"34"_s << u"active"_s << u"#34 deleted"_s << u"#34 deleted"_s << false;
    QTest::newRow("nobody") << u"-3"_s << u"active"_s << u"#-3 nobody"_s << u"#-3 nobody"_s << true;
}

void tst_ScopeTableModel::saysHonestlyWhoGetsAScope()
{
    QFETCH(QString, groups);
    QFETCH(QString, status);
    QFETCH(QString, text);
    QFETCH(QString, chips);
    QFETCH(bool, needsAttention);
    ScopeTableModel model;
    model.setSnapshot(
        keysFromText(u"group 5 \"S1 Clerk\" 14\nscope 1 a \"%1\" %2 10 A"_s.arg(groups, status)));
    QCOMPARE(cell(model, 0, ScopeColumn::Groups, Qt::DisplayRole).toString(), text);
    QCOMPARE(cell(model, 0, ScopeColumn::Groups, ChipsRole).toStringList().join(u';'), chips);
    const int mark = int(needsAttention ? Mark::Attention : Mark::None);
    QCOMPARE(cell(model, 0, ScopeColumn::Groups, MarkRole).toInt(), mark);
}

void tst_ScopeTableModel::marksStateBesideTheWord()
{
    ScopeTableModel model;
    model.setSnapshot(keysFromText(Forum));
    QCOMPARE(cell(model, 0, ScopeColumn::Status, MarkRole).toInt(), int(Mark::Active));
    QCOMPARE(cell(model, 2, ScopeColumn::Status, MarkRole).toInt(), int(Mark::Disabled));
}

void tst_ScopeTableModel::keepsSelectionOverARefresh_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("selected");
    QTest::newRow("nothing new") << u"read:10 read:tickets:20 admin:30"_s << u"read:tickets"_s;
    QTest::newRow("moved to the front")
        << u"read:tickets:5 read:10 admin:30"_s << u"read:tickets"_s;
    QTest::newRow("another one before it")
        << u"new:5 read:10 read:tickets:20 admin:30"_s << u"read:tickets"_s;
    QTest::newRow("others gone") << u"read:tickets:20"_s << u"read:tickets"_s;
    QTest::newRow("itself gone") << u"read:10 admin:30"_s << QString();
    QTest::newRow("all others") << u"x:1 read:tickets:2 y:3 z:4"_s << u"read:tickets"_s;
    QTest::newRow("nothing left") << QString() << QString();
}

void tst_ScopeTableModel::keepsSelectionOverARefresh()
{
    QFETCH(QString, after);
    QFETCH(QString, selected);
    ScopeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSnapshot(keysFromText(Forum));
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    const QHash<QString, int> ids{{u"read"_s, 1}, {u"read:tickets"_s, 2}, {u"admin"_s, 3}};
    QString text;
    QStringList wanted;
    int newId = 10;
    for (const QString &part : after.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, -2);
        wanted += name;
        text += u"scope %1 %2 - active %3 T\n"_s.arg(ids.value(name, newId++))
                    .arg(name, part.section(u':', -1));
    }
    model.setSnapshot(keysFromText(text));

    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.scope(row).name;
    QCOMPARE(names, wanted);
    const QModelIndexList indexes = selection.selectedIndexes();
    QCOMPARE(indexes.isEmpty() ? QString() : model.scope(indexes.first().row()).name, selected);
}

void tst_ScopeTableModel::asksForAMoveAndWaitsForTheSnapshot()
{
    ScopeTableModel model;
    model.setSnapshot(keysFromText(Forum));
    model.setOrdering(ScopeTableModel::Ordering::Movable);
    QSignalSpy asked(&model, &ScopeTableModel::moveAsked);
    const QString before = print(model);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, 0), model.index(2, 1)}));

    // False, or the view would take the row away.
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<ScopeId>(), ScopeId(3));
    QCOMPARE(asked[0][1].toInt(), 1);
    QCOMPARE(asked[1][1].toInt(), 3);
    QCOMPARE(print(model), before);
}

void tst_ScopeTableModel::doesNotMoveWhatIsReadOnly()
{
    ScopeTableModel model;
    model.setSnapshot(keysFromText(Forum));
    QSignalSpy asked(&model, &ScopeTableModel::moveAsked);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, 0)}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(asked.size(), 0);
}

void tst_ScopeTableModel::writesControlCharactersOut()
{
    ScopeTableModel model;
    model.setSnapshot(keysFromText(u"scope 1 a - active 10 Re\u202Ead"_s));
    QCOMPARE(cell(model, 0, ScopeColumn::Title, Qt::DisplayRole).toString(), u"Re[U+202E]ad"_s);
}

void tst_ScopeTableModel::countsManyKeysInTheBackground()
{
    constexpr quint32 Many = 60'000;
    ScopeTableModel model;
    const QAbstractItemModelTester tester(&model);
    const auto keys = [&] { return cell(model, 0, ScopeColumn::Keys, Qt::DisplayRole).toString(); };
    model.setSnapshot(manyKeys(7, true));
    QCOMPARE(keys(), u"7"_s);
    model.setSnapshot(manyKeys(Many, true));
    QCOMPARE(keys(), u"7"_s); // Until they are counted.
    QTRY_COMPARE(keys(), QLocale().toString(Many));
    // Of two counts under way only that of the newer snapshot is shown.
    model.setSnapshot(manyKeys(Many + 1, true));
    model.setSnapshot(manyKeys(Many, false));
    QTRY_COMPARE(keys(), u"0"_s);
    QTest::qWait(50);
    QCOMPARE(keys(), u"0"_s);
}

QTEST_GUILESS_MAIN(tst_ScopeTableModel)
#include "tst_scopetablemodel.moc"
