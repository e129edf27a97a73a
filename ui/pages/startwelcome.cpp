// SPDX-License-Identifier: MIT
#include "ui/pages/startwelcome.h"

#include "ui/pages/startactions.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 56; // Characters of average width.

} // namespace

StartWelcome::StartWelcome(const StartActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startWelcome"_s);
    QLabel *title = titleLabel(tr("No saved connections yet"));
    title->setAlignment(Qt::AlignHCenter);
    QLabel *text = secondaryLabel(
        tr("A connection remembers where a forum's database is and how to get there. Its password "
           "is kept in the system's keychain or asked for each time, never in a file."));
    text->setObjectName(u"noProfiles"_s);
    text->setAlignment(Qt::AlignHCenter);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(spacing(Space::Field));
    for (const StartAction id :
         {StartAction::Create, StartAction::FromConfig, StartAction::Import}) {
        QAction *action = actions.action(id);
        auto *button = new QPushButton(action->icon(), action->text());
        button->setObjectName(u"empty%1"_s.arg(int(id)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    auto *box = new QWidget;
    box->setFixedWidth(fontMetrics().averageCharWidth() * Width);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(spacing(Space::Page));
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->insertStretch(0, 1);
    column->addStretch(2);
    // Not AlignHCenter: that would cut off the text that wraps.
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(box);
    layout->addStretch();
}

} // namespace Chatelaine
