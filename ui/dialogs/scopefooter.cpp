// SPDX-License-Identifier: MIT
#include "ui/dialogs/scopefooter.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/everyonegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum Page { ButtonsPage, ProgressPage, GatePage, QuestionPage };

} // namespace

ScopeFooter::ScopeFooter(QWidget *parent)
    : QStackedWidget(parent)
    , m_mark(new MarkLabel)
    , m_notice(plainLabel())
    , m_compare(new QPushButton(tr("&Compare\u2026")))
    , m_recreate(new QPushButton(tr("&Create it anew")))
    , m_discard(new QPushButton)
    , m_save(new QPushButton(tr("&Save, recompute")))
    , m_progress(new QProgressBar)
    , m_gate(new EveryoneGate)
    , m_keepEditing(new QPushButton(tr("&Keep editing")))
{
    addWidget(buildButtons());
    addWidget(buildProgress());
    addWidget(m_gate);
    addWidget(buildQuestion());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setNotice(Notice::None);
    connect(m_save, &QPushButton::clicked, this, &ScopeFooter::saveAsked);
    connect(m_discard, &QPushButton::clicked, this, &ScopeFooter::discardAsked);
    connect(m_compare, &QPushButton::clicked, this, &ScopeFooter::compareAsked);
    connect(m_recreate, &QPushButton::clicked, this, &ScopeFooter::recreationAsked);
    connect(m_gate, &EveryoneGate::confirmed, this, &ScopeFooter::consentGiven);
    connect(m_gate, &EveryoneGate::withdrawn, this, &ScopeFooter::showButtons);
}

QWidget *ScopeFooter::buildButtons()
{
    m_notice->setObjectName(u"scopeNotice"_s);
    m_compare->setObjectName(u"scopeCompare"_s);
    m_recreate->setObjectName(u"scopeRecreate"_s);
    m_discard->setObjectName(u"scopeDiscard"_s);
    m_save->setObjectName(u"scopeSave"_s);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    setNoMargins(layout);
    layout->addWidget(m_mark);
    layout->addWidget(m_notice, 1);
    for (QPushButton *button : {m_compare, m_recreate, m_discard, m_save}) {
        // Return belongs to the fields; Ctrl+Return saves.
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return page;
}

QWidget *ScopeFooter::buildProgress()
{
    m_progress->setObjectName(u"scopeProgress"_s);
    m_progress->setAccessibleName(tr("Saving and recomputing"));
    auto *stop = new QPushButton(tr("&Stop"));
    stop->setObjectName(u"scopeStop"_s);
    stop->setAutoDefault(false);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    setNoMargins(layout);
    layout->addWidget(plainLabel(tr("Saving and recomputing\u2026")));
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ScopeFooter::stopAsked);
    return page;
}

QWidget *ScopeFooter::buildQuestion()
{
    auto *discard = new QPushButton(tr("Disca&rd changes"));
    discard->setObjectName(u"scopeDiscardChanges"_s);
    m_keepEditing->setObjectName(u"scopeKeepEditing"_s);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    setNoMargins(layout);
    layout->addWidget(plainLabel(tr("What you changed has not been saved.")), 1);
    for (QPushButton *button : {discard, m_keepEditing}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(discard, &QPushButton::clicked, this, &ScopeFooter::discardConfirmed);
    connect(m_keepEditing, &QPushButton::clicked, this, &ScopeFooter::showButtons);
    return page;
}

void ScopeFooter::setNotice(Notice notice, const QString &text)
{
    if (notice == Notice::Changed)
        m_notice->setText(tr("Changed by someone else since you opened it."));
    else if (notice == Notice::Deleted)
        m_notice->setText(tr("Deleted by someone else since you opened it."));
    else
        m_notice->setText(text);
    m_mark->setMark(notice == Notice::ReadOnly ? Mark::Information : Mark::Attention);
    m_mark->setVisible(notice != Notice::None);
    m_compare->setVisible(notice == Notice::Changed);
    m_recreate->setVisible(notice == Notice::Deleted);
    m_save->setVisible(notice != Notice::ReadOnly);
    m_discard->setText(notice == Notice::ReadOnly ? tr("&Close") : tr("D&iscard"));
}

void ScopeFooter::setReasonNotToSave(const QString &reason)
{
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason.isEmpty() ? tr("Saves the scope and makes the grants true "
                                             "(Ctrl+Return).")
                                        : reason);
}

void ScopeFooter::showButtons() { setCurrentIndex(ButtonsPage); }

void ScopeFooter::showProgress(int percent)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
    setCurrentIndex(ProgressPage);
}

void ScopeFooter::askWhetherToDiscard()
{
    setCurrentIndex(QuestionPage);
    m_keepEditing->setFocus(Qt::OtherFocusReason);
}

void ScopeFooter::askConsent(const QString &scopeName, int keysGaining)
{
    setCurrentIndex(GatePage);
    m_gate->ask(scopeName, keysGaining);
}

} // namespace Chatelaine
