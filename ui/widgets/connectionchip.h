// SPDX-License-Identifier: MIT
// Which database is open, in which environment, whether the way to it is encrypted, who one is
// there, and whether it may be written, and for how long.
//
// GUI thread. A click asks for another database.
#pragma once

#include <QToolButton>

namespace Chatelaine {

class Session;

class ConnectionChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    // name: as people know the database, made safe to look at.
    void showSession(const Session &session, const QString &name);
    void showNone();
};

} // namespace Chatelaine
