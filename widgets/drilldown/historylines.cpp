// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/historylines.h"

#include "models/base/quantitytext.h"
#include "models/health/rawseries.h"
#include "widgets/charts/timeserieschart.h"

#include <QCoreApplication>

namespace drilldown {

using namespace Qt::StringLiterals;

namespace {

QString valuesOf(const metrics::Labels &labels)
{
    QStringList values;
    for (const auto &[name, value] : labels)
        values.append(value.left(200));
    return values.join(u" · "_s);
}

/// What tells a line apart from the others of its chart.
metrics::Labels distinctionOf(const metrics::Labels &labels, const signals::Signal &signal)
{
    const metrics::Labels parts = labels.only(signal.parts);
    return parts.isEmpty() ? labels.without({u"__name__"_s, u"instance"_s, u"job"_s}) : parts;
}

Part partOf(const metrics::LabelledLine &line, const health::HistoryRequest &request)
{
    Part part{.labels = distinctionOf(line.labels, request.signal)};
    part.name = valuesOf(part.labels);
    if (part.name.isEmpty())
        part.name = request.host;
    return part;
}

QString nameOf(const metrics::LabelledLine &line, const health::HistoryRequest &request)
{
    return partOf(line, request).name;
}

/// Whether its parts are told apart by the same labels, such as mount points.
bool ofSameKind(const signals::Signal &signal, const metrics::Labels &part)
{
    return std::ranges::all_of(
               part, [&signal](const metrics::Labels::Pair &one) { return signal.parts.contains(one.first); })
        && signal.parts.size() == std::ranges::distance(part);
}

bool isOf(const metrics::Labels &labels, const metrics::Labels &part)
{
    return std::ranges::all_of(
        part, [&labels](const metrics::Labels::Pair &one) { return labels.value(one.first) == one.second; });
}

/// Series as they were collected have each their own; those of a signal its unit.
std::optional<base::Unit> unitOf(const metrics::Labels &labels, const signals::Signal &signal)
{
    if (!signal.id.startsWith(health::rawPrefix))
        return std::nullopt;
    const QString metric = labels.value(u"metric"); // where names had to become a label
    return metric.isEmpty() ? health::unitOfSeries(labels, signal.drilldown) : health::unitOfName(metric);
}

/// Whether a line of a part is the only one of all, which has nothing to be told apart from. Where a part has
/// one line, too, labels that tell no parts apart may have become others, as those of a container do.
bool isOnlyLine(const metrics::LabelledLine &line, const health::History &part, const health::History &whole)
{
    const QList<metrics::LabelledLine> &all = whole.answer.snapshot->lines;
    if (all.size() != 1)
        return false;
    const QStringList &parts = part.request.signal.parts;
    const bool samePart = line.labels.only(parts) == all.first().labels.only(parts);
    return part.answer.snapshot->lines.size() == 1
        ? samePart
        : nameOf(line, part.request) == nameOf(all.first(), whole.request);
}

charts::Line lineOf(const metrics::LabelledLine &line, const health::History &part,
                    const health::History &whole)
{
    return {.name = isOnlyLine(line, part, whole) ? part.request.host : nameOf(line, part.request),
            .samples = line.samples,
            .labels = line.labels.toString(),
            .unit = unitOf(line.labels, part.request.signal)};
}

DrawnLines firstLinesOfPart(const health::History &history, const metrics::Labels &part, qsizetype most)
{
    DrawnLines first;
    if (!history.answer.snapshot)
        return first;
    const bool keeps = keepsTo(history, part);
    const QList<metrics::LabelledLine> &all = history.answer.snapshot->lines;
    first.lines.reserve(std::min(all.size(), most));
    for (const metrics::LabelledLine &line : all) {
        if (keeps && !isOf(line.labels, part))
            continue;
        if (first.lines.size() < most)
            first.lines.append(lineOf(line, history, history));
        else
            ++first.more;
    }
    return first;
}

QString labelOf(bool critical, bool above, const QString &limit)
{
    if (critical)
        return (above ? QCoreApplication::translate("drilldown::ChartPanel", "critical from %1")
                      : QCoreApplication::translate("drilldown::ChartPanel", "critical up to %1"))
            .arg(limit);
    return (above ? QCoreApplication::translate("drilldown::ChartPanel", "warning from %1")
                  : QCoreApplication::translate("drilldown::ChartPanel", "warning up to %1"))
        .arg(limit);
}

} // namespace

QList<charts::Line> linesOf(const health::History &history)
{
    return linesOf(history, history);
}

QList<charts::Line> linesOf(const health::History &part, const health::History &whole)
{
    QList<charts::Line> lines;
    if (!part.answer.snapshot || !whole.answer.snapshot)
        return lines;
    lines.reserve(part.answer.snapshot->lines.size());
    for (const metrics::LabelledLine &line : part.answer.snapshot->lines)
        lines.append(lineOf(line, part, whole));
    return lines;
}

bool keepsTo(const health::History &history, const metrics::Labels &part)
{
    if (part.isEmpty() || !history.answer.snapshot)
        return false;
    const auto &lines = history.answer.snapshot->lines;
    return ofSameKind(history.request.signal, part)
        || std::ranges::any_of(
               lines, [&part](const metrics::LabelledLine &line) { return isOf(line.labels, part); });
}

QList<charts::Line> linesOfPart(const health::History &history, const metrics::Labels &part)
{
    return firstLinesOfPart(history, part, std::numeric_limits<qsizetype>::max()).lines;
}

DrawnLines drawnLinesOfPart(const health::History &history, const metrics::Labels &part)
{
    return firstLinesOfPart(history, part, charts::TimeSeriesChart::maxLines);
}

QList<Part> partsOf(const health::History &history)
{
    QList<Part> parts;
    if (!history.answer.snapshot)
        return parts;
    for (const metrics::LabelledLine &line : history.answer.snapshot->lines)
        parts.append(partOf(line, history.request));
    return parts;
}

QList<charts::Threshold> thresholdsOf(const signals::Signal &signal, const QLocale &locale)
{
    const bool above = signal.rule.direction == signals::Rule::Direction::Above;
    QList<charts::Threshold> thresholds;
    const auto add = [&](std::optional<double> limit, base::State state) {
        if (limit)
            thresholds.append({.value = *limit,
                               .state = state,
                               .label = labelOf(state == base::State::Critical, above,
                                                base::quantityText(*limit, signal.unit, locale))});
    };
    add(signal.rule.warning, base::State::Warning);
    add(signal.rule.critical, base::State::Critical);
    return thresholds;
}

charts::Style styleOf(const signals::Signal &signal)
{
    return {.drawing = signal.unit == base::Unit::Bool ? charts::Drawing::Steps : charts::Drawing::Lines};
}

} // namespace drilldown
