// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chronology.h"

#include "models/reports/sections.h"
#include "models/wiki/blockparser.h"

namespace reports {

using namespace Qt::StringLiterals;
using wiki::Block;

namespace {

/// Where a line ends, before its line break. @param line from 1
qsizetype endOfLine(const QString &page, int line)
{
    qsizetype at = -1;
    for (int i = 0; i < line; ++i) {
        at = page.indexOf(u'\n', at + 1);
        if (at < 0)
            return page.size();
    }
    return at;
}

QString itemOf(const QString &note, base::Instant now, base::Instant began, const QTimeZone &zone)
{
    const QDateTime local = base::toUtc(now).toTimeZone(zone);
    const bool sameDay = local.date() == base::toUtc(began).toTimeZone(zone).date();
    return u"  * **%1** : %2"_s.arg(local.toString(sameDay ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s),
                                    note.simplified());
}

} // namespace

Insertion noteInsertion(const QString &page, const QString &note, base::Instant now, base::Instant began,
                        const QTimeZone &zone)
{
    const QString item = itemOf(note, now, began, zone);
    const wiki::Document report = wiki::parseBlocks({.id = {}, .text = page});
    const qsizetype heading = headingOf(report, Role::Chronology);
    if (heading < 0) {
        const QString gap = page.isEmpty() || page.endsWith("\n\n"_L1) ? u""_s
            : page.endsWith(u'\n')                                     ? u"\n"_s
                                                                       : u"\n\n"_s;
        return {.at = page.size(), .text = u"%1===== %2 =====\n\n%3\n"_s.arg(gap, chronologyHeading(), item)};
    }
    int last = 0;
    for (qsizetype i = heading + 1;
         i < report.blocks.size() && report.blocks.at(i).kind != Block::Kind::Heading; ++i)
        if (report.blocks.at(i).kind == Block::Kind::Item)
            last = report.blocks.at(i).lastLine;
    if (last > 0)
        return {.at = endOfLine(page, last), .text = u'\n' + item};
    const qsizetype at = endOfLine(page, report.blocks.at(heading).lastLine);
    const bool blank = QStringView(page).sliced(at).trimmed().isEmpty() || page.mid(at, 2) == "\n\n"_L1;
    return {.at = at, .text = u"\n\n"_s + item + (blank ? QString() : u"\n"_s)};
}

} // namespace reports
