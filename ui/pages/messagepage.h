// SPDX-License-Identifier: MIT
// A page that says why there is nothing to see, and what can be done: loading, or an error.
//
// GUI thread.
#pragma once

#include "models/base/error.h"
#include "models/session/runningwork.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Chatelaine {

class MarkLabel;

class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);

    // database: as people know it, made safe to look at.
    void showLoading(const QString &database, const Activity &activity);
    void showError(const QString &database, const Error &error);
    void showClosed(const QString &database);

Q_SIGNALS:
    void retryAsked();
    void otherAsked();
    void cancelAsked();

private:
    void buildLayout();
    enum class State { Loading, Error, Closed };
    void setState(State state);

    MarkLabel *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_details;
    QProgressBar *m_progress;
    QPushButton *m_retry;
    QPushButton *m_other;
    QPushButton *m_cancel;
};

} // namespace Chatelaine
