// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/placements.h"

#include "models/inventory/kindwords.h"

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// A name, not a sentence.
bool mayBePlace(const QString &name)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostWords = 6;
    return !name.isEmpty() && name.size() <= longest && name.count(u' ') < mostWords
        && std::ranges::any_of(name, [](QChar letter) { return letter.isLetterOrNumber(); });
}

Mention namedBy(const Fact &fact, const QString &name)
{
    return {.name = name,
            .kind = {},
            .page = fact.page,
            .revision = fact.revision,
            .line = fact.line,
            .text = fact.text,
            .banner = fact.banner,
            .facts = {}};
}

struct Named {
    Group group;
    Mention mention;
    bool byVm; ///< a VM stands there: it is a hypervisor
};

void collect(const Cluster &cluster, QList<Named> &places)
{
    const bool isVm = cluster.group == Group::Machine && kindOf(cluster.mentions, cluster.group) == Kind::Vm;
    for (const Mention &mention : cluster.mentions)
        for (const Fact &fact : mention.facts) {
            const auto *name = std::get_if<QString>(&fact.value);
            const bool places_ = fact.key == "parent"_L1 || fact.key == "site"_L1;
            if (!name || !places_ || fact.banner != wiki::Banner::None || !mayBePlace(*name))
                continue;
            const Group group = fact.key == "site"_L1 ? Group::Site : Group::Machine;
            places.append(
                {.group = group, .mention = namedBy(fact, *name), .byVm = isVm && group == Group::Machine});
        }
}

/// Where a subject stands; -1 when nobody says or it is not known.
QList<qsizetype> parentsOf(const QList<Subject> &subjects, const NameIndex &machines)
{
    QList<qsizetype> parents;
    for (const Subject &subject : subjects) {
        const auto match = machines.find({subject.text(u"parent")});
        const bool isMachine = groupOf(subject.kind) == Group::Machine;
        parents.append(isMachine && match.isUnique() ? match.first().toLongLong() : -1);
    }
    return parents;
}

wiki::Diagnostic circle(const Fact &fact)
{
    return {.page = fact.page,
            .line = fact.line,
            .severity = wiki::Diagnostic::Severity::Warning,
            .text = fact.text,
            .message =
                u"this machine stands on itself, directly or by way of others: one of them is wrong"_s};
}

} // namespace

void addNamedPlaces(Clusters &clusters)
{
    QList<Named> places;
    for (const Cluster &cluster : std::as_const(clusters.all()))
        collect(cluster, places);
    for (Named &place : places) {
        const QList<qsizetype> found = clusters.find(place.group, place.mention.name);
        if (found.isEmpty()) {
            place.mention.kind = place.group == Group::Site ? std::optional(Kind::Site)
                : place.byVm                                ? std::optional(Kind::Hypervisor)
                                                            : std::nullopt;
            clusters.add(place.group, std::move(place.mention));
        } else if (found.size() == 1 && place.byVm) {
            // A machine whose kind nobody said bears VMs: it is a hypervisor.
            QList<Mention> &mentions = clusters.all()[found.first()].mentions;
            if (std::ranges::none_of(mentions, [](const Mention &one) { return one.kind.has_value(); })
                && kindOf(mentions, place.group) == Kind::Host)
                mentions.first().kind = Kind::Hypervisor;
        }
    }
}

QList<wiki::Diagnostic> circlesAmong(const QList<Subject> &subjects, const NameIndex &machines)
{
    const QList<qsizetype> parents = parentsOf(subjects, machines);
    QList<wiki::Diagnostic> diagnostics;
    QList<qsizetype> seenFrom(subjects.size(), -1); // by which walk
    for (qsizetype start = 0; start < subjects.size(); ++start) {
        qsizetype at = start;
        while (at >= 0 && seenFrom.at(at) < 0) {
            seenFrom[at] = start;
            at = parents.at(at);
        }
        if (at >= 0 && seenFrom.at(at) == start)
            diagnostics.append(circle(*subjects.at(at).fact(u"parent")));
    }
    return diagnostics;
}

} // namespace inventory
