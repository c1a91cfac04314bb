// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/cluster.h"

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

bool isFullName(const Mention &mention)
{
    return mention.name.contains(u'.') && !mention.name.contains(u' ');
}

bool hasOtherNames(const Mention &mention)
{
    return namesOf(mention).size() > 1;
}

} // namespace

QStringList namesOf(const Mention &mention)
{
    QStringList names{mention.name};
    for (const Fact &fact : mention.facts) {
        if (fact.banner != wiki::Banner::None)
            continue;
        if (const auto *one = std::get_if<QString>(&fact.value); one && fact.key == "fqdn"_L1)
            names.append(*one);
        if (const auto *several = std::get_if<QStringList>(&fact.value); several && fact.key == "aliases"_L1)
            names += *several;
    }
    return names;
}

Clusters::Clusters(Mentions &mentions)
    : m_mentions(mentions)
{
    // Full names first, so that a short one is seen to begin two of them; then those that have other names.
    QList<Mention> &list = mentions.list;
    const auto others = std::stable_partition(list.begin(), list.end(), isFullName);
    std::stable_partition(others, list.end(), hasOtherNames);
    QList<Mention> ungrouped;
    for (Mention &mention : list) {
        if (groupOf(mention))
            take(std::move(mention));
        else
            ungrouped.append(std::move(mention));
    }
    for (Mention &mention : ungrouped)
        takeUngrouped(std::move(mention));
}

void Clusters::take(Mention mention)
{
    const Group group = groupOf(mention).value_or(Group::Machine);
    const QList<qsizetype> found = indices(m_names[size_t(group)].find(namesOf(mention)));
    if (found.size() > 1) {
        complain(mention, found);
        return;
    }
    if (found.isEmpty()) {
        add(group, std::move(mention));
        return;
    }
    NameIndex &index = m_names[size_t(group)];
    for (const QString &name : namesOf(mention))
        if (index.find({name}).isEmpty())
            index.add({name}, QString::number(found.first()));
    m_clusters[found.first()].mentions.append(std::move(mention));
}

/// What may be anything is whatever bears that name already, a machine before a service.
void Clusters::takeUngrouped(Mention mention)
{
    for (const Group group : {Group::Machine, Group::Service, Group::Site}) {
        const QList<qsizetype> found = find(group, mention.name);
        if (found.size() > 1)
            complain(mention, found);
        else if (found.size() == 1)
            m_clusters[found.first()].mentions.append(std::move(mention));
        if (!found.isEmpty())
            return;
    }
    add(Group::Machine, std::move(mention));
}

QList<qsizetype> Clusters::find(Group group, const QString &name) const
{
    return indices(m_names[size_t(group)].find({name}));
}

void Clusters::add(Group group, Mention mention)
{
    m_names[size_t(group)].add(namesOf(mention), QString::number(m_clusters.size()));
    m_clusters.append({.group = group, .mentions = {std::move(mention)}});
}

QList<qsizetype> Clusters::indices(const NameIndex::Match &match) const
{
    QList<qsizetype> found;
    for (const QString &id : match.ids)
        found.append(id.toLongLong());
    return found;
}

void Clusters::complain(const Mention &mention, const QList<qsizetype> &candidates)
{
    QStringList names;
    for (const qsizetype candidate : candidates)
        names.append(m_clusters.at(candidate).mentions.first().name);
    names.sort();
    constexpr qsizetype longestQuote = 200;
    m_mentions.diagnostics.append(
        {.page = mention.page,
         .line = mention.line,
         .severity = wiki::Diagnostic::Severity::Warning,
         .text = mention.text.first(std::min(longestQuote, mention.text.size())),
         .message = u"several things are called so (%1): write the full name"_s.arg(
             names.join(u", "_s).first(std::min<qsizetype>(longestQuote, names.join(u", "_s).size())))});
}

} // namespace inventory
