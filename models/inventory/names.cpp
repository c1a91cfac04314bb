// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/names.h"

#include "models/wiki/folding.h"

#include <QHostAddress>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// As names are compared: "Alice.Example.ORG." is alice.example.org.
QString comparable(const QString &name)
{
    QString folded = wiki::folded(name);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

bool hasDomain(const QString &folded)
{
    return folded.contains(u'.') && !folded.contains(u' ') && QHostAddress(folded).isNull();
}

void take(QStringList &ids, const QMultiHash<QString, QString> &from, const QString &key)
{
    constexpr qsizetype enough = 50; // of a name that calls as many, one more tells nothing
    for (auto [it, end] = from.equal_range(key); it != end && ids.size() < enough; ++it)
        if (!ids.contains(*it))
            ids.append(*it);
}

} // namespace

QStringList waysToCall(const Subject &subject)
{
    QStringList ways{subject.name};
    ways += subject.texts(u"fqdn");
    ways += subject.texts(u"aliases");
    return ways;
}

void NameIndex::add(const QStringList &names, const QString &id)
{
    for (const QString &name : names) {
        const QString folded = comparable(name);
        if (folded.isEmpty())
            continue;
        m_whole.insert(folded, id);
        if (hasDomain(folded))
            m_beginnings.insert(folded.section(u'.', 0, 0), id);
        else
            m_short.insert(folded, id);
    }
}

NameIndex::Match NameIndex::find(const QStringList &names) const
{
    Match match;
    for (const QString &name : names)
        take(match.ids, m_whole, comparable(name));
    if (!match.isEmpty())
        return match;
    for (const QString &name : names) {
        const QString folded = comparable(name);
        if (folded.isEmpty())
            continue;
        if (hasDomain(folded))
            take(match.ids, m_short, folded.section(u'.', 0, 0));
        else
            take(match.ids, m_beginnings, folded);
    }
    return match;
}

} // namespace inventory
