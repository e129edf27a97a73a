// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(iconLog, "chatelaine.icons", QtWarningMsg)

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

QPixmap rendered(QByteArray svg, const QSize &size)
{
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return QPixmap::fromImage(reader.read());
}

// Replaces "currentColor" in a drawing when it is painted, so that it follows every palette.
class StrokeIconEngine final : public QIconEngine
{
public:
    StrokeIconEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString colour = colourFor(mode).name();
        const QString key =
            u"chatelaine/%1/%2/%3x%4"_s.arg(m_name, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray svg = m_svg;
        pixmap = rendered(svg.replace("currentColor", colour.toLatin1()), size);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new StrokeIconEngine(m_name, m_svg);
    }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(QStringView name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(iconLog) << "There is no icon named" << name;
        return {};
    }
    return QIcon(new StrokeIconEngine(name.toString(), file.readAll()));
}

QIcon applicationIcon() { return QIcon(u":/icons/chatelaine.svg"_s); }

} // namespace Chatelaine
