// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/guests.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace rehearsal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds freshFor = 10min;
constexpr auto guestsQuestion = u"guests";

QString label(const metrics::Sample &sample, QStringView name)
{
    return sample.labels.value(name.toString());
}

/// Two clusters may both have a guest 101, so its exporter belongs to the key.
QString keyOf(const metrics::Sample &sample)
{
    return label(sample, u"instance") + u' ' + label(sample, u"id");
}

std::optional<bool> yesOrNo(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value > 0);
}

void take(const metrics::Sample &sample, Guest &guest)
{
    const QString mark = label(sample, u"vigie");
    if (mark == "guest"_L1) {
        guest.id = label(sample, u"id");
        guest.name = label(sample, u"name");
        guest.node = label(sample, u"node");
    } else if (mark == "up"_L1) {
        guest.runs = yesOrNo(sample.value);
    } else if (mark == "onboot"_L1) {
        guest.startsAtBoot = yesOrNo(sample.value);
        guest.query = u"pve_onboot_status{id=\"%1\"}"_s.arg(label(sample, u"id"));
        guest.at = sample.at;
    }
}

/// Of two exporters of one cluster each tells of all guests. Where they contradict nobody knows.
void mergeTwins(QList<Guest> &guests)
{
    QList<Guest> merged;
    for (const Guest &guest : std::as_const(guests)) {
        if (merged.isEmpty() || merged.last().node != guest.node || merged.last().id != guest.id) {
            merged.append(guest);
            continue;
        }
        Guest &twin = merged.last();
        if (twin.runs != guest.runs)
            twin.runs.reset();
        if (twin.startsAtBoot != guest.startsAtBoot)
            twin.startsAtBoot.reset();
    }
    guests = merged;
}

} // namespace

QList<survey::Question> questions()
{
    return {{.id = QString::fromUtf16(guestsQuestion),
             .promql = u"label_replace(max by (instance, id, name, node) (pve_guest_info{template!=\"1\"}), "
                       "\"vigie\", \"guest\", \"\", \"\") "
                       "or label_replace(max by (instance, id) (pve_onboot_status), "
                       "\"vigie\", \"onboot\", \"\", \"\") "
                       "or label_replace(max by (instance, id) (pve_up{id=~\"(qemu|lxc)/.+\"}), "
                       "\"vigie\", \"up\", \"\", \"\")"_s,
             .every = 1min}};
}

Guests readGuests(const survey::Input &input)
{
    const survey::Answer &answer = input.answers.of(guestsQuestion);
    QMap<QString, Guest> found;
    for (const metrics::Sample &sample : answer.samples)
        take(sample, found[keyOf(sample)]);
    Guests guests;
    for (const Guest &guest : std::as_const(found))
        if (!guest.id.isEmpty())
            guests.all.append(guest);
    std::ranges::sort(guests.all, {}, [](const Guest &one) { return std::tie(one.node, one.name, one.id); });
    mergeTwins(guests.all);
    guests.current = answer.at && !answer.error && !input.error && input.moment - *answer.at <= freshFor;
    return guests;
}

} // namespace rehearsal
