// SPDX-License-Identifier: MIT
// What the API would answer for the key of a card on a chosen route, and, where the profile knows
// the API and a token was pasted, what it really answers.
//
// GUI thread. Asks nothing by itself: askAsked() is only emitted when the button is pressed.
#pragma once

#include "models/domain/apiroute.h"
#include "models/network/apiprobe.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Chatelaine {

struct AskedRoute;
struct KeyCard;

class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    // apiBaseUrl: empty = "Ask the API" is absent.
    AnswerPanel(const ApiRoutes &routes, const QString &apiBaseUrl, QWidget *parent = nullptr);
    ~AnswerPanel() override;

    // The same key again, as after a refresh, keeps what the API answered.
    void showCard(const KeyCard &card);
    // Of a token that no key has.
    void showUnknownToken();
    // Whether the whole token of what is shown is at hand, so that the API can be asked.
    void setTokenAvailable(bool isAvailable);
    // Path as chosen or typed, with its prediction; nothing when no route is chosen.
    [[nodiscard]] std::optional<AskedRoute> asked() const;

    void showAsking();
    // Forgets it, or asks no more for it.
    void dropAnswer();
    // Does nothing when another card is shown since showAsking().
    void showAnswer(const Result<ApiAnswer> &answer);

Q_SIGNALS:
    // The person wants the API asked on this path. Patterns with braces have been filled in.
    void askAsked(const QString &path);

private:
    void buildLayout();
    void showNewQuestion();
    void showRoute();
    void showPrediction();
    void showAskState();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
