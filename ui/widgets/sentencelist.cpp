// SPDX-License-Identifier: MIT
#include "ui/widgets/sentencelist.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

SentenceList::SentenceList(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
{
    setNoMargins(m_grid);
    m_grid->setHorizontalSpacing(spacing(Space::Field));
    m_grid->setVerticalSpacing(spacing(Space::Tight) / 2);
    m_grid->setColumnStretch(1, 1);
}

void SentenceList::setSentences(const QStringList &sentences)
{
    while (m_lines.size() < size_t(sentences.size())) {
        const auto number = int(m_lines.size());
        const Line line{secondaryLabel(m_kind == Kind::Numbered
                                           ? tr("%1.", "a number").arg(number + 1)
                                           : u"\u2022"_s),
                        valueLabel()};
        line.sign->setWordWrap(false);
        m_grid->addWidget(line.sign, number, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_grid->addWidget(line.text, number, 1);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString text = sentences.value(qsizetype(i));
        m_lines[i].text->setText(text);
        m_lines[i].sign->setVisible(!text.isEmpty());
        m_lines[i].text->setVisible(!text.isEmpty());
    }
    setVisible(!sentences.isEmpty());
}

QStringList SentenceList::lines() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        if (!line.text->text().isEmpty())
            lines += QString(line.sign->text() % u' ' % line.text->text());
    }
    return lines;
}

} // namespace Chatelaine
