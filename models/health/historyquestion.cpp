// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historyquestion.h"

#include "models/health/questions.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds usualWindow = 5min; // of rate(), see historyQuery()

bool isRate(const signals::Signal &signal)
{
    return signal.drilldown.contains(u"$window"_s);
}

base::TimeRange withoutFuture(base::TimeRange range, const HistoryRequest &request, base::Instant to)
{
    if (request.past && range.to > to)
        range.to -= range.step;
    return range;
}

History::Fidelity fidelityOf(const metrics::WideRange &wide, const HistoryRequest &request)
{
    if (wide.coarse)
        return History::Fidelity::Bounds;
    const bool longer = wide.range.step > usualWindow / 2; // than the window of any rate
    return longer && isRate(request.signal) ? History::Fidelity::Average : History::Fidelity::Every;
}

metrics::WideRange plain(const HistoryRequest &request, base::Instant from, base::Instant to,
                         const HistoryTerms &terms)
{
    const base::TimeRange range =
        withoutFuture(base::alignedRange(to, to - from, terms.finest, terms.pixels), request, to);
    return {.promql = historyQuery(request, range.step, terms.sampling), .range = range};
}

} // namespace

QString historyQuery(const HistoryRequest &request, base::Milliseconds step, const Sampling &sampling)
{
    const base::Milliseconds window = std::max<base::Milliseconds>(sampling.window(), 2 * step);
    return filledQuery(request.signal.drilldown,
                       {request.target.isEmpty() ? request.instance : request.target}, window);
}

HistoryQuestion historyQuestion(const HistoryRequest &request, base::Instant from, base::Instant to,
                                const HistoryTerms &terms)
{
    const base::Milliseconds finest = std::max(terms.finest, terms.sampling.interval);
    metrics::WideRange wide =
        metrics::wideRange(historyQuery(request, finest, terms.sampling),
                           {.from = from, .to = to, .step = finest}, terms.pixels, terms.dialect);
    if (wide.coarse && isRate(request.signal))
        wide = plain(request, from, to, terms);
    else
        wide.range = withoutFuture(wide.range, request, to);
    return {.wide = wide, .fidelity = fidelityOf(wide, request)};
}

HistoryQuestion plainHistoryQuestion(const HistoryRequest &request, base::Instant from, base::Instant to,
                                     const HistoryTerms &terms)
{
    return {.wide = plain(request, from, to, terms), .fidelity = History::Fidelity::Newest};
}

} // namespace health
