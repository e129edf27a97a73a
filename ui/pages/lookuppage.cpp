// SPDX-License-Identifier: MIT
#include "ui/pages/lookuppage.h"

#include "models/session/session.h"
#include "models/tables/keycolumns.h"
#include "models/tables/lookupmodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/delegates/hitdelegate.h"
#include "ui/pages/frontpage.h"
#include "ui/pages/lookupcard.h"
#include "ui/pages/lookupwords.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/lookupfield.h"

#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int ResultsWidth = 48; // Characters.
constexpr int NarrowestResults = 28;

// Whether there is no doubt who is meant.
bool isExact(const LookupHit &hit) { return hit.kind <= ClueKind::UserId; }

// For copying: as the list shows them to somebody who has changed nothing.
std::vector<KeyColumn> shownColumns()
{
    std::vector<KeyColumn> columns;
    for (int i = 0; i < KeyColumnCount; ++i) {
        if (keyColumnSpec(KeyColumn(i)).shown == Shown::FromTheStart)
            columns.push_back(KeyColumn(i));
    }
    return columns;
}

// What a person asked for, and how far it is answered.
struct Asked
{
    bool isToken = false;
    std::shared_ptr<const Token> token; // Until it is answered.
    bool isAnswered = false;            // At least from the snapshot.
    bool isAgain = false;               // For the sake of a newer snapshot.
    bool isOpening = true;              // A single hit opens its card.
    bool isFirstWanted = false;         // The first of many does, too.
};

} // namespace

struct LookupPage::Parts
{
    LookupField *field = new LookupField;
    LookupModel *model = nullptr;
    QListView *results = new QListView;
    QLabel *status = secondaryLabel();
    LookupCard *card = nullptr;
    LookupRunner *runner = nullptr;
    Asked asked;
};

LookupPage::LookupPage(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_parts(std::make_unique<Parts>())
{
    setObjectName(u"lookupPage"_s);
    m_parts->model = new LookupModel(this);
    m_parts->card = new LookupCard(session, actions);
    m_parts->runner = new LookupRunner(session, this);
    buildResults();
    buildLayout();
    connectParts();
    connectField();
    m_parts->runner->lookUp(QString());
}

LookupPage::~LookupPage() = default;

void LookupPage::buildLayout()
{
    m_parts->status->setObjectName(u"lookupStatus"_s);
    auto *top = new QVBoxLayout;
    setMargins(top, Space::Page);
    top->setSpacing(spacing(Space::Field));
    top->addWidget(m_parts->field);
    top->addWidget(m_parts->status);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"lookupSplitter"_s);
    splitter->addWidget(m_parts->results);
    splitter->addWidget(m_parts->card);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const int width = ResultsWidth * fontMetrics().averageCharWidth();
    splitter->setSizes({width, 3 * width});
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_parts->field);
}

void LookupPage::buildResults()
{
    QListView *results = m_parts->results;
    results->setObjectName(u"lookupResults"_s);
    results->setAccessibleName(tr("Results"));
    results->setModel(m_parts->model);
    results->setItemDelegate(new HitDelegate(results));
    results->setUniformItemSizes(true);
    results->setFrameShape(QFrame::NoFrame);
    results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    results->setMinimumWidth(NarrowestResults * fontMetrics().averageCharWidth());
}

void LookupPage::connectParts()
{
    connect(m_parts->runner, &LookupRunner::answered, this, &LookupPage::showAnswer);
    const auto openThis = [this](const QModelIndex &index) { open(index.row()); };
    connect(m_parts->results, &QListView::clicked, this, openThis);
    connect(m_parts->results, &QListView::activated, this, openThis);
    connect(m_parts->card, &LookupCard::changed, this, &LookupPage::announceNeeds);
    connect(&m_session, &Session::snapshotChanged, this, &LookupPage::lookUpAgain);
    connect(&m_session, &Session::infoChanged, this, &LookupPage::showInfo);
    connect(&m_session, &Session::stateChanged, this, &LookupPage::showInfo);
    connect(&m_session.connection(), &Reconnector::changed, this, [this] {
        if (!m_session.connection().isLost())
            lookUpAgain();
    });
}

void LookupPage::connectField()
{
    connect(m_parts->field, &LookupField::clueChanged, this, [this](const QString &clue) {
        m_parts->asked = {};
        m_parts->runner->lookUp(clue);
    });
    connect(m_parts->field, &LookupField::tokenGiven, this,
            [this](const std::shared_ptr<const Token> &token) {
                m_parts->asked = {true, token};
                m_parts->runner->lookUp(*token);
            });
    connect(m_parts->field, &LookupField::stepped, this, &LookupPage::step);
    connect(m_parts->field, &QLineEdit::returnPressed, this, &LookupPage::openCurrent);
}

void LookupPage::showInfo()
{
    m_parts->field->setEmails(m_session.info().canReadEmails ? LookupField::Emails::Readable
                                                             : LookupField::Emails::Hidden);
}

void LookupPage::lookUpAgain()
{
    if (m_parts->asked.isToken) {
        m_parts->model->setSnapshot(m_session.snapshot());
        return;
    }
    m_parts->asked.isAgain = m_parts->asked.isAnswered;
    m_parts->runner->lookUp(m_parts->field->text());
}

void LookupPage::showAnswer(const LookupAnswer &answer)
{
    // Users without a key would go and come again.
    if (m_parts->asked.isAgain && !answer.isWhole)
        return;
    m_parts->asked.isAnswered = true;
    showHits(answer);
    if (answer.isToken)
        showTokenCard(answer);
    else
        showCardFor(answer);
}

void LookupPage::showHits(const LookupAnswer &answer)
{
    const QModelIndex current = m_parts->results->currentIndex();
    const UserId user = current.isValid() ? m_parts->model->userId(current.row()) : UserId();
    m_parts->model->setHits(answer.snapshot, answer.hits);
    m_parts->results->setCurrentIndex(m_parts->model->index(m_parts->model->rowOf(user)));
    m_parts->results->setVisible(!answer.hits.empty());
    m_parts->status->setText(resultsText(answer));
}

void LookupPage::showCardFor(const LookupAnswer &answer)
{
    const Asked &asked = m_parts->asked;
    const bool isSure = answer.hits.size() == 1 && (answer.isWhole || isExact(answer.hits.front()));
    if (!answer.hits.empty() && (asked.isFirstWanted || (asked.isOpening && isSure))) {
        open(0);
        return;
    }
    const KeyCard *card = m_parts->card->card();
    // A card that somebody reads is not taken away by a refresh.
    const bool isStaying = card && (asked.isAgain || m_parts->model->rowOf(card->userId) >= 0);
    if (!isStaying)
        m_parts->card->showNothing(adviceText(answer, m_session.info().canReadEmails));
}

void LookupPage::showTokenCard(const LookupAnswer &answer)
{
    const std::shared_ptr<const Token> token = std::exchange(m_parts->asked.token, nullptr);
    if (!answer.hits.empty() && answer.hits.front().kind == ClueKind::Token) {
        open(0);
        m_parts->card->keepToken(token);
    } else if (answer.hits.empty() && answer.error.isEmpty()) {
        m_parts->card->showUnknownToken(answer.text);
        m_parts->card->keepToken(token);
    } else {
        m_parts->card->showNothing(adviceText(answer, m_session.info().canReadEmails));
    }
}

void LookupPage::step(int results)
{
    const QModelIndex current = m_parts->results->currentIndex();
    const int last = m_parts->model->rowCount() - 1;
    const int row = current.isValid() ? current.row() + results : 0;
    m_parts->results->setCurrentIndex(m_parts->model->index(std::clamp(row, 0, std::max(last, 0))));
}

// Of what was found for an earlier text nothing is opened: the answer is waited for.
void LookupPage::openCurrent()
{
    const QModelIndex current = m_parts->results->currentIndex();
    if (!m_parts->asked.isAnswered)
        m_parts->asked.isFirstWanted = true;
    else if (m_parts->model->rowCount() > 0)
        open(std::max(current.row(), 0));
}

void LookupPage::open(int result)
{
    m_parts->asked.isOpening = false;
    m_parts->asked.isFirstWanted = false;
    m_parts->results->setCurrentIndex(m_parts->model->index(result));
    m_parts->card->showUser(m_parts->model->userId(result), m_parts->model->hit(result).user);
}

void LookupPage::focusField()
{
    m_parts->field->setFocus(Qt::ShortcutFocusReason);
    m_parts->field->selectAll();
}

void LookupPage::showKey(KeyId key)
{
    const std::optional<Row> row = m_session.snapshot()->rowOf(key);
    if (!row)
        return;
    m_parts->field->setText(u'#' + QString::number(key.value()));
    m_parts->card->showUser(m_session.snapshot()->userId(*row));
}

KeySelection LookupPage::selection() const
{
    const KeyCard *card = m_parts->card->card();
    KeySelection selection{m_session.snapshot(), {}, shownColumns()};
    if (const auto row = card ? selection.snapshot->rowOf(card->userId) : std::nullopt)
        selection.rows.push_back(*row);
    return selection;
}

void LookupPage::announceNeeds()
{
    if (!isInFront(*this))
        return;
    const KeyCard *card = m_parts->card->card();
    const bool hasKey = card && card->key;
    Needs available;
    available.setFlag(Need::Card, card != nullptr);
    available.setFlag(Need::Keys, hasKey);
    available.setFlag(Need::ActiveKeys, hasKey && card->key->isActive);
    available.setFlag(Need::DisabledKeys, hasKey && !card->key->isActive);
    m_actions.setAvailable(Needs(Need::Card) | Need::Keys | Need::ActiveKeys | Need::DisabledKeys,
                           available);
}

QString LookupPage::answer(const Language &language) const
{
    return m_parts->card->answer(language);
}

} // namespace Chatelaine
