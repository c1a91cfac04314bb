// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/directory.h"

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNest = 8; ///< of guests in guests; names that refer to each other end here

} // namespace

Directory::Directory(Inventory inventory)
    : m_inventory(std::move(inventory))
{
    for (qsizetype i = 0; i < m_inventory.subjects.size(); ++i) {
        const Subject &subject = m_inventory.subjects.at(i);
        const QStringList ways = waysToCall(subject);
        m_names.add(ways, QString::number(i));
        if (isMachine(subject.kind))
            m_machines.add(ways, QString::number(i));
    }
}

const Subject *Directory::find(const QString &name) const
{
    NameIndex::Match match = m_names.find({name});
    if (match.ids.size() > 1)
        match = m_machines.find({name});
    return match.isUnique() ? &m_inventory.subjects.at(match.first().toInt()) : nullptr;
}

const Subject *Directory::parentOf(const Subject &subject) const
{
    const QString parent = subject.text(u"parent");
    return parent.isEmpty() ? nullptr : find(parent);
}

const Subject *Directory::siteOf(const Subject &subject) const
{
    const Subject *one = &subject;
    for (int depth = 0; one && depth < deepestNest; ++depth) {
        if (const QString site = one->text(u"site"); !site.isEmpty())
            return find(site);
        one = parentOf(*one);
    }
    return nullptr;
}

} // namespace inventory
