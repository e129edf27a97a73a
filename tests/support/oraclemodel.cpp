// SPDX-License-Identifier: MIT
#include "tests/support/oraclemodel.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int Timeout = 60'000; // Milliseconds.

} // namespace

OracleModel::OracleModel(const QString &script)
{
    m_php.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_php.start(u"php"_s, {u"-n"_s, u"-d"_s, u"memory_limit=-1"_s, script});
    if (!m_php.waitForStarted(Timeout))
        qFatal("PHP cannot be started: %s", qPrintable(m_php.errorString()));
}

OracleModel::~OracleModel()
{
    m_php.closeWriteChannel();
    m_php.waitForFinished(Timeout);
}

QJsonObject OracleModel::act(OracleDatabase &database, const QJsonObject &action)
{
    const QJsonObject question{{u"database"_s, database.toJson()}, {u"action"_s, action}};
    m_php.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    while (!m_php.canReadLine()) {
        if (!m_php.waitForReadyRead(Timeout))
            qFatal("PHP does not answer: %s", qPrintable(m_php.errorString()));
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_php.readLine()).object();
    if (!answer.contains(u"report"_s))
        qFatal("PHP answered something else than what it was asked.");
    database.updateFrom(answer[u"database"_s].toObject());
    return answer[u"report"_s].toObject();
}

} // namespace Chatelaine
