// SPDX-License-Identifier: MIT
#include "ui/dialogs/sshform.h"

#include "models/network/sshcommand.h"
#include "ui/dialogs/filefield.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommandLines = 4;
// Of the command that is shown; a tunnel of ours ends in a private socket instead.
constexpr quint16 PortToTry = 13306;

} // namespace

SshForm::SshForm(QWidget *parent)
    : QWidget(parent)
    , m_use(new QCheckBox(tr("&Reach the server through an SSH tunnel")))
    , m_fields(new QWidget)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_jumpHosts(new QLineEdit)
    , m_identityFile(new QLineEdit)
    , m_configFile(new QLineEdit)
    , m_fold(new QToolButton)
    , m_commandPart(new QWidget)
    , m_command(new QPlainTextEdit)
{
    buildFields();
    buildCommand();
    buildLayout();
    connectFields();
    showUse();
}

void SshForm::buildFields()
{
    m_use->setObjectName(u"useSsh"_s);
    m_host->setObjectName(u"sshHost"_s);
    m_host->setPlaceholderText(tr("an alias of your configuration, or a host"));
    m_port->setObjectName(u"sshPort"_s);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("as configured"));
    m_user->setObjectName(u"sshUser"_s);
    m_user->setPlaceholderText(tr("as configured"));
    m_jumpHosts->setObjectName(u"sshJumpHosts"_s);
    m_jumpHosts->setPlaceholderText(tr("as configured; for example ann@gate:22, inner"));
    m_identityFile->setObjectName(u"sshIdentityFile"_s);
    m_identityFile->setAccessibleName(tr("Identity file"));
    m_identityFile->setPlaceholderText(tr("the agent's keys, and as configured"));
    m_configFile->setObjectName(u"sshConfigFile"_s);
    m_configFile->setAccessibleName(tr("Configuration"));
    m_configFile->setPlaceholderText(u"~/.ssh/config"_s);

    const QString allFiles = tr("All files (*)");
    auto *form = new QFormLayout(m_fields);
    setNoMargins(form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *hostLabel = new QLabel(tr("&Host"));
    hostLabel->setBuddy(m_host);
    auto *portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    auto *address = new QHBoxLayout;
    address->addWidget(m_host, 1);
    address->addWidget(portLabel);
    address->addWidget(m_port);
    form->addRow(hostLabel, address);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Jump hosts"), m_jumpHosts);
    form->addRow(tr("Identit&y file"),
                 withBrowseButton(m_identityFile, tr("Choose the private key"), allFiles));
    form->addRow(tr("Confi&guration"),
                 withBrowseButton(m_configFile, tr("Choose the configuration file"), allFiles));
}

void SshForm::buildCommand()
{
    m_fold->setObjectName(u"showCommand"_s);
    m_fold->setText(tr("Sho&w command"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_command->setObjectName(u"sshCommand"_s);
    m_command->setAccessibleName(tr("The command that opens the tunnel"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setFixedHeight(CommandLines * m_command->fontMetrics().lineSpacing() +
                              spacing(Space::Group));
    auto *copy = new QPushButton(icon(u"copy"), tr("Co&py"));
    copy->setObjectName(u"copyCommand"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });

    auto *layout = new QVBoxLayout(m_commandPart);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(secondaryLabel(
        tr("To try it in a terminal: the database is then at 127.0.0.1, port %1.").arg(PortToTry)));
    layout->addWidget(m_command);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    m_commandPart->hide();
}

void SshForm::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(Space::Page));
    layout->addWidget(m_use);
    layout->addWidget(secondaryLabel(
        tr("With the ssh of this system: your aliases, agent, keys and known hosts apply. Host and "
           "port of the server are then those that the SSH host sees.")));
    layout->addWidget(m_fields);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_commandPart);
    layout->addStretch();
}

void SshForm::connectFields()
{
    connect(m_use, &QCheckBox::toggled, this, &SshForm::showUse);
    for (QLineEdit *field : {m_host, m_user, m_jumpHosts, m_identityFile, m_configFile})
        connect(field, &QLineEdit::textChanged, this, &SshForm::showCommand);
    connect(m_port, &QSpinBox::valueChanged, this, &SshForm::showCommand);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_commandPart->setVisible(isOpen);
        makeRoom();
    });
}

// The window grows for the command rather than squeezing the fields.
void SshForm::makeRoom()
{
    QWidget *dialog = window();
    if (!dialog->layout())
        return;
    for (QWidget *widget = m_commandPart; widget; widget = widget->parentWidget())
        widget->updateGeometry();
    dialog->layout()->activate();
    dialog->resize(dialog->width(), std::max(dialog->height(), dialog->sizeHint().height()));
}

void SshForm::showUse()
{
    m_fields->setEnabled(m_use->isChecked());
    m_fold->setEnabled(m_use->isChecked());
    m_commandPart->setEnabled(m_use->isChecked());
    showCommand();
}

void SshForm::showCommand()
{
    const Endpoint from{{}, u"127.0.0.1"_s, PortToTry};
    const bool isNamed = !m_destination.host.isEmpty() || !m_destination.socket.isEmpty();
    const bool isComplete = m_use->isChecked() && isNamed && validity();
    m_command->setPlainText(isComplete ? sshCommandLine(settings(), {from, m_destination})
                                       : QString());
    Q_EMIT changed();
}

void SshForm::setSettings(const SshSettings &settings)
{
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    m_jumpHosts->setText(settings.jumpHosts);
    m_identityFile->setText(settings.identityFile);
    m_configFile->setText(settings.configFile);
    m_use->setChecked(settings.isUsed());
}

SshSettings SshForm::settings() const
{
    if (!m_use->isChecked())
        return {};
    SshSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = quint16(m_port->value());
    settings.user = m_user->text().trimmed();
    settings.jumpHosts = m_jumpHosts->text().trimmed();
    settings.identityFile = m_identityFile->text();
    settings.configFile = m_configFile->text();
    return settings;
}

Result<void> SshForm::validity() const
{
    if (m_use->isChecked() && !settings().isUsed())
        return Error::invalid(tr("SSH host: Name the host of the tunnel, or do without a tunnel."));
    return validateSshSettings(settings());
}

void SshForm::setDestination(const Endpoint &destination)
{
    if (m_destination == destination)
        return;
    m_destination = destination;
    showCommand();
}

} // namespace Chatelaine
