// SPDX-License-Identifier: MIT
#include "ui/widgets/keydetails.h"

#include "models/base/visibletext.h"
#include "models/tables/cardwords.h"
#include "models/tables/keycolumns.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/carddates.h"
#include "ui/widgets/explanationlist.h"
#include "ui/widgets/factrows.h"
#include "ui/widgets/grouplines.h"
#include "ui/widgets/verdictline.h"

#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

VerdictLine::Size verdictSize(KeyDetails::Form form)
{
    return form == KeyDetails::Form::Card ? VerdictLine::Size::Large : VerdictLine::Size::Small;
}

QHBoxLayout *besideMark(MarkLabel *mark, QLabel *text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing(Space::Tight) + spacing(Space::Tight) / 2);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

// One widget, so that it can be hidden with its row.
QWidget *lineOf(MarkLabel *mark, QLabel *text)
{
    auto *box = new QWidget;
    QHBoxLayout *line = besideMark(mark, text);
    setNoMargins(line);
    box->setLayout(line);
    return box;
}

QLabel *named(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

QLabel *ownerLabel()
{
    QLabel *label = named(titleLabel(), u"inspectorOwner"_s);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // A name without a blank is cut off, and widens nothing.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// Of a user without a key: what is granted is what a key would get, and nothing is missing from it.
std::vector<ScopeExplanation> asPromised(std::vector<ScopeExplanation> scopes)
{
    for (ScopeExplanation &scope : scopes)
        scope.isStored = scope.isExpected;
    return scopes;
}

} // namespace

struct KeyDetails::Parts
{
    explicit Parts(Form form)
        : verdict(new VerdictLine(verdictSize(form)))
    {}

    VerdictLine *verdict;
    QLabel *owner = ownerLabel();
    MarkLabel *statusMark = new MarkLabel;
    QLabel *status = named(valueLabel(), u"inspectorStatus"_s);
    FactRows *rows = new FactRows;
    QLabel *prefix = named(fixedLabel(), u"cardPrefix"_s);
    QLabel *ids = named(valueLabel(), u"cardIds"_s);
    MarkLabel *userMark = new MarkLabel;
    QLabel *user = named(valueLabel(), u"cardUser"_s);
    QWidget *userLine = lineOf(userMark, user);
    QLabel *ban = named(valueLabel(), u"cardBan"_s);
    QLabel *email = named(valueLabel(), u"cardEmail"_s);
    QLabel *created = named(valueLabel(), u"cardCreated"_s);
    QLabel *lastUsed = named(valueLabel(), u"cardLastUsed"_s);
    QLabel *lastUsedMeaning = secondaryLabel();
    GroupLines *groups = new GroupLines;
    QLabel *scopesHeading = headingLabel();
    QLabel *drift = named(valueLabel(), u"driftNotice"_s);
    QWidget *driftLine = lineOf(new MarkLabel(Mark::Attention), drift);
    ExplanationList *scopes = new ExplanationList;
    QLabel *deletedScopes = named(secondaryLabel(), u"cardDeletedScopes"_s);
};

KeyDetails::KeyDetails(Form form, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(form))
{
    buildRows();
    buildLayout(form);
}

KeyDetails::~KeyDetails() = default;

void KeyDetails::buildRows()
{
    FactRows &rows = *m_parts->rows;
    rows.addRow(tr("Prefix"), m_parts->prefix);
    rows.addRow(tr("Ids"), m_parts->ids);
    rows.addRow(tr("User"), m_parts->userLine);
    rows.addRow(tr("Ban"), m_parts->ban);
    rows.addRow(tr("E-mail"), m_parts->email);
    rows.addRow(tr("Created"), m_parts->created);
    rows.addRow(tr("Last used"), m_parts->lastUsed);
    rows.addRow(QString(), m_parts->lastUsedMeaning);
    rows.addRow(tr("Groups"), m_parts->groups);
    m_parts->lastUsedMeaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->deletedScopes->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void KeyDetails::buildLayout(Form form)
{
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_parts->owner);
    layout->addLayout(besideMark(m_parts->statusMark, m_parts->status));
    layout->insertWidget(form == Form::Card ? 0 : -1, m_parts->verdict);
    if (form == Form::Card)
        layout->insertSpacing(1, spacing(Space::Field));
    layout->addWidget(m_parts->rows);
    layout->addSpacing(spacing(Space::Field));
    layout->addWidget(m_parts->scopesHeading);
    layout->addWidget(m_parts->driftLine);
    layout->addWidget(m_parts->scopes);
    layout->addWidget(m_parts->deletedScopes);
    layout->addStretch();
}

void KeyDetails::showCard(const KeyCard &card, qint64 now)
{
    m_parts->verdict->showVerdict(card);
    m_parts->owner->setText(ownerText(card));
    m_parts->owner->setToolTip(plainToolTip(ownerText(card)));
    m_parts->statusMark->setMark(keyStatusMark(card));
    m_parts->status->setText(keyStatusText(card));
    showKey(card, now);
    showUser(card, now);
    showScopes(card);
}

void KeyDetails::showKey(const KeyCard &card, qint64 now)
{
    const bool hasKey = card.key.has_value();
    for (QWidget *field :
         {m_parts->prefix, m_parts->created, m_parts->lastUsed, m_parts->lastUsedMeaning})
        m_parts->rows->setRowVisible(field, hasKey);
    const ApiKey key = card.key.value_or(ApiKey());
    m_parts->prefix->setText(visibleText(QString::fromUtf8(key.prefix)) % u'\u2026');
    m_parts->ids->setText(hasKey
                              ? tr("key %1, user %2").arg(key.id.value()).arg(card.userId.value())
                              : tr("user %1").arg(card.userId.value()));
    m_parts->created->setText(createdText(key.created, now));
    m_parts->lastUsed->setText(lastUsedText(key.lastUsed, now));
    m_parts->lastUsedMeaning->setText(lastUsedMeaning(key.lastUsed));
}

void KeyDetails::showUser(const KeyCard &card, qint64 now)
{
    m_parts->userMark->setMark(userStateMark(card.userState()));
    m_parts->user->setText(userStateText(card.userState()));
    const bool isBanKnown = card.facts.bans && !card.facts.bans->empty();
    m_parts->ban->setText(isBanKnown ? banText(card.facts.bans->front(), now) : QString());
    m_parts->rows->setRowVisible(m_parts->ban, isBanKnown);
    const QString email = card.facts.email.value_or(QString());
    m_parts->email->setText(visibleText(email));
    m_parts->rows->setRowVisible(m_parts->email, !email.isEmpty());
    m_parts->groups->showGroups(card.groups, card.facts.groupChanges.has_value());
}

void KeyDetails::showScopes(const KeyCard &card)
{
    m_parts->scopesHeading->setText(card.key ? tr("Scopes") : tr("Scopes that a key would get"));
    m_parts->drift->setText(card.drift ? driftCauseText(*card.drift) : QString());
    m_parts->driftLine->setVisible(card.drift.has_value());
    m_parts->scopes->setExplanations(card.key ? card.scopes : asPromised(card.scopes));
    m_parts->deletedScopes->setText(tr("And %Ln grant(s) of deleted scopes, which the API ignores.",
                                       nullptr, card.deletedScopes));
    m_parts->deletedScopes->setVisible(card.deletedScopes > 0);
}

} // namespace Chatelaine
