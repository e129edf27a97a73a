// SPDX-License-Identifier: MIT
#include "tests/bench/measurements.h"
#include "tests/bench/phpscript.h"
#include "tests/bench/samples.h"
#include "tests/bench/sqlclient.h"

#include <QCoreApplication>
#include <QProcess>

#include <map>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int TimeLimit = 20'000; // Milliseconds for one step.
constexpr qint64 PageSample = 5000;

struct Steps
{
    std::map<QString, Samples> samples;
    QStringList endless; // Those that had not ended in time.
};

// In a process of its own, because a model that sorts cannot be stopped.
void runModel(const QString &kind, const QStringList &steps, const DatabaseUrl &url, Steps &taken)
{
    QProcess model;
    model.start(QCoreApplication::applicationFilePath(),
                QStringList{u"qt-model"_s, url.toString(), kind} + steps);
    const QStringList expected = steps + QStringList{u"memory"_s};
    for (const QString &step : expected) {
        while (!model.canReadLine() && model.waitForReadyRead(TimeLimit)) {
        }
        const QStringList line = QString::fromUtf8(model.readLine()).split(u' ');
        if (line.value(0) != step) {
            taken.endless.append(step);
            taken.samples[step].add(TimeLimit);
            break;
        }
        taken.samples[step].add(line.value(1).toDouble());
    }
    model.kill();
    model.waitForFinished(-1);
}

void measureModel(const QString &kind, const DatabaseUrl &url, int runs)
{
    Steps steps;
    for (int i = 0; i < runs; ++i) {
        runModel(kind, {u"load"_s, u"painted"_s}, url, steps);
        // What has taken too long once is not tried again.
        if (!steps.endless.contains(u"cleared"_s))
            runModel(kind, {u"load"_s, u"painted"_s, u"filter"_s, u"cleared"_s}, url, steps);
        if (!steps.endless.contains(u"sort"_s))
            runModel(kind, {u"load"_s, u"painted"_s, u"sort"_s}, url, steps);
    }
    for (const auto &[step, samples] : steps.samples) {
        const QByteArray name = "qt-" + kind.toLatin1() + '-' + step.toLatin1();
        record(name, samples,
               steps.endless.contains(step) ? Certainty::AtLeast : Certainty::Measured);
    }
}

void measurePage(const SqlClient &client, int runs)
{
    const qint64 keys = client.number(u"SELECT COUNT(*) FROM xf_cav7_api_key"_s);
    const qint64 sample = std::min(keys, PageSample);
    Samples page;
    for (int i = 0; i < runs; ++i)
        page.add(runPhp(u"listpage.php"_s, client.url(), sample) * double(keys) / double(sample));
    record("page", page, sample == keys ? Certainty::Measured : Certainty::Extrapolated);
}

// How many would a scope with these groups be granted to: what the preview of an edit tells.
void measureHolders(const SqlClient &client)
{
    Samples holders;
    holders.time([&] {
        client.readAway(u"SELECT COUNT(*) FROM xf_cav7_api_key k JOIN xf_user u USING (user_id)"
                        " WHERE u.user_group_id IN (12, 45, 78)"
                        " OR FIND_IN_SET(12, u.secondary_group_ids)"
                        " OR FIND_IN_SET(45, u.secondary_group_ids)"
                        " OR FIND_IN_SET(78, u.secondary_group_ids)"_s);
    });
    record("sql-holders", holders);
}

} // namespace

void measureBaselines(const DatabaseUrl &url, int runs)
{
    const SqlClient client(url);
    measurePage(client, runs);
    measureHolders(client);
    measureModel(u"query"_s, url, runs);
    measureModel(u"table"_s, url, runs);
}

} // namespace Chatelaine
