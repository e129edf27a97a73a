// SPDX-License-Identifier: MIT
// Says after each refresh that stored grants differ from the definitions, why, and whose unfinished
// work it is; offers to look at the keys, to recompute, and to go on with what was paused. Nothing
// is ever mended unasked: a difference may be a rule of the site that we do not know.
//
// GUI thread. Hidden when nothing differs, and once it was put away, until more keys differ.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Chatelaine {

class MarkLabel;
class Session;

class DriftBar final : public QFrame
{
    Q_OBJECT

public:
    // The session must outlive the bar.
    explicit DriftBar(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void keysAsked();
    // For recomputeAll(), which asks first, and resumeRecompute().
    void recomputeAsked();
    void resumeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void showState();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString beginning() const;
    void putAway();

    Session &m_session;
    quint32 m_putAwayAt = 0; // Keys that differed then.
    MarkLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_act; // Recompute, or resume.
    QToolButton *m_close;
};

} // namespace Chatelaine
