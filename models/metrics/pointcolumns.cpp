// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/pointcolumns.h"

#include "models/metrics/decimal.h"
#include "models/metrics/documentreader.h"
#include "models/metrics/pointstart.h"
#include "models/series/sampleswriter.h"

#include <cstring>
#include <utility>

namespace metrics {

namespace {

constexpr std::ptrdiff_t room = 2 * decimalRoom; ///< a time, a value, and what stands around them

/// Each point is only found when the one before has been read, so that whoever waits for memory waits once a
/// point. Bytes so far ahead are there in time.
constexpr std::ptrdiff_t ahead = 2048;

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

/// Reads `1.5"]`; null when it is not whole or not written as usual.
inline const char *readRest(const char *at, const char *end, double &value)
{
    constexpr std::uint16_t closing = '"' | ']' << 8;
    const char *next = readDecimal(at, value);
    if (next && qFromLittleEndian<std::uint16_t>(next) == closing)
        return next + 2;
    next = readOther(at, end, value);
    return next && end - next >= 2 && next[1] == ']' ? next + 2 : nullptr;
}

/// Reads `[1795459200,"`; null when it is not written as usual.
const char *readStart(const char *at, qint64 &ms)
{
    const char *next = readSeconds(at + 1, ms);
    return next && next[0] == ',' && next[1] == '"' ? next + 2 : nullptr;
}

} // namespace

void PointColumns::clear()
{
    m_times.clear();
    m_values.clear();
}

bool PointColumns::append(qint64 ms, double value)
{
    if (isEmpty())
        m_first = ms;
    else if (ms <= m_last)
        return false;
    else if (m_values.size() == 1)
        m_step = ms - m_first;
    else if (isEven() && ms != m_last + m_step)
        m_times = spelledTimes();
    if (!isEven())
        m_times.push_back(ms);
    m_last = ms;
    m_values.push_back(value);
    return true;
}

std::vector<qint64> PointColumns::spelledTimes() const
{
    if (!isEven())
        return m_times;
    std::vector<qint64> times(m_values.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = m_first + qint64(i) * m_step;
    return times;
}

const char *PointColumns::take(const char *at, const char *end)
{
    const char *taken = at;
    PointStart expected;
    bool hasLooked = false;
    while (end - at >= room && *at == '[') {
        __builtin_prefetch(at + std::min(end - at, ahead));
        const bool isNext = expected.standsAt(at);
        qint64 ms = 0;
        const char *number = isNext ? at + PointStart::length : readStart(at, ms);
        double value = 0;
        const char *next =
            number && number - at >= decimalRoomInFront ? readRest(number, end, value) : nullptr;
        if (!next)
            break;
        if (isNext) {
            m_last += m_step;
            m_values.push_back(value);
            expected.advance();
        } else if (!append(ms, value)) {
            break;
        } else if (!isEven()) {
            expected = {}; // a time of the grid that was left may still come
        } else if (m_values.size() > 1 && !std::exchange(hasLooked, true)) {
            expected = PointStart(m_last + m_step, m_step);
        }
        taken = next;
        if (next == end || *next != ',')
            break;
        at = next + 1;
    }
    return taken;
}

series::Samples PointColumns::samples(qint64 step) const
{
    const qint64 gap = step > 0 ? 2 * step : series::SamplesWriter::joinAll;
    const bool isOnGrid = isEven() && step > 0 && (m_step == step || m_values.size() == 1);
    if (isEmpty() || !isOnGrid)
        return series::samplesOf(spelledTimes(), m_values, step, gap);
    series::SamplesWriter writer(gap);
    writer.expectGrid(m_first, step);
    writer.reserve(qsizetype(m_values.size()));
    writer.appendOnGrid(m_values);
    return writer.snapshot();
}

} // namespace metrics
