// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/alertstext.h"

#include "models/alerts/alerttext.h"
#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using alerts::Evaluation;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(situation)
};

QString placeOf(const AlertsView &view)
{
    return view.status.place.isEmpty() ? sourceNameText(view.status) : view.status.place;
}

QString downText(const AlertsView &view, base::Instant now, const QLocale &locale)
{
    const QString cause = base::errorCauseText(view.status.error->kind);
    if (!view.status.asOf)
        return Words::tr("No alerts from %1: %2.").arg(placeOf(view), cause);
    return Words::tr("No alerts from %1: %2. What is known is %3 old.")
        .arg(placeOf(view), cause, base::ageText(now - *view.status.asOf, locale));
}

QString quietText(const AlertsView &view)
{
    if (view.list.evaluation == Evaluation::Yes)
        return Words::tr("No alert is firing; %n rule(s) are evaluated.", nullptr, view.list.rules);
    if (isEvaluated(view.list))
        return Words::tr("%1 has no alert.").arg(placeOf(view));
    return view.list.failingRules > 0 ? Words::tr("No alert rule can be evaluated at %1.").arg(placeOf(view))
                                      : Words::tr("Nobody evaluates alert rules at %1.").arg(placeOf(view));
}

QString alertLine(const alerts::Alert &alert, base::Instant now, const QLocale &locale)
{
    QStringList parts{alerts::stateText(alert.state).leftJustified(12)};
    for (const QString &text : {alert.severity, alert.name, alert.subject,
                                alerts::sinceText(alert, now, locale), alerts::summaryOf(alert)}) {
        if (!text.isEmpty())
            parts.append(text.left(300).simplified());
    }
    return u"  "_s + parts.join(u"  "_s) + u'\n';
}

} // namespace

QString nobodyAskedText()
{
    return Words::tr("Nobody is asked for alerts: neither metrics nor alerts are configured.");
}

QString alertsText(const AlertsView &view, base::Instant now, const QLocale &locale)
{
    if (view.status.error)
        return downText(view, now, locale);
    if (!view.status.asOf)
        return Words::tr("Waiting for the first answer.");
    return view.list.alerts.isEmpty() ? quietText(view) : alerts::listText(view.list) + u'.';
}

QString countsText(const AlertsView &view)
{
    return view.list.alerts.isEmpty() && !view.status.asOf ? QString() : alerts::listText(view.list);
}

QString oldText(const AlertsView &view, base::Instant now, const QLocale &locale)
{
    if (view.status.error)
        return downText(view, now, locale);
    const QString age = view.status.asOf ? base::ageText(now - *view.status.asOf, locale) : QString();
    return Words::tr("What is shown is %1 old. A new answer is on its way.").arg(age);
}

QString emptyText(const AlertsView &view, base::Instant now, const QLocale &locale)
{
    if (!view.status.error)
        return alertsText(view, now, locale);
    if (!view.status.asOf)
        return Words::tr("No alert is known yet.");
    return Words::tr("No alert was known %1 ago.").arg(base::ageText(now - *view.status.asOf, locale));
}

QString alertsHintText(const AlertsView &view, const QLocale &locale)
{
    if (view.status.error)
        return base::errorText(*view.status.error, placeOf(view), locale);
    if (!view.status.asOf)
        return Words::tr("%1 has been asked.").arg(placeOf(view));
    if (!view.list.alerts.isEmpty())
        return {};
    if (view.list.backend == "alertmanager"_L1)
        return Words::tr("It only knows the alerts that it is sent, and not whether anybody evaluates rules. "
                         "An alert that always fires, such as Watchdog, would show that somebody does.");
    if (isEvaluated(view.list))
        return {};
    if (view.list.failingRules > 0)
        return Words::tr(
            "%n rule(s) fail, or were not evaluated yet. Their errors stand on its page of rules.", nullptr,
            view.list.failingRules);
    return Words::tr(
        "An empty list is not an all-clear. Give the address of your Alertmanager or vmalert with "
        "--alerts, or in the profile under [alerts].");
}

QString alertLines(const AlertsView &view, base::Instant now, const QLocale &locale)
{
    QString lines = u"  "_s + alertsText(view, now, locale) + u'\n';
    for (const alerts::Alert &alert : view.list.alerts)
        lines += alertLine(alert, now, locale);
    return lines;
}

} // namespace situation
