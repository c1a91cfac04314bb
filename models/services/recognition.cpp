// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recognition.h"

#include "models/health/subjects.h"
#include "models/inventory/imagename.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace services {

using namespace Qt::StringLiterals;
using inventory::Subject;

namespace {

/// Addresses that people type with or without their scheme.
QUrl urlOf(const QString &written)
{
    const QString text = written.trimmed();
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text);
}

/// The words of a name: "Mattermost (équipe)" is also called mattermost.
bool names(const QString &name, const QStringList &words)
{
    static const QRegularExpression parts(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList own = name.toCaseFolded().split(parts, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString &word) {
        return name.compare(word, Qt::CaseInsensitive) == 0 || own.contains(word.toCaseFolded());
    });
}

/// How much of an address a service's own covers: the length of its path; -1: it is another address.
qsizetype reach(const QUrl &own, const QUrl &target)
{
    const QString path = own.path().isEmpty() ? u"/"_s : own.path();
    const QString asked = target.path().isEmpty() ? u"/"_s : target.path();
    const bool covers = own.host() == target.host() && own.port(443) == target.port(443)
        && (asked == path || asked.startsWith(path.endsWith(u'/') ? path : path + u'/'));
    return covers ? path.size() : -1;
}

} // namespace

QString targetHost(const QString &target)
{
    const QString host =
        target.contains("://"_L1) ? QUrl(target).host() : health::hostPart(target.section(u'/', 0, 0));
    return host.isEmpty() ? target.toCaseFolded() : host.toCaseFolded();
}

Recognition::Recognition(const inventory::Directory &directory, const survey::Machines &machines)
    : m_machines(machines)
{
    for (const Subject &subject : directory.inventory().subjects) {
        if (subject.kind != inventory::Kind::Service || subject.isUnderBanner())
            continue;
        const Subject *parent = directory.parentOf(subject);
        Known known{.name = subject.name,
                    .machine = parent ? parent->name : QString(),
                    .image = inventory::imageName(subject.text(u"image")).shortName(),
                    .urls = {}};
        for (const QString &url : subject.texts(u"public_url"))
            known.urls.append(urlOf(url));
        QStringList ways = inventory::waysToCall(subject);
        for (const QUrl &url : std::as_const(known.urls))
            ways.append(url.host());
        m_names.add(ways, QString::number(m_services.size()));
        m_services.append(known);
    }
}

Recognition::Owner Recognition::owned(const Known &service) const
{
    return {.key = keyOf(service.name),
            .name = service.name,
            .machine = service.machine,
            .host = {},
            .isWritten = true};
}

/// By the address that covers most of the target; nobody when two cover as much.
const Recognition::Known *Recognition::byUrl(const QString &target) const
{
    const QUrl asked = urlOf(target);
    const Known *best = nullptr;
    qsizetype most = -1;
    bool shared = false;
    for (const Known &service : m_services) {
        for (const QUrl &url : service.urls) {
            const qsizetype covered = reach(url, asked);
            if (covered < 0 || covered < most || (covered == most && best == &service))
                continue;
            shared = covered == most;
            most = covered;
            best = &service;
        }
    }
    return shared ? nullptr : best;
}

const Recognition::Known *Recognition::byName(const QString &name) const
{
    if (name.isEmpty())
        return nullptr;
    const auto match = m_names.find({name});
    return match.isUnique() ? &m_services.at(match.first().toLongLong()) : nullptr;
}

const Recognition::Known *Recognition::byMachine(const QString &machine, const Software &software) const
{
    const Known *only = nullptr;
    for (const Known &service : m_services) {
        const bool runsIt = software.words.contains(service.image) || names(service.name, software.words);
        if (!runsIt || machine.isEmpty() || service.machine.compare(machine, Qt::CaseInsensitive) != 0)
            continue;
        if (only)
            return nullptr;
        only = &service;
    }
    return only;
}

QString Recognition::machineOf(const QString &target) const
{
    const survey::Machine *machine = m_machines.ofTarget(target);
    return machine ? machine->name : QString();
}

Recognition::Owner Recognition::ofTarget(const QString &target) const
{
    const Known *service = byUrl(target);
    if (!service)
        service = byName(targetHost(target));
    if (service)
        return owned(*service);
    const QString host = targetHost(target);
    return {.key = u"probe/"_s + host,
            .name = host,
            .machine = machineOf(host),
            .host = host,
            .isWritten = false};
}

Recognition::Owner Recognition::ofSignal(const QString &name, const QString &job, bool isInstance) const
{
    const QString machine = isInstance ? machineOf(name) : QString();
    if (machine.isEmpty())
        return ofTarget(name);
    if (const Known *service = byUrl(name))
        return owned(*service);
    const Known *service = byName(job);
    if (service && service->machine.compare(machine, Qt::CaseInsensitive) == 0)
        return owned(*service);
    const QString told = job.isEmpty() ? targetHost(name) : job;
    return {.key = u"signal/%1/%2"_s.arg(told, machine),
            .name = job.isEmpty() ? told : u"%1 (%2)"_s.arg(job, machine),
            .machine = machine,
            .host = targetHost(name),
            .isWritten = false};
}

Recognition::Owner Recognition::ofLabels(const metrics::Labels &labels, const Software &software) const
{
    QString told;
    for (const QString &label : software.namedBy) {
        const QString host = targetHost(labels.value(label));
        // Where an exporter stands is no name of what it tells of.
        const bool isPlace = label == "instance"_L1 && m_machines.ofTarget(labels.value(label));
        if (const Known *service = isPlace || label == "job"_L1 ? nullptr : byName(host))
            return owned(*service);
        if (told.isEmpty() && label != "job"_L1)
            told = host;
    }
    const QString target = labels.value(u"instance");
    const QString machine = machineOf(target);
    if (const Known *service = byMachine(machine, software))
        return owned(*service);
    const Known *byJob = byName(labels.value(u"job"));
    if (byJob && (machine.isEmpty() || byJob->machine.compare(machine, Qt::CaseInsensitive) == 0))
        return owned(*byJob);
    if (told.isEmpty())
        return {};
    const QString name = machine.isEmpty() ? told : machine;
    return {
        .key = software.id + u'/' + name, .name = name, .machine = machine, .host = told, .isWritten = false};
}

Recognition::Owner Recognition::ofContainer(const QString &name, const QString &image,
                                            const QString &target) const
{
    const QString machine = machineOf(target);
    const auto isHere = [&machine](const Known &service) {
        return machine.isEmpty() || service.machine.isEmpty()
            || service.machine.compare(machine, Qt::CaseInsensitive) == 0;
    };
    if (const Known *service = byName(name); service && isHere(*service))
        return owned(*service);
    const QString shortName = inventory::imageName(image).shortName();
    const Known *only = nullptr;
    for (const Known &service : m_services) {
        if (shortName.isEmpty() || service.image != shortName || !isHere(service))
            continue;
        if (only)
            return {};
        only = &service;
    }
    return only ? owned(*only) : Owner();
}

Recognition::Owner Recognition::onlyOne(const QList<Owner> &owners)
{
    Owner only;
    for (const Owner &owner : owners) {
        if (owner.key.isEmpty() || owner == only)
            continue;
        if (!only.key.isEmpty())
            return {};
        only = owner;
    }
    return only;
}

} // namespace services
