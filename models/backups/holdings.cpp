// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/holdings.h"

#include "models/backups/backupquestions.h"
#include "models/wiki/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace backups {

using namespace Qt::StringLiterals;
using inventory::Kind;
using inventory::Subject;

namespace {

bool isKept(Kind kind)
{
    return kind == Kind::Vm || kind == Kind::Host || kind == Kind::Service || kind == Kind::Hypervisor;
}

/// "aucune", "none": the wiki says that there is no backup.
bool saysNone(const QString &place)
{
    static const QStringList words{u"aucune"_s,   u"aucun"_s,      u"non"_s,     u"no"_s,
                                   u"none"_s,     u"nulle part"_s, u"nowhere"_s, u"pas de sauvegarde"_s,
                                   u"no backup"_s};
    return words.contains(wiki::folded(place));
}

} // namespace

Holdings::Holdings(const survey::Input &input)
    : m_input(input)
{
    addMachines();
    addGuests();
    addWritten();
}

void Holdings::addMachines()
{
    for (const survey::Machine &machine : m_input.machines.all()) {
        Backup &one = add(inventory::kindFromName(machine.kind).value_or(Kind::Host), machine.name);
        one.parent = machine.parent;
        one.site = machine.site;
    }
}

void Holdings::addGuests()
{
    for (const metrics::Sample &sample : m_input.answers.samples(nowQuestion)) {
        if (sample.labels.value(markLabel) != "guest"_L1)
            continue;
        const QString name = sample.labels.value(u"name");
        m_guests.insert({sample.labels.value(u"instance"), sample.labels.value(u"id")}, name);
        Backup &one = add(Kind::Vm, name);
        if (one.parent.isEmpty())
            one.parent = sample.labels.value(u"node");
    }
}

void Holdings::addWritten()
{
    for (const Subject &subject : m_input.directory.inventory().subjects) {
        if (!isKept(subject.kind) || subject.isUnderBanner())
            continue;
        Backup &one = add(subject.kind, subject.name);
        if (const Subject *parent = m_input.directory.parentOf(subject); parent && one.parent.isEmpty())
            one.parent = parent->name;
        if (const Subject *site = m_input.directory.siteOf(subject); site && one.site.isEmpty())
            one.site = site->name;
        one.page = subject.page;
        one.line = subject.line;
        addPlaces(one, subject);
    }
    for (Backup &one : m_all)
        if (const survey::Machine *parent = m_input.machines.named(one.parent); one.site.isEmpty() && parent)
            one.site = parent->site;
}

void Holdings::addPlaces(Backup &backup, const Subject &subject)
{
    const inventory::Fact *fact = subject.fact(u"backup");
    if (!fact)
        return;
    backup.page = fact->page;
    backup.line = fact->line;
    for (const QString &place : subject.texts(u"backup")) {
        if (saysNone(place))
            backup.coverage = Backup::Coverage::None;
        else
            backup.copies.append({.place = place,
                                  .site = siteOfPlace(place),
                                  .page = fact->page,
                                  .line = fact->line,
                                  .text = fact->text});
    }
}

/// A service is often called as its machine, so both are looked for among their own.
Backup &Holdings::add(Kind kind, const QString &name)
{
    const qsizetype known = indexOf(name, kind != Kind::Service);
    if (known >= 0)
        return m_all[known];
    m_all.append({.kind = kind, .name = name});
    return m_all.last();
}

qsizetype Holdings::indexOf(const QString &name, bool machines) const
{
    const auto found = std::ranges::find_if(m_all, [&](const Backup &one) {
        return (one.kind != Kind::Service) == machines && one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? -1 : std::distance(m_all.begin(), found);
}

Backup *Holdings::guest(const metrics::Labels &labels)
{
    const QString name = m_guests.value({labels.value(u"instance"), labels.value(u"id")});
    const qsizetype known = name.isEmpty() ? -1 : indexOf(name, true);
    return known < 0 ? nullptr : &m_all[known];
}

Backup *Holdings::of(const metrics::Labels &labels)
{
    static const QStringList namers{u"vm_name"_s,  u"vm"_s,    u"guest"_s,   u"client_hostname"_s,
                                    u"hostname"_s, u"host"_s,  u"service"_s, u"app"_s,
                                    u"name"_s,     u"target"_s};
    for (const QString &label : namers) {
        const QString name = labels.value(label).section(u'.', 0, 0);
        const bool asService = label == "service"_L1 || label == "app"_L1;
        for (const bool machines : {!asService, asService})
            if (const qsizetype known = name.isEmpty() ? -1 : indexOf(name, machines); known >= 0)
                return &m_all[known];
    }
    const QString number = labels.value(u"vm_id") + labels.value(u"vmid") + labels.value(u"backup_id");
    for (const auto &[member, name] : m_guests.asKeyValueRange())
        if (!number.isEmpty() && member.second.section(u'/', 1) == number)
            if (const qsizetype known = indexOf(name, true); known >= 0)
                return &m_all[known];
    const survey::Machine *machine = m_input.machines.ofTarget(labels.value(u"instance"));
    const qsizetype known = machine ? indexOf(machine->name, true) : -1;
    return known < 0 ? nullptr : &m_all[known];
}

QString Holdings::siteNamed(const QString &word) const
{
    if (const Subject *subject = m_input.directory.find(word)) {
        if (subject->kind == Kind::Site)
            return subject->name;
        if (const Subject *site = m_input.directory.siteOf(*subject))
            return site->name;
    }
    const survey::Machine *machine = m_input.machines.named(word);
    return machine ? machine->site : QString();
}

QString Holdings::siteOfPlace(const QString &place) const
{
    static const QRegularExpression gaps(u"[\\s,;:/@+()]+"_s);
    QSet<QString> sites;
    for (const QString &word : place.split(gaps, Qt::SkipEmptyParts) + QStringList{place})
        if (const QString site = siteNamed(word); !site.isEmpty())
            sites.insert(site);
    return sites.size() == 1 ? *sites.begin() : QString();
}

} // namespace backups
