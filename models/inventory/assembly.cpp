// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/assembly.h"

#include "models/inventory/cluster.h"
#include "models/inventory/conflicts.h"
#include "models/inventory/placements.h"
#include "models/wiki/folding.h"

#include <algorithm>
#include <tuple>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// The one that wins first: without a banner, newest.
bool isBefore(const Fact &one, const Fact &other)
{
    const auto rank = [](const Fact &fact) {
        return std::tuple(factKeys().indexOf(fact.key), fact.banner != wiki::Banner::None, -fact.revision);
    };
    return rank(one) < rank(other);
}

Subject subjectOf(const Cluster &cluster)
{
    const auto best = std::ranges::min_element(cluster.mentions, isBetter);
    Subject subject{.kind = kindOf(cluster.mentions, cluster.group),
                    .name = best->name,
                    .facts = {},
                    .notes = {},
                    .page = best->page,
                    .line = best->line};
    for (const Mention &mention : cluster.mentions)
        subject.facts += mention.facts;
    std::ranges::stable_sort(subject.facts, {},
                             [](const Fact &fact) { return std::tuple(fact.page, fact.line); });
    std::ranges::stable_sort(subject.facts, isBefore);
    return subject;
}

wiki::Diagnostic warning(const Mention &mention, const QString &message)
{
    return {.page = mention.page,
            .line = mention.line,
            .severity = wiki::Diagnostic::Severity::Warning,
            .text = mention.text.first(std::min<qsizetype>(mention.text.size(), 200)),
            .message = message};
}

bool shareAKey(const Mention &one, const Mention &other)
{
    return std::ranges::any_of(one.facts, [&other](const Fact &fact) {
        return std::ranges::find(other.facts, fact.key, &Fact::key) != other.facts.end();
    });
}

/// Twice the same on one page is a slip of the pen, or two things that share a name.
void findDuplicates(const Cluster &cluster, QList<wiki::Diagnostic> &diagnostics)
{
    const QList<Mention> &mentions = cluster.mentions;
    for (qsizetype i = 1; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        const auto earlier = std::ranges::find_if(
            mentions.begin(), mentions.begin() + std::min<qsizetype>(i, 50), [&mention](const Mention &one) {
                return one.page == mention.page && one.line != mention.line && shareAKey(one, mention);
            });
        if (earlier != mentions.begin() + std::min<qsizetype>(i, 50))
            diagnostics.append(warning(
                mention, u"this name stands twice on the page, here and in line %1"_s.arg(earlier->line)));
    }
}

/// A machine that one page calls a VM and another one a hypervisor.
void findKinds(const Cluster &cluster, Kind kind, QList<wiki::Diagnostic> &diagnostics)
{
    for (const Mention &mention : cluster.mentions)
        if (mention.kind && *mention.kind != kind && mention.banner == wiki::Banner::None)
            diagnostics.append(warning(
                mention,
                u"it is called a %1 here and a %2 elsewhere"_s.arg(kindName(*mention.kind), kindName(kind))));
}

NameIndex indexOf(const QList<Subject> &subjects, Group group)
{
    NameIndex index;
    for (qsizetype i = 0; i < subjects.size(); ++i)
        if (groupOf(subjects.at(i).kind) == group)
            index.add(waysToCall(subjects.at(i)), QString::number(i));
    return index;
}

} // namespace

Inventory Assembly::of(Mentions mentions)
{
    Clusters clusters(mentions);
    addNamedPlaces(clusters);
    Inventory inventory{.subjects = {}, .conflicts = {}, .diagnostics = std::move(mentions.diagnostics)};
    for (const Cluster &cluster : std::as_const(clusters.all())) {
        inventory.subjects.append(subjectOf(cluster));
        findDuplicates(cluster, inventory.diagnostics);
        findKinds(cluster, inventory.subjects.last().kind, inventory.diagnostics);
    }
    std::ranges::stable_sort(inventory.subjects, {}, [](const Subject &subject) {
        return std::tuple(subject.kind, wiki::folded(subject.name), subject.name);
    });
    const NameIndex machines = indexOf(inventory.subjects, Group::Machine);
    const NameIndex sites = indexOf(inventory.subjects, Group::Site);
    for (const Subject &subject : std::as_const(inventory.subjects))
        inventory.conflicts += conflictsOf(subject, machines, sites);
    inventory.diagnostics += circlesAmong(inventory.subjects, machines);
    return inventory;
}

} // namespace inventory
