// SPDX-License-Identifier: MIT
#include "ui/dialogs/mysqlform.h"

#include "ui/dialogs/filefield.h"
#include "ui/style/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array TlsModes{TlsMode::VerifyIdentity, TlsMode::VerifyCa, TlsMode::Required,
                              TlsMode::Off};

QString tlsText(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off:
        return MySqlForm::tr("Off");
    case TlsMode::Required:
        return MySqlForm::tr("Required");
    case TlsMode::VerifyCa:
        return MySqlForm::tr("Verify the authority");
    case TlsMode::VerifyIdentity:
        return MySqlForm::tr("Verify the server's identity");
    }
    return {};
}

QString tlsMeaning(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off:
        return MySqlForm::tr("Nothing is protected: anybody on the way can read the password and "
                             "change what is sent. Fit for this machine only.");
    case TlsMode::Required:
        return MySqlForm::tr("Protects against listening, but somebody on the way can still pose "
                             "as the server.");
    case TlsMode::VerifyCa:
        return MySqlForm::tr("Protects against listening and against servers without a "
                             "certificate of a trusted authority, but not against another server "
                             "that has one.");
    case TlsMode::VerifyIdentity:
        return MySqlForm::tr("Protects against listening and against any other server: the "
                             "certificate must be trusted and made out to this host.");
    }
    return {};
}

} // namespace

MySqlForm::MySqlForm(QWidget *parent)
    : QWidget(parent)
    , m_viaHost(new QRadioButton(tr("&Host")))
    , m_viaSocket(new QRadioButton(tr("Soc&ket")))
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_socket(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_tls(new QComboBox)
    , m_tlsMeaning(secondaryLabel())
    , m_ca(new QLineEdit)
{
    buildFields();
    buildLayout();
    connectFields();
    suggestTls();
}

void MySqlForm::buildFields()
{
    m_viaHost->setChecked(true);
    m_host->setObjectName(u"host"_s);
    m_host->setAccessibleName(tr("Host"));
    m_host->setPlaceholderText(tr("for example db.example.org"));
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(3306);
    m_socket->setObjectName(u"socket"_s);
    m_socket->setAccessibleName(tr("Socket"));
    m_socket->setPlaceholderText(u"/run/mysqld/mysqld.sock"_s);
    m_database->setObjectName(u"database"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText);
    m_password->setPlaceholderText(tr("asked each time, never stored"));
    m_tls->setObjectName(u"tls"_s);
    for (const TlsMode mode : TlsModes)
        m_tls->addItem(tlsText(mode), int(mode));
    m_ca->setObjectName(u"ca"_s);
    m_ca->setPlaceholderText(tr("the system's authorities"));
}

void MySqlForm::buildLayout()
{
    auto *portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    auto *address = new QHBoxLayout;
    address->addWidget(m_host, 1);
    address->addWidget(portLabel);
    address->addWidget(m_port);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_viaHost, address);
    form->addRow(m_viaSocket, m_socket);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("&TLS"), m_tls);
    form->addRow(QString(), m_tlsMeaning);
    form->addRow(tr("&Authority"), withBrowseButton(m_ca, tr("Choose the certificate authority"),
                                                    tr("Certificates (*.pem *.crt *.cer);;"
                                                       "All files (*)")));
}

void MySqlForm::connectFields()
{
    for (QLineEdit *field : {m_host, m_socket, m_database, m_user, m_ca})
        connect(field, &QLineEdit::textChanged, this, &MySqlForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &MySqlForm::changed);
    connect(m_viaHost, &QRadioButton::toggled, this, &MySqlForm::suggestTls);
    connect(m_host, &QLineEdit::textChanged, this, &MySqlForm::suggestTls);
    connect(m_tls, &QComboBox::activated, this, [this] { m_isTlsChosen = true; });
    connect(m_tls, &QComboBox::currentIndexChanged, this, &MySqlForm::showTls);
}

void MySqlForm::suggestTls()
{
    const bool isHost = m_viaHost->isChecked();
    m_host->setEnabled(isHost);
    m_port->setEnabled(isHost);
    m_socket->setEnabled(!isHost);
    if (!m_isTlsChosen) {
        const TlsMode mode = url().isLocal() ? TlsMode::Off : TlsMode::VerifyIdentity;
        m_tls->setCurrentIndex(m_tls->findData(int(mode)));
    }
    showTls();
}

void MySqlForm::showTls()
{
    const auto mode = TlsMode(m_tls->currentData().toInt());
    m_tlsMeaning->setText(tlsMeaning(mode));
    m_ca->parentWidget()->setEnabled(mode == TlsMode::VerifyCa || mode == TlsMode::VerifyIdentity);
    Q_EMIT changed();
}

void MySqlForm::setUrl(const DatabaseUrl &url)
{
    (url.socket.isEmpty() ? m_viaHost : m_viaSocket)->setChecked(true);
    m_host->setText(url.host);
    m_port->setValue(url.port);
    m_socket->setText(url.socket);
    m_database->setText(url.database);
    m_user->setText(url.user);
    m_ca->setText(url.caFile);
    m_isTlsChosen = true;
    m_tls->setCurrentIndex(m_tls->findData(int(url.tls)));
}

DatabaseUrl MySqlForm::url() const
{
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    if (m_viaHost->isChecked()) {
        url.host = m_host->text().trimmed();
        url.port = quint16(m_port->value());
    } else {
        url.socket = m_socket->text();
    }
    url.database = m_database->text();
    url.user = m_user->text();
    url.tls = TlsMode(m_tls->currentData().toInt());
    if (m_ca->parentWidget()->isEnabled())
        url.caFile = m_ca->text();
    return url;
}

QByteArray MySqlForm::takePassword()
{
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    return password;
}

} // namespace Chatelaine
