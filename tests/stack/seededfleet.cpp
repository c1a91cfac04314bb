// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stack/seededfleet.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int guests = 18;
constexpr int services = 8;
const double gibibyte = std::pow(1024.0, 3);

/// The same system, as wikis call it and as it calls itself.
struct System {
    QStringList written;
    QString pretty;
};

const QList<System> &systems()
{
    static const QList<System> all{
        {{u"Debian 11"_s, u"Bullseye"_s, u"Debian 11 (bullseye)"_s}, u"Debian GNU/Linux 11 (bullseye)"_s},
        {{u"Debian 12"_s, u"Bookworm"_s, u"Debian GNU/Linux 12"_s, u"debian 12.7"_s},
         u"Debian GNU/Linux 12 (bookworm)"_s},
        {{u"Debian 13"_s, u"Trixie"_s}, u"Debian GNU/Linux 13 (trixie)"_s},
        {{u"Ubuntu 22.04"_s, u"Ubuntu 22.04 LTS"_s}, u"Ubuntu 22.04.3 LTS"_s},
        {{u"Alpine 3.18"_s}, u"Alpine Linux v3.18"_s},
    };
    return all;
}

/// The ways that people write a size; of the first two nobody knows which reading they mean.
const QStringList units{u" Go"_s, u"Go"_s, u" Gio"_s, u" GiB"_s};

} // namespace

SeededFleet::SeededFleet(quint32 seed)
    : m_random(seed)
{
    makeMachines();
    makeServices();
    this->seed();
    for (QList<Machine> *machines : {&m_hypervisors, &m_guests})
        for (Machine &one : *machines)
            one.bytes = measuredMemory(one);
    writePages();
}

void SeededFleet::makeMachines()
{
    for (const auto &name : {u"alice"_s, u"bob"_s, u"caribou"_s}) {
        Machine one{.nodename = name, .written = name.at(0).toUpper() + name.sliced(1)};
        one.gib = one.givenGib = 32 << bounded(3);
        one.cpus = 8 << bounded(2);
        one.cpusMeasured = one.cpus * (bounded(2) + 1); // cores, or threads
        one.os = oneOf(QStringList{u"Proxmox VE 8.2"_s, u"Debian 12"_s, u"Proxmox 8"_s});
        one.osMeasured = u"Debian GNU/Linux 12 (bookworm)"_s;
        one.diskGb = 2000;
        one.diskBytes = 94e9; // the rest is its guests'
        one.address = name + u".team.example"_s;
        m_hypervisors.append(one);
    }
    for (int i = 0; i < guests; ++i)
        makeGuest(i);
}

void SeededFleet::makeGuest(int number)
{
    const bool accented = number % 6 == 5;
    const QString name = u"pica"_s + QString::number(number).rightJustified(2, u'0');
    Machine one{.nodename = accented ? u"medias%1"_s.arg(number) : name};
    one.written = accented ? u"Médias%1"_s.arg(number)
        : number % 4 == 1  ? name + u".team.example"_s
        : number % 4 == 2  ? name.toUpper()
                           : name;
    const Machine &hypervisor = oneOf(m_hypervisors);
    one.node = hypervisor.nodename;
    one.host = oneOf(QStringList{hypervisor.written, hypervisor.nodename, hypervisor.address});
    one.gib = one.givenGib = 1 << bounded(6);
    one.unit = oneOf(units);
    one.diskGb = 10 * (bounded(30) + 1);
    one.diskBytes = one.diskGb * 1e9 * (0.91 + 0.08 * m_random.generateDouble());
    one.cpus = one.cpusMeasured = 1 << bounded(4);
    const System &system = oneOf(systems());
    one.os = oneOf(system.written);
    one.osMeasured = system.pretty;
    one.exporter = number % 5 != 4; // of some the hypervisor alone tells
    one.address = number % 3 == 0 ? u"192.0.2.%1"_s.arg(number + 10) : one.nodename + u".team.example"_s;
    m_guests.append(one);
}

/// The kernel shows a little less, of what is meant by either reading of "Go".
double SeededFleet::measuredMemory(const Machine &machine)
{
    const bool decimal = !machine.unit.contains(u'i') && bounded(2) == 0;
    return machine.givenGib * (decimal ? 1e9 : gibibyte) * (0.94 + 0.045 * m_random.generateDouble());
}

void SeededFleet::makeServices()
{
    static const QStringList names{u"etherpad"_s, u"hedgedoc"_s, u"wekan"_s, u"mattermost"_s,
                                   u"peertube"_s, u"lufi"_s,     u"gitea"_s, u"plume"_s};
    for (int i = 0; i < services; ++i) {
        const Machine &machine = m_guests[bounded(guests / 5) * 5]; // those have an exporter
        Service one{.name = names[i], .machine = machine.written, .on = machine.nodename};
        const QString tag = u"%1.%2.%3"_s.arg(bounded(9) + 1).arg(bounded(9)).arg(bounded(20));
        const QString registry = oneOf(QStringList{QString(), u"docker.io/"_s, u"quay.io/"_s});
        one.image = u"team/"_s + one.name + u':' + tag;
        one.imageMeasured = registry + one.image;
        m_services.append(one);
    }
}

void SeededFleet::found(const char *kind, const QString &name)
{
    m_drifts.insert(QLatin1StringView(kind) + u' ' + name);
}

void SeededFleet::seed()
{
    for (Machine &machine : m_guests)
        if (bounded(3) == 0)
            seedMachine(machine);
    for (Service &service : m_services)
        if (const Machine &host = *std::ranges::find(m_guests, service.on, &Machine::nodename);
            bounded(3) == 0 && host.inMetrics && !host.stopped) {
            service.imageMeasured = service.imageMeasured + u"-1"_s;
            found("image", service.name);
        }
    Machine &unwritten = m_guests[bounded(guests - 1) + 1]; // the first one stands on several pages
    const bool named = std::ranges::any_of(
        m_services, [&unwritten](const Service &one) { return one.on == unwritten.nodename; });
    if (m_drifts.contains(u"silent "_s + unwritten.written) || named)
        return;
    for (const auto &kind : {"memory", "disk", "cpus", "os", "placement", "stopped"})
        m_drifts.remove(QLatin1StringView(kind) + u' ' + unwritten.written);
    unwritten.stopped = false;
    unwritten.inWiki = false;
    found("undocumented", unwritten.nodename);
}

void SeededFleet::seedMachine(Machine &machine)
{
    const int what = bounded(7);
    if (what == 0) {
        machine.givenGib = machine.gib * (bounded(2) == 0 ? 2 : 0.5);
        found("memory", machine.written);
    } else if (what == 1) {
        machine.diskBytes *= bounded(2) == 0 ? 1.5 : 0.6;
        if (machine.exporter)
            found("disk", machine.written);
    } else if (what == 2) {
        machine.cpusMeasured = machine.cpus * 2;
        found("cpus", machine.written);
    } else if (what == 3) {
        machine.osMeasured = u"Rocky Linux 9.3 (Blue Onyx)"_s;
        if (machine.exporter)
            found("os", machine.written);
    } else if (what == 4) {
        machine.node = machine.node == "alice"_L1 ? u"bob"_s : u"alice"_s;
        found("placement", machine.written);
    } else if (what == 5 && machine.exporter) {
        machine.stopped = true;
        found("stopped", machine.written);
    } else if (what == 6) {
        machine.inMetrics = false;
        found("silent", machine.written);
    }
}

void SeededFleet::writePages()
{
    m_pages.insert(u"infra/machines.txt"_s, guestTable());
    m_pages.insert(u"infra/hyperviseurs.txt"_s, hypervisorSections());
    m_pages.insert(u"services.txt"_s, serviceTable());
    m_pages.insert(
        u"old/machines.txt"_s,
        "====== Machines ======\n\n<bootnote critical>CETTE PAGE N'EST PLUS D'ACTUALITÉ.</bootnote>\n\n"
        "===== Machines virtuelles =====\n^ Machine ^ Hyperviseur ^ RAM ^ Système ^\n"
        "| pica00 | Zoé | 3 Go | Debian 8 |\n| vieille | Zoé | 3 Go | Debian 8 |\n");
    m_pages.insert(u"start.txt"_s,
                   "====== Accueil ======\n\nLa VM pica00 avait 2 Go de mémoire en 2016, sur alice.\n"
                   "  * 500 (`tech`): donne accès à docker\n");
}

QByteArray SeededFleet::guestTable() const
{
    QString text = u"====== Machines virtuelles ======\n\n"
                   "^ Machine ^ Type ^ Hyperviseur ^ RAM ^ Disque ^ CPU ^ Système ^ Adresse IP ^\n"_s;
    for (const Machine &one : m_guests) {
        if (!one.inWiki)
            continue;
        const QString address = one.address.startsWith("192."_L1) ? one.address : u"?"_s;
        text += u"| %1 | VM | %2 | %3 | %4 Go | %5 vCPU | %6 | %7 |\n"_s.arg(
            one.written, one.host, QString::number(one.gib) + one.unit, QString::number(one.diskGb),
            QString::number(one.cpus), one.os, address);
    }
    return text.toUtf8();
}

QByteArray SeededFleet::hypervisorSections() const
{
    QString text = u"# Hyperviseurs\n"_s;
    for (const Machine &one : m_hypervisors)
        text +=
            u"\n## %1\n\n* **Mémoire** : %2 Go\n* CPU : %3 cœurs\n* Système : %4\n* Disques : 2 x 2 To\n"_s
                .arg(one.written)
                .arg(one.gib)
                .arg(one.cpus)
                .arg(one.os);
    return text.toUtf8();
}

QByteArray SeededFleet::serviceTable() const
{
    QString text = u"====== Services ======\n\n^ Service ^ Machine ^ Image ^\n"_s;
    for (const Service &one : m_services)
        text += u"| %1 | %2 | %3 |\n"_s.arg(one.name, one.machine, one.image);
    return text.toUtf8();
}

namespace {

/// Lines of one series, every 30 s of ten minutes.
void addSeries(QByteArray &lines, const QString &series, double value, qint64 endMs)
{
    for (int step = 20; step >= 0; --step)
        lines += series.toUtf8() + ' ' + QByteArray::number(value, 'g', 17) + ' '
            + QByteArray::number(endMs - step * 30'000LL) + '\n';
}

} // namespace

QByteArray SeededFleet::samples(qint64 nowMs) const
{
    QByteArray lines;
    for (const Machine &one : m_hypervisors) {
        addExporter(lines, one, nowMs);
        addSeries(
            lines,
            u"pve_node_info{instance=\"%1\",id=\"node/%2\",name=\"%2\"}"_s.arg(one.address, one.nodename), 1,
            nowMs);
    }
    int id = 100;
    for (const Machine &one : m_guests) {
        ++id;
        if (!one.inMetrics)
            continue;
        addGuest(lines, one, id, nowMs);
        if (one.exporter)
            addExporter(lines, one, one.stopped ? nowMs - 2 * 3'600'000LL : nowMs);
    }
    for (const Service &one : m_services) {
        const Machine &host = *std::ranges::find(m_guests, one.on, &Machine::nodename);
        if (host.inMetrics && !host.stopped)
            addSeries(lines,
                      u"container_last_seen{instance=\"%1:8080\",name=\"%2\",image=\"%3\"}"_s.arg(
                          host.address, one.name, one.imageMeasured),
                      double(nowMs / 1000), nowMs);
    }
    return lines;
}

void SeededFleet::addExporter(QByteArray &lines, const Machine &machine, qint64 endMs) const
{
    const QString labels = u"instance=\"%1:9100\",job=\"node\""_s.arg(machine.address);
    const auto add = [&](const QString &name, const QString &more, double value) {
        addSeries(lines, name + u'{' + labels + more + u'}', value, endMs);
    };
    add(u"up"_s, {}, 1);
    add(u"node_uname_info"_s, u",nodename=\"%1\""_s.arg(machine.nodename), 1);
    add(u"node_memory_MemTotal_bytes"_s, {}, std::floor(machine.bytes));
    add(u"node_os_info"_s, u",pretty_name=\"%1\""_s.arg(machine.osMeasured), 1);
    add(u"node_filesystem_size_bytes"_s, u",device=\"/dev/sda1\",mountpoint=\"/\",fstype=\"ext4\""_s,
        machine.diskBytes);
    add(u"node_filesystem_size_bytes"_s, u",device=\"tmpfs\",mountpoint=\"/run\",fstype=\"tmpfs\""_s, 1e9);
    for (int cpu = 0; cpu < machine.cpusMeasured; ++cpu)
        add(u"node_cpu_seconds_total"_s, u",mode=\"idle\",cpu=\"%1\""_s.arg(cpu), 1000);
}

void SeededFleet::addGuest(QByteArray &lines, const Machine &guest, int id, qint64 endMs) const
{
    const QString labels = u"instance=\"%1.team.example\",id=\"qemu/%2\""_s.arg(guest.node).arg(id);
    addSeries(lines,
              u"pve_guest_info{%1,name=\"%2\",node=\"%3\",template=\"0\",type=\"qemu\"}"_s.arg(
                  labels, guest.nodename, guest.node),
              1, endMs);
    addSeries(lines, u"pve_memory_size_bytes{%1}"_s.arg(labels), guest.givenGib * gibibyte, endMs);
    addSeries(lines, u"pve_cpu_usage_limit{%1}"_s.arg(labels), guest.cpusMeasured, endMs);
}
