// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/onrampdraft.h"

#include "models/drift/namedsubjects.h"
#include "models/drift/replacement.h"
#include "models/drift/tolerance.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

/// A word in the page's language.
struct Word {
    QStringView english;
    QStringView french;
};

using Language = QLocale::Language;

QString said(const Word &word, Language language)
{
    return (language == Language::French ? word.french : word.english).toString();
}

struct Column {
    Word head;
    QStringList cells = {}; ///< empty: nobody measures it
    bool always = false; ///< also when nobody knows any of it, so that people fill it in
};

/// Text of others in a cell: nothing of it may end the cell or be taken for markup.
QString cell(const QString &text)
{
    static const QRegularExpression markup(u"[|^\\[\\]{}<>%~`\\\\]|\\*\\*|//|__|''|\\(\\(|--"_s);
    const QString plain = text.simplified();
    return QString(plain).remove(u"%%"_s).contains(markup) ? QString() : plain;
}

QString row(const QStringList &cells, QChar mark)
{
    QString line(mark);
    for (const QString &one : cells)
        line += u' ' + (one.isEmpty() ? u"?"_s : one) + u' ' + mark;
    return line + u'\n';
}

QString table(QList<Column> columns, Language language)
{
    columns.removeIf([](const Column &column) {
        return !column.always
            && std::ranges::all_of(column.cells, [](const QString &text) { return text.isEmpty(); });
    });
    QStringList heads;
    for (const Column &column : columns)
        heads.append(said(column.head, language));
    QString text = row(heads, u'^');
    for (qsizetype i = 0; i < columns.first().cells.size(); ++i) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(column.cells.value(i));
        text += row(cells, u'|');
    }
    return text;
}

QString chapter(const Word &title, const QList<Column> &columns, Language language)
{
    if (columns.first().cells.isEmpty())
        return {};
    return u"\n===== %1 =====\n"_s.arg(said(title, language)) + table(columns, language);
}

/// As somebody would have written it: "16 Go", "2 TB".
QString sizeText(const std::optional<Measurement> &measured, const QString &key, Language language)
{
    if (!measured)
        return {};
    const QString unit =
        (measured->number() < 1e12 ? u"1 G"_s : u"1 T"_s) + (language == Language::French ? u'o' : u'B');
    inventory::Fact model{.key = key, .value = QString(), .text = unit};
    return sizeInstead(model, *measured).value_or(QString());
}

QString osText(const std::optional<Measurement> &measured)
{
    return measured ? cell(osInstead({.key = u"os"_s, .value = QString()}, *measured).value_or(QString()))
                    : QString();
}

bool isAddress(const QString &name)
{
    return !QHostAddress(name).isNull();
}

QString fqdnOf(const MeasuredSubject &machine)
{
    const auto found = std::ranges::find_if(
        machine.names, [](const QString &name) { return name.contains(u'.') && !isAddress(name); });
    return found == machine.names.end() || *found == machine.name ? QString() : cell(*found);
}

QString addressOf(const MeasuredSubject &machine)
{
    const auto found = std::ranges::find_if(machine.names, isAddress);
    return found == machine.names.end() ? QString() : *found;
}

/// Machines of one kind, with what is measured of them.
QList<Column> machineColumns(const Measured &measured, Kind kind, Language language)
{
    Column name{.head = {u"Machine", u"Machine"}};
    Column fqdn{.head = {u"FQDN", u"FQDN"}};
    Column address{.head = {u"IP address", u"Adresse IP"}};
    Column place{.head = {u"Site", u"Site"}, .cells = {}, .always = true};
    Column os{.head = {u"Operating system", u"Système"}};
    Column cpus{.head = {u"CPUs", u"Processeurs"}};
    Column memory{.head = {u"Memory", u"Mémoire"}};
    Column disks{.head = {u"Disks", u"Disques"}};
    if (kind == Kind::Vm)
        place = {.head = {u"Hypervisor", u"Hyperviseur"}};
    for (const MeasuredSubject &one : measured.subjects) {
        if (one.kind != kind || !one.isKnownNow() || cell(one.name).isEmpty())
            continue;
        const Measurement *disk = kind == Kind::Hypervisor ? nullptr : diskOf(one);
        name.cells.append(cell(one.name));
        fqdn.cells.append(fqdnOf(one));
        address.cells.append(addressOf(one));
        place.cells.append(kind == Kind::Vm && one.parent ? cell(one.parent->text()) : QString());
        os.cells.append(osText(one.os));
        cpus.cells.append(one.cpus ? QString::number(one.cpus->number()) : QString());
        memory.cells.append(sizeText(one.givenMemory ? one.givenMemory : one.memory, u"memory"_s, language));
        disks.cells.append(sizeText(disk ? std::optional(*disk) : std::nullopt, u"disks"_s, language));
    }
    return {name, fqdn, address, place, os, cpus, memory, disks};
}

/// What is probed, by the first part of its name where that is unique.
QList<Column> serviceColumns(const Measured &measured)
{
    const inventory::NameIndex machines = measuredNames(measured);
    QStringList hosts;
    for (const MeasuredProbe &probe : measured.probes)
        if (!isAddress(probe.host) && !cell(probe.host).isEmpty() && machines.find({probe.host}).isEmpty())
            hosts.append(probe.host);
    hosts.removeDuplicates();
    QStringList names;
    for (const QString &host : std::as_const(hosts))
        names.append(host.section(u'.', 0, 0));
    Column name{.head = {u"Service", u"Service"}};
    Column url{.head = {u"URL", u"URL"}};
    Column machine{.head = {u"Runs on", u"Hébergé sur"}, .cells = {}, .always = true};
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        name.cells.append(names.count(names[i]) == 1 ? names[i] : hosts[i]);
        url.cells.append(u"https://"_s + hosts[i] + u'/');
        machine.cells.append(QString());
    }
    return {name, url, machine};
}

QList<Column> containerColumns(const Measured &measured)
{
    Column name{.head = {u"Container", u"Conteneur"}};
    Column machine{.head = {u"Runs on", u"Hébergé sur"}};
    Column image{.head = {u"Image", u"Image"}};
    for (const MeasuredSubject &host : measured.subjects)
        for (const MeasuredContainer &one : host.containers) {
            if (cell(one.name).isEmpty())
                continue;
            name.cells.append(cell(one.name));
            machine.cells.append(cell(host.name));
            image.cells.append(cell(one.image.text()));
        }
    return {name, machine, image};
}

} // namespace

QString onRampDraft(const Measured &measured, QLocale::Language language)
{
    const auto machines = [&](Kind kind) { return machineColumns(measured, kind, language); };
    const QString chapters = chapter({u"Hypervisors", u"Hyperviseurs"}, machines(Kind::Hypervisor), language)
        + chapter({u"Virtual machines", u"Machines virtuelles"}, machines(Kind::Vm), language)
        + chapter({u"Machines", u"Machines"}, machines(Kind::Host), language)
        + chapter({u"Services", u"Services"}, serviceColumns(measured), language)
        + chapter({u"Containers", u"Conteneurs"}, containerColumns(measured), language);
    if (chapters.isEmpty())
        return {};
    const QString day = base::toUtc(measured.moment).date().toString(Qt::ISODate);
    const Word head{
        u"====== Inventory ======\n\nFirst draft from the metrics of %1. Complete what stands as "
        "\"?\", and remove what is not yours.\n",
        u"====== Inventaire ======\n\nPremier jet d'après les métriques du %1. Complétez les « ? » "
        "et retirez ce qui n'est pas à vous.\n"};
    return said(head, language).arg(day) + chapters;
}

} // namespace drift
