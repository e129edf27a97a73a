// SPDX-License-Identifier: MIT
#include "ui/style/labels.h"
#include "ui/widgets/explanationlist.h"

#include <QGridLayout>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

ScopeExplanation scope(const QString &name, bool isStored, bool isExpected)
{
    ScopeExplanation explanation;
    explanation.scope = name;
    explanation.isStored = isStored;
    explanation.isExpected = isExpected;
    explanation.reason = isExpected ? ScopeReason::OpenToEveryone : ScopeReason::NotInGroup;
    return explanation;
}

// What can be seen, one line per label.
QStringList shown(const ExplanationList &list)
{
    QStringList texts;
    for (const QLabel *label : list.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&list) && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

QList<Mark> marks(const ExplanationList &list)
{
    QList<Mark> marks;
    for (const MarkLabel *label : list.findChildren<MarkLabel *>()) {
        if (label->isVisibleTo(&list))
            marks += label->mark();
    }
    return marks;
}

} // namespace

class tst_ExplanationList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyOfEveryScope();
    void showsNothingOfTheKeyBefore();
    void staysAsSmallAsItIs();
};

void tst_ExplanationList::saysWhyOfEveryScope()
{
    ExplanationList list;
    list.setExplanations({scope(u"read"_s, true, true), scope(u"admin"_s, false, false),
                          scope(u"write"_s, true, false)});
    const QStringList texts = shown(list);
    QCOMPARE(texts.size(), 6);
    QCOMPARE(texts[0], u"\u2713 read"_s);
    QCOMPARE(texts[2], u"\u2717 admin"_s);
    QVERIFY(texts[5].startsWith(u"The key has it, but the rule does not give it."_s));
    QCOMPARE(marks(list), (QList{Mark::Active, Mark::Disabled, Mark::Attention}));
}

void tst_ExplanationList::showsNothingOfTheKeyBefore()
{
    ExplanationList used;
    used.setExplanations({scope(u"a"_s, true, true), scope(u"b"_s, false, false)});
    ExplanationList fresh;
    for (ExplanationList *list : {&used, &fresh})
        list->setExplanations({scope(u"c"_s, false, true)});
    QCOMPARE(shown(used), shown(fresh));
    QCOMPARE(marks(used), marks(fresh));
    used.setExplanations({});
    QCOMPARE(shown(used), QStringList());
}

void tst_ExplanationList::staysAsSmallAsItIs()
{
    ExplanationList list;
    const std::vector<ScopeExplanation> explanations{scope(u"a"_s, true, true),
                                                     scope(u"b"_s, false, false)};
    list.setExplanations(explanations);
    const auto *grid = list.findChild<QGridLayout *>();
    const int rows = grid->rowCount();
    const qsizetype labels = list.findChildren<QLabel *>().size();
    for (int i = 0; i < 10; ++i)
        list.setExplanations(explanations);
    QCOMPARE(grid->rowCount(), rows);
    QCOMPARE(list.findChildren<QLabel *>().size(), labels);
}

QTEST_MAIN(tst_ExplanationList)
#include "tst_explanationlist.moc"
