// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/scope.h"

#include "models/wiki/pageid.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QString &id, const QString &space)
{
    return id.size() > space.size() && id.startsWith(space) && id.at(space.size()) == u':';
}

bool isNamespace(const QString &named)
{
    return named.endsWith(u'*') || named.endsWith(u':');
}

QStringList outermost(const QStringList &spaces)
{
    QStringList kept;
    for (const QString &space : spaces) {
        const bool inner =
            std::ranges::any_of(spaces, [&space](const QString &other) { return isWithin(space, other); });
        if (!inner && !kept.contains(space))
            kept.append(space);
    }
    return kept;
}

} // namespace

Scope::Scope(const QStringList &named)
    : m_named(named)
{
    QStringList spaces;
    bool everything = named.isEmpty();
    for (const QString &one : named) {
        const QString id = cleanId(one);
        if (id.isEmpty())
            everything = everything || isNamespace(one.trimmed());
        else if (isNamespace(one.trimmed()))
            spaces.append(id);
        else if (!m_ids.contains(id))
            m_ids.append(id);
    }
    m_everything = everything;
    m_namespaces = outermost(spaces);
}

bool Scope::covers(const QString &id) const
{
    return m_everything || m_ids.contains(id)
        || std::ranges::any_of(m_namespaces, [&id](const QString &space) { return isWithin(id, space); });
}

QStringList Scope::unmet(const QStringList &pages) const
{
    QStringList unmet;
    for (const QString &one : m_named) {
        const Scope alone({one});
        if (std::ranges::none_of(pages, [&alone](const QString &page) { return alone.covers(page); }))
            unmet.append(one);
    }
    return unmet;
}

} // namespace wiki
