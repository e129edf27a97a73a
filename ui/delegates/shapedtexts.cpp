// SPDX-License-Identifier: MIT
#include "ui/delegates/shapedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int MostTexts = 1000; // Some pages of a list; about half a KiB each.
constexpr size_t MostFonts = 8;

// What Qt::TextSingleLine makes of it.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n' || character == u'\t' || character == QChar::LineSeparator)
            character = u' ';
    }
    return text;
}

// One line of a text without an end.
class Line
{
public:
    Line(const QString &text, const QFont &font, Qt::LayoutDirection direction)
        : m_layout(onOneLine(text), font)
    {
        constexpr qreal Endless = 1 << 24;
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true); // Or the text is shaped again for glyphRuns().
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        if (m_line.isValid())
            m_line.setLineWidth(Endless);
        m_layout.endLayout();
    }

    [[nodiscard]] ShapedText shaped() const
    {
        if (!m_line.isValid())
            return {};
        return {m_layout.glyphRuns(), m_line.naturalTextWidth(), m_line.height()};
    }
    // The character that would stand there.
    [[nodiscard]] int characterAt(qreal x) const
    {
        return m_line.xToCursor(x, QTextLine::CursorOnCharacter);
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

QString cut(const QString &text, const Line &line, const ShapedText &shaped, const QFont &font,
            int width)
{
    const QFontMetricsF metrics(font);
    const auto isRightToLeft = [](const QGlyphRun &run) { return run.isRightToLeft(); };
    if (std::ranges::any_of(shaped.runs, isRightToLeft))
        return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    // The same, without shaping the text once more.
    const QChar ellipsis = u'\u2026';
    const qreal room = width - metrics.horizontalAdvance(ellipsis);
    return QString(text.first(room > 0 ? line.characterAt(room) : 0) % ellipsis);
}

} // namespace

ShapedTexts::ShapedTexts(Qt::LayoutDirection direction)
    : m_direction(direction)
    , m_texts(MostTexts)
{}

void ShapedTexts::setDirection(Qt::LayoutDirection direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    m_texts.clear();
}

int ShapedTexts::numberOf(const QFont &font)
{
    const auto found = std::ranges::find(m_fonts, font);
    if (found != m_fonts.end())
        return int(found - m_fonts.begin());
    if (m_fonts.size() == MostFonts) {
        m_fonts.clear();
        m_texts.clear();
    }
    m_fonts.push_back(font);
    return int(m_fonts.size()) - 1;
}

const ShapedText &ShapedTexts::whole(const QString &text, const QFont &font)
{
    constexpr int AnyWidth = 1 << 24;
    return elided(text, font, AnyWidth);
}

const ShapedText &ShapedTexts::elided(const QString &text, const QFont &font, int width)
{
    const Key key{text, numberOf(font), width};
    if (const ShapedText *known = m_texts.object(key))
        return *known;
    const Line line(text, font, m_direction);
    ShapedText shaped = line.shaped();
    if (shaped.width > width)
        shaped = Line(cut(text, line, shaped, font, width), font, m_direction).shaped();
    auto *remembered = new ShapedText(std::move(shaped));
    m_texts.insert(key, remembered);
    return *remembered;
}

void drawShaped(QPainter &painter, const QRect &rectangle, Qt::Alignment alignment,
                const ShapedText &text)
{
    const qreal room = rectangle.width() - text.width;
    qreal left = rectangle.x();
    if (alignment & Qt::AlignRight)
        left += room;
    else if (alignment & Qt::AlignHCenter)
        left += room / 2;
    const QPointF origin(left, rectangle.y() + (rectangle.height() - text.height) / 2);
    const bool isCut = room <= -1; // Not even the ellipsis fits.
    if (isCut) {
        painter.save();
        painter.setClipRect(rectangle, Qt::IntersectClip);
    }
    for (const QGlyphRun &run : text.runs)
        painter.drawGlyphRun(origin, run);
    if (isCut)
        painter.restore();
}

} // namespace Chatelaine
