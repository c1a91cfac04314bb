// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/toldparser.h"

#include "models/alerts/alertmanagerparser.h"
#include "models/alerts/alertseriesparser.h"
#include "models/alerts/prometheusalertsparser.h"
#include "models/metrics/responseparser.h"

#include <QCborMap>
#include <QCborValue>

namespace alerts {

using namespace Qt::StringLiterals;
using base::Result;
using Kind = base::Error::Kind;

namespace {

/// vmalert evaluates and stores nothing, so that it answers no question; VictoriaMetrics alone counts series.
QString backendOf(const Result<metrics::Vector> &series)
{
    if (series)
        return series->seriesFetched ? u"victoriametrics"_s : u"prometheus"_s;
    return series.error().kind == Kind::Rejected ? u"vmalert"_s : QString();
}

Evaluation evaluationOf(const Result<RuleCounts> &rules, const QList<Alert> &alerts)
{
    if (!alerts.isEmpty())
        return Evaluation::Yes; // somebody must have looked to find them
    if (!rules)
        return Evaluation::Unsaid;
    return rules->evaluated > 0 ? Evaluation::Yes : Evaluation::No;
}

Result<AlertList> parsePrometheus(const Told &told)
{
    Result<QList<Alert>> alerts = parsePrometheusAlerts(told.alerts);
    const Result<RuleCounts> rules = parseRules(told.rules);
    const Result<metrics::Vector> series = metrics::parseVector(told.series);
    const QList<Alert> recorded = series ? alertsFromSeries(*series) : QList<Alert>();
    const bool refused = !alerts && alerts.error().kind == Kind::Rejected;
    if (!alerts && !(refused && !recorded.isEmpty()))
        return std::unexpected(alerts.error());
    if (!rules && rules.error().kind != Kind::Rejected)
        return std::unexpected(rules.error()); // without it, an empty list would look like one of nobody
    if (!alerts || (alerts->isEmpty() && rules.value_or(RuleCounts()) == RuleCounts()))
        alerts = recorded; // a vmalert that is not asked here writes what it finds into the store
    return AlertList{.alerts = *alerts,
                     .evaluation = evaluationOf(rules, *alerts),
                     .rules = rules ? rules->evaluated : 0,
                     .failingRules = rules ? rules->failing : 0,
                     .backend = backendOf(series)};
}

QCborMap mapOf(const http::Response &response)
{
    return {{u"status"_s, response.status}, {u"type"_s, response.contentType}, {u"body"_s, response.body}};
}

http::Response responseOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {.status = int(map.value(u"status"_s).toInteger()),
            .contentType = map.value(u"type"_s).toByteArray(),
            .body = map.value(u"body"_s).toByteArray()};
}

} // namespace

base::Result<AlertList> parseTold(const Told &told)
{
    return told.alertmanager ? parseAlertmanager(told.alerts) : parsePrometheus(told);
}

QByteArray packed(const Told &told)
{
    return QCborValue(QCborMap{{u"alertmanager"_s, told.alertmanager},
                               {u"alerts"_s, mapOf(told.alerts)},
                               {u"rules"_s, mapOf(told.rules)},
                               {u"series"_s, mapOf(told.series)}})
        .toCbor();
}

std::optional<Told> unpacked(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError
        || map.isEmpty()) // Qt hands out a half-read map, and falls over it
        return std::nullopt;
    return Told{.alertmanager = map.value(u"alertmanager"_s).toBool(),
                .alerts = responseOf(map.value(u"alerts"_s)),
                .rules = responseOf(map.value(u"rules"_s)),
                .series = responseOf(map.value(u"series"_s))};
}

} // namespace alerts
