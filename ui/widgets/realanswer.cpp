// SPDX-License-Identifier: MIT
#include "ui/widgets/realanswer.h"

#include "models/base/visibletext.h"
#include "models/domain/apicomparison.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/sentencelist.h"

#include <QGridLayout>
#include <QLocale>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString answeredText(const ApiAnswer &answer)
{
    const QString time = QLocale().toString(answer.milliseconds);
    if (answer.redirectsTo.isEmpty())
        return RealAnswer::tr("Answered %1 in %2 ms").arg(QString::number(answer.status), time);
    return RealAnswer::tr("Answered %1 in %2 ms: go to %3")
        .arg(QString::number(answer.status), time, visibleText(answer.redirectsTo));
}

QString failureText(Error::Code code)
{
    if (code == Error::Code::Untrusted)
        return RealAnswer::tr("Not asked: the server cannot be trusted");
    return code == Error::Code::Invalid ? RealAnswer::tr("Not asked") : RealAnswer::tr("No answer");
}

bool isRedirect(const ApiAnswer &answer)
{
    return !answer.redirectsTo.isEmpty() || (answer.status >= 300 && answer.status < 400);
}

} // namespace

RealAnswer::RealAnswer(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel)
    , m_answered(valueLabel())
    , m_comparison(valueLabel())
    , m_causes(new SentenceList(SentenceList::Kind::Bulleted))
    , m_said(fixedLabel())
{
    buildLayout();
    clear();
}

void RealAnswer::buildLayout()
{
    m_answered->setObjectName(u"realAnswer"_s);
    m_comparison->setObjectName(u"comparison"_s);
    m_causes->setObjectName(u"causes"_s);
    m_said->setObjectName(u"apiSaid"_s);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_answered->font();
    bold.setBold(true);
    m_answered->setFont(bold);
    auto *grid = new QGridLayout(this);
    setNoMargins(grid);
    grid->setHorizontalSpacing(spacing(Space::Tight) + spacing(Space::Tight) / 2);
    grid->setVerticalSpacing(spacing(Space::Tight));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QWidget *part : {static_cast<QWidget *>(m_answered), static_cast<QWidget *>(m_comparison),
                          static_cast<QWidget *>(m_causes), static_cast<QWidget *>(m_said)})
        grid->addWidget(part, row++, 1);
}

void RealAnswer::clear()
{
    hide();
    for (QLabel *label : {m_answered, m_comparison, m_said})
        label->clear();
    m_causes->setSentences({});
}

void RealAnswer::showFailure(const Error &error)
{
    if (error.code() == Error::Code::Cancelled)
        return;
    m_mark->setMark(Mark::Danger);
    m_answered->setText(failureText(error.code()));
    m_comparison->setText(visibleText(error.message()));
    m_said->hide();
    show();
}

void RealAnswer::showAnswer(const Result<ApiAnswer> &answer, int predicted)
{
    clear();
    if (!answer)
        return showFailure(answer.error());
    const ApiComparison comparison = compareAnswers(predicted, answer->status, isRedirect(*answer));
    m_mark->setMark(comparison.agrees ? Mark::Active : Mark::Attention);
    m_answered->setText(answeredText(*answer));
    m_comparison->setText(comparison.verdict);
    m_causes->setSentences(comparison.causes);
    const QString said = visibleText(answer->said.simplified());
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    show();
}

} // namespace Chatelaine
