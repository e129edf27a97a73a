// SPDX-License-Identifier: MIT
#include "models/tables/clipboardtext.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    scope 1 read         - active 10 Read
    scope 2 write        - active 20 Write
    key 1 101 Ann          aaaaaaaa valid 2 - read,write
    key 2 102 "=1+1"       bbbbbbbb valid 2 - -
    key 3 103 "a|b, [c]" cccccccc valid 2 - read
)"_s;

QString copied(ClipboardFormat format, std::vector<Row> rows)
{
    const std::vector columns{KeyColumn::KeyId, KeyColumn::User, KeyColumn::Scopes};
    return clipboardText(*keysFromText(Forum), rows, columns, format);
}

} // namespace

class TestKeyClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTabs()
    {
        QCOMPARE(copied(ClipboardFormat::Tsv, {Row(0)}), u"1\tAnn\tread, write\n"_s);
    }

    void writesCsvWithColumnNames()
    {
        QCOMPARE(copied(ClipboardFormat::Csv, {Row(0)}),
                 u"key-id,user,scopes\r\n1,Ann,\"read, write\"\r\n"_s);
    }

    void guardsAgainstFormulas()
    {
        QCOMPARE(copied(ClipboardFormat::Tsv, {Row(1)}), u"2\t'=1+1\t\n"_s);
        QVERIFY(copied(ClipboardFormat::Csv, {Row(1)}).contains(u"2,'=1+1,"_s));
    }

    void writesJson()
    {
        QCOMPARE(
            copied(ClipboardFormat::Json, {Row(0)}).simplified(),
            u"[ { \"key-id\": 1, \"scopes\": [ \"read\", \"write\" ], \"user\": \"Ann\" } ]"_s);
    }

    void writesNullForNever()
    {
        const std::vector columns{KeyColumn::LastUsed};
        const std::vector rows{Row(0)};
        const auto never = keysFromText(u"key 1 101 Ann aaaaaaaa valid 2 - -"_s);
        const QString text = clipboardText(*never, rows, columns, ClipboardFormat::Json);
        QCOMPARE(text.simplified(), u"[ { \"last-used\": null } ]"_s);
    }

    void escapesMarkdown()
    {
        QVERIFY(copied(ClipboardFormat::Markdown, {Row(2)})
                    .endsWith(u"| 3 | a\\|b, \\[c\\] | read |\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeyClipboard)
#include "tst_keyclipboard.moc"
