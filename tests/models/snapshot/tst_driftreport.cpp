// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString printDrift(const KeySnapshot &snapshot)
{
    QStringList lines;
    const DriftReport report = driftOf(snapshot);
    for (const DriftedKey &key : report.keys) {
        lines += u"%1 missing=%2 extra=%3 %4"_s.arg(
            print(snapshot, std::array{key.row}), print(snapshot, key.missing),
            print(snapshot, key.extra), driftCauseName(key.cause));
    }
    lines += u"orphans: "_s + print(snapshot, report.orphans);
    return lines.join(u'\n');
}

constexpr auto Drawing = R"(
    scope 1 read  -
    scope 2 write 14
    scope 3 admin 20,3
    scope 4 old   14   inactive
    deleted 9
    key 1 10 True  aaaaaaaa valid   2  14 read,write
    key 2 20 Prim  bbbbbbbb valid   2  14 read
    key 3 30 Sql   cccccccc banned  2  14 write,admin
    key 4 40 Old   dddddddd valid   14 -  read,write,old
    key 5 50 Del   eeeeeeee valid   2  -  read,#9  - - disabled
    key 6 60 -     ffffffff deleted -  -  admin,#9
)";

} // namespace

class DriftReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheDifferencesAndTheirCauses()
    {
        QCOMPARE(printDrift(*keysFromText(Drawing)), u"2 Prim missing=write extra=- primary-only\n"
                                                     "3 Sql missing=read extra=admin unknown\n"
                                                     "4 Old missing=- extra=old inactive-scope\n"
                                                     "5 Del missing=- extra=#9 deleted-scope\n"
                                                     "orphans: 6 -"_s);
    }

    void blamesThePendingJobForWhatItWillMend()
    {
        const QString drawing = QString::fromLatin1(Drawing) + u"\npending-job"_s;
        QCOMPARE(printDrift(*keysFromText(drawing)), u"2 Prim missing=write extra=- primary-only\n"
                                                     "3 Sql missing=read extra=admin pending-job\n"
                                                     "4 Old missing=- extra=old pending-job\n"
                                                     "5 Del missing=- extra=#9 deleted-scope\n"
                                                     "orphans: 6 -"_s);
    }

    void findsNothingInAnEmptySnapshot() { QCOMPARE(printDrift(KeySnapshot()), u"orphans: "_s); }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::DriftReportTest)
#include "tst_driftreport.moc"
