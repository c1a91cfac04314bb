// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situationtext.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/fleettext.h"
#include "models/probe/witnesstext.h"
#include "models/signals/reasontext.h"
#include "models/situation/alertstext.h"
#include "models/situation/causetext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

constexpr int stateWidth = 12; ///< characters of the first column
constexpr qsizetype nameCap = 120; ///< of what others named

class Words {
    Q_DECLARE_TR_FUNCTIONS(situation)
};

QString sourceLine(const SourceStatus &source, base::Instant now, const QLocale &locale)
{
    QStringList parts{sourceStateText(source.state).leftJustified(stateWidth), sourceNameText(source),
                      (sourceKindText(source) + u' ' + source.place).trimmed()};
    if (!source.route.isEmpty())
        parts.append(Words::tr("through %1").arg(source.route));
    if (source.asOf)
        parts.append(Words::tr("%1 ago").arg(base::ageText(now - *source.asOf, locale)));
    if (source.error)
        parts.append(sourceErrorText(source, locale) + u" ["_s + base::kindName(source.error->kind) + u": "_s
                     + source.error->detail + u']');
    return u"  "_s + parts.join(u"  "_s) + u'\n';
}

QString indented(const QString &line)
{
    return u"  "_s + QString(stateWidth, u' ') + u"  "_s + line + u'\n';
}

QString causeLine(const Cause &cause, const QLocale &locale)
{
    const QString parts = signals::partsText(cause.finding);
    QString line = cause.finding.signal + (parts.isEmpty() ? QString() : u" "_s + parts) + u" · "_s
        + signals::reasonText(cause.finding, locale);
    if (const QString more = consequencesText(cause); !more.isEmpty())
        line += u" ("_s + more + u')';
    return indented(line);
}

/// The causes that are about no single machine, but not the source: that has said so itself.
QString questionLines(const QList<Cause> &causes, const QLocale &locale)
{
    QString lines;
    for (const Cause &cause : causes)
        if (cause.kind == Cause::Kind::Question)
            lines += causeLine(cause, locale);
    return lines;
}

/// What is wrong with a machine: its own causes, or whose silence explains its own. What follows from a cause
/// is counted there.
QString hostLines(const health::Host &host, const QList<Cause> &causes, const QLocale &locale)
{
    const auto isHost = [&host](const auto &one) {
        return one.instance == host.instance && one.subject == host.name;
    };
    const auto isOwn = [&isHost](const Cause &cause) {
        return cause.kind != Cause::Kind::Service && isHost(cause);
    };
    QString lines = u"  %1  %2\n"_s.arg(base::stateText(host.state).leftJustified(stateWidth),
                                        host.name.left(nameCap).simplified());
    for (const Cause &cause : causes) {
        if (isOwn(cause))
            lines += causeLine(cause, locale);
        else if (cause.kind == Cause::Kind::Silence && std::ranges::any_of(cause.consequences, isHost))
            lines += indented(Words::tr("silent with %1").arg(cause.subject.left(nameCap).simplified()));
    }
    return lines;
}

/// What is wrong with a service, or whose silence explains it.
QString serviceLines(const services::Service &service, const QList<Cause> &causes, const QLocale &locale)
{
    QString lines = u"  %1  %2\n"_s.arg(base::stateText(service.state).leftJustified(stateWidth),
                                        service.name.left(nameCap).simplified());
    const auto isService = [&service](const Consequence &one) {
        return one.service && one.subject == service.name;
    };
    for (const Cause &cause : causes) {
        if (cause.kind == Cause::Kind::Service && cause.subject == service.name)
            lines += causeLine(cause, locale);
        else if (cause.kind == Cause::Kind::Silence && std::ranges::any_of(cause.consequences, isService))
            lines +=
                indented(Words::tr("out of reach with %1").arg(cause.subject.left(nameCap).simplified()));
    }
    return lines;
}

/// One line an address, as far as this desktop looks.
QString witnessLines(const OwnChecks &checks, const QLocale &locale)
{
    QString lines;
    if (checks.offline)
        lines +=
            u"  "_s + probe::desktopText() + u' ' + probe::offlineText(*checks.offline, checks.tried) + u'\n';
    if (checks.mode == OwnChecks::Mode::Past)
        lines += u"  "_s + Words::tr("Not recorded.") + u'\n';
    else if (checks.mode == OwnChecks::Mode::On && checks.tried == 0)
        lines += u"  "_s + Words::tr("The inventory names no address to look at.") + u'\n';
    for (const WitnessView &view : checks.witnesses)
        lines +=
            u"  %1  %2  %3 · %4\n"_s.arg(base::stateText(view.witness.state).leftJustified(stateWidth),
                                         view.subject.left(nameCap).simplified(), view.witness.target.place(),
                                         probe::witnessText(view.witness, locale));
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

QString headlineText(const Situation &situation)
{
    // Without a backend nobody looks at machines, which is another thing than that there are none.
    const bool measured = std::ranges::contains(situation.sources, "metrics"_L1, &SourceStatus::id);
    return measured ? health::fleetText(situation.fleet)
                    : Words::tr("No metrics are configured, so nobody knows how the machines are.");
}

QString toText(const Situation &situation, const QLocale &locale)
{
    QString text = headlineText(situation) + u" · "_s + base::toIso(situation.moment) + u"\n\n"_s;
    text += Words::tr("Sources") + u'\n';
    for (const SourceStatus &source : situation.sources)
        text += sourceLine(source, situation.moment, locale);
    const QList<Cause> causes =
        causesOf(situation.fleet, situation.sources, situation.checks, situation.services);
    if (const QString lines = questionLines(causes, locale); !lines.isEmpty())
        text += u'\n' + Words::tr("Questions that failed") + u'\n' + lines;
    if (!situation.fleet.hosts.isEmpty())
        text += u'\n' + Words::tr("Machines") + u'\n';
    for (const health::Host &host : situation.fleet.hosts)
        text += hostLines(host, causes, locale);
    if (!situation.services.isEmpty())
        text += u'\n' + Words::tr("Services") + u'\n';
    for (const services::Service &service : situation.services)
        text += serviceLines(service, causes, locale);
    if (situation.checks.mode != OwnChecks::Mode::Off)
        text += u'\n' + Words::tr("Seen from this desktop") + u'\n' + witnessLines(situation.checks, locale);
    if (situation.alerts && !isSaidAlready(*situation.alerts, situation.sources))
        text += u'\n' + Words::tr("Alerts") + u'\n' + alertLines(*situation.alerts, situation.moment, locale);
    // Names come from outside, and a terminal obeys what it prints.
    text.removeIf([](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    return text;
}

} // namespace situation
