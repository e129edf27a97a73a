// SPDX-License-Identifier: MIT
#include "ui/widgets/answerpanel.h"

#include "models/base/visibletext.h"
#include "models/domain/verdict.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/pathfields.h"
#include "ui/widgets/realanswer.h"
#include "ui/widgets/routebox.h"
#include "ui/widgets/sentencelist.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal StatusScale = 1.15;

enum Status { NotKnown = 0, Accepted = 200, Unauthorized = 401, Forbidden = 403, NotFound = 404 };

// The words of HTTP are not translated: they are what a client gets to see.
QString statusText(int status)
{
    switch (status) {
    case Accepted:
        return u"200 OK"_s;
    case Unauthorized:
        return u"401 Unauthorized"_s;
    case Forbidden:
        return u"403 Forbidden"_s;
    case NotFound:
        return u"404 Not Found"_s;
    case NotKnown:
        return AnswerPanel::tr("Not known");
    default:
        return QString::number(status);
    }
}

Mark statusMark(int status)
{
    switch (status) {
    case Accepted:
        return Mark::Active;
    case Forbidden:
        return Mark::Attention;
    case NotFound:
    case NotKnown:
        return Mark::Information;
    default:
        return Mark::Danger;
    }
}

bool isSameKey(const KeyCard &one, const KeyCard &other)
{
    return one.userId == other.userId && one.key.has_value() == other.key.has_value() &&
           (!one.key || one.key->id == other.key->id);
}

QLabel *statusLabel()
{
    QLabel *label = valueLabel();
    label->setObjectName(u"predictedStatus"_s);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * StatusScale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

struct AnswerPanel::Parts
{
    Parts(const ApiRoutes &known, const QString &apiBaseUrl)
        : routes(known)
        , base(apiBaseUrl)
        , route(new RouteBox(known))
    {}

    ApiRoutes routes;
    QString base;
    std::optional<KeyCard> card;
    bool isUnknownToken = false;
    bool isTokenAvailable = false;
    bool isAsking = false;
    int predictedWhenAsked = 0;

    RouteBox *route;
    PathFields *fields = new PathFields;
    MarkLabel *mark = new MarkLabel;
    QLabel *status = statusLabel();
    SentenceList *reasons = new SentenceList(SentenceList::Kind::Numbered);
    QPushButton *ask = new QPushButton(AnswerPanel::tr("&Ask the API"));
    QLabel *note = secondaryLabel();
    QWidget *asking = new QWidget;
    RealAnswer *answer = new RealAnswer;

    // Without a card or an unknown token: nothing. Without a route: whether it is accepted at all.
    [[nodiscard]] std::optional<Prediction> prediction() const
    {
        const QString path = route->path();
        const ApiRoute *known = path.isEmpty() ? nullptr : routes.find(path);
        if (isUnknownToken)
            return predictUnknownToken();
        if (!card)
            return {};
        return path.isEmpty() || known ? predict(*card, known)
                                       : predictUnknownRoute(*card, this->path());
    }
    // With the parts filled in that are known.
    [[nodiscard]] QString path() const
    {
        const QString typed = route->path();
        PathValues values = card ? valuesOf(*card) : PathValues();
        values.insert(fields->values());
        return filledPath(wholePath(typed, typed.isEmpty() ? nullptr : routes.find(typed)), values);
    }
    // Why the API cannot be asked; empty = it can.
    [[nodiscard]] QString obstacle() const
    {
        if (!isTokenAvailable)
            return AnswerPanel::tr("To ask, look up the whole token: the database keeps only its "
                                   "hash.");
        if (route->path().isEmpty())
            return AnswerPanel::tr("Choose a route to ask the API.");
        if (const QStringList open = openParts(path()); !open.isEmpty())
            return AnswerPanel::tr("Fill in %1 to ask the API.")
                .arg(visibleText(open.join(u", "_s)));
        return {};
    }
};

AnswerPanel::AnswerPanel(const ApiRoutes &routes, const QString &apiBaseUrl, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(routes, apiBaseUrl))
{
    setObjectName(u"answerPanel"_s);
    buildLayout();
    connect(m_parts->route, &QComboBox::editTextChanged, this, &AnswerPanel::showNewQuestion);
    connect(m_parts->fields, &PathFields::valuesChanged, this, &AnswerPanel::showNewQuestion);
    connect(m_parts->ask, &QPushButton::clicked, this, [this] {
        if (m_parts->obstacle().isEmpty() && !m_parts->isAsking)
            Q_EMIT askAsked(m_parts->path());
    });
    showRoute();
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::buildLayout()
{
    m_parts->reasons->setObjectName(u"reasons"_s);
    m_parts->ask->setObjectName(u"askTheApi"_s);
    m_parts->note->setObjectName(u"askNote"_s);
    m_parts->mark->setFont(m_parts->status->font()); // As high as the words beside it.
    m_parts->note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *status = new QHBoxLayout;
    status->setSpacing(spacing(Space::Tight) + spacing(Space::Tight) / 2);
    status->addWidget(m_parts->mark, 0, Qt::AlignTop);
    status->addWidget(m_parts->status, 1);
    auto *asking = new QHBoxLayout(m_parts->asking);
    setNoMargins(asking);
    asking->setSpacing(spacing(Space::Page));
    asking->addWidget(m_parts->ask, 0, Qt::AlignTop);
    asking->addWidget(m_parts->note, 1);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    QLabel *heading = headingLabel(tr("What would the API ans&wer?"));
    heading->setBuddy(m_parts->route);
    layout->addWidget(heading);
    layout->addWidget(m_parts->route);
    layout->addWidget(m_parts->fields);
    layout->addLayout(status);
    layout->addWidget(m_parts->reasons);
    layout->addWidget(m_parts->asking);
    m_parts->asking->setVisible(!m_parts->base.isEmpty()); // With a parent: else it is a window.
    layout->addWidget(m_parts->answer);
}

// After a refresh the same card comes again: what was asked of it still holds, unless now another
// answer is expected.
void AnswerPanel::showCard(const KeyCard &card)
{
    const bool isSame = m_parts->card && isSameKey(*m_parts->card, card);
    m_parts->card = card;
    m_parts->isUnknownToken = false;
    if (isSame &&
        (m_parts->isAsking || m_parts->prediction()->status == m_parts->predictedWhenAsked))
        return showRoute();
    showNewQuestion();
}

void AnswerPanel::showUnknownToken()
{
    m_parts->card.reset();
    m_parts->isUnknownToken = true;
    showNewQuestion();
}

void AnswerPanel::dropAnswer()
{
    m_parts->isAsking = false;
    m_parts->answer->clear();
    showAskState();
}

void AnswerPanel::showNewQuestion()
{
    dropAnswer();
    showRoute();
}

void AnswerPanel::setTokenAvailable(bool isAvailable)
{
    m_parts->isTokenAvailable = isAvailable;
    showAskState();
}

std::optional<AskedRoute> AnswerPanel::asked() const
{
    const std::optional<Prediction> prediction = m_parts->prediction();
    if (!prediction || m_parts->route->path().isEmpty())
        return {};
    return AskedRoute{m_parts->path(), *prediction};
}

void AnswerPanel::showRoute()
{
    QStringList open = openParts(m_parts->route->path());
    if (m_parts->card) {
        const PathValues known = valuesOf(*m_parts->card);
        open.removeIf([&](const QString &name) { return known.contains(name); });
    }
    m_parts->fields->showParts(m_parts->base.isEmpty() ? QStringList() : open);
    showPrediction();
}

void AnswerPanel::showPrediction()
{
    const std::optional<Prediction> prediction = m_parts->prediction();
    QStringList reasons;
    if (prediction) {
        for (const ReasonStep &step : prediction->reasons)
            reasons += sentenceFor(step);
    }
    const bool isOpen =
        prediction && prediction->status == Accepted && m_parts->route->path().isEmpty();
    m_parts->mark->setMark(prediction && !isOpen ? statusMark(prediction->status) : Mark::None);
    m_parts->mark->setVisible(prediction && !isOpen);
    m_parts->status->setText(isOpen       ? tr("That depends on the route")
                             : prediction ? statusText(prediction->status)
                                          : QString());
    m_parts->status->setVisible(prediction.has_value());
    m_parts->reasons->setSentences(reasons);
    showAskState();
}

void AnswerPanel::showAskState()
{
    const QString obstacle = m_parts->obstacle();
    const QString note = m_parts->isAsking ? tr("Asking the API\u2026")
                         : obstacle.isEmpty()
                             ? tr("One GET request with the token to %1")
                                   .arg(visibleText(m_parts->base + m_parts->path()))
                             : obstacle;
    m_parts->note->setText(note);
    m_parts->ask->setToolTip(plainToolTip(note));
    m_parts->ask->setEnabled(obstacle.isEmpty() && !m_parts->isAsking);
    m_parts->route->setEnabled(!m_parts->isAsking);
    m_parts->fields->setEnabled(!m_parts->isAsking);
}

void AnswerPanel::showAsking()
{
    const std::optional<Prediction> prediction = m_parts->prediction();
    m_parts->predictedWhenAsked = prediction ? prediction->status : 0;
    m_parts->isAsking = true;
    m_parts->answer->clear();
    showAskState();
}

void AnswerPanel::showAnswer(const Result<ApiAnswer> &answer)
{
    if (!m_parts->isAsking) // Of another card.
        return;
    m_parts->isAsking = false;
    showAskState();
    m_parts->answer->showAnswer(answer, m_parts->predictedWhenAsked);
}

} // namespace Chatelaine
