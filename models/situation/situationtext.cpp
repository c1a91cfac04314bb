// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situationtext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/fleettext.h"
#include "models/signals/reasontext.h"
#include "models/situation/alertstext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(situation)
};

QString sourceLine(const SourceStatus &source, base::Instant now, const QLocale &locale)
{
    QStringList parts{sourceStateText(source.state).leftJustified(12), sourceNameText(source),
                      (sourceKindText(source) + u' ' + source.place).trimmed()};
    if (!source.route.isEmpty())
        parts.append(Words::tr("through %1").arg(source.route));
    if (source.asOf)
        parts.append(Words::tr("%1 ago").arg(base::ageText(now - *source.asOf, locale)));
    if (source.error)
        parts.append(base::errorText(*source.error, source.place, locale) + u" ["_s
                     + base::kindName(source.error->kind) + u": "_s + source.error->detail + u']');
    return u"  "_s + parts.join(u"  "_s) + u'\n';
}

QString findingLine(const signals::Finding &finding, const QLocale &locale)
{
    const QString parts = signals::partsText(finding);
    return u"  %1  %2%3 %4\n"_s.arg(QString(12, u' '), finding.signal,
                                    parts.isEmpty() ? QString() : u" "_s + parts,
                                    u"· "_s + signals::reasonText(finding, locale));
}

QString hostLines(const health::Host &host, const QLocale &locale)
{
    QString lines = u"  %1  %2\n"_s.arg(base::stateText(host.state).leftJustified(12), host.name);
    for (const signals::Finding &finding : host.findings) {
        if (finding.state > State::Ok)
            lines += findingLine(finding, locale);
    }
    return lines;
}

/// A backend that does not answer for its machines does not for its alerts, either.
bool isSaidAlready(const AlertsView &view, const QList<SourceStatus> &sources)
{
    const auto metrics = std::ranges::find(sources, "metrics"_L1, &SourceStatus::id);
    return view.status.id == "metrics"_L1 && metrics != sources.end()
        && metrics->state == SourceStatus::State::Down && view.list.alerts.isEmpty();
}

} // namespace

QString toText(const Situation &situation, const QLocale &locale)
{
    QString text = health::fleetText(situation.fleet) + u" · "_s + base::toIso(situation.moment) + u"\n\n"_s;
    text += Words::tr("Sources") + u'\n';
    for (const SourceStatus &source : situation.sources)
        text += sourceLine(source, situation.moment, locale);
    if (!situation.fleet.hosts.isEmpty())
        text += u'\n' + Words::tr("Machines") + u'\n';
    for (const health::Host &host : situation.fleet.hosts)
        text += hostLines(host, locale);
    if (situation.alerts && !isSaidAlready(*situation.alerts, situation.sources))
        text += u'\n' + Words::tr("Alerts") + u'\n' + alertLines(*situation.alerts, situation.moment, locale);
    return text;
}

} // namespace situation
