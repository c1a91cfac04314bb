// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wave.h"

#include <cmath>
#include <numbers>

namespace demo {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double day = 86'400;
constexpr double week = 7 * day;
constexpr double weekPeak =
    5.6 * day; // 1 January 1970 was a Thursday: Tuesday afternoon is full, weekends are quiet

struct Octave {
    double period; ///< seconds
    double share; ///< of the noise; the shares add up to 1
};
constexpr std::array octaves{Octave{660, 0.45}, Octave{3180, 0.30}, Octave{15'480, 0.25}};

/// SplitMix64: neighbouring numbers become unrelated ones.
quint64 scattered(quint64 number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

/// FNV-1a; qHash would differ between Qt versions.
quint64 seedOf(QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : text)
        hash = (hash ^ quint8(byte)) * 0x100000001b3;
    return hash;
}

/// 0 to 1.
double fraction(quint64 number)
{
    return double(scattered(number) >> 11) * 0x1p-53;
}

} // namespace

double fractionOf(QByteArrayView text)
{
    return fraction(seedOf(text));
}

Wave::Wave(double level, Rhythm rhythm, QByteArrayView seed)
    : m_level(level)
    , m_rhythm(rhythm)
    , m_seed(seedOf(seed))
    , m_dayPeak((13.5 + 3 * fraction(m_seed)) * 3600)
{
}

Wave::Cell Wave::cellAt(double seconds, std::size_t octave) const
{
    const double cells = seconds / octaves[octave].period + fraction(m_seed + octave + 1);
    const double cell = std::floor(cells);
    const quint64 number = scattered(m_seed ^ quint64(qint64(cell))) + octave;
    return {.height = 2 * fraction(number) - 1, .phase = cells - cell};
}

double Wave::at(double seconds) const
{
    double sum = 1;
    if (m_rhythm.day > 0)
        sum += m_rhythm.day * std::cos(turn * (seconds - m_dayPeak) / day);
    if (m_rhythm.week > 0)
        sum += m_rhythm.week * std::cos(turn * (seconds - weekPeak) / week);
    for (std::size_t octave = 0; m_rhythm.noise > 0 && octave < octaves.size(); ++octave) {
        const Cell cell = cellAt(seconds, octave);
        sum += m_rhythm.noise * octaves[octave].share * cell.height * std::sin(turn * cell.phase);
    }
    return m_level * sum;
}

double Wave::areaUntil(double seconds) const
{
    double sum = seconds;
    if (m_rhythm.day > 0)
        sum += m_rhythm.day * day / turn * std::sin(turn * (seconds - m_dayPeak) / day);
    if (m_rhythm.week > 0)
        sum += m_rhythm.week * week / turn * std::sin(turn * (seconds - weekPeak) / week);
    for (std::size_t octave = 0; m_rhythm.noise > 0 && octave < octaves.size(); ++octave) {
        const Cell cell = cellAt(seconds, octave);
        const double height = m_rhythm.noise * octaves[octave].share * cell.height;
        sum += height * octaves[octave].period / turn * (1 - std::cos(turn * cell.phase));
    }
    return m_level * sum;
}

} // namespace demo
