// SPDX-License-Identifier: MIT
#include "ui/dialogs/passworddialog.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "ui/style/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const Profile &profile, const QString &denied, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep it in the system's keychain")))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Open database"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    buildLayout(denied);
}

void PasswordDialog::buildFields()
{
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText);
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->setToolTip(plainToolTip(
        tr("Otherwise it is asked each time. It is never written to a file of Chatelaine's.")));
    m_keep->setChecked(m_profile.passwordSource == PasswordSource::Keychain);
    m_keep->setVisible(!m_profile.id.isEmpty());
}

void PasswordDialog::buildLayout(const QString &denied)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Connection"), valueLabel(visibleText(m_profile.name)));
    form->addRow(tr("Database"), valueLabel(visibleText(m_profile.database.toString())));
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (!denied.isEmpty()) {
        QLabel *label = valueLabel(denied);
        label->setObjectName(u"denied"_s);
        layout->addWidget(label);
    }
    layout->addLayout(form);
    layout->addWidget(buttons);
    open->setDefault(true); // Only now does the dialog hear of it.
    const int width = fontMetrics().averageCharWidth() * 60;
    resize(width, layout->totalHeightForWidth(width));
    m_password->setFocus();
}

void PasswordDialog::give()
{
    QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    const PasswordSource keep =
        m_keep->isChecked() ? PasswordSource::Keychain : PasswordSource::Ask;
    accept();
    Q_EMIT passwordGiven(password, keep);
    wipe(password);
}

} // namespace Chatelaine
