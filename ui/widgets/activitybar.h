// SPDX-License-Identifier: MIT
// What runs in the background: its name, how far it is, and a way to stop it.
//
// GUI thread. Work that ends within 300 ms is never shown.
#pragma once

#include "models/session/runningwork.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Chatelaine {

class ActivityBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityBar(QWidget *parent = nullptr);

    void setActivity(const Activity &activity);

Q_SIGNALS:
    void pauseAsked();
    void cancelAsked();

private:
    void buildLayout();
    void showActivity();

    Activity m_activity;
    QTimer m_patience;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_pause;
    QToolButton *m_cancel;
};

} // namespace Chatelaine
