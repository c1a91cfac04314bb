// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causelinestext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/changes/changetext.h"
#include "models/probe/witnesstext.h"
#include "models/signals/reasontext.h"
#include "models/situation/blastlinestext.h"
#include "models/situation/placelinestext.h"

#include <QCoreApplication>

#include <ranges>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CausesModel)
};

constexpr int mostChanges = 3;
constexpr qsizetype mostConsequences = 30; ///< listed; the rest is counted
constexpr qsizetype mostWitnesses = 12; ///< likewise

QString measuredText(const signals::Finding &finding, const Standpoint &from)
{
    const QString value = finding.value && finding.unit != base::Unit::Bool
        ? base::quantityText(*finding.value, finding.unit, from.locale)
        : signals::reasonText(finding, from.locale);
    return u"%1 · %2"_s.arg(value, base::instantText(*finding.at, from.zone, from.locale));
}

QString whenText(base::Instant at, const Standpoint &from)
{
    return Words::tr("%1, %2 ago")
        .arg(base::instantText(at, from.zone, from.locale), base::ageText(from.now - at, from.locale));
}

/// The last three, or as much as is known without asking for them.
QList<CauseLine> changeLines(const Cause &cause, const KnownChanges &changes, const Standpoint &from)
{
    const auto line = [](const QString &heading, const QString &text) {
        return CauseLine{.kind = CauseLine::Kind::Change, .heading = heading, .text = text};
    };
    const QString heading = Words::tr("Last changes");
    if (changes && !*changes)
        return {line(heading,
                     Words::tr("could not be asked: %1").arg(base::errorCauseText(changes->error().kind)))};
    if (changes && (*changes)->isEmpty())
        return {line(heading, Words::tr("none within two weeks that the metrics know of"))};
    if (!changes && cause.startedAt)
        return {line(Words::tr("Last start"), whenText(*cause.startedAt, from))};
    QList<CauseLine> lines;
    if (changes)
        for (const changes::Change &one : **changes | std::views::take(mostChanges))
            lines.append(line(lines.isEmpty() ? heading : QString(),
                              u"%1 · %2"_s.arg(changes::changeText(one), whenText(one.at, from))));
    return lines;
}

/// "Seen from here" stands once, before the first.
QList<CauseLine> witnessLines(const Cause &cause, const Standpoint &from)
{
    QList<CauseLine> lines;
    const auto add = [&lines](const QString &text, State state) {
        lines.append({.kind = CauseLine::Kind::Witness,
                      .heading = lines.isEmpty() ? Words::tr("Seen from here") : QString(),
                      .text = text,
                      .state = state});
    };
    for (const WitnessView &view : cause.witnesses | std::views::take(mostWitnesses)) {
        const auto &sight = view.witness.sight;
        const QString said =
            u"%1 (%2) %3"_s.arg(view.subject.left(120).simplified(), view.witness.target.place(),
                                probe::witnessText(view.witness, from.locale));
        add(sight ? u"%1 · %2"_s.arg(said, whenText(sight->at, from)) : said, view.witness.state);
    }
    if (const qsizetype rest = cause.witnesses.size() - mostWitnesses; rest > 0)
        add(Words::tr("and %n more", nullptr, int(rest)), State::Unknown);
    if (cause.unwitnessed)
        add(Words::tr(
                "Vigie does not look for itself. With enabled = true under [probe] in the profile, this "
                "desktop checks the addresses of the inventory while the metrics are silent, too."),
            State::Unknown);
    return lines;
}

QString aboutText(const Cause &cause, const signals::Signal *signal, const QLocale &locale)
{
    if (signal)
        return signal->about.in(locale.name());
    if (cause.kind == Cause::Kind::Desktop)
        return Words::tr("Nothing of what is silent need be down. Check the network of this computer first: "
                         "cable, Wi-Fi, VPN.");
    if (cause.kind == Cause::Kind::Witness)
        return Words::tr("This desktop looked at the address that the inventory names, as a visitor would. "
                         "Open it in a browser, then look at the machine it runs on.");
    return Words::tr("Nobody knows how anything is while the metrics are silent. What is "
                     "shown is the last known. Look at the sources first: they say why.");
}

const signals::Signal *entryOf(const QString &id, const QList<signals::Signal> &entries)
{
    const auto entry = std::ranges::find(entries, id, &signals::Signal::id);
    return entry == entries.end() ? nullptr : &*entry;
}

QList<CauseLine> consequenceLines(const Cause &cause, const QList<signals::Signal> &entries,
                                  const Standpoint &from)
{
    QList<CauseLine> lines;
    for (const Consequence &one : cause.consequences | std::views::take(mostConsequences)) {
        const signals::Signal *entry = entryOf(one.finding.signal, entries);
        const QString title = entry ? entry->title.in(from.locale.name()) : one.finding.signal;
        const QString parts = signals::partsText(one.finding);
        const bool other = one.instance != cause.instance || one.subject != cause.subject;
        lines.append(
            {.kind = CauseLine::Kind::Consequence,
             .heading = other ? one.subject.left(120).simplified() : (title + u' ' + parts).trimmed(),
             .text = signals::reasonText(one.finding, from.locale),
             .state = one.finding.state,
             .instance = one.instance,
             .signal = one.finding.signal,
             .query = one.service ? one.finding.query : QString()});
    }
    if (const qsizetype rest = cause.consequences.size() - mostConsequences; rest > 0)
        lines.append({.kind = CauseLine::Kind::Consequence,
                      .text = Words::tr("and %n more", nullptr, int(rest)),
                      .state = State::Unknown});
    return lines;
}

records::Chart chart(const QString &subject, const QString &instance, const QString &query,
                     const signals::Signal *signal, const QLocale &locale)
{
    return {.title = signal ? signal->title.in(locale.name()) : query,
            .subject = subject,
            .instance = instance,
            .promql = query,
            .unit = signal ? signal->unit : base::Unit::Count};
}

} // namespace

std::optional<records::Chart> chartOf(const Cause &cause, const CauseLine &line,
                                      const QList<signals::Signal> &entries, const QLocale &locale)
{
    if (!line.query.isEmpty())
        return chart(line.heading, line.instance, line.query, entryOf(line.signal, entries), locale);
    if (cause.kind != Cause::Kind::Service || cause.finding.query.isEmpty())
        return std::nullopt;
    return chart(cause.subject, cause.instance, cause.finding.query, entryOf(cause.finding.signal, entries),
                 locale);
}

QString alikeText(int others)
{
    return Words::tr("The same on %n other machine(s).", nullptr, others);
}

QList<CauseLine> causeLines(const Cause &cause, const signals::Signal *signal,
                            const QList<signals::Signal> &entries, const Standpoint &from,
                            const KnownChanges &changes, const inventory::Knowledge &wiki)
{
    QList<CauseLine> lines;
    const QString about = aboutText(cause, signal, from.locale);
    lines.append({.kind = CauseLine::Kind::About, .heading = Words::tr("What it is"), .text = about});
    const QList<CauseLine> places = placeLines(cause, signal, wiki);
    const bool guided = !places.isEmpty() && places.first().kind == CauseLine::Kind::Runbook;
    if (!guided && signal && !signal->runbook.isEmpty())
        lines.append({.kind = CauseLine::Kind::Runbook,
                      .heading = Words::tr("In the wiki"),
                      .text = Words::tr("look for: %1").arg(signal->runbook)});
    lines += places;
    lines += blastLines(cause, wiki.directory);
    if (cause.finding.at)
        lines.append({.kind = CauseLine::Kind::Measured,
                      .heading = Words::tr("Measured"),
                      .text = measuredText(cause.finding, from)});
    lines += witnessLines(cause, from);
    lines += changeLines(cause, changes, from);
    if (cause.alike > 0)
        lines.append({.kind = CauseLine::Kind::Alike,
                      .heading = Words::tr("Elsewhere"),
                      .text = alikeText(cause.alike)});
    return lines + consequenceLines(cause, entries, from);
}

} // namespace situation
