// SPDX-License-Identifier: MIT
#include "ui/dialogs/scopeconflict.h"

#include "models/base/visibletext.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum GridColumn { FieldColumn, BaseColumn, TheirsColumn, MineColumn };

QLabel *topLabel(QLabel *label)
{
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QString historyText(FieldHistory history)
{
    switch (history) {
    case FieldHistory::Untouched:
        return {};
    case FieldHistory::TheirsOnly:
        return ScopeConflict::tr("changed by them");
    case FieldHistory::MineOnly:
        return ScopeConflict::tr("changed by you");
    case FieldHistory::Both:
        return ScopeConflict::tr("changed by both");
    case FieldHistory::SameByBoth:
        return ScopeConflict::tr("changed by both to the same");
    }
    return {};
}

// Amber where somebody has to choose.
QLayout *markedWord(FieldHistory history)
{
    auto *layout = new QHBoxLayout;
    layout->addWidget(
        new MarkLabel(history == FieldHistory::Both ? Mark::Attention : Mark::Information), 0,
        Qt::AlignTop);
    layout->addWidget(secondaryLabel(historyText(history)), 1);
    return layout;
}

} // namespace

ScopeConflict::ScopeConflict(const ScopeVersions &versions, const KeySnapshotPtr &snapshot,
                             QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_snapshot(snapshot)
{
    setObjectName(u"scopeConflict"_s);
    setWindowTitle(tr("Scope %1 was changed meanwhile").arg(visibleText(versions.theirs.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
}

void ScopeConflict::buildLayout()
{
    auto *grid = new QGridLayout;
    grid->addWidget(headingLabel(tr("When you began")), 0, BaseColumn);
    grid->addWidget(headingLabel(tr("Stored now (theirs)")), 0, TheirsColumn);
    grid->addWidget(headingLabel(tr("Yours")), 0, MineColumn);
    for (const int column : {BaseColumn, TheirsColumn, MineColumn})
        grid->setColumnStretch(column, 1);
    for (const ScopeField field : AllScopeFields)
        addField(grid, field);
    auto *content = new QWidget;
    content->setLayout(grid);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *goOn = buttons->addButton(tr("&Continue editing"), QDialogButtonBox::AcceptRole);
    auto *theirs = buttons->addButton(tr("Take all &theirs"), QDialogButtonBox::ActionRole);
    auto *mine = buttons->addButton(tr("Keep all &mine"), QDialogButtonBox::ActionRole);
    goOn->setObjectName(u"continueEditing"_s);
    theirs->setObjectName(u"takeTheirs"_s);
    mine->setObjectName(u"keepMine"_s);
    connect(goOn, &QPushButton::clicked, this, &ScopeConflict::resolve);
    connect(theirs, &QPushButton::clicked, this, [this] { choose(Side::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { choose(Side::Mine); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(
        tr("Somebody else saved this scope after you opened it. Nothing of yours has been written. "
           "Choose what to go on with; you can still change it before saving.")));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

void ScopeConflict::addField(QGridLayout *grid, ScopeField field)
{
    const FieldHistory history =
        fieldHistory(m_versions.base, m_versions.theirs, m_versions.mine, field);
    const int line = grid->rowCount();
    auto *name = new QVBoxLayout;
    name->addWidget(headingLabel(scopeFieldName(field)));
    if (history != FieldHistory::Untouched)
        name->addLayout(markedWord(history));
    name->addStretch();
    grid->addLayout(name, line, FieldColumn);
    const auto text = [&](const Scope &scope) { return scopeFieldText(scope, field, *m_snapshot); };
    grid->addWidget(topLabel(valueLabel(text(m_versions.base))), line, BaseColumn);
    const bool hasChoice = !isSameField(m_versions.theirs, m_versions.mine, field);
    const auto addSide = [&](const Scope &scope, GridColumn column) -> QRadioButton * {
        auto *cell = new QHBoxLayout;
        QRadioButton *radio = hasChoice ? new QRadioButton : nullptr;
        if (radio) {
            radio->setAccessibleName(column == TheirsColumn
                                         ? tr("%1: take theirs").arg(scopeFieldName(field))
                                         : tr("%1: keep mine").arg(scopeFieldName(field)));
            cell->addWidget(radio, 0, Qt::AlignTop);
        }
        cell->addWidget(topLabel(valueLabel(text(scope))), 1);
        grid->addLayout(cell, line, column);
        return radio;
    };
    QRadioButton *theirs = addSide(m_versions.theirs, TheirsColumn);
    QRadioButton *mine = addSide(m_versions.mine, MineColumn);
    if (!hasChoice)
        return;
    auto *group = new QButtonGroup(this);
    group->addButton(theirs);
    group->addButton(mine);
    // What only they changed is taken; what I changed stays mine until I say otherwise.
    (history == FieldHistory::TheirsOnly ? theirs : mine)->setChecked(true);
    m_mine[size_t(field)] = mine;
}

void ScopeConflict::choose(Side side)
{
    for (QRadioButton *mine : m_mine) {
        if (!mine)
            continue;
        const QList<QAbstractButton *> both = mine->group()->buttons();
        both[side == Side::Mine ? 1 : 0]->setChecked(true);
    }
}

Scope ScopeConflict::chosen() const
{
    Scope scope = m_versions.theirs;
    for (const ScopeField field : AllScopeFields) {
        const QRadioButton *mine = m_mine[size_t(field)];
        if (mine && mine->isChecked())
            copyField(m_versions.mine, scope, field);
    }
    return scope;
}

void ScopeConflict::resolve()
{
    const Scope result = chosen();
    accept();
    Q_EMIT resolved(m_versions.theirs, result);
}

} // namespace Chatelaine
