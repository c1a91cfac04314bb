// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundtext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace rounds {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

constexpr qsizetype mostNamed = 4;

QString namesText(const QStringList &names)
{
    const QString first = names.mid(0, mostNamed).join(u", "_s);
    return names.size() > mostNamed
        ? Words::tr("%1 and %n more", nullptr, int(names.size() - mostNamed)).arg(first)
        : first;
}

/// What people type or the wiki says, on one line.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString dayText(base::Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(base::toUtc(instant).toTimeZone(zone).date(), QLocale::ShortFormat);
}

QString title(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale)
{
    return sheet.round ? Words::tr("Round of %1").arg(dayText(sheet.round->startedAt, zone, locale))
                       : Words::tr("Round");
}

QString lineText(const Line &line, const QTimeZone &zone, const QLocale &locale)
{
    QString text = oneLine(line.step.title.in(locale.name())) + u" — "_s;
    text += line.isDone() ? markText(line.mark, zone, locale) : Words::tr("open");
    if (!line.mark.note.isEmpty())
        text += u" — "_s + oneLine(line.mark.note);
    return text;
}

} // namespace

QString standText(const Line &line)
{
    switch (line.mark.kind) {
    case Mark::Kind::ByHand:
        return u"✓ "_s + line.mark.who;
    case Mark::Kind::Proved:
        return Words::tr("Proved");
    case Mark::Kind::Open:
        break;
    }
    if (line.proving.isProved())
        return Words::tr("Well"); // no round goes on that it could be ticked in
    return line.proving.state == State::Unknown ? Words::tr("Unknown") : Words::tr("Open");
}

QString provingText(const Proving &proving, base::Instant moment, const QLocale &locale)
{
    switch (proving.state) {
    case State::NotApplicable:
        return {};
    case State::Ok:
        break;
    case State::Unknown:
        return proving.whom.isEmpty() ? Words::tr("nobody knows")
                                      : Words::tr("unknown: %1").arg(namesText(proving.whom));
    case State::Warning:
    case State::Critical:
        return Words::tr("something to do: %1").arg(namesText(proving.whom));
    }
    const QString well = Words::tr("%n well", nullptr, proving.good);
    return proving.at ? Words::tr("%1, sampled %2 ago").arg(well, base::ageText(moment - *proving.at, locale))
                      : well;
}

QString markText(const Mark &mark, const QTimeZone &zone, const QLocale &locale)
{
    if (mark.kind == Mark::Kind::Open)
        return {};
    const QString when = mark.at ? base::instantText(*mark.at, zone, locale) : QString();
    if (mark.kind == Mark::Kind::ByHand)
        return Words::tr("ticked by %1, %2").arg(mark.who, when);
    return mark.proof.isEmpty() ? Words::tr("proved, %1").arg(when)
                                : Words::tr("proved, %1: %2").arg(when, mark.proof);
}

QString sheetText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale)
{
    if (!sheet.round)
        return Words::tr("No round goes on. %n step(s) wait.", nullptr, int(sheet.lines.size()));
    const QString by = Words::tr("%1, begun by %2").arg(title(sheet, zone, locale), sheet.round->startedBy);
    const QString count = Words::tr("%1 of %2 done").arg(sheet.done()).arg(sheet.lines.size());
    if (sheet.isOpen())
        return by + u" · "_s + count;
    return by + u" · "_s + count + u" · "_s
        + Words::tr("finished by %1, %2")
              .arg(sheet.round->finishedBy, base::instantText(*sheet.round->finishedAt, zone, locale));
}

QString roundName(const Round &round, const QTimeZone &zone, const QLocale &locale)
{
    const QString day = dayText(round.startedAt, zone, locale);
    return round.isOpen() ? Words::tr("Round of %1, goes on").arg(day) : Words::tr("Round of %1").arg(day);
}

QHash<QString, QString> proofsOf(const Sheet &sheet, const QLocale &locale)
{
    QHash<QString, QString> proofs;
    for (const Line &line : sheet.lines)
        if (line.mark.kind == Mark::Kind::Proved)
            proofs.insert(line.step.id, provingText(line.proving, sheet.moment, locale));
    return proofs;
}

QString wikiText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale)
{
    QStringList lines{u"====== %1 ======"_s.arg(title(sheet, zone, locale)), QString(),
                      sheetText(sheet, zone, locale)};
    std::optional<QString> group;
    for (const Line &line : sheet.lines) {
        if (group != line.step.group) {
            lines.append(QString());
            if (!line.step.group.isEmpty())
                lines << u"===== %1 ====="_s.arg(oneLine(line.step.group)) << QString();
            group = line.step.group;
        }
        lines.append((line.isDone() ? u"  * ☑ "_s : u"  * ☐ "_s) + lineText(line, zone, locale));
    }
    return lines.join(u'\n') + u'\n';
}

QString chatText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale)
{
    QStringList lines{sheetText(sheet, zone, locale)};
    for (const Line &line : sheet.lines)
        lines.append((line.isDone() ? u"☑ "_s : u"☐ "_s) + lineText(line, zone, locale));
    return lines.join(u'\n') + u'\n';
}

QString pageOf(const Round &round, const QString &wikiNamespace, const QTimeZone &zone)
{
    const QString day = base::toUtc(round.startedAt).toTimeZone(zone).date().toString(Qt::ISODate);
    return wikiNamespace + u':' + day;
}

} // namespace rounds
