// SPDX-License-Identifier: MIT
#include "ui/dialogs/passworddialog.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "ui/style/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const DatabaseUrl &url, QWidget *parent)
    : QDialog(parent)
    , m_url(url)
    , m_password(new QLineEdit)
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Open database"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
}

void PasswordDialog::buildLayout()
{
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                    Qt::ImhNoPredictiveText);
    m_password->setToolTip(tr("Asked each time, never stored."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Database"), valueLabel(visibleText(m_url.toString())));
    form->addRow(tr("&Password"), m_password);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    open->setDefault(true); // Only now does the dialog hear of it.
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    m_password->setFocus();
}

void PasswordDialog::give()
{
    QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    accept();
    Q_EMIT passwordGiven(m_url, password);
    wipe(password);
}

} // namespace Chatelaine
