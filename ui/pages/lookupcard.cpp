// SPDX-License-Identifier: MIT
#include "ui/pages/lookupcard.h"

#include "models/base/async.h"
#include "models/domain/apiaddress.h"
#include "models/domain/verdict.h"
#include "models/session/session.h"
#include "models/snapshot/cardmaker.h"
#include "ui/actions/actionregistry.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/answerpanel.h"
#include "ui/widgets/keycardview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds TokenLife = 5min;
// Where there is room, the answer stands beside the card, not below all of it.
constexpr int WideEnough = 115; // Characters.
constexpr int CardStretch = 3;
constexpr int AnswerStretch = 2;

// Whether the API would answer both alike, on whatever route.
bool isSameToApi(const KeyCard &a, const KeyCard &b)
{
    const auto prefix = [](const KeyCard &card) {
        return card.key ? card.key->prefix : QByteArray();
    };
    const Prediction ofA = predict(a, nullptr);
    const Prediction ofB = predict(b, nullptr);
    return a.userId == b.userId && a.userState() == b.userState() && prefix(a) == prefix(b) &&
           ofA.status == ofB.status && ofA.scopes == ofB.scopes;
}

} // namespace

struct LookupCard::Parts
{
    QStackedWidget *pages = new QStackedWidget;
    QLabel *nothing = secondaryLabel();
    QScrollArea *scroll = new QScrollArea;
    KeyCardView *view = new KeyCardView;
    QWidget *unknown = new QWidget; // In place of the view.
    QLabel *unknownTitle = titleLabel();
    QLabel *note = secondaryLabel();
    AnswerPanel *panel = nullptr;
    QBoxLayout *columns = nullptr; // The card, and beside or below it the panel.
    ActionButtons *buttons = nullptr;
    ApiProbe probe;
    QTimer *tokenLife = nullptr;
    // What is shown.
    std::optional<KeyCard> card;
    std::optional<KeyCard> predicted; // That the panel speaks of.
    std::optional<User> user;         // As last seen: it outlives a key that is revoked.
    UserFacts facts;
    std::shared_ptr<const Token> token;
    QFuture<Result<UserFacts>> askedFacts;
    QFuture<Result<ApiAnswer>> askedApi;
};

LookupCard::LookupCard(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_parts(std::make_unique<Parts>())
{
    const Profile &profile = session.profile();
    m_parts->panel = new AnswerPanel(ApiRoutes(profile.routes), profile.apiBaseUrl);
    m_parts->tokenLife = new QTimer(this);
    m_parts->tokenLife->setObjectName(u"tokenLife"_s);
    m_parts->tokenLife->setSingleShot(true);
    m_parts->tokenLife->setInterval(TokenLife);
    m_parts->buttons = new ActionButtons(
        {actions.action(ActionId::CopyAnswer), actions.action(ActionId::CopyAnswerInEnglish),
         actions.action(ActionId::ShowInList), actions.action(ActionId::EnableKeys),
         actions.action(ActionId::DisableKeys), actions.action(ActionId::RevokeKeys)});
    m_parts->pages->addWidget(m_parts->nothing);
    m_parts->pages->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(0);
    layout->addWidget(m_parts->pages, 1);
    layout->addWidget(m_parts->buttons);
    connectParts();
    showNothing({});
}

LookupCard::~LookupCard() { leave(); }

QWidget *LookupCard::buildContent()
{
    m_parts->nothing->setObjectName(u"lookupNothing"_s);
    m_parts->nothing->setAlignment(Qt::AlignCenter);
    m_parts->nothing->setMargin(spacing(Space::Section));
    m_parts->unknown->setObjectName(u"unknownToken"_s);
    auto *unknown = new QVBoxLayout(m_parts->unknown);
    setNoMargins(unknown);
    unknown->setSpacing(spacing(Space::Field));
    unknown->addWidget(m_parts->unknownTitle);
    unknown->addWidget(plainLabel(
        tr("The API refuses it (401) on every route. Either it is not written as it was given "
           "out, or a newer one has taken its place, or its key was revoked.")));
    m_parts->note->setObjectName(u"factsNote"_s);
    auto *content = new QWidget;
    auto *card = new QVBoxLayout;
    card->setSpacing(spacing(Space::Group));
    card->addWidget(m_parts->view);
    card->addWidget(m_parts->unknown);
    card->addWidget(m_parts->note);
    card->addStretch();
    auto *answer = new QVBoxLayout;
    answer->addWidget(m_parts->panel);
    answer->addStretch();
    m_parts->columns = new QBoxLayout(QBoxLayout::TopToBottom, content);
    setMargins(m_parts->columns, Space::Page);
    m_parts->columns->setSpacing(spacing(Space::Section));
    m_parts->columns->addLayout(card, CardStretch);
    m_parts->columns->addLayout(answer, AnswerStretch);
    QScrollArea *scroll = m_parts->scroll;
    scroll->setObjectName(u"cardScroll"_s);
    scroll->setAccessibleName(tr("Card of the key"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void LookupCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= WideEnough * fontMetrics().averageCharWidth();
    m_parts->columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LookupCard::connectParts()
{
    connect(m_parts->tokenLife, &QTimer::timeout, this, [this] { keepToken(nullptr); });
    connect(m_parts->panel, &AnswerPanel::askAsked, this, &LookupCard::askApi);
    connect(&m_session, &Session::snapshotChanged, this, [this] {
        if (!m_parts->card)
            return;
        showCard();
        askFacts();
    });
}

void LookupCard::leave()
{
    m_parts->askedApi.cancel();
    dropFacts();
    keepToken(nullptr);
    m_parts->panel->dropAnswer();
    m_parts->facts = {};
    m_parts->user.reset();
    m_parts->card.reset();
    m_parts->predicted.reset();
}

void LookupCard::dropFacts()
{
    if (m_parts->askedFacts.isFinished())
        return;
    m_parts->askedFacts.cancel();
    m_session.interruptCancelled();
}

void LookupCard::showNothing(const QString &text)
{
    leave();
    m_parts->nothing->setText(text);
    m_parts->pages->setCurrentWidget(m_parts->nothing);
    m_parts->buttons->hide();
    Q_EMIT changed();
}

void LookupCard::showUnknownToken(const QString &shown)
{
    leave();
    m_parts->unknownTitle->setText(tr("No key has the token %1").arg(shown));
    m_parts->panel->showUnknownToken();
    m_parts->view->hide();
    m_parts->note->hide();
    m_parts->unknown->show();
    m_parts->pages->setCurrentWidget(m_parts->scroll);
    m_parts->buttons->hide();
    Q_EMIT changed();
}

void LookupCard::showUser(UserId id, const std::optional<User> &user)
{
    if (m_parts->card && m_parts->card->userId == id)
        return;
    leave();
    m_parts->user = user;
    m_parts->card.emplace().userId = id;
    m_parts->unknown->hide();
    m_parts->note->hide();
    m_parts->view->show();
    m_parts->scroll->verticalScrollBar()->setValue(0);
    showCard();
    askFacts();
}

// Of the snapshot of the moment, and of what else is known by now.
void LookupCard::showCard()
{
    const KeySnapshot &snapshot = *m_session.snapshot();
    const UserId id = m_parts->card->userId;
    if (const std::optional<Row> row = snapshot.rowOf(id)) {
        m_parts->card = cardOf(snapshot, *row, m_parts->facts);
        m_parts->user = snapshot.user(*row);
    } else if (m_parts->facts.user || m_parts->user) {
        const User &user = m_parts->facts.user ? *m_parts->facts.user : *m_parts->user;
        m_parts->card = cardOf(snapshot, user, m_parts->facts);
    } else {
        showNothing(tr("User %1 is gone, and has no key any more.").arg(id.value()));
        return;
    }
    m_parts->view->showCard(*m_parts->card, m_session.now());
    // What the API has really answered stays as long as it holds.
    if (!m_parts->predicted || !isSameToApi(*m_parts->predicted, *m_parts->card)) {
        m_parts->panel->showCard(*m_parts->card);
        m_parts->predicted = m_parts->card;
    }
    m_parts->pages->setCurrentWidget(m_parts->scroll);
    m_parts->buttons->show();
    Q_EMIT changed();
}

void LookupCard::askFacts()
{
    if (!m_parts->card || m_session.state() != Session::State::Open ||
        m_session.connection().isLost())
        return;
    dropFacts();
    const UserId id = m_parts->card->userId;
    m_parts->askedFacts = m_session.userFacts(id);
    whenDone(m_parts->askedFacts, this, [this, id](Result<UserFacts> &&facts) {
        if (!m_parts->card || m_parts->card->userId != id)
            return;
        m_parts->note->setVisible(!facts);
        if (!facts) {
            m_parts->note->setText(
                tr("Not everything could be read: %1").arg(facts.error().message()));
            return;
        }
        m_parts->facts = *std::move(facts);
        showCard();
    });
}

void LookupCard::keepToken(std::shared_ptr<const Token> token)
{
    m_parts->token = std::move(token);
    m_parts->panel->setTokenAvailable(m_parts->token != nullptr);
    if (m_parts->token)
        m_parts->tokenLife->start();
    else
        m_parts->tokenLife->stop();
}

void LookupCard::askApi(const QString &path)
{
    if (!m_parts->token)
        return;
    const Result<QUrl> base = apiBaseUrlFrom(m_session.profile().apiBaseUrl);
    m_parts->panel->showAsking();
    if (!base) {
        m_parts->panel->showAnswer(base.error());
        return;
    }
    m_parts->askedApi = m_parts->probe.ask(*base, path, *m_parts->token);
    whenDone(m_parts->askedApi, this,
             [this](Result<ApiAnswer> &&answer) { m_parts->panel->showAnswer(answer); });
}

const KeyCard *LookupCard::card() const { return m_parts->card ? &*m_parts->card : nullptr; }

QString LookupCard::answer(const Language &language) const
{
    return m_parts->card ? answerText(*m_parts->card, m_parts->panel->asked(), language)
                         : QString();
}

} // namespace Chatelaine
