// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/importlines.h"

#include <array>
#include <charconv>
#include <cmath>

namespace demo {

namespace {

template <typename Number> void appendNumber(QByteArray &text, Number number)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end - digits.data());
}

/// Whole numbers are most of what there is, and much cheaper to spell as such.
void appendValue(QByteArray &text, double value)
{
    constexpr double exact = 0x1p53;
    if (std::abs(value) < exact && value == std::trunc(value))
        appendNumber(text, qint64(value));
    else
        appendNumber(text, value);
}

/// The instants of a span at which the group's target answered, and how they are spelled.
struct Instants {
    std::vector<double> seconds;
    QByteArray text;
};

void add(Instants &instants, qint64 ms)
{
    if (!instants.text.isEmpty())
        instants.text += ',';
    appendNumber(instants.text, ms);
    instants.seconds.push_back(double(ms) / 1000);
}

Instants audibleInstants(const SeriesGroup &group, const Span &span)
{
    Instants instants;
    for (qint64 ms = (span.after / span.step + 1) * span.step; ms <= span.upTo; ms += span.step) {
        const auto holds = [seconds = double(ms) / 1000](const Stretch &silence) {
            return silence.contains(seconds);
        };
        if (!std::ranges::any_of(group.silences, holds))
            add(instants, ms);
    }
    return instants;
}

void appendLine(QByteArray &lines, const Series &series, const Instants &audible)
{
    const qsizetype start = lines.size();
    Instants present; // spelled anew only for a series that has gaps of its own
    bool whole = true;
    lines += "{\"metric\":" + series.labels + ",\"values\":[";
    const qsizetype values = lines.size();
    for (std::size_t index = 0; index < audible.seconds.size(); ++index) {
        const double value = series.value(audible.seconds[index]);
        if (std::isnan(value) && std::exchange(whole, false))
            for (std::size_t before = 0; before < index; ++before)
                add(present, qint64(audible.seconds[before] * 1000));
        if (std::isnan(value))
            continue;
        if (!whole)
            add(present, qint64(audible.seconds[index] * 1000));
        appendValue(lines, value);
        lines += ',';
    }
    if (lines.size() == values) {
        lines.truncate(start);
        return;
    }
    lines.chop(1);
    lines += "],\"timestamps\":[" + (whole ? audible.text : present.text) + "]}\n";
}

} // namespace

QByteArray importLines(const SeriesGroup &group, const Span &span, bool yearlongOnly)
{
    QByteArray lines;
    if (span.size() == 0)
        return lines;
    const Instants audible = audibleInstants(group, span);
    constexpr qsizetype bytesPerSample = 24;
    lines.reserve(qsizetype(group.series.size())
                  * (200 + qsizetype(audible.seconds.size()) * bytesPerSample));
    for (const Series &series : group.series)
        if (series.yearlong || !yearlongOnly)
            appendLine(lines, series, audible);
    return lines;
}

} // namespace demo
