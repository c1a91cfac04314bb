// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changerecords.h"

#include "models/base/quantitytext.h"
#include "models/changes/changetext.h"

#include <QCoreApplication>

namespace changes {

using namespace Qt::StringLiterals;
using base::Instant;
using records::Cell;
using records::Chart;
using records::Proof;
using records::Record;
using Kind = Change::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeRecords)
};

constexpr qsizetype mostNamed = 40; ///< of what came in the same go; the rest is counted

bool isExact(Kind kind)
{
    return kind == Kind::Start || kind == Kind::Container || kind == Kind::GuestStart || kind == Kind::Reload
        || kind == Kind::Deploy || kind == Kind::WikiEdit;
}

QString keyOf(const Change &change)
{
    return u"change %1 %2 %3 %4 %5 %6"_s.arg(base::toMs(change.at))
        .arg(int(change.kind))
        .arg(change.subject, change.what, change.part, change.id + change.page);
}

QString timeText(Instant at, const Standpoint &from)
{
    const QDateTime local = base::toUtc(at).toTimeZone(from.zone);
    return Words::tr("%1, %2", "date, time")
        .arg(from.locale.toString(local.date(), u"d MMM"_s), from.locale.toString(local.time(), u"HH:mm"_s));
}

QString distanceText(Instant at, const Standpoint &from)
{
    return at <= from.moment ? Words::tr("%1 before").arg(base::ageText(from.moment - at, from.locale))
                             : Words::tr("%1 after").arg(base::ageText(at - from.moment, from.locale));
}

QString namesText(const QStringList &names)
{
    const QString named = names.first(std::min(names.size(), mostNamed)).join(u", "_s);
    const qsizetype rest = names.size() - mostNamed;
    return rest > 0 ? named + u", "_s + Words::tr("and %n more", nullptr, int(rest)) : named;
}

/// What it is good for to know, and how well its time is known.
QString aboutText(const Change &change, const Standpoint &from)
{
    QStringList sentences;
    if (isSymptom(change.kind))
        sentences.append(Words::tr("This tells that something broke, not why."));
    if (change.kind == Kind::Certificate)
        sentences.append(
            Words::tr("It is good until %1.")
                .arg(from.locale.toString(
                    QDateTime::fromSecsSinceEpoch(qint64(change.after), from.zone).date(), u"d MMM yyyy"_s)));
    if (!change.with.isEmpty())
        sentences.append(
            (change.kind == Kind::Deploy ? Words::tr("Its files: %1.") : Words::tr("In the same go: %1."))
                .arg(namesText(change.with)));
    sentences.append(isExact(change.kind)
                         ? Words::tr("Its time is exact.")
                         : Words::tr("It was first seen then, and happened between two samples."));
    if (change.kind == Kind::Deploy)
        sentences.append(Words::tr("A commit tells what was written, not when it was brought out."));
    return sentences.join(u' ');
}

Proof proofOf(const Change &change, const Standpoint &from)
{
    const QString when = base::instantText(change.at, from.zone, from.locale);
    Proof proof{.sentence = u"%1 · %2"_s.arg(when, changeText(change)), .query = change.query};
    if (!isExact(change.kind))
        proof.at = change.at;
    if (change.kind == Kind::Deploy) {
        proof.sentence = Words::tr("Commit %1 by %2").arg(change.id, change.author);
        proof.text = change.what;
    } else if (change.kind == Kind::WikiEdit) {
        proof.sentence = change.author.isEmpty()
            ? Words::tr("Revision %1").arg(change.revision)
            : Words::tr("Revision %1 by %2").arg(QString::number(change.revision), change.author);
        proof.text = change.what;
    }
    proof.page = change.page;
    return proof;
}

/// What is worth to be seen over time; that of a time or of a name is not.
std::optional<Chart> chartOf(const Change &change)
{
    Chart chart{.title = {}, .subject = change.subject, .instance = change.instance, .promql = change.query};
    switch (change.kind) {
    case Kind::Start:
        chart.signal = u"uptime"_s;
        chart.title = Words::tr("Time since the start");
        chart.unit = base::Unit::Seconds;
        return chart;
    case Kind::Silence:
        chart.signal = u"reach"_s;
        chart.title = Words::tr("Reachable");
        chart.unit = base::Unit::Bool;
        return chart;
    case Kind::Updates:
        chart.title = Words::tr("Pending updates");
        chart.promql = u"sum(%1)"_s.arg(change.query);
        return chart;
    case Kind::GuestStop:
        chart.title = Words::tr("Runs");
        chart.unit = base::Unit::Bool;
        return chart;
    case Kind::Alert:
        chart.title = Words::tr("Alert");
        chart.unit = base::Unit::Bool;
        chart.parts = {u"alertstate"_s};
        return chart;
    default:
        return std::nullopt;
    }
}

Record recordOf(const Ranked &one, qsizetype place, const Standpoint &from)
{
    const Change &change = one.change;
    const QString whom = change.subject.isEmpty() ? Words::tr("nobody in particular") : change.subject;
    Record record{.key = keyOf(change), .title = u"%1 · %2"_s.arg(whom, changeText(change))};
    record.cells = {{.text = timeText(change.at, from),
                     .order = base::toMs(change.at),
                     .detail = distanceText(change.at, from),
                     .tip = base::instantText(change.at, from.zone, from.locale)},
                    {.text = change.subject.isEmpty() ? u"–"_s : change.subject, .order = change.subject},
                    {.text = changeText(change), .order = changeText(change), .detail = change.author}};
    const bool placed = !from.subject.isEmpty() && !change.subject.isEmpty();
    record.cells.append({.text = placed ? nearnessText(one.nearness) : u"–"_s, .order = place, .tip = {}});
    record.about = aboutText(change, from);
    record.proofs.append(proofOf(change, from));
    record.chart = chartOf(change);
    record.page = change.page;
    return record;
}

} // namespace

QStringList changeHeadings()
{
    return {Words::tr("When"), Words::tr("Whom"), Words::tr("What happened"), Words::tr("How near")};
}

QList<Record> changeRecords(const QList<Ranked> &changes, const Standpoint &from)
{
    QList<Record> rows;
    for (qsizetype i = 0; i < changes.size(); ++i)
        rows.append(recordOf(changes.at(i), i, from));
    return rows;
}

QString changesSummary(const QList<Ranked> &changes, qsizetype refused, const Standpoint &from)
{
    QString summary = changes.isEmpty()
        ? Words::tr("Nothing is known to have changed in the 24 hours before.")
        : Words::tr("%n change(s) in the 24 hours before and the hour after", nullptr, int(changes.size()));
    if (!changes.isEmpty())
        summary += u", "_s
            + (from.subject.isEmpty() ? Words::tr("the nearest in time first.")
                                      : Words::tr("the likeliest to concern %1 first.").arg(from.subject));
    if (refused > 0)
        summary +=
            u' ' + Words::tr("%n question(s) went unanswered: more may have changed.", nullptr, int(refused));
    return summary;
}

} // namespace changes
