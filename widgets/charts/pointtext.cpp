// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pointtext.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/viewtext.h"

#include <QCoreApplication>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(charts::Point)
};

QString valueText(double value, base::Unit unit, const QLocale &locale)
{
    const QString exact = QString::fromLatin1(exactText(value));
    return Words::tr("%1, stored as %2").arg(base::quantityText(value, unit, locale), exact);
}

QString totalText(const Stack::Total &total, base::Unit unit, const QLocale &locale)
{
    const QString value = base::quantityText(total.value, unit, locale);
    if (total.measured == total.members)
        return Words::tr("%1, of all %n line(s) that are stacked", nullptr, int(total.members)).arg(value);
    return Words::tr("%1, of %2 of the %n line(s) that are stacked: the others were not measured then",
                     nullptr, int(total.members))
        .arg(value, locale.toString(total.measured));
}

Remark totalOn(const ChartData &data, qint64 time, base::Unit unit, const QLocale &locale)
{
    const QString text = totalText(data.stack.totalAt(time, data.view.step.count()), unit, locale);
    return {Words::tr("Total"),
            data.stack.leavesOutExtremes()
                ? Words::tr("%1. Of each the newest value counts, not its peaks before").arg(text)
                : text};
}

QString placeText(const series::Samples &samples, qsizetype at, const QLocale &locale)
{
    const auto apart = [&](qsizetype a, qsizetype b) {
        return lengthText(base::Milliseconds(samples.timeAt(b) - samples.timeAt(a)), locale);
    };
    QStringList parts{
        Words::tr("number %1 of %2").arg(locale.toString(at + 1), locale.toString(samples.size()))};
    if (at > 0)
        parts.append(Words::tr("%1 after the one before").arg(apart(at - 1, at)));
    if (at + 1 < samples.size())
        parts.append(Words::tr("%1 before the next").arg(apart(at, at + 1)));
    return parts.join(u", "_s);
}

QString boundsText(const series::Samples &samples, qsizetype at, base::Unit unit, const QLocale &locale)
{
    if (!samples.hasBounds())
        return Words::tr("itself: nothing was summed up");
    const series::Extent bounds = samples.boundsAt(at);
    if (bounds.isEmpty())
        return Words::tr("a stretch without a number");
    return Words::tr("all since the sample before: lowest %1, highest %2")
        .arg(base::quantityText(bounds.low, unit, locale), base::quantityText(bounds.high, unit, locale));
}

} // namespace

QList<Remark> remarksOn(const ChartData &data, qsizetype line, qint64 time, const QLocale &locale)
{
    const Line &shown = data.lines.at(line);
    const base::Unit unit = data.unitOf(line);
    const series::Samples &samples = shown.samples;
    const qsizetype at = nearestSample(samples, time, data.view.step.count());
    const base::Instant instant = base::instantFromMs(at < 0 ? time : samples.timeAt(at));
    QList<Remark> remarks{{Words::tr("Line"), shown.name},
                          {Words::tr("Time"), base::instantText(instant, data.zone, locale)}};
    if (at < 0) {
        remarks.append(
            {Words::tr("Value"), Words::tr("no sample within %1").arg(lengthText(data.view.step, locale))});
    } else {
        remarks.append({Words::tr("Value"), valueText(samples.valueAt(at), unit, locale)});
        remarks.append({Words::tr("Sample"), placeText(samples, at, locale)});
        remarks.append({Words::tr("Stands for"), boundsText(samples, at, unit, locale)});
        if (data.now)
            remarks.append({Words::tr("Age"), base::ageText(*data.now - instant, locale)});
    }
    if (data.stack.has(line) && !data.isTwin(line))
        remarks.append(totalOn(data, base::toMs(instant), unit, locale));
    if (!shown.labels.isEmpty())
        remarks.append({Words::tr("Labels"), shown.labels});
    if (!data.query.isEmpty())
        remarks.append({Words::tr("Query"), data.query});
    return remarks;
}

QString remarksText(const QList<Remark> &remarks)
{
    QString text;
    for (const Remark &remark : remarks)
        text += remark.title + u": "_s + remark.text + u'\n';
    return text;
}

} // namespace charts
