// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/theme.h"

#include <QFontDatabase>

namespace shared {

namespace {

using namespace Qt::StringLiterals;

constexpr double headingScale = 1.15;
constexpr double titleScale = 1.45;
constexpr double smallScale = 0.92;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

// Okabe and Ito's hues, darkened for light surfaces and lightened for dark ones, in the order whose
// neighbours (and next but one) are furthest apart for normal sight, protanopia and deuteranopia.
const QList<QColor> &lightSeries()
{
    static const QList<QColor> colors{rgb(0x0068a8), rgb(0xc45500), rgb(0x00795a), rgb(0x3d444f),
                                      rgb(0xa8437f), rgb(0x6b2f9e), rgb(0x8f7d00), rgb(0x2f93c9)};
    return colors;
}

const QList<QColor> &darkSeries()
{
    static const QList<QColor> colors{rgb(0x4aa8f0), rgb(0xf0a04b), rgb(0x2ec99b), rgb(0x9bdcff),
                                      rgb(0xe58fc0), rgb(0xb08cf5), rgb(0xe8dc5a), rgb(0xaab2bf)};
    return colors;
}

void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

const Theme &Theme::lightTheme()
{
    static const Theme theme{.dark = false,
                             .surface = rgb(0xffffff),
                             .raised = rgb(0xffffff),
                             .window = rgb(0xf6f7f9),
                             .text = rgb(0x1b1f24),
                             .muted = rgb(0x5a6270),
                             .hairline = rgb(0xdfe3e8),
                             .frame = rgb(0x858d99),
                             .selection = rgb(0xdcebf7),
                             .ok = rgb(0x00734f),
                             .warning = rgb(0x8a5a00),
                             .critical = rgb(0xb3300f),
                             .unknown = rgb(0x6a4a86),
                             .info = rgb(0x005a9c),
                             .series = lightSeries()};
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme{.dark = true,
                             .surface = rgb(0x1f2329),
                             .raised = rgb(0x262b33),
                             .window = rgb(0x17191d),
                             .text = rgb(0xe8eaed),
                             .muted = rgb(0x9aa3b2),
                             .hairline = rgb(0x353b45),
                             .frame = rgb(0x737c8a),
                             .selection = rgb(0x24384c),
                             .ok = rgb(0x2ec99b),
                             .warning = rgb(0xf0b429),
                             .critical = rgb(0xff7a55),
                             .unknown = rgb(0xc39be0),
                             .info = rgb(0x62b6f2),
                             .series = darkSeries()};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightnessF() < 0.5F ? darkTheme() : lightTheme();
}

QColor Theme::color(base::State state) const
{
    switch (state) {
    case base::State::NotApplicable:
        return muted;
    case base::State::Ok:
        return ok;
    case base::State::Unknown:
        return unknown;
    case base::State::Warning:
        return warning;
    case base::State::Critical:
        return critical;
    }
    Q_UNREACHABLE_RETURN({});
}

QColor Theme::seriesColor(qsizetype index) const
{
    return series.at(index % series.size());
}

QPalette Theme::palette() const
{
    QPalette result(text, window, hairline, hairline, frame, text, text, surface, window);
    result.setColor(QPalette::Button, raised);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::AlternateBase, window);
    result.setColor(QPalette::ToolTipBase, raised);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Accent, info);
    result.setColor(QPalette::Link, info);
    result.setColor(QPalette::LinkVisited, unknown);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, frame);
    return result;
}

QFont fontOf(FontRole role, const QFont &base)
{
    QFont font = role == FontRole::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    switch (role) {
    case FontRole::Body:
        break;
    case FontRole::Small:
        scale(font, smallScale);
        break;
    case FontRole::Heading:
        scale(font, headingScale);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Title:
        scale(font, titleScale);
        break;
    case FontRole::Number:
        font.setFeature(QFont::Tag("tnum"), 1); // digits of one width, so that columns of numbers line up
        break;
    case FontRole::Code:
        if (base.pointSizeF() > 0)
            font.setPointSizeF(base.pointSizeF());
        break;
    }
    return font;
}

} // namespace shared
