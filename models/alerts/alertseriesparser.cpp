// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertseriesparser.h"

#include <QHash>

#include <cmath>

namespace alerts {

using namespace Qt::StringLiterals;

namespace {

const QStringList &seriesLabels()
{
    static const QStringList names{u"__name__"_s, u"alertstate"_s};
    return names;
}

/// When each alert began, by its own labels.
QHash<QString, base::Instant> beginnings(const metrics::Vector &vector)
{
    QHash<QString, base::Instant> begun;
    for (const metrics::Sample &sample : vector.samples) {
        if (sample.labels.value(u"__name__") == "ALERTS_FOR_STATE"_L1 && sample.value > 0
            && sample.value < 9e12)
            begun.insert(sample.labels.without(seriesLabels()).toString(),
                         base::instantFromMs(std::llround(sample.value * 1000)));
    }
    return begun;
}

} // namespace

QString alertSeriesQuery()
{
    return u"{__name__=~\"ALERTS|ALERTS_FOR_STATE\"}"_s;
}

QList<Alert> alertsFromSeries(const metrics::Vector &vector)
{
    const QHash<QString, base::Instant> begun = beginnings(vector);
    QList<Alert> list;
    for (const metrics::Sample &sample : vector.samples) {
        if (sample.labels.value(u"__name__") != "ALERTS"_L1 || sample.value != 1)
            continue;
        const bool pending = sample.labels.value(u"alertstate") == "pending"_L1;
        Alert alert{.state = pending ? Alert::State::Pending : Alert::State::Firing,
                    .labels = sample.labels.without(seriesLabels())};
        if (const auto since = begun.constFind(alert.labels.toString()); since != begun.constEnd())
            alert.since = *since;
        completeFromLabels(alert);
        if (!alert.name.isEmpty())
            list.append(std::move(alert));
    }
    return inOrder(std::move(list));
}

} // namespace alerts
