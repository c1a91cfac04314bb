// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/place.h"

#include "models/exposure/doors.h"

#include <QMap>

#include <array>

namespace exposure {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array addressKeys{u"fqdn", u"addresses", u"public_url", u"admin_url"};

/// 192.0.2.7/24 is 192.0.2.7.
std::optional<probe::Target> targetOf(const QString &written)
{
    return probe::targetFromText(written.contains("://"_L1) ? written : written.section(u'/', 0, 0));
}

void take(QMap<QString, Place> &places, const inventory::Subject &subject, const QString &key)
{
    const inventory::Fact *fact = subject.fact(key);
    for (const QString &written : subject.texts(key)) {
        const auto target = targetOf(written);
        if (!target || target->isHere())
            continue;
        Place &place = places[target->host];
        if (place.subjects.isEmpty())
            place = {.host = target->host,
                     .subjects = {},
                     .page = fact ? fact->page : subject.page,
                     .line = fact ? fact->line : subject.line,
                     .text = fact ? fact->text : written};
        if (!place.subjects.contains(subject.name))
            place.subjects.append(subject.name);
    }
}

} // namespace

QList<Place> placesOf(const inventory::Inventory &inventory)
{
    QMap<QString, Place> places;
    for (const inventory::Subject &subject : inventory.subjects) {
        if (subject.kind == inventory::Kind::Site || subject.isUnderBanner())
            continue;
        for (const auto *key : addressKeys)
            take(places, subject, QString::fromUtf16(key));
    }
    return places.values();
}

QList<probe::Target> targetsOf(const Place &place)
{
    QList<probe::Target> targets;
    for (const Port &port : ports())
        targets.append({.kind = probe::Target::Kind::Tcp,
                        .host = place.host,
                        .port = port.number,
                        .path = {},
                        .subject = place.subjects.value(0)});
    return targets;
}

} // namespace exposure
