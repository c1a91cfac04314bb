// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/answerlines.h"

#include "models/console/examples.h"
#include "models/health/rawseries.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

/// Labels whose value is the same on all series; one that is missing somewhere tells apart.
QStringList commonLabels(const QList<metrics::LabelledLine> &lines)
{
    QStringList common;
    for (const auto &[name, value] : lines.first().labels) {
        const bool same = std::ranges::all_of(
            lines, [&](const metrics::LabelledLine &one) { return one.labels.value(name) == value; });
        if (same)
            common.append(name);
    }
    return common;
}

QString nameOf(const metrics::Labels &labels)
{
    QStringList values;
    for (const auto &[name, value] : labels)
        values.append(value.simplified().left(longestName));
    return values.join(u" · "_s);
}

} // namespace

QList<charts::Line> linesOf(const Answer &answer)
{
    QList<charts::Line> lines;
    if (answer.lines.isEmpty())
        return lines;
    const base::Unit query = guessedUnit(answer.question.promql);
    const bool alone = answer.lines.size() == 1;
    const QStringList common = alone ? QStringList() : commonLabels(answer.lines);
    for (const metrics::LabelledLine &one : answer.lines) {
        QString name = nameOf(one.labels.without(common));
        if (name.isEmpty())
            name = answer.question.promql.simplified().left(longestName);
        lines.append({.name = name, .samples = one.samples});
        if (query == base::Unit::Count) // or all count the same
            lines.last().unit = health::unitOfSeries(one.labels, answer.question.promql);
    }
    return lines;
}

charts::Content contentOf(const Answer &answer)
{
    return {.lines = linesOf(answer),
            .unit = guessedUnit(answer.question.promql),
            .range = answer.range,
            .thresholds = {},
            .query = answer.question.promql,
            .subject = answer.question.promql};
}

} // namespace console
