// SPDX-License-Identifier: MIT
// Does the key work: a mark, one plain sentence, and what would change it.
//
// GUI thread.
#pragma once

#include "models/domain/keycard.h"
#include "models/tables/roles.h"

#include <QFrame>

class QLabel;

namespace Chatelaine {

class MarkLabel;

class VerdictLine final : public QFrame
{
    Q_OBJECT

public:
    enum class Size {
        Small, // A line among others.
        Large, // A bar of its own.
    };
    explicit VerdictLine(Size size, QWidget *parent = nullptr);

    void showVerdict(const KeyCard &card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();

    Size m_size;
    MarkLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_remedy;
};

} // namespace Chatelaine
