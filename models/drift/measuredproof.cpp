// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredproof.h"

#include "models/drift/measuredquestions.h"
#include "models/health/subjects.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <cmath>

namespace drift {

using namespace Qt::StringLiterals;

std::optional<base::Instant> dated(double seconds)
{
    return seconds > 0 && seconds < 9e12 ? std::optional(base::instantFromMs(std::llround(seconds * 1000)))
                                         : std::nullopt;
}

Measurement proven(const metrics::Sample &sample, const Proof &proof, inventory::Value value,
                   std::optional<base::Unit> unit, base::Instant at)
{
    QStringList matchers;
    for (const QString &label : proof.labels)
        matchers.append(label + u'=' + metrics::quoted(sample.labels.value(label)));
    return {.value = std::move(value),
            .unit = unit,
            .at = at,
            .query = proofQuery(proof.mark, matchers.join(u','))};
}

QString systemName(const metrics::Labels &labels)
{
    const QString pretty = labels.value(u"pretty_name");
    if (!pretty.isEmpty())
        return pretty;
    const QString named = (labels.value(u"name") + u' ' + labels.value(u"version_id")).trimmed();
    return named.isEmpty() ? labels.value(u"id") : named;
}

QList<MeasuredProbe> readProbes(const QList<const metrics::Sample *> &values,
                                const QList<const metrics::Sample *> &dates, base::Instant moment)
{
    QHash<QString, base::Instant> probedAt;
    for (const metrics::Sample *sample : dates)
        if (const auto at = dated(sample->value))
            probedAt.insert(sample->labels.value(u"instance"), *at);
    QList<MeasuredProbe> probes;
    for (const metrics::Sample *sample : values) {
        const QString target = sample->labels.value(u"instance");
        probes.append({.target = target,
                       .host = health::probedHost(target),
                       .success = proven(*sample, {.mark = u"probe", .labels = {u"instance"_s}},
                                         sample->value, base::Unit::Bool, probedAt.value(target, moment))});
    }
    std::ranges::sort(probes, {}, &MeasuredProbe::target);
    return probes;
}

} // namespace drift
