// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causetext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/probe/witnesstext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CauseText)
};

constexpr qsizetype nameCap = 120; ///< of what others named

/// Said as a predicate of the subject: "alice does not answer", "alice is silent".
bool isPredicate(const Cause &cause)
{
    return cause.kind == Cause::Kind::Silence || cause.kind == Cause::Kind::Desktop;
}

QString signalTitle(const Cause &cause, const signals::Signal *signal, const QLocale &locale)
{
    const QString title = signal ? signal->title.in(locale.name()) : cause.finding.signal;
    const QString parts = signals::partsText(cause.finding);
    return parts.isEmpty() ? title : title + u' ' + parts;
}

QString worstText(const Cause &cause, const signals::Signal *signal, const Standpoint &from)
{
    const QString subject = causeSubjectText(cause, signal, from.locale);
    const QString what = causeText(cause, signal, from.locale);
    const QString since = causeSinceText(cause, from);
    if (isPredicate(cause))
        return since.isEmpty() ? subject + u' ' + what
                               : Words::tr("%1 %2 since %3").arg(subject, what, since);
    const bool ofSubject = cause.kind == Cause::Kind::Finding || cause.kind == Cause::Kind::Witness
        || cause.kind == Cause::Kind::Service;
    const QString sentence =
        ofSubject ? Words::tr("%1, %2").arg(subject, what) : Words::tr("%1: %2").arg(subject, what);
    return since.isEmpty() ? sentence : Words::tr("%1, since %2").arg(sentence, since);
}

qsizetype answering(const QList<WitnessView> &views)
{
    return std::ranges::count_if(
        views, [](const WitnessView &view) { return view.witness.sight && view.witness.sight->answers(); });
}

/// What is left to stand on while the metrics are silent: "; from here, 5 of 7 addresses answer".
QString seenText(const QList<WitnessView> &views)
{
    return views.isEmpty()
        ? QString()
        : Words::tr("; from here, %1 of %2 addresses answer").arg(answering(views)).arg(views.size());
}

/// What this desktop saw of a machine that the metrics call silent; empty when it did not look at it.
QString alsoSeenText(const Cause &cause, const QLocale &locale)
{
    const auto isOwn = [&cause](const WitnessView &view) {
        return view.instance == cause.instance && view.kind != "service"_L1 && view.kind != "container"_L1;
    };
    const auto own = std::ranges::find_if(cause.witnesses, isOwn);
    return cause.kind != Cause::Kind::Silence || own == cause.witnesses.end()
        ? QString()
        : probe::witnessText(own->witness, locale);
}

QString takenText(const Cause &cause)
{
    const int machines = int(cause.machines());
    const int services = int(cause.services());
    if (cause.kind == Cause::Kind::Source)
        return (machines == 0 ? QString()
                              : Words::tr("; nothing is known of %n machine(s)", nullptr, machines))
            + seenText(cause.witnesses);
    return (machines == 0 ? QString() : Words::tr("; %n machine(s) silent with it", nullptr, machines))
        + (services == 0 ? QString() : Words::tr("; %n service(s) out of reach with it", nullptr, services));
}

QString valueText(const Cause &cause, const QLocale &locale)
{
    const signals::Finding &finding = cause.finding;
    if (!finding.value || finding.unit == base::Unit::Bool)
        return {};
    const QString value = base::quantityText(*finding.value, finding.unit, locale);
    if (!finding.reason.limit)
        return Words::tr("value %1").arg(value);
    return Words::tr("value %1, limit %2")
        .arg(value, base::quantityText(*finding.reason.limit, finding.unit, locale));
}

} // namespace

QString causeSubjectText(const Cause &cause, const signals::Signal *signal, const QLocale &locale)
{
    if (cause.kind == Cause::Kind::Source)
        return Words::tr("Metrics");
    if (cause.kind == Cause::Kind::Desktop)
        return probe::desktopText();
    if (cause.kind == Cause::Kind::Question)
        return signalTitle(cause, signal, locale);
    return cause.subject.left(nameCap).simplified();
}

QString causeText(const Cause &cause, const signals::Signal *signal, const QLocale &locale)
{
    const signals::Reason &reason = cause.finding.reason;
    if (cause.kind == Cause::Kind::Desktop)
        return probe::offlineText(*cause.offline, cause.tried);
    if (cause.kind == Cause::Kind::Witness)
        return probe::witnessText(cause.witnesses.first().witness, locale);
    if (cause.kind == Cause::Kind::Source && reason.code == signals::Reason::Code::SourceDown)
        return Words::tr("no answer: %1")
            .arg(reason.error ? base::errorCauseText(reason.error->kind) : Words::tr("cause unknown"));
    if (cause.kind == Cause::Kind::Silence && cause.state == State::Unknown)
        return Words::tr("is silent");
    const QString why = signals::reasonText(cause.finding, locale);
    if (cause.kind == Cause::Kind::Finding || cause.kind == Cause::Kind::Service)
        return Words::tr("%1: %2").arg(signalTitle(cause, signal, locale), why);
    return why;
}

QString shortTimeText(base::Instant instant, const Standpoint &from)
{
    const QDateTime then = base::toUtc(instant).toTimeZone(from.zone);
    const QDateTime now = base::toUtc(from.now).toTimeZone(from.zone);
    if (then.date() == now.date())
        return from.locale.toString(then.time(), u"HH:mm"_s);
    if (then.date().year() == now.date().year())
        return from.locale.toString(then, u"ddd d MMM HH:mm"_s);
    return from.locale.toString(then, u"d MMM yyyy HH:mm"_s);
}

QString causeSinceText(const Cause &cause, const Standpoint &from)
{
    if (!cause.since)
        return {};
    return Words::tr("%1 (%2)").arg(shortTimeText(*cause.since, from),
                                    base::ageText(from.now - *cause.since, from.locale));
}

QString consequencesText(const Cause &cause)
{
    QStringList whole;
    if (const int machines = int(cause.machines()); machines > 0)
        whole.append(Words::tr("+%n machine(s)", nullptr, machines));
    if (const int services = int(cause.services()); services > 0)
        whole.append(Words::tr("+%n service(s)", nullptr, services));
    if (!whole.isEmpty())
        return whole.join(u' ');
    const int others = int(cause.consequences.size());
    if (others == 0)
        return {};
    return cause.kind == Cause::Kind::Question ? Words::tr("+%n machine(s)", nullptr, others)
                                               : Words::tr("+%n signal(s)", nullptr, others);
}

QString worstCauseText(const QList<Cause> &causes, const signals::Signal *worst, const Standpoint &from)
{
    if (causes.isEmpty())
        return Words::tr("All is well.");
    return worstText(causes.first(), worst, from) + takenText(causes.first()) + u'.';
}

QString measuredText(const Situation &situation, const QList<Cause> &causes)
{
    const qsizetype total = situation.fleet.hosts.size();
    QStringList sentences;
    if (const int others = std::max(0, int(causes.size()) - 1))
        sentences.append(Words::tr("%n more cause(s).", nullptr, others));
    sentences.append(total == 0
                         ? Words::tr("No machine is known.")
                         : Words::tr("%1 of %2 measured OK.").arg(situation.machineCounts().ok).arg(total));
    if (const auto &services = situation.services; !services.isEmpty())
        sentences.append(Words::tr("%1 of %2 services OK.")
                             .arg(std::ranges::count(services, State::Ok, &services::Service::state))
                             .arg(services.size()));
    const auto saysSo = [](const Cause &cause) { return cause.kind == Cause::Kind::Source; };
    if (const auto &seen = situation.checks.witnesses;
        !seen.isEmpty() && !situation.checks.offline && std::ranges::none_of(causes, saysSo))
        sentences.append(
            Words::tr("%1 of %2 addresses answer from here.").arg(answering(seen)).arg(seen.size()));
    return sentences.join(u' ');
}

QString situationText(const Situation &situation, const QList<Cause> &causes, const signals::Signal *worst,
                      const Standpoint &from)
{
    if (causes.isEmpty() && situation.fleet.hosts.isEmpty())
        return measuredText(situation, causes);
    return worstCauseText(causes, worst, from) + u' ' + measuredText(situation, causes);
}

QString chatText(const Cause &cause, const signals::Signal *signal, const Standpoint &from)
{
    QString first = Words::tr("[%1] %2").arg(base::stateText(cause.state), worstText(cause, signal, from));
    QStringList second{valueText(cause, from.locale)};
    second.append(alsoSeenText(cause, from.locale));
    if (const QString taken = consequencesText(cause); !taken.isEmpty())
        second.append(taken);
    if (cause.sampledAt)
        second.append(
            Words::tr("last sample %1").arg(base::instantText(*cause.sampledAt, from.zone, from.locale)));
    second.removeAll(QString());
    return second.isEmpty() ? first : first + u'\n' + second.join(u" · "_s);
}

} // namespace situation
