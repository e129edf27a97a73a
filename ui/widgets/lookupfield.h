// SPDX-License-Identifier: MIT
// The field for any clue. A token that is pasted, dropped or typed into it is recognised and handed
// on as bytes: it never stays as text, only "cav7_AbCdEfGh..." is shown, and nothing can be undone.
//
// GUI thread.
#pragma once

#include "models/domain/token.h"

#include <QClipboard>
#include <QLineEdit>

#include <memory>

namespace Chatelaine {

class LookupField final : public QLineEdit
{
    Q_OBJECT

public:
    // Speaks of e-mail addresses only where they can be looked up.
    enum class Emails { Readable, Hidden };

    explicit LookupField(QWidget *parent = nullptr);

    void setEmails(Emails emails);

Q_SIGNALS:
    // The text is another one, and no token.
    void clueChanged(const QString &clue);
    void tokenGiven(const std::shared_ptr<const Chatelaine::Token> &token);
    // An arrow key: so many results further down, or up.
    void stepped(int results);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void paste(QClipboard::Mode mode);
    // Inserts what is not secret; wipes the text.
    void insertGiven(QString &text);
    // Whether there was a token in it.
    bool takeToken(QStringView text);
    void showChanged(const QString &text);

    bool m_isTaking = false; // What is shown now stands for a token.
};

} // namespace Chatelaine
