// SPDX-License-Identifier: MIT
#include "ui/widgets/keyfilterbar.h"

#include "models/domain/tokentext.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chipflowlayout.h"
#include "ui/widgets/filterchip.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct ChipSpec
{
    QLatin1String id;
    QLatin1String term; // Empty = all keys.
    const char *word;
    const char *meaning;
};

constexpr std::array Chips{
    ChipSpec{QLatin1String("all"), QLatin1String(""),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "All"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Every key.")},
    ChipSpec{QLatin1String("active"), QLatin1String("status:active"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Active"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Keys that the API accepts.")},
    ChipSpec{QLatin1String("disabled"), QLatin1String("status:disabled"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Disabled"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Keys that the API refuses.")},
    ChipSpec{QLatin1String("neverUsed"), QLatin1String("never-used"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Never used"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar",
                               "Keys that the API never accepted: never tried, or only ever "
                               "rejected.")},
    ChipSpec{QLatin1String("stale"), QLatin1String("unused:90d"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Stale"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Keys not used for 90 days.")},
    ChipSpec{QLatin1String("ghosts"), QLatin1String("ghost"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Ghosts"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar",
                               "Active keys of users who are banned, disabled or rejected.")},
    ChipSpec{QLatin1String("orphans"), QLatin1String("orphan"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Orphans"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Keys of users who were deleted.")},
    ChipSpec{QLatin1String("drifted"), QLatin1String("drift"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar", "Drifted"),
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilterBar",
                               "Keys whose stored scopes differ from the rule.")},
};

} // namespace

KeyFilterBar::KeyFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_problem(plainLabel())
    , m_problemLine(new QWidget)
{
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &KeyFilterBar::read);
    showChips();
}

void KeyFilterBar::buildLayout()
{
    m_search->setObjectName(u"keySearch"_s);
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setPlaceholderText(tr("Search user, prefix, id\u2026 or status:active scope:read"));
    m_search->setToolTip(plainToolTip(
        tr("All words must match. For example:\nann status:active scope:read:tickets\n"
           "unused:90d -owner:banned group:\"S1 Clerk\"\ncreated:<2025-01-01 drift never-used")));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_problem->setObjectName(u"filterProblem"_s);
    auto *problem = new QHBoxLayout(m_problemLine);
    setNoMargins(problem);
    problem->setSpacing(spacing(Space::Field));
    problem->addWidget(new MarkLabel(Mark::Attention), 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problemLine->hide();

    auto *chips = new ChipFlowLayout(spacing(Space::Tight));
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_search);
    layout->addWidget(m_problemLine);
    layout->addLayout(chips);
    for (int i = 0; i < int(Chips.size()); ++i) {
        addChip(i);
        chips->addWidget(m_chips.last());
    }
}

void KeyFilterBar::addChip(int position)
{
    const ChipSpec &spec = Chips[size_t(position)];
    auto *chip = new FilterChip(tr(spec.word), this);
    chip->setObjectName(u"chip:"_s % spec.id);
    chip->setToolTip(plainToolTip(tr(spec.meaning)));
    connect(chip, &QAbstractButton::clicked, this, [this, term = QString(spec.term)] {
        m_search->setText(term.isEmpty() ? QString() : toggledTerm(m_search->text(), term));
        showChips();
    });
    m_chips += chip;
}

QString KeyFilterBar::text() const { return m_search->text(); }

void KeyFilterBar::setText(const QString &text) { m_search->setText(text); }

void KeyFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<KeyFilter> KeyFilterBar::chipFilters() const
{
    std::vector<KeyFilter> filters;
    for (const ChipSpec &spec : Chips) {
        const Result<KeyFilter> filter = parseKeyFilter(spec.term);
        Q_ASSERT(filter);
        filters.push_back(*filter);
    }
    return filters;
}

void KeyFilterBar::showCounts(const QList<quint32> &keys)
{
    for (qsizetype i = 0; i < std::min(keys.size(), m_chips.size()); ++i)
        m_chips[i]->setCount(keys[i]);
}

void KeyFilterBar::read(const QString &text)
{
    if (const std::optional<Token> token = tokenIn(text)) {
        // Forgets what could be undone, too.
        m_search->setText(u"prefix:"_s + QString::fromLatin1(token->prefix()));
        return;
    }
    showChips();
    const Result<KeyFilter> filter = parseKeyFilter(text);
    showProblem(filter ? QString() : filter.error().message());
    if (!filter || *filter == m_filter)
        return;
    m_filter = *filter;
    Q_EMIT filterChanged();
}

void KeyFilterBar::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problemLine->setVisible(!problem.isEmpty());
}

void KeyFilterBar::showChips()
{
    const QString text = m_search->text();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QString term = Chips[size_t(i)].term;
        m_chips[i]->setChecked(term.isEmpty() ? text.trimmed().isEmpty() : hasTerm(text, term));
    }
}

bool KeyFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT listAsked();
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT listAsked();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Chatelaine
