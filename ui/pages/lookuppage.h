// SPDX-License-Identifier: MIT
// One field for any clue, and the card of the key that is found.
//
// GUI thread. Shows and asks; commands do the work.
#pragma once

#include "models/session/lookuprunner.h"
#include "ui/commands/commandcontext.h"

#include <QWidget>

#include <memory>

namespace Chatelaine {

class ActionRegistry;

class LookupPage final : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the page.
    LookupPage(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);
    ~LookupPage() override;

    // Goes to the field and selects what stands there.
    void focusField();
    // Shows the card of this key; does nothing when there is none.
    void showKey(KeyId key);
    // The key of the card that is shown, for the commands; no rows when there is none.
    [[nodiscard]] KeySelection selection() const;
    // Tells the actions what is selected here: Need::Keys, ActiveKeys, DisabledKeys, Card. Called
    // when this page comes to the front; the page calls it itself when its card changes.
    void announceNeeds();
    // The card in plain sentences; empty when none is shown.
    [[nodiscard]] QString answer(const Language &language) const;

private:
    void buildResults();
    void buildLayout();
    void connectParts();
    void connectField();
    void showInfo();
    // The snapshot is another one.
    void lookUpAgain();
    void showAnswer(const LookupAnswer &answer);
    void showHits(const LookupAnswer &answer);
    void showCardFor(const LookupAnswer &answer);
    void showTokenCard(const LookupAnswer &answer);
    void step(int results);
    void openCurrent();
    void open(int result);

    Session &m_session;
    ActionRegistry &m_actions;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
