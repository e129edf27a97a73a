// SPDX-License-Identifier: MIT
#include "ui/style/labels.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal TitleScale = 1.3;

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *fixedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = valueLabel(text, parent);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(label->font().pointSizeF());
    label->setFont(font);
    return label;
}

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(false);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(false);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * TitleScale);
    label->setFont(font);
    return label;
}

MarkLabel::MarkLabel(Mark mark, QWidget *parent)
    : QLabel(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

QSize MarkLabel::sizeHint() const { return {markSize(), fontMetrics().height()}; }

void MarkLabel::paintEvent(QPaintEvent *)
{
    const QSize side(markSize(), markSize());
    QPainter painter(this);
    drawMark(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, side, rect()), m_mark,
             markColour(m_mark, palette()));
}

QString withoutMnemonic(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QString(u"<p style='white-space:pre-wrap'>"_s % text.toHtmlEscaped() % u"</p>"_s);
}

} // namespace Chatelaine
