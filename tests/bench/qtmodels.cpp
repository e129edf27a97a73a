// SPDX-License-Identifier: MIT
#include "tests/bench/qtmodels.h"

#include "tests/bench/measurements.h"
#include "tests/bench/sqlclient.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QSqlDatabase openDatabase(const DatabaseUrl &url)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QMYSQL"_s);
    database.setDatabaseName(url.database);
    database.setUserName(url.user);
    database.setConnectOptions(u"UNIX_SOCKET="_s + url.socket);
    if (!database.open())
        qFatal("The database cannot be opened.");
    return database;
}

class QtModel
{
public:
    QtModel(const QString &kind, const DatabaseUrl &url)
        : m_database(openDatabase(url))
        , m_isTable(kind == u"table")
    {
        m_view.resize(1200, 800);
        m_view.show();
    }

    void run(const QString &step)
    {
        QElapsedTimer timer;
        timer.start();
        if (step == u"load")
            load();
        else if (step == u"painted")
            paint();
        else if (step == u"filter")
            m_proxy.setFilterFixedString(u"mar"_s);
        else if (step == u"cleared")
            m_proxy.setFilterFixedString({});
        else
            m_proxy.sort(m_isTable ? 6 : 2); // Last used; the name.
        // What was asked for is on screen.
        m_view.viewport()->repaint();
        std::printf("%s %f\n", qPrintable(step), double(timer.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
    }

private:
    void load()
    {
        if (!m_isTable) {
            auto model = std::make_unique<QSqlQueryModel>();
            model->setQuery(listStatement(), m_database);
            m_model = std::move(model);
            return;
        }
        auto model = std::make_unique<QSqlTableModel>(nullptr, m_database);
        model->setTable(u"xf_cav7_api_key"_s);
        model->select();
        m_model = std::move(model);
    }

    void paint()
    {
        m_proxy.setSourceModel(m_model.get());
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setFilterKeyColumn(m_isTable ? 3 : 2); // The prefix; the name.
        m_view.setModel(&m_proxy);
    }

    QSqlDatabase m_database;
    bool m_isTable;
    std::unique_ptr<QSqlQueryModel> m_model;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

} // namespace

void runQtModel(const QString &kind, const QStringList &steps, const DatabaseUrl &url)
{
    QtModel model(kind, url);
    for (const QString &step : steps)
        model.run(step);
    std::printf("memory %f\n", peakMemory());
}

} // namespace Chatelaine
