// SPDX-License-Identifier: MIT
#include "models/base/result.h"

#include <QTest>

#include <memory>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error::invalid(u"odd"_s);
    return number / 2;
}

Result<QString> quarterAsText(int number)
{
    CHATELAINE_TRY(const int first, half(number));
    CHATELAINE_TRY(const int second, half(first));
    return QString::number(second);
}

Result<void> checkQuarter(int number, int &checked)
{
    CHATELAINE_CHECK(half(number));
    ++checked;
    CHATELAINE_CHECK(half(number / 2));
    ++checked;
    return {};
}

Result<std::unique_ptr<int>> owned(int number) { return std::make_unique<int>(number); }

Result<int> unwrapped()
{
    CHATELAINE_TRY(const std::unique_ptr<int> value, owned(7));
    return *value;
}

} // namespace

class ResultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<int> value = half(4);
        QVERIFY(value);
        QVERIFY(value.has_value());
        QCOMPARE(*value, 2);
        const Result<int> error = half(3);
        QVERIFY(!error);
        QCOMPARE(error.error().code(), Error::Code::Invalid);
        QCOMPARE(error.error().message(), u"odd"_s);
    }

    void returnsTheFirstErrorToTheCaller()
    {
        QCOMPARE(*quarterAsText(12), u"3"_s);
        QCOMPARE(quarterAsText(6).error().message(), u"odd"_s);
        QCOMPARE(quarterAsText(5).error().message(), u"odd"_s);
    }

    void stopsAtTheFirstFailedCheck()
    {
        int checked = 0;
        QVERIFY(checkQuarter(8, checked));
        QCOMPARE(checked, 2);
        checked = 0;
        QVERIFY(!checkQuarter(6, checked));
        QCOMPARE(checked, 1);
    }

    void handsOverWhatCannotBeCopied()
    {
        QCOMPARE(*unwrapped(), 7);
        Result<std::unique_ptr<int>> result = owned(5);
        const std::unique_ptr<int> value = *std::move(result);
        QCOMPARE(*value, 5);
    }

    void keepsMessageAndDetailApart()
    {
        const Error error = Error::query(u"For people."_s, u"for the log"_s);
        QCOMPARE(error.code(), Error::Code::Query);
        QCOMPARE(error.message(), u"For people."_s);
        QCOMPARE(error.detail(), u"for the log"_s);
        QVERIFY(!Error::cancelled().message().isEmpty());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ResultTest)
#include "tst_result.moc"
