// SPDX-License-Identifier: MIT
#include "models/domain/token.h"

#include <QTest>

namespace Chatelaine {

class TokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-2, appendix B.1
    void hashesWithSha256()
    {
        QCOMPARE(tokenHash("abc").toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(tokenHash(QByteArrayView()).toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void wipesNoOtherCopy()
    {
        QByteArray secret(1000, 'x');
        const QByteArray copy = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(copy, QByteArray(1000, 'x'));
    }

    void wipesNothingFromNothing()
    {
        QByteArray secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::TokenTest)
#include "tst_token.moc"
