// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicesjson.h"

#include "models/services/stitching.h"

#include <QJsonArray>

#include <cmath>

namespace services {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(base::toIso(*instant)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<signals::Finding> &finding)
{
    if (!finding)
        return {};
    return QJsonObject{{u"signal"_s, finding->signal},       {u"state"_s, base::stateName(finding->state)},
                       {u"value"_s, jsonOf(finding->value)}, {u"unit"_s, base::unitName(finding->unit)},
                       {u"at"_s, jsonOf(finding->at)},       {u"query"_s, finding->query}};
}

QJsonObject watchedObject(const Watched &watched)
{
    QJsonObject object = jsonOf(std::optional(watched.finding)).toObject();
    object.insert(u"target"_s, watched.target);
    return object;
}

QJsonObject probeObject(const Probe &probe)
{
    QJsonArray availability;
    for (const Availability &one : probe.availability)
        availability.append(QJsonObject{{u"seconds"_s, qint64(one.span / std::chrono::seconds(1))},
                                        {u"ratio"_s, jsonOf(one.ratio)},
                                        {u"covered"_s, one.covered},
                                        {u"query"_s, one.query}});
    return {{u"target"_s, probe.target},
            {u"job"_s, probe.job},
            {u"state"_s, base::stateName(probe.state())},
            {u"probe"_s, jsonOf(std::optional(probe.answers))},
            {u"latency"_s, jsonOf(probe.latency)},
            {u"http_status"_s, jsonOf(probe.status)},
            {u"certificateEnd"_s, jsonOf(probe.certificateEnd)},
            {u"availability"_s, availability}};
}

QJsonObject containerObject(const Container &container)
{
    return {{u"name"_s, container.name},
            {u"image"_s, container.image},
            {u"machine"_s, container.machine},
            {u"running"_s, container.running},
            {u"seen"_s, base::toIso(container.seen)},
            {u"query"_s, container.query}};
}

QJsonObject numberObject(const Number &number, const Quantities &quantities)
{
    const Software *software = quantities.find(number.software);
    const Quantity *quantity = software ? software->find(number.quantity) : nullptr;
    const QString name = quantity ? aliasName(quantity->aliases.value(number.generation)) : QString();
    return {{u"program"_s, number.software},
            {u"quantity"_s, number.quantity},
            {u"value"_s, jsonOf(number.value)},
            {u"unit"_s, quantity ? QString(base::unitName(quantity->unit)) : QString()},
            {u"now"_s, number.isKnownNow},
            {u"at"_s, jsonOf(number.at)},
            {u"change"_s, jsonOf(number.change)},
            {u"changeSeconds"_s, qint64(number.changeOver / std::chrono::seconds(1))},
            {u"name"_s, name},
            {u"query"_s, number.query}};
}

QLatin1StringView groundName(Ground ground)
{
    switch (ground) {
    case Ground::Probed:
        return "probed"_L1;
    case Ground::Watched:
        return "signal"_L1;
    case Ground::NotProbed:
        return "not-probed"_L1;
    case Ground::ContainerGone:
        return "container-gone"_L1;
    }
    return {};
}

QJsonObject serviceObject(const Service &service, const Quantities &quantities)
{
    QJsonArray probes;
    for (const Probe &probe : service.probes)
        probes.append(probeObject(probe));
    QJsonArray watched;
    for (const Watched &one : service.watched)
        watched.append(watchedObject(one));
    QJsonArray containers;
    for (const Container &container : service.containers)
        containers.append(containerObject(container));
    QJsonArray numbers;
    for (const Number &number : service.numbers)
        numbers.append(numberObject(number, quantities));
    return {{u"key"_s, service.key},
            {u"name"_s, service.name},
            {u"url"_s, service.url},
            {u"machine"_s, service.machine},
            {u"contact"_s, service.contact},
            {u"page"_s, service.page},
            {u"line"_s, service.line},
            {u"state"_s, base::stateName(service.state)},
            {u"ground"_s, groundName(service.ground)},
            {u"probes"_s, probes},
            {u"signals"_s, watched},
            {u"containers"_s, containers},
            {u"numbers"_s, numbers}};
}

} // namespace

QJsonObject servicesObject(const Services &services, const Quantities &quantities)
{
    QJsonArray all;
    for (const Service &service : services.all)
        all.append(serviceObject(service, quantities));
    return {{u"services"_s, all}};
}

} // namespace services
