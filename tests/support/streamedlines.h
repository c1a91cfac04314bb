// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/matrixstream.h"
#include "models/metrics/responseparser.h"

#include <bit>
#include <cmath>
#include <functional>

/// How the answer that is read as it arrives differs from the one that is read as a whole. Empty: not at all.
namespace streamed {

using namespace Qt::StringLiterals;

/// From what was given so far to the size of the next piece.
using Cut = std::function<qsizetype(qsizetype done)>;

inline base::Result<metrics::Lines> lines(const http::Response &response, const Cut &cut,
                                          const base::TimeRange &range = {})
{
    metrics::MatrixStream stream(range);
    for (qsizetype done = 0; done < response.body.size();) {
        const qsizetype size = std::clamp<qsizetype>(cut(done), 1, response.body.size() - done);
        const QByteArray piece(response.body.constData() + done,
                               size); // so that reading past its end is seen
        stream.feed(piece);
        done += size;
    }
    return stream.finish(response);
}

inline QString errorsDiffer(const base::Error &one, const base::Error &other)
{
    constexpr QStringView opening = u"not a whole answer of the Prometheus API: ";
    const bool same = one == other
        || (one.kind == other.kind && one.detail.startsWith(opening) && other.detail.startsWith(opening));
    return same ? QString() : u"fails with \"%1\" instead of \"%2\""_s.arg(one.detail, other.detail);
}

inline bool isSame(double one, double other)
{
    return std::bit_cast<quint64>(one) == std::bit_cast<quint64>(other)
        || (std::isnan(one) && std::isnan(other));
}

/// Of a grid, steps without a point are NaN.
inline QString samplesDiffer(const series::Samples &samples, const metrics::Series &series)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const bool given = next < series.times.size() && series.times[next] == samples.timeAt(i);
        if (given && !isSame(samples.valueAt(i), series.values[next]))
            return u"%1 instead of %2"_s.arg(samples.valueAt(i), 0, 'g', 17)
                .arg(series.values[next], 0, 'g', 17);
        if (!given && !std::isnan(samples.valueAt(i)))
            return u"a sample at %1 that was not given"_s.arg(samples.timeAt(i));
        next += given ? 1 : 0;
    }
    return next == series.times.size() ? QString()
                                       : u"%1 points are missing"_s.arg(series.times.size() - next);
}

inline QString answersDiffer(const metrics::Lines &lines, const metrics::Matrix &matrix)
{
    if (lines.lines.size() != matrix.series.size())
        return u"%1 lines instead of %2"_s.arg(lines.lines.size()).arg(matrix.series.size());
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        if (lines.lines[i].labels != matrix.series[i].labels)
            return u"labels"_s;
        if (const QString why = samplesDiffer(lines.lines[i].samples, matrix.series[i]); !why.isEmpty())
            return why;
    }
    const bool same = lines.warnings == matrix.warnings && lines.partial == matrix.partial
        && lines.seriesFetched == matrix.seriesFetched;
    return same ? QString() : u"what stands beside the lines"_s;
}

inline QString difference(const http::Response &response, const Cut &cut, const base::TimeRange &range = {})
{
    const auto ours = lines(response, cut, range);
    const auto whole = metrics::parseMatrix(response);
    if (ours.has_value() != whole.has_value())
        return ours ? u"is read, though \"%1\""_s.arg(whole.error().detail)
                    : u"fails with \"%1\""_s.arg(ours.error().detail);
    return ours ? answersDiffer(*ours, *whole) : errorsDiffer(ours.error(), whole.error());
}

} // namespace streamed
