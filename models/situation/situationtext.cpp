// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situationtext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(situation)
};

QString sourceLine(const SourceStatus &source, base::Instant now, const QLocale &locale)
{
    QStringList parts{stateText(source.state).leftJustified(9), source.id.leftJustified(8),
                      source.kind.isEmpty() ? source.place : source.kind + u" "_s + source.place};
    if (!source.route.isEmpty())
        parts.append(Words::tr("through %1").arg(source.route));
    if (source.asOf)
        parts.append(Words::tr("%1 ago").arg(base::ageText(now - *source.asOf, locale)));
    if (source.error)
        parts.append(base::errorText(*source.error, source.place, locale) + u" ["_s + base::kindName(source.error->kind)
                     + u": "_s + source.error->detail + u']');
    return u"  "_s + parts.join(u"  "_s) + u'\n';
}

QString findingLine(const signals::Finding &finding, const QLocale &locale)
{
    const QString parts = signals::partsText(finding);
    return u"  %1  %2%3 %4\n"_s.arg(QString(9, u' '), finding.signal, parts.isEmpty() ? QString() : u" "_s + parts,
                                    u"· "_s + signals::reasonText(finding, locale));
}

QString hostLines(const health::Host &host, const QLocale &locale)
{
    QString lines = u"  %1  %2\n"_s.arg(stateText(host.state).leftJustified(9), host.name);
    for (const signals::Finding &finding : host.findings) {
        if (finding.state > State::Ok)
            lines += findingLine(finding, locale);
    }
    return lines;
}

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::NotApplicable:
        return Words::tr("not watched");
    case State::Ok:
        return Words::tr("ok");
    case State::Unknown:
        return Words::tr("unknown");
    case State::Warning:
        return Words::tr("warning");
    case State::Critical:
        return Words::tr("critical");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateText(SourceStatus::State state)
{
    switch (state) {
    case SourceStatus::State::Ok:
        return Words::tr("ok");
    case SourceStatus::State::Stale:
        return Words::tr("stale");
    case SourceStatus::State::Down:
        return Words::tr("down");
    case SourceStatus::State::Unevaluated:
        return Words::tr("not evaluated");
    }
    Q_UNREACHABLE_RETURN({});
}

QString summaryText(const Counts &counts, const QLocale &locale)
{
    const int all = counts.critical + counts.warning + counts.unknown + counts.ok;
    if (all == 0)
        return Words::tr("No machine is known");
    QStringList parts;
    if (counts.critical > 0)
        parts.append(Words::tr("%n critical", nullptr, counts.critical));
    if (counts.warning > 0)
        parts.append(Words::tr("%n warning(s)", nullptr, counts.warning));
    if (counts.unknown > 0)
        parts.append(Words::tr("%n unknown", nullptr, counts.unknown));
    parts.append(Words::tr("%1 of %n machine(s) measured ok", nullptr, all).arg(locale.toString(counts.ok)));
    return parts.join(u", "_s);
}

QString toText(const Situation &situation, const QLocale &locale)
{
    QString text = summaryText(situation.counts(), locale) + u" · "_s + base::toIso(situation.moment) + u"\n\n"_s;
    text += Words::tr("Sources") + u'\n';
    for (const SourceStatus &source : situation.sources)
        text += sourceLine(source, situation.moment, locale);
    if (!situation.fleet.hosts.isEmpty())
        text += u'\n' + Words::tr("Machines") + u'\n';
    for (const health::Host &host : situation.fleet.hosts)
        text += hostLines(host, locale);
    return text;
}

} // namespace situation
