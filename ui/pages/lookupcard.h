// SPDX-License-Identifier: MIT
// The right half of the page that looks things up: the card of one person, kept true while the
// database changes, what the API would answer, and the actions on the key.
//
// GUI thread. A token is held only while the card it belongs to is shown, and at most some minutes.
#pragma once

#include "models/domain/keycard.h"
#include "models/domain/token.h"

#include <QWidget>

#include <memory>

namespace Chatelaine {

class ActionRegistry;
class Language;
class Session;

class LookupCard final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the widget.
    LookupCard(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);
    ~LookupCard() override;

    // Instead of a card.
    void showNothing(const QString &text);
    // The card of a user. Already shown, it stays as it is. user: what is known of somebody who has
    // no key.
    void showUser(UserId id, const std::optional<User> &user = {});
    // shown: "cav7_AbCdEfGh...".
    void showUnknownToken(const QString &shown);
    // The token of what is shown now, to ask the API with.
    void keepToken(std::shared_ptr<const Token> token);

    // Null when none is shown.
    [[nodiscard]] const KeyCard *card() const;
    // Empty when none is shown.
    [[nodiscard]] QString answer(const Language &language) const;

Q_SIGNALS:
    // card() is another now.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    void connectParts();
    // Forgets the token, and drops what was asked for the sake of what was shown.
    void leave();
    void dropFacts();
    void showCard();
    void askFacts();
    void askApi(const QString &path);

    struct Parts;
    Session &m_session;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
