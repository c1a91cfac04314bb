// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/alertseries.h"

#include <cmath>

namespace demo {

namespace {

constexpr double waits = 3 * 60; // the `for` of the rules, in seconds
constexpr double everyRound = 60; // seconds between two evaluations
constexpr double ran = 30 * 86'400; // before it ended

double evaluatedUntil(base::Instant made)
{
    return toSeconds(made) - 3 * 86'400;
}

} // namespace

void addAlertSeries(SeriesBuilder &builder, const QByteArray &rule, const std::vector<Stretch> &held,
                    base::Instant made)
{
    const auto during = [held, until = evaluatedUntil(made)](double seconds) -> const Stretch * {
        const auto found = std::ranges::find_if(
            held, [seconds](const Stretch &one) { return seconds >= one.from + waits && seconds < one.to; });
        return found == held.end() || seconds >= until ? nullptr : &*found;
    };
    const Labels labels{{"alertname", rule}, {"severity", "critical"}};
    builder.gauge("ALERTS", Labels(labels) << QPair<QByteArray, QByteArray>("alertstate", "firing"),
                  [during](double seconds) { return during(seconds) ? 1 : absent; });
    builder.gauge("ALERTS_FOR_STATE", labels, [during](double seconds) {
        const Stretch *one = during(seconds);
        return one ? one->from : absent;
    });
}

void addEvaluatorSeries(SeriesBuilder &builder, base::Instant made)
{
    const double until = evaluatedUntil(made);
    builder.gauge("vmalert_iteration_total", {{"group", "fleet"}}, [until](double seconds) {
        return seconds < until ? std::floor((seconds - (until - ran)) / everyRound) : absent;
    });
}

} // namespace demo
