// SPDX-License-Identifier: MIT
#include "models/session/undostack.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "disable 1 2" -> the change and its report; a digit followed by "!" vanished, by "=" was so
// already, by "~" had changed.
struct Story
{
    KeyChangeSet changes;
    KeyChangeReport report;
};

RowOutcome outcomeOf(const QString &word)
{
    switch (word.back().unicode()) {
    case u'!':
        return RowOutcome::Vanished;
    case u'=':
        return RowOutcome::AlreadySo;
    case u'~':
        return RowOutcome::Changed;
    default:
        return RowOutcome::Done;
    }
}

Story storyFrom(const QString &text)
{
    QStringList words = text.split(u' ');
    const QString verb = words.takeFirst();
    Story story;
    story.changes.action = verb == u"enable"_s    ? KeyAction::Enable
                           : verb == u"disable"_s ? KeyAction::Disable
                                                  : KeyAction::Revoke;
    story.report.action = story.changes.action;
    for (const QString &word : words) {
        KeyAsSeen seen;
        seen.id = KeyId(word.first(1).toUInt());
        seen.isActive = verb == u"disable"_s;
        story.changes.keys.push_back(seen);
        story.report.rows.push_back({seen.id, outcomeOf(word)});
    }
    return story;
}

// "enable 1- 2-": a minus for keys last seen disabled.
QString print(const std::optional<KeyChangeSet> &inverse)
{
    if (!inverse)
        return u"nothing"_s;
    QString text = inverse->action == KeyAction::Enable ? u"enable"_s : u"disable"_s;
    for (const KeyAsSeen &key : inverse->keys)
        text += u' ' + QString::number(key.id.value()) + (key.isActive ? u'+' : u'-');
    return text;
}

} // namespace

class TestUndoStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersInverseOfLatestChange_data();
    void offersInverseOfLatestChange();
    void takesLatestFirst();
    void forgetsOldestBeyondCapacity();
};

void TestUndoStack::offersInverseOfLatestChange_data()
{
    QTest::addColumn<QStringList>("stories");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing yet") << QStringList{} << u"nothing"_s;
    QTest::newRow("disable") << QStringList{u"disable 1 2"_s} << u"enable 1- 2-"_s;
    QTest::newRow("enable") << QStringList{u"enable 1"_s} << u"disable 1+"_s;
    QTest::newRow("only what was done") << QStringList{u"disable 1! 2 3= 4~"_s} << u"enable 2-"_s;
    QTest::newRow("nothing was done") << QStringList{u"disable 1! 3="_s} << u"nothing"_s;
    QTest::newRow("revoke alone") << QStringList{u"revoke 1"_s} << u"nothing"_s;
    QTest::newRow("revoked later")
        << QStringList{u"disable 1 2"_s, u"revoke 1"_s} << u"enable 2-"_s;
    QTest::newRow("all revoked later")
        << QStringList{u"disable 1 2"_s, u"revoke 1 2"_s} << u"nothing"_s;
    QTest::newRow("vanished when revoked")
        << QStringList{u"disable 1 2"_s, u"revoke 1!"_s} << u"enable 2-"_s;
    QTest::newRow("revoke refused")
        << QStringList{u"disable 1 2"_s, u"revoke 1~"_s} << u"enable 1- 2-"_s;
    QTest::newRow("revoked from an older one")
        << QStringList{u"disable 1"_s, u"enable 2"_s, u"revoke 2"_s} << u"enable 1-"_s;
}

void TestUndoStack::offersInverseOfLatestChange()
{
    QFETCH(const QStringList, stories);
    UndoStack stack;
    for (const QString &text : stories) {
        const Story story = storyFrom(text);
        stack.record(story.changes, story.report);
    }
    QTEST(print(stack.latest()), "expected");
}

void TestUndoStack::takesLatestFirst()
{
    UndoStack stack;
    for (const QString &text : {u"disable 1"_s, u"disable 2"_s}) {
        const Story story = storyFrom(text);
        stack.record(story.changes, story.report);
    }
    const KeyChangeSet latest = stack.take();
    QCOMPARE(print(latest), u"enable 2-"_s);
    QCOMPARE(print(stack.latest()), u"enable 1-"_s);
    stack.putBack(latest);
    QCOMPARE(print(stack.latest()), u"enable 2-"_s);
}

void TestUndoStack::forgetsOldestBeyondCapacity()
{
    UndoStack stack;
    const Story first = storyFrom(u"disable 1"_s);
    const Story later = storyFrom(u"disable 2"_s);
    stack.record(first.changes, first.report);
    for (size_t i = 0; i < UndoStack::Capacity; ++i)
        stack.record(later.changes, later.report);
    size_t taken = 0;
    while (stack.latest()) {
        QCOMPARE(print(stack.take()), u"enable 2-"_s);
        ++taken;
    }
    QCOMPARE(taken, UndoStack::Capacity);
}

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"
