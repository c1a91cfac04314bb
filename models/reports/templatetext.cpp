// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/footnotes.h"
#include "models/reports/template.h"

#include <QCoreApplication>
#include <QLocale>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

QStringList listOf(const QList<Fact> &facts, Fact::Section section)
{
    QStringList lines;
    for (const Fact &fact : facts)
        if (fact.section == section)
            lines.append(itemOf(fact));
    if (lines.isEmpty())
        lines.append(u"//%1//"_s.arg(Words::tr("Nothing is known of it that could be proved.")));
    return lines;
}

} // namespace

Filling fillingOf(const QString &title, base::Instant began, const QList<Fact> &facts, const QTimeZone &zone,
                  const QLocale &locale)
{
    const QDateTime local = base::toUtc(began).toTimeZone(zone);
    const QString since = Words::tr("%1, %2 %3", "date, time, zone")
                              .arg(locale.toString(local.date(), u"d MMMM yyyy"_s),
                                   locale.toString(local.time(), u"HH:mm"_s), local.timeZoneAbbreviation());
    return {
        .words = {{u"TITLE"_s, title}, {u"DATE"_s, local.date().toString(Qt::ISODate)}, {u"SINCE"_s, since}},
        .lists = {{u"SUMMARY"_s, listOf(facts, Fact::Section::Summary)},
                  {u"AFFECTED"_s, listOf(facts, Fact::Section::Affected)},
                  {u"ALERTS"_s, listOf(facts, Fact::Section::Alerts)},
                  {u"CHANGES"_s, listOf(facts, Fact::Section::Changes)}}};
}

QString diagnosticText(const wiki::Diagnostic &diagnostic)
{
    const bool list = diagnostic.message.contains("alone on its line"_L1);
    return (list ? Words::tr("Line %1 of the template: %2 must stand alone on its line.")
                 : Words::tr("Line %1 of the template: nobody knows %2; it was left as it stands."))
        .arg(QString::number(diagnostic.line), diagnostic.text);
}

} // namespace reports
