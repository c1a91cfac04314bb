// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatereader.h"

#include "models/certificates/certificatequestions.h"
#include "models/certificates/judgedendpoint.h"
#include "models/certificates/lifetime.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace certificates {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;

namespace {

base::Instant instantOf(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

/// The services of the wiki, by the host of their public address.
using Services = QHash<QString, const inventory::Subject *>;

Services servicesOf(const inventory::Inventory &inventory)
{
    Services services;
    for (const inventory::Subject &one : inventory.subjects)
        for (const QString &url : one.texts(u"public_url"))
            if (const QString host = QUrl(url).host().toCaseFolded(); !host.isEmpty())
                services.insert(host, &one);
    return services;
}

/// Traefik says until when, not whether anybody trusts it; whoever wants to know probes the address.
Certificate ofTraefik(const metrics::Sample &sample, base::Instant moment)
{
    const metrics::Labels &labels = sample.labels;
    const QString selector = u"traefik_tls_certs_not_after"_s
        + labels.only({u"instance"_s, u"job"_s, u"cn"_s, u"sans"_s}).toString();
    Certificate one{.endpoint = labels.value(u"cn"),
                    .target = labels.value(u"instance"),
                    .protocol = Protocol::Traefik,
                    .subject = labels.value(u"cn"),
                    .names = labels.value(u"sans").split(u',', Qt::SkipEmptyParts),
                    .notAfter = instantOf(sample.value),
                    .current = true,
                    .chart = u"(max(%1) - time()) / 86400"_s.arg(selector)};
    one.state = stateOf(*one.left(moment), {});
    one.verdict = *one.left(moment) <= 0ms ? Verdict::Expired
        : one.state == State::Ok           ? Verdict::Good
                                           : Verdict::Due;
    one.evidence.append({.kind = Evidence::Kind::Expiry, .value = sample.value, .query = selector});
    return one;
}

QList<Certificate> ofTraefik(const survey::Input &input)
{
    const QList<metrics::Sample> &samples = input.answers.samples(nowQuestion);
    QHash<QString, double> seen;
    const auto keyOf = [](const metrics::Sample &one) {
        return one.labels.without({markLabel.toString()}).toString();
    };
    for (const metrics::Sample &sample : samples)
        if (sample.labels.value(markLabel) == "traefikseen"_L1)
            seen.insert(keyOf(sample), sample.value);
    QList<Certificate> all;
    for (const metrics::Sample &sample : samples) {
        // The one that it makes for itself answers only where nothing else does.
        if (sample.labels.value(markLabel) != "traefik"_L1
            || sample.labels.value(u"cn") == "TRAEFIK DEFAULT CERT"_L1)
            continue;
        Certificate one = ofTraefik(sample, input.moment);
        one.seenAt = instantOf(seen.value(keyOf(sample)));
        one.evidence.first().at = one.seenAt;
        one.current = input.moment - *one.seenAt < believed;
        if (!one.current && one.verdict != Verdict::Expired) {
            one.verdict = Verdict::Vanished;
            one.state = State::Unknown;
        }
        all.append(one);
    }
    return all;
}

/// Addresses of the wiki that nobody probes: what is not looked at is not well.
QList<Certificate> unwatched(const inventory::Inventory &inventory, const QList<Certificate> &watched)
{
    QList<Certificate> all;
    for (const inventory::Subject &subject : inventory.subjects) {
        const inventory::Fact *fact = subject.fact(u"public_url");
        const QString url = subject.text(u"public_url");
        if (!fact || !url.startsWith("https://"_L1))
            continue;
        const QString key = endpointOf(url, {}).key();
        if (std::ranges::contains(watched, key, &Certificate::endpoint)
            || std::ranges::contains(all, key, &Certificate::endpoint))
            continue;
        all.append({.endpoint = key,
                    .owner = subject.name,
                    .protocol = Protocol::Https,
                    .verdict = Verdict::Unwatched,
                    .evidence = {{.kind = Evidence::Kind::Wiki,
                                  .page = fact->page,
                                  .line = fact->line,
                                  .text = fact->text}}});
    }
    return all;
}

QString ownerOf(const Certificate &one, const QString &host, const Services &services,
                const survey::Input &input)
{
    if (const inventory::Subject *service = services.value(host))
        return service->name;
    if (const inventory::Subject *subject = input.directory.find(host))
        return subject->name;
    const survey::Machine *machine =
        input.machines.ofTarget(one.protocol == Protocol::Traefik ? one.target : host);
    return machine ? machine->name : QString();
}

} // namespace

Certificates read(const survey::Input &input)
{
    const inventory::Inventory &inventory = input.directory.inventory();
    const Services services = servicesOf(inventory);
    Certificates found{.all = ofTraefik(input), .moment = input.moment};
    for (Certificate &one : found.all)
        one.owner = ownerOf(one, one.subject.toCaseFolded(), services, input);
    for (const Probed &probed : probedEndpoints(input)) {
        Certificate one = judged(probed, input.moment);
        one.owner = ownerOf(one, probed.endpoint.host, services, input);
        found.all.append(one);
    }
    found.all.append(unwatched(inventory, found.all));
    std::ranges::stable_sort(found.all, {}, [](const Certificate &one) {
        return std::tuple(!one.notAfter, one.notAfter.value_or(base::Instant()), one.endpoint);
    });
    return found;
}

} // namespace certificates
