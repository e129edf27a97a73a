// SPDX-License-Identifier: MIT
#include "ui/dialogs/scopeform.h"

#include "models/base/visibletext.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <limits>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int DescriptionLines = 3;

// By the rule of validateScope(), which judges whole scopes.
Result<void> validateName(const QString &name)
{
    Scope scope;
    scope.name = name;
    scope.title = u"-"_s;
    return validateScope(scope);
}

} // namespace

ScopeForm::ScopeForm(Naming naming, QWidget *parent)
    : QWidget(parent)
    , m_snapshot(std::make_shared<const KeySnapshot>())
    , m_naming(naming)
    , m_name(new QLineEdit)
    , m_nameProblem(plainLabel())
    , m_title(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_active(new QCheckBox(tr("&Active")))
    , m_order(new QDoubleSpinBox)
    , m_groups(new GroupPicker)
    , m_everyone(new QWidget)
{
    buildFields();
    buildLayout();
    connectFields();
    setNaming(naming);
}

void ScopeForm::buildFields()
{
    m_name->setObjectName(u"scopeName"_s);
    m_name->setMaxLength(MaximumScopeNameLength);
    m_name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_name->setPlaceholderText(tr("for example read:tickets"));
    m_nameProblem->setObjectName(u"scopeNameProblem"_s);
    m_title->setObjectName(u"scopeTitle"_s);
    m_description->setObjectName(u"scopeDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(DescriptionLines * fontMetrics().lineSpacing() +
                                  2 * m_description->frameWidth() + 10);
    m_active->setObjectName(u"scopeActive"_s);
    m_order->setObjectName(u"scopeOrder"_s);
    m_order->setDecimals(0);
    m_order->setRange(0, std::numeric_limits<quint32>::max());
    m_order->setSingleStep(10);
    m_order->setToolTip(tr("The site lists scopes by this number, then by name."));
    m_groups->setObjectName(u"scopeGroups"_s);
    m_everyone->setObjectName(u"scopeOpensToEveryone"_s);
    auto *everyone = new QHBoxLayout(m_everyone);
    setNoMargins(everyone);
    everyone->addWidget(new MarkLabel(Mark::Danger), 0, Qt::AlignTop);
    everyone->addWidget(plainLabel(tr("This opens the scope to every key. Saving asks you to type "
                                      "its name.")),
                        1);
    m_everyone->hide();
}

void ScopeForm::buildLayout()
{
    auto *orderLabel = new QLabel(tr("&Order"));
    orderLabel->setBuddy(m_order);
    auto *line = new QHBoxLayout;
    line->addWidget(m_active);
    line->addStretch();
    line->addWidget(orderLabel);
    line->addWidget(m_order);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Description"), m_description);
    form->addRow(QString(), line);

    auto *groupsLabel = new QLabel(tr("Granted to &members of any of"));
    groupsLabel->setBuddy(m_groups);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->addLayout(form);
    layout->addWidget(groupsLabel);
    layout->addWidget(m_groups, 1);
    layout->addWidget(m_everyone);
}

void ScopeForm::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &ScopeForm::changed);
    connect(m_name, &QLineEdit::textChanged, this, &ScopeForm::showNameProblem);
    connect(m_title, &QLineEdit::textChanged, this, &ScopeForm::changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ScopeForm::changed);
    connect(m_active, &QCheckBox::toggled, this, &ScopeForm::changed);
    connect(m_order, &QDoubleSpinBox::valueChanged, this, &ScopeForm::changed);
    connect(m_groups, &GroupPicker::changed, this, &ScopeForm::changed);
}

void ScopeForm::setSnapshot(const KeySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_groups->setSnapshot(snapshot);
    showNameProblem();
}

void ScopeForm::setScope(const Scope &scope)
{
    {
        const QSignalBlocker block(this);
        m_shown = scope;
        m_name->setText(visibleText(scope.name));
        m_title->setText(scope.title);
        m_description->setPlainText(scope.description);
        m_titleAsShown = m_title->text();
        m_descriptionAsShown = m_description->toPlainText();
        m_active->setChecked(scope.isActive);
        m_order->setValue(scope.displayOrder);
        m_groups->setCsv(scope.groupCsv);
    }
    showNameProblem();
    Q_EMIT changed();
}

Scope ScopeForm::scope() const
{
    Scope scope = m_shown;
    if (m_naming == Naming::Free)
        scope.name = m_name->text();
    if (m_title->text() != m_titleAsShown)
        scope.title = m_title->text();
    if (m_description->toPlainText() != m_descriptionAsShown)
        scope.description = m_description->toPlainText();
    scope.isActive = m_active->isChecked();
    scope.displayOrder = quint32(m_order->value());
    scope.groupCsv = m_groups->csv();
    return scope;
}

void ScopeForm::setMode(GroupPicker::Mode mode)
{
    const bool isView = mode == GroupPicker::Mode::View;
    m_name->setReadOnly(isView || m_naming == Naming::Fixed);
    m_title->setReadOnly(isView);
    m_description->setReadOnly(isView);
    m_active->setEnabled(!isView);
    m_order->setReadOnly(isView);
    m_groups->setMode(mode);
}

void ScopeForm::setNaming(Naming naming)
{
    m_naming = naming;
    m_name->setReadOnly(naming == Naming::Fixed);
    m_name->setFrame(naming == Naming::Free);
    QPalette colours = palette();
    if (naming == Naming::Fixed)
        colours.setBrush(QPalette::Base, Qt::NoBrush);
    m_name->setPalette(colours);
    m_name->setToolTip(naming == Naming::Fixed ? tr("The name is fixed once a scope exists: "
                                                    "programs ask for it.")
                                               : QString());
    showNameProblem();
}

void ScopeForm::warnOfEveryone(bool opens) { m_everyone->setVisible(opens); }

QString ScopeForm::nameProblem() const
{
    if (m_naming == Naming::Fixed)
        return {};
    const QString name = m_name->text();
    if (const Result<void> valid = validateName(name); !valid)
        return valid.error().message();
    if (m_snapshot->scopeIndexNamed(name) >= 0)
        return tr("There is a scope of this name already.");
    return {};
}

void ScopeForm::showNameProblem()
{
    // An empty field is not wrong yet, only unfinished.
    const QString problem = m_name->text().isEmpty() ? QString() : nameProblem();
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
}

QString ScopeForm::problem() const
{
    if (const QString name = nameProblem(); !name.isEmpty())
        return name;
    if (const QString groups = m_groups->problem(); !groups.isEmpty())
        return groups;
    const Result<void> valid = validateScope(normalised(scope()));
    return valid ? QString() : valid.error().message();
}

} // namespace Chatelaine
