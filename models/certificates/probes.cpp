// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/probes.h"

#include "models/certificates/certificatequestions.h"
#include "models/metrics/promql.h"

#include <QMap>
#include <QRegularExpression>

#include <cmath>

namespace certificates {

using namespace Qt::StringLiterals;
using metrics::Sample;

namespace {

std::optional<base::Instant> dated(double seconds)
{
    return seconds > 0 && seconds < 9e12 ? std::optional(base::instantFromMs(std::llround(seconds * 1000)))
                                         : std::nullopt;
}

/// A distinguished name and the names of a certificate, from the series that bears them as labels.
void takeInfo(Probe &probe, const Sample &sample)
{
    probe.subject = sample.labels.value(u"subject");
    probe.issuer = sample.labels.value(u"issuer");
    probe.names = sample.labels.value(u"subjectalternative").split(u',', Qt::SkipEmptyParts);
}

void take(Probe &probe, QStringView mark, const Sample &sample)
{
    if (mark == "expiry"_L1)
        probe.end = sample.value;
    else if (mark == "seen"_L1)
        probe.seenAt = dated(sample.value);
    else if (mark == "asked"_L1)
        probe.askedAt = dated(sample.value);
    else if (mark == "success"_L1)
        probe.success = sample.value;
    else if (mark == "chain"_L1)
        probe.verified = sample.value > 0;
    else if (mark == "info"_L1)
        takeInfo(probe, sample);
}

/// Something of it is about TLS: a certificate, or an address that should have one.
bool concernsTls(const Probe &probe)
{
    static const QRegularExpression words(
        u"(^|[^a-z])(tls|ssl|starttls|https|ldaps|imaps|smtps)([^a-z]|$)"_s);
    return probe.knownEnd() || probe.instance.startsWith("https://"_L1)
        || words.match(probe.job.toCaseFolded()).hasMatch();
}

class Probes {
public:
    explicit Probes(const survey::Input &input)
    {
        for (const Sample &sample : input.answers.samples(nowQuestion))
            if (const QString mark = sample.labels.value(markLabel); !mark.startsWith("traefik"_L1))
                take(of(sample.labels), mark, sample);
        for (const Sample &sample : input.answers.samples(lastQuestion))
            of(sample.labels).lastEnd = sample.value;
        for (const metrics::Series &line : input.answers.series(pastQuestion))
            if (Probe &probe = of(line.labels); !line.times.isEmpty()) {
                probe.past = line;
                probe.lastEnd = probe.lastEnd.value_or(line.values.last());
            }
    }

    QList<Probed> joined() const
    {
        QMap<QString, Probed> endpoints;
        for (const Probe &probe : m_probes) {
            if (!concernsTls(probe))
                continue;
            const Endpoint endpoint = endpointOf(probe.instance, probe.job);
            Probed &one = endpoints[endpoint.key()];
            one.endpoint = endpoint;
            one.probes.append(probe);
        }
        return endpoints.values();
    }

private:
    Probe &of(const metrics::Labels &labels)
    {
        const QString instance = labels.value(u"instance");
        const QString job = labels.value(u"job");
        Probe &probe = m_probes[{instance, job}];
        probe.instance = instance;
        probe.job = job;
        return probe;
    }

    QMap<std::pair<QString, QString>, Probe> m_probes; ///< by instance and job
};

} // namespace

QString Probe::selector() const
{
    return u"{instance=%1,job=%2}"_s.arg(metrics::quoted(instance), metrics::quoted(job));
}

QList<Probed> probedEndpoints(const survey::Input &input)
{
    return Probes(input).joined();
}

} // namespace certificates
