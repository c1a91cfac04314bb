// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/alertsjson.h"

namespace situation {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantOrNull(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(base::toIso(*instant)) : QJsonValue();
}

QJsonObject jsonOf(const metrics::Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

QJsonObject jsonOf(const alerts::Alert &alert)
{
    return {{u"name"_s, alert.name},
            {u"state"_s, alerts::stateName(alert.state)},
            {u"severity"_s, textOrNull(alert.severity)},
            {u"since"_s, instantOrNull(alert.since)},
            {u"subject"_s, textOrNull(alert.subject)},
            {u"labels"_s, jsonOf(alert.labels)},
            {u"annotations"_s, jsonOf(alert.annotations)}};
}

QJsonValue jsonOf(const AlertsView &view)
{
    switch (view.list.evaluation) {
    case alerts::Evaluation::Yes:
        return true;
    case alerts::Evaluation::No:
        return false;
    case alerts::Evaluation::Unsaid:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonArray toJson(const QList<alerts::Alert> &alerts)
{
    QJsonArray list;
    for (const alerts::Alert &alert : alerts)
        list.append(jsonOf(alert));
    return list;
}

QJsonObject toJson(const SourceStatus &source)
{
    const auto &error = source.error;
    return {{u"id"_s, source.id},
            {u"kind"_s, textOrNull(source.kind)},
            {u"state"_s, stateName(source.state)},
            {u"asOf"_s, instantOrNull(source.asOf)},
            {u"error"_s,
             error ? QJsonValue(
                         QJsonObject{{u"kind"_s, base::kindName(error->kind)}, {u"detail"_s, error->detail}})
                   : QJsonValue()}};
}

QJsonObject alertsDocument(const Situation &situation)
{
    const AlertsView view = situation.alerts.value_or(AlertsView());
    return {{u"schema"_s, u"vigie.alerts/1"_s},
            {u"moment"_s, base::toIso(situation.moment)},
            {u"live"_s, situation.live},
            {u"source"_s, toJson(view.status)},
            {u"evaluated"_s, jsonOf(view)},
            {u"rules"_s, view.list.rules},
            {u"alerts"_s, toJson(view.list.alerts)}};
}

} // namespace situation
