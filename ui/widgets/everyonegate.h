// SPDX-License-Identifier: MIT
// The guard before a scope is opened to every key: its name has to be typed.
//
// GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Chatelaine {

class EveryoneGate final : public QWidget
{
    Q_OBJECT

public:
    explicit EveryoneGate(QWidget *parent = nullptr);

    // Asks anew. keysGaining: how many keys would get the scope.
    void ask(const QString &scopeName, int keysGaining);

Q_SIGNALS:
    void confirmed();
    void withdrawn();

private:
    void judge();

    QString m_name;
    QLabel *m_text;
    QLineEdit *m_typed;
    QPushButton *m_open;
};

} // namespace Chatelaine
