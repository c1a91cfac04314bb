// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/rawseries.h"

#include "models/health/questions.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <array>
#include <utility>

namespace health {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const QString &selector)
{
    return selector.section(u'{', 0, 0);
}

/// The unit that all of them have; a plain number when they differ.
base::Unit commonUnit(const QStringList &selectors)
{
    const base::Unit first = unitOfName(nameIn(selectors.value(0)));
    const auto differs = [first](const QString &one) { return unitOfName(nameIn(one)) != first; };
    return std::ranges::any_of(selectors, differs) ? base::Unit::Count : first;
}

} // namespace

base::Unit unitOfName(QStringView metric)
{
    static constexpr std::array<std::pair<QStringView, base::Unit>, 4> endings{{
        {u"_bytes", base::Unit::Bytes},
        {u"_seconds", base::Unit::Seconds},
        {u"_ratio", base::Unit::Ratio},
        {u"_celsius", base::Unit::Celsius},
    }};
    const auto found =
        std::ranges::find_if(endings, [metric](const auto &one) { return metric.endsWith(one.first); });
    return found == endings.end() ? base::Unit::Count : found->second;
}

std::optional<base::Unit> unitOfSeries(const metrics::Labels &labels, QStringView query)
{
    const QString name = labels.value(u"__name__");
    return name.isEmpty() || query.contains(u"keep_metric_names") ? std::nullopt
                                                                  : std::optional(unitOfName(name));
}

signals::Signal rawSignal(const signals::Signal &signal, const metrics::Labels &part)
{
    QStringList selectors;
    for (const signals::Family &family : signal.families)
        selectors += family;
    selectors.removeDuplicates();
    QStringList branches;
    for (QString selector : std::as_const(selectors)) {
        const QString name = metrics::quoted(nameIn(selector));
        for (const auto &[label, value] : part)
            selector = metrics::withMatcher(selector, label + u'=' + metrics::quoted(value));
        selector = metrics::withMatcher(selector, u"$only"_s); // which wants to be the last one
        // `or` tells series apart by their labels, not by their names, and would drop all but the first.
        branches.append(selectors.size() == 1
                            ? selector
                            : u"label_replace(%1, \"metric\", %2, \"\", \"\")"_s.arg(selector, name));
    }
    signals::Signal raw;
    raw.id = rawPrefix.toString() + signal.id;
    raw.title = signal.title;
    raw.about = signal.about;
    raw.unit = commonUnit(selectors);
    raw.namedBy = signal.namedBy;
    raw.drilldown = branches.join(u" or "_s);
    return raw;
}

} // namespace health
