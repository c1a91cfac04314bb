// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causelinestext.h"

#include "models/base/quantitytext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

#include <ranges>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CausesModel)
};

constexpr qsizetype mostConsequences = 30; ///< listed; the rest is counted

} // namespace

QString alikeText(int others)
{
    return Words::tr("The same on %n other machine(s).", nullptr, others);
}

QList<CauseLine> causeLines(const Cause &cause, const signals::Signal *signal,
                            const QList<signals::Signal> &entries, const Standpoint &from)
{
    QList<CauseLine> lines;
    const QString language = from.locale.name();
    const QString about = signal
        ? signal->about.in(language)
        : Words::tr("Nobody knows how anything is while the metrics are silent. What is "
                    "shown is the last known. Look at the sources first: they say why.");
    lines.append({.kind = CauseLine::Kind::About, .heading = Words::tr("What it is"), .text = about});
    // Console and who is on site follow here once a wiki tells them.
    if (signal && !signal->runbook.isEmpty())
        lines.append({.kind = CauseLine::Kind::Runbook,
                      .heading = Words::tr("In the wiki"),
                      .text = Words::tr("look for: %1").arg(signal->runbook)});
    if (cause.finding.at)
        lines.append({.kind = CauseLine::Kind::Measured,
                      .heading = Words::tr("Measured"),
                      .text = u"%1 · %2"_s.arg(
                          cause.finding.value && cause.finding.unit != base::Unit::Bool
                              ? base::quantityText(*cause.finding.value, cause.finding.unit, from.locale)
                              : signals::reasonText(cause.finding, from.locale),
                          base::instantText(*cause.finding.at, from.zone, from.locale))});
    if (cause.startedAt)
        lines.append({.kind = CauseLine::Kind::Change,
                      .heading = Words::tr("Last start"),
                      .text = Words::tr("%1, %2 ago")
                                  .arg(base::instantText(*cause.startedAt, from.zone, from.locale),
                                       base::ageText(from.now - *cause.startedAt, from.locale))});
    if (cause.alike > 0)
        lines.append({.kind = CauseLine::Kind::Alike,
                      .heading = Words::tr("Elsewhere"),
                      .text = alikeText(cause.alike)});
    for (const Consequence &one : cause.consequences | std::views::take(mostConsequences)) {
        const auto entry = std::ranges::find(entries, one.finding.signal, &signals::Signal::id);
        const QString title = entry == entries.end() ? one.finding.signal : entry->title.in(language);
        const QString parts = signals::partsText(one.finding);
        const bool other = one.instance != cause.instance || one.subject != cause.subject;
        lines.append(
            {.kind = CauseLine::Kind::Consequence,
             .heading = other ? one.subject.left(120).simplified() : (title + u' ' + parts).trimmed(),
             .text = signals::reasonText(one.finding, from.locale),
             .state = one.finding.state,
             .instance = one.instance,
             .signal = one.finding.signal});
    }
    if (const qsizetype rest = cause.consequences.size() - mostConsequences; rest > 0)
        lines.append({.kind = CauseLine::Kind::Consequence,
                      .text = Words::tr("and %n more", nullptr, int(rest)),
                      .state = State::Unknown});
    return lines;
}

} // namespace situation
