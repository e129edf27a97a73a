// SPDX-License-Identifier: MIT
#include "models/snapshot/textcolumn.h"
#include "models/snapshot/textsearch.h"
#include "tests/support/keysfromtext.h"

#include <QRandomGenerator>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(QRandomGenerator &random, qsizetype size, int letters)
{
    QByteArray text;
    for (qsizetype i = 0; i < size; ++i)
        text += char('a' + random.bounded(letters));
    return text;
}

// Three fields of each line.
using Lines = std::vector<std::array<QByteArray, 3>>;

TextColumn joined(const Lines &lines)
{
    TextColumn text;
    for (const auto &[user, prefix, id] : lines)
        text.append(QByteArray(user + FieldSeparator + prefix + FieldSeparator + id + LineEnd));
    return text;
}

RowSet linesPlainly(const Lines &lines, const QByteArray &needle, TextField field)
{
    return RowSet::where(quint32(lines.size()), [&](Row row) {
        const auto &[user, prefix, id] = lines[row.value()];
        return (field != TextField::Prefix && user.contains(needle)) ||
               (field != TextField::User && prefix.contains(needle)) ||
               (field == TextField::Any && id.contains(needle));
    });
}

} // namespace

class TextSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameWithEveryKindOfRegister_data()
    {
        QTest::addColumn<int>("registers");
        QTest::newRow("plain") << int(Registers::Plain);
        if (widestRegisters() != Registers::Plain)
            QTest::newRow("SSE2") << int(Registers::Sse2);
        if (widestRegisters() == Registers::Avx2)
            QTest::newRow("AVX2") << int(Registers::Avx2);
    }
    void findsTheSameWithEveryKindOfRegister()
    {
        QFETCH(const int, registers);
        QRandomGenerator random(20251121);
        for (int i = 0; i < 1'000; ++i) {
            const int letters = 1 + random.bounded(5);
            const int longest = 1 + random.bounded(80);
            Lines lines(size_t(random.bounded(90)));
            for (auto &[user, prefix, id] : lines) {
                user = randomText(random, random.bounded(longest), letters);
                prefix = randomText(random, random.bounded(longest), letters);
                id = randomText(random, random.bounded(longest), letters);
            }
            const QByteArray needle = randomText(random, 1 + random.bounded(7), letters);
            const TextColumn text = joined(lines);
            const LineScan scan(text.bytes(), text.offsets());
            const auto odd =
                RowSet::where(quint32(lines.size()), [](Row row) { return row.value() % 2 == 1; });
            for (const auto field : {TextField::Any, TextField::User, TextField::Prefix}) {
                QCOMPARE(scan.find(needle, field, Registers(registers)),
                         linesPlainly(lines, needle, field));
            }
        }
    }

    void looksInTheFieldAskedFor()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            key 1  10 ab   xyab
            key 2  20 x2   ab__
            key 12 30 abab ____
        )");
        const auto found = [&](const QByteArray &text, TextField field) {
            return print(*snapshot, *TextSearch(*snapshot).find(text, field));
        };
        QCOMPARE(found("ab"_ba, TextField::Any), u"1 ab, 2 x2, 12 abab"_s);
        QCOMPARE(found("ab"_ba, TextField::User), u"1 ab, 12 abab"_s);
        QCOMPARE(found("ab"_ba, TextField::Prefix), u"1 ab, 2 x2"_s);
        QCOMPARE(found("2"_ba, TextField::Any), u"2 x2, 12 abab"_s);
        QCOMPARE(found("2"_ba, TextField::Prefix), QString());
        QCOMPARE(found("\x1F"_ba, TextField::Any), QString());
        QCOMPARE(found(QByteArray(), TextField::Prefix), u"1 ab, 2 x2, 12 abab"_s);
    }

    // Whatever was asked for before.
    void findsTheSameWhileATextGrowsAndShrinks()
    {
        QRandomGenerator random(4);
        QString drawing;
        for (int id = 1; id <= 3'000; ++id) {
            drawing += u"key %1 %1 %2 %3\n"_s.arg(QString::number(id),
                                                  QString::fromLatin1(randomText(random, 6, 9)),
                                                  QString::fromLatin1(randomText(random, 8, 9)));
        }
        const KeySnapshotPtr snapshot = keysFromText(drawing);
        TextSearch texts(*snapshot);
        QByteArray text;
        for (int i = 0; i < 3'000; ++i) {
            if (text.size() > 4 || (!text.isEmpty() && random.bounded(3) == 0))
                text.chop(1 + random.bounded(int(text.size())));
            else
                text += randomText(random, 1, 9);
            const auto field = TextField(random.bounded(3));
            QCOMPARE(*texts.find(text, field), *TextSearch(*snapshot).find(text, field));
        }
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::TextSearchTest)
#include "tst_textsearch.moc"
