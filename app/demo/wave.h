// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace demo {

/// How far a level swings, each as a ratio of it. Together they stay under 1, so that a wave is never
/// negative.
struct Rhythm {
    double day = 0;
    double week = 0;
    double noise = 0;
};

/// A number from 0 to 1 that belongs to a text: the same everywhere, unrelated between texts.
double fractionOf(QByteArrayView text);

/// A level that breathes by day, by week and at random. Both the value and its integral are closed formulas
/// of time, so that a gauge and a counter need no memory: history, top-up and live feed agree to the last
/// digit. The noise is made of cells in which one sine runs once around zero, so each cell's integral is zero
/// and none needs its neighbours.
class Wave {
public:
    /// The same seed makes the same wave.
    Wave(double level, Rhythm rhythm, QByteArrayView seed);

    /// The value at a time in seconds since 1970.
    double at(double seconds) const;

    /// The integral between two times in seconds: what a counter has counted.
    double area(double from, double to) const { return areaUntil(to) - areaUntil(from); }

private:
    struct Cell {
        double height; ///< -1 to 1
        double phase; ///< 0 to 1
    };
    Cell cellAt(double seconds, std::size_t octave) const;
    double areaUntil(double seconds) const;

    double m_level;
    Rhythm m_rhythm;
    quint64 m_seed;
    double m_dayPeak; ///< seconds after midnight UTC
};

} // namespace demo
