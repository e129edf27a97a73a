// SPDX-License-Identifier: MIT
// The card of a person's key: the verdict first, then everything it rests on.
//
// GUI thread.
#pragma once

#include "models/domain/keycard.h"

#include <QWidget>

namespace Chatelaine {

class KeyDetails;

class KeyCardView final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCardView(QWidget *parent = nullptr);

    // now: seconds since 1970 UTC.
    void showCard(const KeyCard &card, qint64 now);

private:
    KeyDetails *m_details;
};

} // namespace Chatelaine
