// SPDX-License-Identifier: MIT
#include "ui/prompts/promptdialog.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostVisibleLines = 12;
constexpr int LongestReason = 255;

} // namespace

PromptDialog::PromptDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(u"promptDialog"_s);
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    judge();
}

void PromptDialog::buildLayout()
{
    const bool isDestructive = m_question.tone == Question::Tone::Destructive;
    auto *text = plainLabel(m_question.text);
    text->setObjectName(u"promptText"_s);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(Space::Field));
    if (isDestructive)
        head->addWidget(new MarkLabel(Mark::Danger), 0, Qt::AlignTop);
    head->addWidget(text, 1);

    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Group);
    layout->setSpacing(spacing(Space::Page));
    layout->addLayout(head);
    addLines(layout);
    if (!m_question.details.isEmpty())
        layout->addWidget(secondaryLabel(m_question.details));
    addFields(layout);
    addButtons(layout);
}

void PromptDialog::addLines(QVBoxLayout *layout)
{
    if (m_question.lines.isEmpty())
        return;
    auto *list = new QListWidget;
    list->setObjectName(u"promptLines"_s);
    list->setAccessibleName(tr("What it happens to"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItems(m_question.lines);
    const int lines = std::min(int(m_question.lines.size()), MostVisibleLines);
    list->setFixedHeight(lines * list->sizeHintForRow(0) + 2 * list->frameWidth());
    layout->addWidget(list);
}

void PromptDialog::addFields(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(spacing(Space::Field));
    if (m_question.reason == Question::Reason::Optional) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"promptReason"_s);
        m_reason->setMaxLength(LongestReason);
        m_reason->setPlaceholderText(tr("Why, for those who ask later (optional)"));
        form->addRow(tr("&Reason"), m_reason);
    }
    if (!m_question.typedConfirmation.isEmpty()) {
        m_typed = new QLineEdit;
        m_typed->setObjectName(u"promptTyped"_s);
        m_typed->setPlaceholderText(m_question.typedConfirmation);
        form->addRow(tr("&Type \u201c%1\u201d").arg(withoutMnemonic(m_question.typedConfirmation)),
                     m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &PromptDialog::judge);
    }
    layout->addLayout(form);
}

void PromptDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"promptCancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_confirm = buttons->addButton(m_question.confirmVerb, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"promptConfirm"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // The safe one is the default: Return in a field must not destroy anything.
    const bool isDestructive = m_question.tone == Question::Tone::Destructive;
    QPushButton *safe = isDestructive ? buttons->button(QDialogButtonBox::Cancel) : m_confirm;
    m_confirm->setAutoDefault(!isDestructive);
    safe->setDefault(true);
    if (!m_typed && !m_reason)
        safe->setFocus();
}

void PromptDialog::judge()
{
    m_confirm->setEnabled(!m_typed || m_typed->text() == m_question.typedConfirmation);
}

Answer PromptDialog::answer() const
{
    const bool isConfirmed = result() == QDialog::Accepted;
    return {isConfirmed, m_reason ? m_reason->text().trimmed() : QString()};
}

} // namespace Chatelaine
