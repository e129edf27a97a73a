// SPDX-License-Identifier: MIT
// The line under the scope editor: what is to be known, Discard and Save; the progress of saving;
// the questions before a scope is opened to
// everyone or an edit is thrown away.
//
// GUI thread. Decides nothing.
#pragma once

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Chatelaine {

class EveryoneGate;
class MarkLabel;

class ScopeFooter final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Notice { None, Changed, Deleted, ReadOnly };

    explicit ScopeFooter(QWidget *parent = nullptr);

    // text: of ReadOnly, a translated sentence.
    void setNotice(Notice notice, const QString &text = {});
    // Empty = saving is possible.
    void setReasonNotToSave(const QString &reason);

    void showButtons();
    // percent: -1 = unknown.
    void showProgress(int percent);
    void askConsent(const QString &scopeName, int keysGaining);
    void askWhetherToDiscard();

Q_SIGNALS:
    void saveAsked();
    void discardAsked();
    void compareAsked();
    void recreationAsked();
    void stopAsked();
    void consentGiven();
    void discardConfirmed();

private:
    QWidget *buildButtons();
    QWidget *buildProgress();
    QWidget *buildQuestion();

    MarkLabel *m_mark;
    QLabel *m_notice;
    QPushButton *m_compare;
    QPushButton *m_recreate;
    QPushButton *m_discard;
    QPushButton *m_save;
    QProgressBar *m_progress;
    EveryoneGate *m_gate;
    QPushButton *m_keepEditing;
};

} // namespace Chatelaine
