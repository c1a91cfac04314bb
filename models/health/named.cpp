// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/named.h"

#include "models/health/subjects.h"
#include "models/inventory/names.h"
#include "models/inventory/valueparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace health {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Subject;
using signals::HostReadings;

namespace {

constexpr int deepestNest = 8; ///< of guests in guests; names that refer to each other end here

/// "None", as people write it into a table, or nothing at all.
bool statesNone(const QString &text)
{
    static const QStringList none{u"non"_s, u"no"_s, u"none"_s, u"aucun"_s, u"sans"_s, u"aucune"_s};
    return inventory::saysNothing(text) || none.contains(text.trimmed().toCaseFolded());
}

bool matches(const QString &words, const QString &text)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

/// The fact by which a signal applies to the subject; null when none does.
const Fact *declaring(const Subject &subject, const signals::Declaration &declared)
{
    for (const QString &key : declared.facts) {
        const Fact *fact = subject.fact(key);
        if (fact && !statesNone(fact->text) && matches(declared.having, fact->text)
            && (declared.lacking.isEmpty() || !matches(declared.lacking, fact->text)))
            return fact;
    }
    return nullptr;
}

QString placeOf(const QString &page, int line)
{
    return u"%1:%2"_s.arg(page).arg(line);
}

/// The machines of one refresh, and what an inventory says of them.
class Completion {
public:
    Completion(signals::Readings &readings, const inventory::Inventory &inventory)
        : m_readings(readings)
        , m_subjects(inventory.subjects)
    {
        for (HostReadings &host : m_readings.hosts)
            m_machines.add({host.name, hostPart(host.instance)}, host.instance);
        for (const Subject &subject : m_subjects)
            if (inventory::isMachine(subject.kind) && !subject.isUnderBanner())
                pair(subject);
    }

    void complete(const QList<signals::Signal> &entries)
    {
        for (const auto &[instance, subject] : m_pairs)
            m_byInstance.insert(instance, subject);
        addMissing();
        for (HostReadings &host : m_readings.hosts)
            if (const Subject *subject = m_byInstance.value(host.instance))
                tell(host, *subject, entries);
        for (HostReadings &host : m_readings.hosts)
            host.site = siteOf(host);
        std::ranges::sort(m_readings.hosts, {},
                          [](const HostReadings &host) { return std::tie(host.name, host.instance); });
    }

private:
    /// Whom several machines could be is left alone: the inventory's reader says so.
    void pair(const Subject &subject)
    {
        const auto found = m_machines.find(inventory::waysToCall(subject));
        if (found.isUnique())
            m_pairs.append({found.first(), &subject});
        else if (found.isEmpty())
            m_unmeasured.append(&subject);
    }

    void addMissing()
    {
        for (const Subject *subject : m_unmeasured) {
            HostReadings host{.instance = inventory::kindName(subject->kind) + u'/' + subject->name,
                              .name = subject->name,
                              .machine = false,
                              .named = placeOf(subject->page, subject->line)};
            m_byInstance.insert(host.instance, subject);
            m_machines.add({host.name}, host.instance);
            m_readings.hosts.append(host);
        }
    }

    void tell(HostReadings &host, const Subject &subject, const QList<signals::Signal> &entries) const
    {
        if (host.kind == "host"_L1)
            host.kind = inventory::kindName(subject.kind);
        if (host.parent.isEmpty())
            host.parent = nameOf(subject.text(u"parent"));
        host.site = subject.text(u"site");
        for (const signals::Signal &signal : entries)
            if (const Fact *fact = declaring(subject, signal.declared))
                host.declared.insert(signal.id, placeOf(fact->page, fact->line));
    }

    /// A machine as it is called here, whatever the inventory calls it.
    QString nameOf(const QString &called) const
    {
        const HostReadings *host = called.isEmpty() ? nullptr : hostOf(called);
        return host ? host->name : called;
    }

    const HostReadings *hostOf(const QString &called) const
    {
        const auto found = m_machines.find({called});
        const auto host = !found.isUnique()
            ? m_readings.hosts.cend()
            : std::ranges::find(m_readings.hosts, found.first(), &HostReadings::instance);
        return host == m_readings.hosts.cend() ? nullptr : &*host;
    }

    /// Its own, or that of the machine it runs on.
    QString siteOf(const HostReadings &host) const
    {
        const HostReadings *one = &host;
        for (int depth = 0; one && one->site.isEmpty() && depth < deepestNest; ++depth)
            one = one->parent.isEmpty() ? nullptr : hostOf(one->parent);
        return one ? one->site : QString();
    }

    signals::Readings &m_readings;
    const QList<Subject> &m_subjects;
    inventory::NameIndex m_machines; ///< instances, by every way to call them
    QList<std::pair<QString, const Subject *>> m_pairs;
    QHash<QString, const Subject *> m_byInstance;
    QList<const Subject *> m_unmeasured;
};

} // namespace

void addNamed(signals::Readings &readings, const inventory::Inventory &inventory,
              const QList<signals::Signal> &entries)
{
    if (!inventory.subjects.isEmpty())
        Completion(readings, inventory).complete(entries);
}

} // namespace health
