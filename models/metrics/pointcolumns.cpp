// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/pointcolumns.h"

#include "models/metrics/decimal.h"
#include "models/metrics/documentreader.h"
#include "models/series/sampleswriter.h"

#include <cstring>

namespace metrics {

namespace {

constexpr std::ptrdiff_t room = 2 * decimalRoom; ///< a time, a value, and what stands around them
constexpr qsizetype fewHoles = 64;

/// What readDecimal() does not: the text up to the quote, which has no escapes in a number.
const char *readOther(const char *at, const char *end, double &value)
{
    const auto *quote = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
    if (!quote)
        return nullptr;
    const auto parsed = parseSampleValue({at, std::size_t(quote - at)});
    if (!parsed)
        return nullptr;
    value = *parsed;
    return quote;
}

/// The end of the point at `at`; null when it is not whole or not written as usual.
const char *readPoint(const char *at, const char *end, qint64 &ms, double &value)
{
    if (*at != '[')
        return nullptr;
    const char *next = readSeconds(at + 1, ms);
    if (!next || next[0] != ',' || next[1] != '"')
        return nullptr;
    const char *digits = next + 2;
    next = readDecimal(digits, value);
    if (!next || *next != '"')
        next = readOther(digits, end, value);
    return next && end - next >= 2 && next[1] == ']' ? next + 2 : nullptr;
}

} // namespace

void PointColumns::clear()
{
    m_times.clear();
    m_values.clear();
}

const char *PointColumns::take(const char *at, const char *end)
{
    const char *taken = at;
    while (end - at >= room) {
        qint64 ms = 0;
        double value = 0;
        const char *next = readPoint(at, end, ms, value);
        if (!next || !append(ms, value))
            break;
        taken = next;
        if (next == end || *next != ',')
            break;
        at = next + 1;
    }
    return taken;
}

series::Samples PointColumns::samples(qint64 step) const
{
    series::SamplesWriter writer(step > 0 ? 2 * step : series::SamplesWriter::joinAll);
    if (isEmpty())
        return writer.snapshot();
    const auto count = qsizetype(m_times.size());
    writer.expectGrid(m_times.front(), step);
    const qsizetype steps = step > 0 ? (m_times.back() - m_times.front()) / step + 1 : count;
    writer.reserve(steps <= 2 * count + fewHoles ? std::max(steps, count) : count);
    for (std::size_t i = 0; i < m_times.size(); ++i)
        writer.append(m_times[i], m_values[i]);
    return writer.snapshot();
}

} // namespace metrics
