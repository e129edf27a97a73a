// SPDX-License-Identifier: MIT
#include "ui/widgets/everyonegate.h"

#include "models/base/visibletext.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

EveryoneGate::EveryoneGate(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_typed(new QLineEdit)
    , m_open(new QPushButton(tr("Open to &every key")))
{
    m_typed->setObjectName(u"gateName"_s);
    m_typed->setAccessibleName(tr("Name of the scope"));
    m_open->setObjectName(u"gateOpen"_s);
    auto *back = new QPushButton(tr("&Back"));
    back->setObjectName(u"gateBack"_s);
    for (QPushButton *button : {m_open, back})
        button->setAutoDefault(false);

    auto *layout = new QGridLayout(this);
    setNoMargins(layout);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new MarkLabel(Mark::Danger), 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, 1, 3);
    layout->addWidget(m_typed, 1, 1);
    layout->addWidget(back, 1, 2);
    layout->addWidget(m_open, 1, 3);

    connect(m_typed, &QLineEdit::textChanged, this, &EveryoneGate::judge);
    connect(m_open, &QPushButton::clicked, this, &EveryoneGate::confirmed);
    connect(back, &QPushButton::clicked, this, &EveryoneGate::withdrawn);
}

void EveryoneGate::ask(const QString &scopeName, int keysGaining)
{
    m_name = scopeName;
    const QString shown = visibleText(scopeName);
    m_text->setText(tr("This opens %1 to every key, now and in future: %Ln key(s) gain it at once. "
                       "Type the name of the scope to go on.",
                       nullptr, keysGaining)
                        .arg(shown));
    m_typed->setPlaceholderText(tr("name of the scope"));
    m_typed->clear();
    m_typed->setFocus(Qt::OtherFocusReason);
    judge();
}

void EveryoneGate::judge() { m_open->setEnabled(m_typed->text() == m_name); }

} // namespace Chatelaine
