// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/alerts/alerttext.h"
#include "models/situation/alertsjson.h"
#include "models/situation/alertstext.h"

namespace app {

using namespace Qt::StringLiterals;
using situation::Situation;

namespace {

QString headline(const Backend &backend, const QLocale &locale)
{
    const Situation situation = backend.situation();
    return situation.alerts ? situation::alertsText(*situation.alerts, situation.moment, locale)
                            : situation::nobodyAskedText();
}

QList<alerts::Alert> alertsOf(const Situation &situation)
{
    return situation.alerts ? situation.alerts->list.alerts : QList<alerts::Alert>();
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    const Situation situation = backend.situation();
    PrintedTable table;
    for (int column = 0; column < 6; ++column)
        table.header.append(alerts::columnText(column));
    for (const alerts::Alert &alert : alertsOf(situation))
        table.rows.append({alerts::stateText(alert.state), alert.severity, alert.name, alert.subject,
                           alerts::sinceText(alert, situation.moment, locale), alerts::summaryOf(alert)});
    return table;
}

PrintedTable csv(const Backend &backend)
{
    const Situation situation = backend.situation();
    PrintedTable table{.header = {u"name"_s, u"state"_s, u"severity"_s, u"since"_s, u"subject"_s,
                                  u"summary"_s, u"labels"_s}};
    for (const alerts::Alert &alert : alertsOf(situation))
        table.rows.append({alert.name, alerts::stateName(alert.state), alert.severity,
                           alert.since ? base::toIso(*alert.since) : QString(), alert.subject,
                           alerts::summaryOf(alert), alert.labels.toString()});
    return table;
}

std::optional<base::Error> failure(const Backend &backend)
{
    const Situation situation = backend.situation();
    return situation.alerts ? situation.alerts->status.error : notAsked(u"alerts or metrics"_s);
}

QJsonObject json(const Backend &backend)
{
    return situation::alertsDocument(backend.situation());
}

} // namespace

constexpr Showable shownAlerts{"alerts", true, headline, text, csv, json, failure};

} // namespace app
