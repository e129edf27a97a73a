// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using KnownSettings::ColourScheme;

namespace {

constexpr qreal LeastContrast = 4.5; // WCAG 2, level AA, text of ordinary size.

struct PaletteColours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb button;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb highlight;
    QRgb link;
};

constexpr PaletteColours LightColours{0xfff4f5f7, 0xffffffff, 0xfff8f9fa, 0xff1c2127, 0xff5a636e,
                                      0xff9aa2ab, 0xffedeff2, 0xffffffff, 0xffe4e7eb, 0xffc3c9d0,
                                      0xffa7aeb6, 0xff1f66c1, 0xff0b5fc4};
constexpr PaletteColours DarkColours{0xff212529, 0xff191c20, 0xff1e2226, 0xffe4e7ea, 0xff9da6b0,
                                     0xff6b737c, 0xff2c3136, 0xff444b52, 0xff383e44, 0xff454c53,
                                     0xff14171a, 0xff2a64b4, 0xff74adf5};

// Of Mark, beginning with Active.
constexpr std::array<QRgb, 5> LightMarks{0xff187436, 0xff5f6872, 0xff8a5a00, 0xffc42430,
                                         0xff0b5fc4};
constexpr std::array<QRgb, 5> DarkMarks{0xff4cc267, 0xff9aa3ad, 0xffe0a93b, 0xffff8078, 0xff74adf5};

QPalette paletteOf(const PaletteColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.button);
    palette.setColor(QPalette::Button, colours.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.midlight);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, 0xff000000);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, 0xffffffff);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    return palette;
}

// What the desktop wants; our own light set where it does not say.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    const QPalette standard = QApplication::style()->standardPalette();
    const bool isStandard =
        system.color(QPalette::Window) == standard.color(QPalette::Window) &&
        system.color(QPalette::Highlight) == standard.color(QPalette::Highlight);
    return isStandard && !isDark(system) ? lightPalette() : system;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

bool isLegible(const QColor &colour, const QPalette &palette)
{
    const auto roles = {QPalette::Window, QPalette::Base, QPalette::AlternateBase};
    return std::all_of(roles.begin(), roles.end(), [&](QPalette::ColorRole role) {
        return contrast(colour, palette.color(role)) >= LeastContrast;
    });
}

// Fusion outlines boxes in a darker shade of the window, which nobody sees in the dark: there they
// are given another window to darken.
void showBoxes(const QPalette &palette)
{
    QPalette boxes;
    if (isDark(palette))
        boxes.setColor(QPalette::Window, boxWindow(palette));
    for (const char *widget : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(boxes, widget);
}

void useColours(const QPalette &palette)
{
    QApplication::setPalette(palette);
    showBoxes(QApplication::palette());
}

} // namespace

QPalette lightPalette() { return paletteOf(LightColours); }

QPalette darkPalette() { return paletteOf(DarkColours); }

void applyColourScheme(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        useColours(systemPalette());
        return;
    case ColourScheme::Light:
        useColours(lightPalette());
        return;
    case ColourScheme::Dark:
        useColours(darkPalette());
        return;
    }
}

QString colourSchemeText(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QCoreApplication::translate("Chatelaine::Theme", "&System");
    case ColourScheme::Light:
        return QCoreApplication::translate("Chatelaine::Theme", "&Light");
    case ColourScheme::Dark:
        return QCoreApplication::translate("Chatelaine::Theme", "&Dark");
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) >
           luminance(palette.color(QPalette::Window));
}

QColor boxWindow(const QPalette &palette)
{
    constexpr int AsMuchAsFusionDarkens = 140;
    return palette.color(QPalette::PlaceholderText).lighter(AsMuchAsFusionDarkens);
}

QColor markColour(Mark mark, const QPalette &palette)
{
    if (mark == Mark::None)
        return palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    QColor colour((dark ? DarkMarks : LightMarks)[size_t(mark) - 1]);
    // The desktop may bring a background that our colours were not chosen for.
    constexpr int MostSteps = 20;
    for (int step = 0; step < MostSteps && !isLegible(colour, palette); ++step)
        colour = dark ? colour.lighter(108) : colour.darker(108);
    return colour;
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Chatelaine
