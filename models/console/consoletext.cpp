// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consoletext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <cmath>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(console::ConsoleText)
};

QString milliseconds(const QString &number, const QLocale &locale)
{
    return number + (locale.language() == QLocale::French ? QChar(0x202f) : QChar::Nbsp) + u"ms"_s;
}

/// Numbers of a sentence are grouped as the language does.
QString countText(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString timesText(const Cost &cost, const QLocale &locale)
{
    const QString whole = millisecondsText(double(cost.whole.count()), locale);
    if (!cost.serverMs)
        return whole;
    return Words::tr("%1 at the server, %2 in all").arg(millisecondsText(*cost.serverMs, locale), whole);
}

} // namespace

QString costText(const Answer &answer, const QLocale &locale)
{
    const Cost &cost = answer.cost;
    QStringList parts;
    if (!answer.refusal) {
        parts.append(Words::tr("%1 series", nullptr, int(std::min<qsizetype>(cost.series, 1'000'000)))
                         .arg(countText(cost.series, locale)));
        if (!answer.lines.isEmpty())
            parts.append(Words::tr("%1 points", nullptr, int(std::min<qint64>(cost.points, 1'000'000'000)))
                             .arg(countText(cost.points, locale)));
        if (cost.seriesRead)
            parts.append(Words::tr("%1 series read", nullptr, int(*cost.seriesRead))
                             .arg(countText(*cost.seriesRead, locale)));
        if (cost.samplesRead)
            parts.append(
                Words::tr("%1 samples read", nullptr, int(std::min<qint64>(*cost.samplesRead, 1'000'000'000)))
                    .arg(countText(*cost.samplesRead, locale)));
    }
    parts.append(timesText(cost, locale));
    return parts.join(u" · "_s);
}

QString remarksText(const Answer &answer, const QLocale &locale)
{
    QStringList remarks;
    if (answer.partial)
        remarks.append(Words::tr("Part of the cluster did not answer."));
    for (const QString &warning : answer.warnings)
        remarks.append(warning.simplified());
    if (answer.isContinued())
        remarks.append(Words::tr("Only the newest %1 were asked again.")
                           .arg(base::ageText(answer.asked.length(), locale)));
    if (answer.jsonCut)
        remarks.append(Words::tr("Of the JSON only the first %1 are shown.")
                           .arg(locale.formattedDataSize(Answer::mostJson, 0)));
    return remarks.join(u'\n');
}

QString numberText(double value, const QLocale &locale)
{
    if (std::isnan(value))
        return base::notMeasuredText();
    if (std::isinf(value))
        return value > 0 ? u"+∞"_s : u"−∞"_s;
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return locale.toString(qint64(value));
    return locale.toString(value, 'g', 6);
}

QString millisecondsText(double ms, const QLocale &locale)
{
    const int decimals = ms >= 0.005 && ms < 0.995 ? 2 : ms < 9.95 && ms != std::floor(ms) ? 1 : 0;
    return milliseconds(locale.toString(ms, 'f', decimals), locale);
}

QString shareText(double ratio, const QLocale &locale)
{
    return base::quantityText(std::round(ratio * 100) / 100, base::Unit::Ratio, locale);
}

QStringList traceHeadings()
{
    return {Words::tr("Step"), Words::tr("Duration"), Words::tr("Share")};
}

QString metricHeading()
{
    return Words::tr("Metric");
}

QStringList numberHeadings(bool overTime)
{
    if (!overTime)
        return {Words::tr("Value")};
    return {Words::tr("Newest"), Words::tr("Smallest"), Words::tr("Largest"), Words::tr("Points")};
}

} // namespace console
