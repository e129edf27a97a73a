// SPDX-License-Identifier: MIT
#include "models/domain/keychange.h"

#include <QSet>
#include <QTest>

namespace Chatelaine {

class KeyChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheRowsByOutcome()
    {
        const KeyChangeReport report{KeyAction::Disable,
                                     {{KeyId(1), RowOutcome::Done},
                                      {KeyId(2), RowOutcome::Vanished},
                                      {KeyId(3), RowOutcome::Done}}};
        QCOMPARE(report.count(RowOutcome::Done), 2);
        QCOMPARE(report.count(RowOutcome::Vanished), 1);
        QCOMPARE(report.count(RowOutcome::Changed), 0);
    }

    void givesEveryOutcomeAWordOfItsOwn()
    {
        QSet<QString> names;
        QSet<QString> texts;
        for (const RowOutcome outcome :
             {RowOutcome::Done, RowOutcome::AlreadySo, RowOutcome::Vanished, RowOutcome::Changed}) {
            names += rowOutcomeName(outcome);
            texts += rowOutcomeText(outcome);
        }
        QCOMPARE(names.size(), 4);
        QCOMPARE(texts.size(), 4);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeyChangeTest)
#include "tst_keychange.moc"
