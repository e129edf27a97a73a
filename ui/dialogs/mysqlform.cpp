// SPDX-License-Identifier: MIT
#include "ui/dialogs/mysqlform.h"

#include "models/network/tlsprobe.h"
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

QString certificateFilter()
{
    return MySqlForm::tr("Certificates (*.pem *.crt *.cer);;All files (*)");
}

} // namespace

MySqlForm::MySqlForm(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_viaHost(new QRadioButton(tr("&Host")))
    , m_viaSocket(new QRadioButton(tr("Soc&ket")))
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_socket(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_passwordSource(new QComboBox(this))
    , m_tls(new QComboBox)
    , m_tlsMeaning(secondaryLabel())
    , m_ca(new QLineEdit)
    , m_certificate(new QLineEdit)
    , m_key(new QLineEdit)
{
    buildFields();
    buildPassword();
    buildTls();
    buildLayout();
    connectFields();
    showPasswordSource();
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
}

void MySqlForm::buildPassword()
{
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText);
    m_passwordSource->setObjectName(u"passwordSource"_s);
    m_passwordSource->setAccessibleName(tr("Where the password comes from"));
    m_passwordSource->addItem(tr("Ask each time"), int(PasswordSource::Ask));
    m_passwordSource->addItem(tr("Keep in the system's keychain"), int(PasswordSource::Keychain));
    m_passwordSource->setVisible(m_purpose == Purpose::Profile);
}

void MySqlForm::buildTls()
{
    m_tls->setObjectName(u"tls"_s);
    for (const TlsMode mode : TlsModes)
        m_tls->addItem(tlsText(mode), int(mode));
    m_ca->setObjectName(u"ca"_s);
    m_ca->setAccessibleName(tr("Authority"));
    m_ca->setPlaceholderText(tr("the system's authorities"));
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setAccessibleName(tr("Certificate"));
    m_certificate->setPlaceholderText(tr("none; few servers ask for one"));
    m_key->setObjectName(u"key"_s);
    m_key->setAccessibleName(tr("Key", "of a certificate"));
    m_key->setPlaceholderText(tr("of that certificate"));
}

QLayout *MySqlForm::addressLine()
{
    auto *portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    auto *line = new QHBoxLayout;
    line->addWidget(m_host, 1);
    line->addWidget(portLabel);
    line->addWidget(m_port);
    return line;
}

QLayout *MySqlForm::passwordLine()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(m_passwordSource);
    return line;
}

void MySqlForm::buildLayout()
{
    auto *passwordLabel = new QLabel(tr("&Password"));
    passwordLabel->setBuddy(m_password);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_viaHost, addressLine());
    form->addRow(m_viaSocket, m_socket);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(passwordLabel, passwordLine());
    form->addRow(tr("T&LS"), m_tls);
    form->addRow(QString(), m_tlsMeaning);
    form->addRow(tr("&Authority"), withBrowseButton(m_ca, tr("Choose the certificate authority"),
                                                    certificateFilter()));
    form->addRow(tr("&Certificate"),
                 withBrowseButton(m_certificate, tr("Choose the certificate to show to the server"),
                                  certificateFilter()));
    form->addRow(tr("Ke&y"), withBrowseButton(m_key, tr("Choose the key of the certificate"),
                                              tr("Keys (*.pem *.key);;All files (*)")));
}

void MySqlForm::connectFields()
{
    for (QLineEdit *field : {m_host, m_socket, m_database, m_user, m_ca, m_certificate, m_key})
        connect(field, &QLineEdit::textChanged, this, &MySqlForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &MySqlForm::changed);
    connect(m_viaHost, &QRadioButton::toggled, this, &MySqlForm::suggestTls);
    connect(m_host, &QLineEdit::textChanged, this, &MySqlForm::suggestTls);
    connect(m_tls, &QComboBox::activated, this, [this] { m_isTlsChosen = true; });
    connect(m_tls, &QComboBox::currentIndexChanged, this, &MySqlForm::showTls);
    connect(m_passwordSource, &QComboBox::currentIndexChanged, this,
            &MySqlForm::showPasswordSource);
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
    m_tlsMeaning->setText(tlsModeMeaning(mode));
    m_ca->parentWidget()->setEnabled(mode == TlsMode::VerifyCa || mode == TlsMode::VerifyIdentity);
    m_certificate->parentWidget()->setEnabled(mode != TlsMode::Off);
    m_key->parentWidget()->setEnabled(mode != TlsMode::Off);
    Q_EMIT changed();
}

void MySqlForm::showPasswordSource()
{
    const bool isKept = passwordSource() == PasswordSource::Keychain;
    if (m_purpose == Purpose::Open)
        m_password->setPlaceholderText(tr("asked each time, never stored"));
    else
        m_password->setPlaceholderText(isKept ? tr("empty = keep the one stored")
                                              : tr("for the test only"));
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
    m_certificate->setText(url.certificateFile);
    m_key->setText(url.keyFile);
    // A form that is filled in from nothing goes on suggesting.
    m_isTlsChosen = !url.host.isEmpty() || !url.socket.isEmpty();
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
    if (url.tls != TlsMode::Off) {
        url.certificateFile = m_certificate->text();
        url.keyFile = m_key->text();
    }
    return url;
}

void MySqlForm::setPasswordSource(PasswordSource source)
{
    m_passwordSource->setCurrentIndex(m_passwordSource->findData(int(source)));
}

PasswordSource MySqlForm::passwordSource() const
{
    return PasswordSource(m_passwordSource->currentData().toInt());
}

void MySqlForm::setPassword(const QByteArray &password)
{
    m_password->setText(QString::fromUtf8(password));
}

QByteArray MySqlForm::password() const { return m_password->text().toUtf8(); }

QByteArray MySqlForm::takePassword()
{
    const QByteArray taken = password();
    m_password->clear();
    return taken;
}

} // namespace Chatelaine
