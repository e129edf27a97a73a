// SPDX-License-Identifier: MIT
#include "ui/widgets/keyfilterbar.h"

#include <QLineEdit>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class KeyFilterBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesForThePrefixOfAToken()
    {
        KeyFilterBar bar;
        auto *search = bar.findChild<QLineEdit *>(u"keySearch"_s);
        search->insert(u"Bearer cav7_AbCdEfGhIjKlMnOpQrStUvWxYz01-_9x"_s);
        QCOMPARE(bar.text(), u"prefix:AbCdEfGh"_s);
        QVERIFY(!search->isUndoAvailable());
        QCOMPARE(bar.filter(), *parseKeyFilter(u"prefix:AbCdEfGh"_s));
    }
};

QTEST_MAIN(KeyFilterBarTest)
#include "tst_keyfilterbar.moc"
