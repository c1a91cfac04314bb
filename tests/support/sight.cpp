// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sight.h"

#include <QtMath>

#include <array>
#include <cmath>

namespace sight {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple linear(const QColor &color)
{
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(color.redF()), one(color.greenF()), one(color.blueF())};
}

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

const Matrix &seenBy(Kind kind)
{
    static constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    static constexpr Matrix protan{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix deutan{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    return kind == Kind::Normal ? normal : kind == Kind::Protan ? protan : deutan;
}

Triple lab(const QColor &color, Kind kind)
{
    static constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                                   {0.2126729, 0.7151522, 0.0721750},
                                   {0.0193339, 0.1191920, 0.9503041}}};
    Triple rgb = times(seenBy(kind), linear(color));
    for (double &c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double hue(double a, double b)
{
    const double degrees = a == 0 && b == 0 ? 0 : qRadiansToDegrees(std::atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
}

double cosDegrees(double degrees)
{
    return std::cos(qDegreesToRadians(degrees));
}

double pow7Share(double chroma)
{
    return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7)));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const Triple rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// Sharma, Wu and Dalal (2005), in their notation.
double distance(const QColor &first, const QColor &second, Kind kind)
{
    const auto [l1, a1, b1] = lab(first, kind);
    const auto [l2, a2, b2] = lab(second, kind);
    const double g = 0.5 * (1 - pow7Share((std::hypot(a1, b1) + std::hypot(a2, b2)) / 2));
    const double c1 = std::hypot(a1 * (1 + g), b1);
    const double c2 = std::hypot(a2 * (1 + g), b2);
    const double h1 = hue(a1 * (1 + g), b1);
    const double h2 = hue(a2 * (1 + g), b2);
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    if (std::abs(dh) > 180)
        dh += dh > 0 ? -360 : 360;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(qDegreesToRadians(dh / 2));
    double hm = grey ? h1 + h2 : (h1 + h2) / 2;
    if (!grey && std::abs(h1 - h2) > 180)
        hm += h1 + h2 < 360 ? 180 : -180;
    const double lm = (l1 + l2) / 2;
    const double cm = (c1 + c2) / 2;
    const double t = 1 - 0.17 * cosDegrees(hm - 30) + 0.24 * cosDegrees(2 * hm)
        + 0.32 * cosDegrees(3 * hm + 6) - 0.20 * cosDegrees(4 * hm - 63);
    const double sl = 1 + 0.015 * std::pow(lm - 50, 2) / std::sqrt(20 + std::pow(lm - 50, 2));
    const double sc = 1 + 0.045 * cm;
    const double sh = 1 + 0.015 * cm * t;
    const double turn = 60 * std::exp(-std::pow((hm - 275) / 25, 2));
    const double rt = -2 * pow7Share(cm) * std::sin(qDegreesToRadians(turn));
    const double l = (l2 - l1) / sl;
    const double c = (c2 - c1) / sc;
    const double h = dH / sh;
    return std::sqrt(l * l + c * c + h * h + rt * c * h);
}

} // namespace sight
