// SPDX-License-Identifier: MIT
// What PHP says that an action of the programs must make of a database: oraclemodel.php, running.
//
//     OracleModel model(QFINDTESTDATA("support/oraclemodel.php"));
//     const QJsonObject report = model.act(database, {{u"kind"_s, u"look"_s}});
//
// One thread; waits for the process. Whatever goes wrong with it is fatal.
#pragma once

#include "tests/support/oracle.h"

#include <QProcess>

namespace Chatelaine {

class OracleModel final
{
public:
    explicit OracleModel(const QString &script);
    ~OracleModel();
    Q_DISABLE_COPY_MOVE(OracleModel)

    // Makes of the database what the action must make of it; returns what must be reported.
    [[nodiscard]] QJsonObject act(OracleDatabase &database, const QJsonObject &action);

private:
    QProcess m_php;
};

} // namespace Chatelaine
