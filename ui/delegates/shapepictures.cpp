// SPDX-License-Identifier: MIT
#include "ui/delegates/shapepictures.h"

#include <cmath>

namespace Chatelaine {

namespace {

constexpr int MostPictures = 200; // A few KiB each.

} // namespace

ShapePictures::ShapePictures()
    : m_pictures(MostPictures)
{}

bool ShapePictures::suits(const QPaintDevice &device)
{
    const qreal ratio = device.devicePixelRatio();
    if (ratio != std::floor(ratio))
        return false; // Between two pixels of the screen a picture would be blurred.
    if (ratio != m_ratio) {
        m_ratio = ratio;
        m_pictures.clear();
    }
    return true;
}

QPixmap *ShapePictures::addBlank(const ShapeLook &look)
{
    auto *picture = new QPixmap(look.size * m_ratio);
    picture->setDevicePixelRatio(m_ratio);
    picture->fill(Qt::transparent);
    m_pictures.insert(look, picture);
    return picture;
}

} // namespace Chatelaine
