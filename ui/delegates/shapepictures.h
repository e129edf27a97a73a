// SPDX-License-Identifier: MIT
// Small shapes with round edges that stand in many cells: drawn once, copied from then on.
//
// GUI thread. Bounded: what has not been painted for long is forgotten.
#pragma once

#include <QCache>
#include <QPainter>
#include <QPixmap>

namespace Chatelaine {

// Everything that the look of a shape depends on.
struct ShapeLook
{
    int shape = 0; // Whatever tells one from another.
    QSize size;
    QRgb fill = 0;
    QRgb line = 0;

    friend bool operator==(const ShapeLook &, const ShapeLook &) = default;
    friend size_t qHash(const ShapeLook &look, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, look.shape, look.size.width(), look.size.height(), look.fill,
                          look.line);
    }
};

class ShapePictures final
{
public:
    ShapePictures();

    // Paints a shape of the look's size at the place; draw(QPainter &, const QRect &) says how and
    // stays within the rectangle.
    template<typename Draw>
    void paint(QPainter &painter, const QPoint &place, const ShapeLook &look, Draw &&draw)
    {
        if (!suits(*painter.device())) {
            draw(painter, QRect(place, look.size));
            return;
        }
        QPixmap *picture = m_pictures.object(look);
        if (!picture) {
            picture = addBlank(look);
            QPainter painterOfPicture(picture);
            draw(painterOfPicture, QRect(QPoint(), look.size));
        }
        painter.drawPixmap(place, *picture);
    }

private:
    // Whether pictures look on the device as if drawn there; forgets those for another scale.
    [[nodiscard]] bool suits(const QPaintDevice &device);
    [[nodiscard]] QPixmap *addBlank(const ShapeLook &look);

    qreal m_ratio = 1; // Pixels of the screen per pixel.
    QCache<ShapeLook, QPixmap> m_pictures;
};

} // namespace Chatelaine
