// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/viewtext.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/chartscales.h"
#include "widgets/charts/exporting.h"

#include <QCoreApplication>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(charts::View)
};

/// How many times the lines that are drawn break off where they are seen.
qsizetype gapsIn(const ChartData &data)
{
    qsizetype gaps = 0;
    for (qsizetype i = 0; i < data.lines.size(); ++i) {
        const series::Samples &samples = data.lines.at(i).samples;
        const auto begin = std::uint32_t(samples.firstFrom(base::toMs(data.view.from)));
        const auto end = std::uint32_t(samples.firstAfter(base::toMs(data.view.to)));
        const auto starts = samples.runStarts();
        const auto first = std::ranges::upper_bound(starts, begin);
        if (data.isShown(i) && !starts.empty())
            gaps += std::max<qsizetype>(
                0, std::ranges::lower_bound(starts, end) - std::max(first, starts.begin() + 1));
    }
    return gaps;
}

/// How it is drawn, where that is not as lines.
QStringList drawingTexts(const ChartData &data, const QLocale &locale)
{
    QStringList texts;
    if (data.drawing() == Drawing::Stacked)
        texts.append(Words::tr("The lines are stacked: heights add up."));
    if (data.style.isLogarithmic())
        texts.append(Words::tr("The scale is logarithmic."));
    for (const QString &missing : missingTexts(data, locale))
        texts.append(missing + u'.');
    return texts;
}

/// What is true of some charts only.
QStringList remarksOn(const ChartData &data, const QLocale &locale)
{
    QStringList remarks;
    const qsizetype within = data.events.told(base::toMs(data.view.from), base::toMs(data.view.to), 0).all;
    if (data.isZoomed())
        remarks.append(viewText(data, locale) + u'.');
    remarks.append(drawingTexts(data, locale));
    if (const qsizetype gaps = gapsIn(data); gaps > 0)
        remarks.append(Words::tr("%n gap(s) without samples.", nullptr, int(gaps)));
    if (within > 0)
        remarks.append(Words::tr("%n event(s) in that time.", nullptr, int(within)));
    return remarks;
}

} // namespace

QString lengthText(base::Milliseconds length, const QLocale &locale)
{
    return base::quantityText(double(length.count()) / 1000, base::Unit::Seconds, locale);
}

QString stretchText(const base::TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = base::toUtc(range.from).toTimeZone(zone);
    const QDateTime to = base::toUtc(range.to).toTimeZone(zone);
    const QString format = from.date() == to.date() ? u"HH:mm:ss"_s : u"ddd d MMM HH:mm"_s;
    return Words::tr("%1 to %2, %3")
        .arg(locale.toString(from, format), locale.toString(to, format), lengthText(range.length(), locale));
}

QString shortInstantText(base::Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(base::toUtc(instant).toTimeZone(zone), u"ddd d MMM HH:mm"_s);
}

QString viewText(const ChartData &data, const QLocale &locale)
{
    if (data.range.length() <= base::Milliseconds(0))
        return {};
    const QString all = lengthText(data.range.length(), locale);
    if (data.isZoomed())
        return Words::tr("Zoomed: %1 of %2").arg(lengthText(data.view.length(), locale), all);
    if (data.range.step <= base::Milliseconds(0))
        return all;
    return Words::tr("%1, a sample every %2").arg(all, lengthText(data.range.step, locale));
}

QStringList missingTexts(const ChartData &data, const QLocale &locale)
{
    QStringList texts;
    if (const qsizetype count = unshowable(data); count > 0)
        texts.append(
            Words::tr("%n value(s) at or below zero cannot be shown on this scale", nullptr, int(count)));
    if (const auto lower = data.shown.count(Shown::NotAmongHighest); lower > 0)
        texts.append(Words::tr("%n line(s) lower than these are not drawn", nullptr, int(lower)));
    if (data.stack.leavesOutExtremes())
        texts.append(Words::tr("Stacked is the newest value of every %1: peaks in between are missing")
                         .arg(lengthText(data.view.step, locale)));
    if (!data.thresholds.isEmpty() && data.limits().isEmpty())
        texts.append(Words::tr("Limits hold for single lines and are not drawn here"));
    return texts;
}

QString titleOf(const ChartData &data, qsizetype line)
{
    const QString &name = data.lines.at(line).name;
    return data.sideOf(line) == Side::Left ? name : Words::tr("Right axis: %1").arg(name);
}

QString summaryOf(const ChartData &data, const QLocale &locale)
{
    if (data.lines.isEmpty())
        return Words::tr("The chart has no line.");
    const qsizetype line = drawnLines(data).value(0); // the first one that is drawn
    const auto text = [&](double value) { return base::quantityText(value, data.unitOf(line), locale); };
    const auto at = [&](base::Instant instant) { return base::instantText(instant, data.zone, locale); };
    const LineFigures first = figuresOf(data.lines.at(line), data);
    QStringList sentences{
        Words::tr("%n line(s) from %1 to %2. %3: now %4, lowest %5, average %6, highest %7.", nullptr,
                  int(data.lines.size()))
            .arg(at(data.view.from), at(data.view.to), data.lines.at(line).name, text(first.now),
                 text(first.lowest), text(first.average), text(first.highest))};
    sentences.append(remarksOn(data, locale));
    return sentences.join(u' ');
}

} // namespace charts
