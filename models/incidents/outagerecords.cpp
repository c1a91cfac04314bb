// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/outagerecords.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace incidents {

using namespace Qt::StringLiterals;
using base::Instant;
using records::Chart;
using records::Proof;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OutageRecords)
};

QString timeText(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = base::toUtc(at).toTimeZone(zone);
    return Words::tr("%1, %2", "date, time")
        .arg(locale.toString(local.date(), u"d MMM"_s), locale.toString(local.time(), u"HH:mm"_s));
}

QString fallen(const Outage &outage)
{
    QStringList names;
    for (const Episode &one : outage.consequences)
        names.append(one.subject);
    names.removeDuplicates();
    return names.join(u", "_s);
}

Chart chartOf(const Episode &root)
{
    const bool machine = root.kind == Episode::Kind::Machine;
    return {.title = machine ? Words::tr("Reachable") : Words::tr("Answers"),
            .subject = root.subject,
            .instance = root.instance,
            .signal = machine ? u"reach"_s : QString(),
            .promql = root.query,
            .unit = base::Unit::Bool};
}

Record recordOf(const Outage &outage, const Outages &all, const QTimeZone &zone, const QLocale &locale)
{
    const auto length = outage.to().value_or(all.moment) - outage.from();
    const double seconds = std::chrono::duration<double>(length).count();
    Record record{.key = outageKey(outage), .title = outageText(outage)};
    record.cells = {
        {.text = spanText(outage.from(), outage.to(), zone, locale), .order = base::toMs(outage.from())},
        {.text = outageText(outage),
         .order = outage.root.subject,
         .state = outage.to() ? base::State::NotApplicable : base::State::Critical},
        {.text = fallen(outage), .order = fallen(outage)},
        {.text = base::quantityText(seconds, base::Unit::Seconds, locale), .order = seconds}};
    const double step = std::chrono::duration<double>(all.step).count();
    record.about =
        Words::tr("Both ends are exact to %1.").arg(base::quantityText(step, base::Unit::Seconds, locale));
    record.proofs = outageProofs(outage, zone, locale);
    record.chart = chartOf(outage.root);
    return record;
}

} // namespace

QStringList outageHeadings()
{
    return {Words::tr("When"), Words::tr("What"), Words::tr("Fell with it"), Words::tr("Lasted")};
}

QString outageKey(const Outage &outage)
{
    return u"outage %1 %2"_s.arg(outage.root.instance).arg(base::toMs(outage.from()));
}

QString outageText(const Outage &outage)
{
    const QString root = outage.to() ? Words::tr("%1 was down").arg(outage.root.subject)
                                     : Words::tr("%1 is down").arg(outage.root.subject);
    if (outage.consequences.isEmpty())
        return root;
    return root + u", "_s + Words::tr("and %n others with it", nullptr, int(outage.consequences.size()));
}

QString spanText(Instant from, const std::optional<Instant> &to, const QTimeZone &zone, const QLocale &locale)
{
    return to ? u"%1 – %2"_s.arg(timeText(from, zone, locale), timeText(*to, zone, locale))
              : Words::tr("since %1").arg(timeText(from, zone, locale));
}

Proof episodeProof(const Episode &episode, const QTimeZone &zone, const QLocale &locale)
{
    const QString when = spanText(episode.from, episode.to, zone, locale);
    const QString sentence = episode.kind == Episode::Kind::Machine
        ? Words::tr("%1: its exporter did not answer, %2").arg(episode.subject, when)
        : Words::tr("%1: its address did not answer, %2").arg(episode.subject, when);
    return {.sentence = sentence, .query = episode.query};
}

QList<Proof> outageProofs(const Outage &outage, const QTimeZone &zone, const QLocale &locale)
{
    QList<Proof> proofs{episodeProof(outage.root, zone, locale)};
    for (const Episode &one : outage.consequences)
        proofs.append(episodeProof(one, zone, locale));
    return proofs;
}

QString outagesText(const Outages &outages)
{
    if (outages.list.isEmpty())
        return Words::tr("No outage was measured in the last 30 days.");
    return Words::tr("%n outages measured in the last 30 days", nullptr, int(outages.list.size()));
}

QList<Record> outageRecords(const Outages &outages, const QTimeZone &zone, const QLocale &locale)
{
    QList<Record> rows;
    for (const Outage &outage : outages.list)
        rows.append(recordOf(outage, outages, zone, locale));
    return rows;
}

} // namespace incidents
