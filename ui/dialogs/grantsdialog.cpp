// SPDX-License-Identifier: MIT
#include "ui/dialogs/grantsdialog.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Roles{AccountRole::Support, AccountRole::Audit, AccountRole::KeyAdmin,
                           AccountRole::ScopeAdmin};

constexpr int ColumnsOfTheScript = 114; // Its longest lines, and what stands around them.

QString roleTitle(AccountRole role)
{
    switch (role) {
    case AccountRole::Support:
        return GrantsDialog::tr("Support");
    case AccountRole::Audit:
        return GrantsDialog::tr("Audit");
    case AccountRole::KeyAdmin:
        return GrantsDialog::tr("Key admin");
    case AccountRole::ScopeAdmin:
        return GrantsDialog::tr("Scope admin");
    }
    return {};
}

QString userOf(AccountRole role)
{
    return u"chatelaine_"_s + QString(accountRoleName(role)).replace(u'-', u'_');
}

} // namespace

GrantsDialog::GrantsDialog(const GrantScriptNames &names, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_role(new QComboBox)
    , m_meaning(secondaryLabel())
    , m_user(new QLineEdit)
    , m_host(new QLineEdit(names.fromHost))
    , m_mySql8(new QCheckBox(tr("For &MySQL 8")))
    , m_script(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("&Copy")))
{
    setObjectName(u"grantsDialog"_s);
    setWindowTitle(tr("Account rights"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    buildLayout();
    suggestUser();
}

void GrantsDialog::buildFields()
{
    m_role->setObjectName(u"role"_s);
    for (const AccountRole role : Roles)
        m_role->addItem(roleTitle(role), int(role));
    m_user->setObjectName(u"user"_s);
    m_host->setObjectName(u"host"_s);
    m_host->setToolTip(plainToolTip(tr("From where the account may log in; % is anywhere.")));
    m_mySql8->setObjectName(u"mySql8"_s);
    m_mySql8->setChecked(m_names.mySql8);
    m_mySql8->setToolTip(plainToolTip(tr("Its row locks need more rights than MariaDB's.")));
    m_script->setObjectName(u"script"_s);
    m_script->setAccessibleName(tr("SQL"));
    m_script->setReadOnly(true);
    m_script->setLayoutDirection(Qt::LeftToRight); // SQL, whatever people read.
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(u"copy"_s);
    connect(m_role, &QComboBox::currentIndexChanged, this, &GrantsDialog::suggestUser);
    connect(m_user, &QLineEdit::textChanged, this, &GrantsDialog::showScript);
    connect(m_host, &QLineEdit::textChanged, this, &GrantsDialog::showScript);
    connect(m_mySql8, &QCheckBox::toggled, this, &GrantsDialog::showScript);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_script->toPlainText()); });
}

void GrantsDialog::buildLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Role"), m_role);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("From &host"), m_host);
    form->addRow(QString(), m_mySql8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        plainLabel(tr("Give this to whoever keeps the database. Nothing is run by Chatelaine.")));
    layout->addLayout(form);
    layout->addWidget(m_script, 1);
    layout->addWidget(buttons);
    resize(m_script->fontMetrics().horizontalAdvance(QString(ColumnsOfTheScript, u'x')),
           fontMetrics().height() * 36);
}

AccountRole GrantsDialog::role() const { return AccountRole(m_role->currentData().toInt()); }

void GrantsDialog::suggestUser()
{
    m_meaning->setText(accountRoleText(role()));
    if (!m_user->isModified()) // What a person wrote stays.
        m_user->setText(userOf(role()));
    showScript();
}

void GrantsDialog::showScript()
{
    GrantScriptNames names = m_names;
    names.user = m_user->text();
    names.fromHost = m_host->text();
    names.mySql8 = m_mySql8->isChecked();
    const Result<QString> script = grantScript(role(), names);
    m_script->setPlainText(script ? *script : script.error().message());
    m_copy->setEnabled(script.has_value());
}

} // namespace Chatelaine
