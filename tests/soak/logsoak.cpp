// SPDX-License-Identifier: MIT
#include "tests/soak/logsoak.h"

#include "models/domain/token.h"
#include "tests/soak/soakserver.h"
#include "tests/support/estate.h"
#include "tests/support/plainconnection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 300'000; // Milliseconds.
constexpr int LookEvery = 5;        // Milliseconds, at the memory.

// VmHWM of a process that runs, in KiB; 0 = it has ended.
qint64 peakMemoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

class LogRun final
{
public:
    explicit LogRun(const LogSoakOptions &options)
        : m_options(options)
        , m_server(soakServerOptions())
    {}

    [[nodiscard]] LogSoakResult run();

private:
    void plantKeys();
    [[nodiscard]] QJsonObject runProgram();
    void compare(const QJsonArray &found);
    void compare(const QJsonObject &leak);
    void judge();

    const LogSoakOptions m_options;
    const PrivateServer m_server;
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"leaky.log"_s);
    LogSoakResult m_result;
};

// Key n has the n-th planted token.
void LogRun::plantKeys()
{
    makeEstate(m_server.url(), {.users = m_options.keys, .keys = m_options.keys});
    PlainConnection database(m_server.url());
    database.mustOpen();
    database.mustRun(u"START TRANSACTION"_s);
    for (size_t i = 0; i < m_result.log.planted.size(); ++i) {
        const QByteArray &token = m_result.log.planted[i].token;
        const QByteArray prefix = token.mid(token.indexOf('_') + 1, PrefixCharacters);
        database.mustRun(
            u"UPDATE xf_cav7_api_key SET key_hash = x'%1', key_prefix = '%2'"
            " WHERE key_id = %3"_s
                .arg(QLatin1StringView(tokenHash(token).toHex()), QLatin1StringView(prefix))
                .arg(i + 1));
    }
    database.mustRun(u"COMMIT"_s);
}

QJsonObject LogRun::runProgram()
{
    QProcess program;
    QElapsedTimer timer;
    timer.start();
    program.start(
        qEnvironmentVariable("CHATELAINE_CLI"),
        {u"--database"_s, m_server.url().toString(), u"--json"_s, u"find-leaks"_s, m_path});
    program.closeWriteChannel();
    while (!program.waitForFinished(LookEvery) && program.state() != QProcess::NotRunning &&
           !timer.hasExpired(LongestRun))
        m_result.peakMemory = std::max(m_result.peakMemory, peakMemoryOf(program.processId()));
    m_result.seconds = double(timer.elapsed()) / 1000;
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 1)
        m_result.problems += u"The program ended with %1: %2"_s.arg(program.exitCode())
                                 .arg(QString::fromUtf8(program.readAllStandardError()));
    const QByteArray output = program.readAllStandardOutput();
    for (const PlantedToken &planted : m_result.log.planted) {
        if (planted.disguise && output.contains(planted.token))
            m_result.problems += u"The program wrote a token."_s;
    }
    return QJsonDocument::fromJson(output).object();
}

void LogRun::compare(const QJsonObject &leak)
{
    const auto number = size_t(leak[u"key_id"_s].toInteger()) - 1;
    const bool isWhole = leak[u"match"_s] == u"token"_s;
    const std::vector<PlantedToken> &planted = m_result.log.planted;
    if (number >= planted.size() || isWhole != (planted[number].disguise != nullptr)) {
        ++m_result.falsePositives;
        return;
    }
    const QJsonArray places = leak[u"where"_s].toArray();
    if (places.size() != 1 || leak[u"count"_s] != 1 ||
        places[0].toObject()[u"line"_s].toInteger() != planted[number].line)
        ++m_result.wrongLines;
    if (!isWhole) {
        ++m_result.fragmentsFound;
        return;
    }
    const QString name = QString::fromUtf8(planted[number].disguise);
    ++std::ranges::find(m_result.disguises, name, &LogSoakResult::OfDisguise::name)->found;
}

void LogRun::compare(const QJsonArray &found)
{
    for (const PlantedToken &planted : m_result.log.planted) {
        if (!planted.disguise) {
            ++m_result.fragments;
            continue;
        }
        const QString name = QString::fromUtf8(planted.disguise);
        auto &disguises = m_result.disguises;
        auto entry = std::ranges::find(disguises, name, &LogSoakResult::OfDisguise::name);
        if (entry == disguises.end())
            entry = disguises.insert(disguises.end(), {name, 0, 0});
        ++entry->planted;
    }
    for (const QJsonValue &leak : found)
        compare(leak.toObject());
}

void LogRun::judge()
{
    for (const LogSoakResult::OfDisguise &disguise : m_result.disguises) {
        if (disguise.found != disguise.planted)
            m_result.problems += u"Not all were found of: "_s + disguise.name;
    }
    if (m_result.fragmentsFound != m_result.fragments)
        m_result.problems += u"Not all fragments were found."_s;
    if (m_result.falsePositives > 0)
        m_result.problems += u"There are false positives."_s;
    if (m_result.wrongLines > 0)
        m_result.problems += u"Places are wrong."_s;
    if (m_result.examinedBytes != m_result.log.bytes)
        m_result.problems += u"Not all of the log was examined."_s;
}

LogSoakResult LogRun::run()
{
    if (!m_server.isRunning()) {
        m_result.problems += u"mariadbd did not start."_s;
        return m_result;
    }
    m_result.log = writeLeakLog(m_path, m_options.log);
    plantKeys();
    const QJsonObject report = runProgram();
    m_result.examinedBytes = report[u"examined_bytes"_s].toInteger();
    m_result.candidates = report[u"candidates"_s].toInteger();
    m_result.unknownFound = report[u"unknown_tokens"_s].toInteger();
    compare(report[u"found"_s].toArray());
    judge();
    return m_result;
}

} // namespace

LogSoakResult soakLog(const LogSoakOptions &options) { return LogRun(options).run(); }

QString LogSoakResult::toString() const
{
    QStringList lines;
    int planted = 0;
    int found = 0;
    for (const OfDisguise &disguise : disguises) {
        lines +=
            u"%1 %2 / %3"_s.arg(disguise.name, -26).arg(disguise.found, 4).arg(disguise.planted);
        planted += disguise.planted;
        found += disguise.found;
    }
    lines += u"%1 %2 / %3"_s.arg(u"whole tokens"_s, -26).arg(found, 4).arg(planted);
    lines += u"%1 %2 / %3"_s.arg(u"fragments"_s, -26).arg(fragmentsFound, 4).arg(fragments);
    lines += u"false positives %1, wrong places %2"_s.arg(falsePositives).arg(wrongLines);
    lines +=
        u"%1 bytes, %2 lines, %3 candidates, %4 unknown tokens (%5 written)"_s.arg(examinedBytes)
            .arg(log.lines)
            .arg(candidates)
            .arg(unknownFound)
            .arg(log.unknown);
    lines += u"%1 s, peak memory %2 KiB"_s.arg(seconds, 0, 'f', 2).arg(peakMemory);
    return lines.join(u'\n');
}

} // namespace Chatelaine
