// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"

#include "models/domain/token.h"
#include "ui/dialogs/filefield.h"
#include "ui/dialogs/mysqlform.h"
#include "ui/style/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum Tab { FileTab, ServerTab };

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_file(new QLineEdit)
    , m_server(new MySqlForm)
    , m_problem(plainLabel())
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Open database"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_file, &QLineEdit::textChanged, this, &ConnectDialog::judge);
    connect(m_server, &MySqlForm::changed, this, &ConnectDialog::judge);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ConnectDialog::judge);
    judge();
}

void ConnectDialog::buildLayout()
{
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("File"));
    auto *filePage = new QWidget;
    auto *fileForm = new QFormLayout(filePage);
    fileForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fileForm->addRow(tr("&File"), withBrowseButton(m_file, tr("Choose a database file"),
                                                   tr("SQLite databases (*.sqlite *.sqlite3 *.db);;"
                                                      "All files (*)")));
    m_tabs->setObjectName(u"databaseKind"_s);
    m_tabs->setAccessibleName(tr("Kind of database"));
    m_tabs->addTab(filePage, tr("S&QLite file"));
    m_tabs->addTab(m_server, tr("&MySQL or MariaDB"));
    m_problem->setObjectName(u"problem"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("Op&en"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"open"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_open->setDefault(true); // Only now does the dialog hear of it.
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void ConnectDialog::setUrl(const DatabaseUrl &url)
{
    m_tabs->setCurrentIndex(url.dialect == Dialect::Sqlite ? FileTab : ServerTab);
    if (url.dialect == Dialect::Sqlite)
        m_file->setText(url.path);
    else
        m_server->setUrl(url);
}

DatabaseUrl ConnectDialog::url() const
{
    if (m_tabs->currentIndex() == ServerTab)
        return m_server->url();
    DatabaseUrl url;
    url.path = m_file->text();
    return url;
}

void ConnectDialog::judge()
{
    const Result<void> valid = validateDatabaseUrl(url());
    m_open->setEnabled(bool(valid));
    m_problem->setText(valid ? QString() : valid.error().message());
}

void ConnectDialog::choose()
{
    const DatabaseUrl chosen = url();
    QByteArray password = m_server->takePassword();
    accept();
    Q_EMIT databaseChosen(chosen, password);
    wipe(password);
}

} // namespace Chatelaine
