// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/namedsubjects.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Subject;

namespace {

/// The first part of a long name; empty of a short one and of an address.
QString shortened(const QString &folded)
{
    const qsizetype dot = folded.indexOf(u'.');
    return dot <= 0 || !QHostAddress(folded).isNull() ? QString() : folded.first(dot);
}

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

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar &c : name.normalized(QString::NormalizationForm_KD).toCaseFolded().trimmed()) {
        if (c.isMark())
            continue;
        folded += c.isSpace() || c == u'_' ? u'-' : c;
    }
    return folded;
}

bool isSameName(const QString &one, const QString &other)
{
    const QString here = foldedName(one);
    const QString there = foldedName(other);
    return !here.isEmpty() && (here == there || shortened(here) == there || here == shortened(there));
}

bool isMachine(inventory::Kind kind)
{
    using enum inventory::Kind;
    return kind == Hypervisor || kind == Host || kind == Vm;
}

NamedSubjects::NamedSubjects(const inventory::Inventory &inventory)
{
    static const QStringList naming{u"aliases"_s, u"fqdn"_s, u"addresses"_s};
    for (const Subject &subject : inventory.subjects) {
        if (subject.kind == inventory::Kind::Site)
            continue;
        add(subject, subject.name);
        for (const inventory::Fact &fact : subject.facts) {
            if (naming.contains(fact.key))
                for (const QString &name : textsOf(fact))
                    add(subject, addressOnly(name));
            if (!fact.key.endsWith("_url"_L1))
                continue;
            m_hasPublicAddresses = m_hasPublicAddresses || fact.key == "public_url"_L1;
            for (const QString &url : textsOf(fact))
                m_hosts.insert(QUrl(url).host().toCaseFolded());
        }
    }
    m_hosts.remove(QString());
}

void NamedSubjects::add(const Subject &subject, const QString &name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty() || m_whole.contains(folded, &subject))
        return;
    m_whole.insert(folded, &subject);
    if (const QString first = shortened(folded); !first.isEmpty() && !m_short.contains(first, &subject))
        m_short.insert(first, &subject);
}

QList<const Subject *> NamedSubjects::called(const QStringList &names) const
{
    QList<const Subject *> whole;
    QList<const Subject *> partly;
    const auto note = [](QList<const Subject *> &list, const QList<const Subject *> &more) {
        for (const Subject *one : more)
            if (!list.contains(one))
                list.append(one);
    };
    for (const QString &name : names) {
        const QString folded = foldedName(name);
        const QString first = shortened(folded);
        note(whole, m_whole.values(folded));
        note(partly, first.isEmpty() ? m_short.values(folded) : m_whole.values(first));
    }
    QList<const Subject *> found = whole.isEmpty() ? partly : whole;
    const auto machine = [](const Subject *one) { return isMachine(one->kind); };
    if (std::ranges::any_of(found, machine))
        found.removeIf([&machine](const Subject *one) { return !machine(one); });
    return found;
}

bool NamedSubjects::hasHost(const QString &host) const
{
    return m_hosts.contains(host) || !called({host}).isEmpty();
}

} // namespace drift
