// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chronology.h"
#include "models/reports/digest.h"
#include "models/reports/sections.h"
#include "models/wiki/blockparser.h"

#include <QCoreApplication>

#include <ranges>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportDigest)
};

constexpr qsizetype mostLines = 6; ///< a chat is no page

/// "10 octobre 2020", "1er mars 2017".
QString dayText(const QDate &day, const QLocale &locale)
{
    const QString text = locale.toString(day, u"d MMMM yyyy"_s);
    return locale.language() == QLocale::French && day.day() == 1 ? u"1er"_s + text.mid(1) : text;
}

QString asSentence(QString text)
{
    text = text.simplified();
    static const QString ends = u".!?…"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

QString headline(const Draft &draft, const wiki::Document &report)
{
    const QString title = titleOf(report);
    return title.isEmpty() ? draft.title : title;
}

} // namespace

QString chronologyHeading()
{
    return Words::tr("Chronology");
}

QString bulletOf(const Draft &draft, const QTimeZone &zone, const QLocale &locale)
{
    const wiki::Document report = wiki::parseBlocks({.id = draft.page, .text = draft.text});
    const QDate day = base::toUtc(draft.began).toTimeZone(zone).date();
    QStringList sentences{
        Words::tr("On %1, %2").arg(dayText(day, locale), asSentence(headline(draft, report)))};
    for (const QString &line : linesOf(report, Role::Done))
        sentences.append(asSentence(line));
    return u"- "_s + sentences.join(u' ');
}

QString chatOf(const Draft &draft, const QTimeZone &zone, const QLocale &locale)
{
    const wiki::Document report = wiki::parseBlocks({.id = draft.page, .text = draft.text});
    QStringList lines{u"**%1**"_s.arg(headline(draft, report))};
    for (const QString &line : linesOf(report, Role::Summary) | std::views::take(mostLines))
        lines.append(u"- "_s + line);
    if (lines.size() == 1) {
        const QDateTime local = base::toUtc(draft.began).toTimeZone(zone);
        lines.append(Words::tr("Since %1, %2 %3", "date, time, zone")
                         .arg(dayText(local.date(), locale), locale.toString(local.time(), u"HH:mm"_s),
                              local.timeZoneAbbreviation()));
    }
    if (const QStringList notes = linesOf(report, Role::Chronology); !notes.isEmpty())
        lines.append(Words::tr("Last note: %1").arg(notes.last()));
    return lines.join(u'\n') + u'\n';
}

QString draftName(const Draft &draft, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = base::toUtc(draft.began).toTimeZone(zone);
    return u"%1 · %2"_s.arg(locale.toString(local, u"d MMM, HH:mm"_s), draft.title.left(120).simplified());
}

QString stateText(const Draft &draft)
{
    const QString changed = Words::tr("Published as %1, and changed since").arg(draft.page);
    switch (draft.state) {
    case Draft::State::Open:
        return draft.publishedText.isEmpty() ? Words::tr("Being written") : changed;
    case Draft::State::Sent:
        return Words::tr("On its way to %1").arg(draft.page);
    case Draft::State::Published:
        return draft.text == draft.publishedText ? Words::tr("Published as %1").arg(draft.page) : changed;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace reports
