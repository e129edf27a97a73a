// SPDX-License-Identifier: MIT
// The expected numbers were taken from PHP 8.2.
#include "models/domain/phpint.h"

#include <QTest>

#include <limits>

namespace Chatelaine {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
constexpr qint64 Smallest = std::numeric_limits<qint64>::min();

class PhpIntTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextAsPhpDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *name, const QByteArray &text, qint64 value) {
            QTest::newRow(name) << text << value;
        };
        row("nothing", "", 0);
        row("a number", "14", 14);
        row("letters after it", "12abc", 12);
        row("only letters", "abc", 0);
        row("a space before", " 5", 5);
        row("a space after", "5 ", 5);
        row("a tab before", "\t16", 16);
        row("line breaks before", "\n\r\v\f 7", 7);
        row("only white space", " \t", 0);
        row("a no-break space before",
            "\xC2\xA0"
            "5",
            0);
        row("a plus", "+14", 14);
        row("a minus", "-3", -3);
        row("two signs", "--5", 0);
        row("a space after the sign", "- 5", 0);
        row("a sign alone", "-", 0);
        row("a semicolon inside", "3;4", 3);
        row("a fraction", "15.9", 15);
        row("a negative fraction", "-15.9", -15);
        row("less than one", "-0.9", 0);
        row("a dot after", "15.", 15);
        row("a dot before", ".9", 0);
        row("a dot alone", ".", 0);
        row("a sign and a dot before", "-.5e1", -5);
        row("two dots", "1.5.7e3", 1);
        row("an exponent", "1e1", 10);
        row("a large E", "1E1", 10);
        row("an exponent with a sign", "1e+1", 10);
        row("a negative exponent", "15e-1", 1);
        row("fraction and exponent", "1.5e3", 1500);
        row("dot, digits, exponent", ".5e1", 5);
        row("dot, exponent", "1.e2", 100);
        row("an exponent without digits", "1e", 1);
        row("an exponent with a sign only", "1e+", 1);
        row("zeros before", "007", 7);
        row("hexadecimal", "0x1A", 0);
        row("binary", "0b11", 0);
        row("octal", "0o17", 0);
        row("an underscore inside", "1_000", 1);
        row("a word for infinity", "INF", 0);
        row("a word for not a number", "NAN", 0);
        row("a null byte before",
            QByteArray("\0"
                       "5",
                       2),
            0);
        row("a null byte inside",
            QByteArray("5\0"
                       "6",
                       3),
            5);
        row("the largest", "9223372036854775807", Largest);
        row("one more than the largest", "9223372036854775808", Largest);
        row("the smallest", "-9223372036854775808", Smallest);
        row("one less than the smallest", "-9223372036854775809", Smallest);
        row("two to the power of 64, plus one", "18446744073709551617", Largest);
        row("twenty nines", "99999999999999999999", Largest);
        row("minus twenty nines", "-99999999999999999999", Smallest);
        row("twenty nines and a half", "99999999999999999999.5", Largest);
        row("1e19 is too large", "1e19", Largest);
        row("-1e19 is too small", "-1e19", Smallest);
        row("beyond what a double holds exactly", "9007199254740993.0", 9007199254740992);
        row("infinite", "1e400", 0);
        row("minus infinite", "-1e400", 0);
        row("an endless exponent", "1e5000000000000", 0);
        row("an endless negative exponent", "1e-5000000000000", 0);
        row("zeros before twenty digits", "00000000000000000000012", 12);
    }
    void readsTextAsPhpDoes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, value);
        QCOMPARE(phpIntval(text), value);
    }

    void doesNotReadBeyondTheText()
    {
        const QByteArray text = "12345";
        QCOMPARE(phpIntval(QByteArrayView(text).first(2)), 12);
        QCOMPARE(phpIntval(QByteArrayView("1e55").first(3)), 100000);
        QCOMPARE(phpIntval(QByteArrayView("1.5").first(2)), 1);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::PhpIntTest)
#include "tst_phpint.moc"
