// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/namedsubjects.h"

#include <QUrl>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Subject;

namespace {

QStringList textsOf(const inventory::Fact &fact)
{
    if (const auto *several = std::get_if<QStringList>(&fact.value))
        return *several;
    const auto *one = std::get_if<QString>(&fact.value);
    return one ? QStringList{*one} : QStringList();
}

/// Without the length of a network: "192.0.2.7/24".
QString addressOnly(const QString &address)
{
    return address.section(u'/', 0, 0);
}

} // namespace

bool isSameName(const QString &one, const QString &other)
{
    inventory::NameIndex index;
    index.add({one}, one);
    return !index.find({other}).isEmpty();
}

inventory::NameIndex measuredNames(const Measured &measured)
{
    inventory::NameIndex index;
    for (qsizetype i = 0; i < measured.subjects.size(); ++i)
        index.add(measured.subjects[i].names, QString::number(i));
    return index;
}

NamedSubjects::NamedSubjects(const inventory::Inventory &inventory)
{
    for (const Subject &subject : inventory.subjects) {
        if (subject.kind == inventory::Kind::Site)
            continue;
        QStringList names = inventory::waysToCall(subject);
        for (const inventory::Fact &fact : subject.facts) {
            for (const QString &text : textsOf(fact)) {
                if (fact.key == "addresses"_L1)
                    names.append(addressOnly(text));
                else if (fact.key.endsWith("_url"_L1))
                    m_hosts.insert(QUrl(text).host().toCaseFolded());
            }
            m_hasPublicAddresses = m_hasPublicAddresses || fact.key == "public_url"_L1;
        }
        m_index.add(names, QString::number(m_subjects.size()));
        m_subjects.append(&subject);
    }
    m_hosts.remove(QString());
}

QList<const Subject *> NamedSubjects::called(const QStringList &names) const
{
    QList<const Subject *> found;
    for (const QString &id : m_index.find(names).ids)
        found.append(m_subjects[id.toLongLong()]);
    const auto machine = [](const Subject *one) { return inventory::isMachine(one->kind); };
    if (std::ranges::any_of(found, machine))
        found.removeIf([&machine](const Subject *one) { return !machine(one); });
    return found;
}

bool NamedSubjects::hasHost(const QString &host) const
{
    return m_hosts.contains(host) || !called({host}).isEmpty();
}

} // namespace drift
