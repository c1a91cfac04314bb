// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/facttext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 500;

constexpr std::array<std::pair<QLatin1StringView, const char *>, 21> keyWords{{
    {"aliases"_L1, QT_TRANSLATE_NOOP("inventory", "Other names")},
    {"fqdn"_L1, QT_TRANSLATE_NOOP("inventory", "Full name")},
    {"addresses"_L1, QT_TRANSLATE_NOOP("inventory", "Addresses")},
    {"site"_L1, QT_TRANSLATE_NOOP("inventory", "Site")},
    {"parent"_L1, QT_TRANSLATE_NOOP("inventory", "Runs on")},
    {"role"_L1, QT_TRANSLATE_NOOP("inventory", "Role")},
    {"os"_L1, QT_TRANSLATE_NOOP("inventory", "Operating system")},
    {"cpus"_L1, QT_TRANSLATE_NOOP("inventory", "Processors")},
    {"memory"_L1, QT_TRANSLATE_NOOP("inventory", "Memory")},
    {"disks"_L1, QT_TRANSLATE_NOOP("inventory", "Disks")},
    {"raid"_L1, QT_TRANSLATE_NOOP("inventory", "RAID")},
    {"backup"_L1, QT_TRANSLATE_NOOP("inventory", "Backups kept")},
    {"console"_L1, QT_TRANSLATE_NOOP("inventory", "Console")},
    {"admin_url"_L1, QT_TRANSLATE_NOOP("inventory", "Administration")},
    {"public_url"_L1, QT_TRANSLATE_NOOP("inventory", "Public address")},
    {"image"_L1, QT_TRANSLATE_NOOP("inventory", "Image")},
    {"repository"_L1, QT_TRANSLATE_NOOP("inventory", "Repository")},
    {"contact"_L1, QT_TRANSLATE_NOOP("inventory", "Contact")},
    {"runbook"_L1, QT_TRANSLATE_NOOP("inventory", "Runbook")},
    {"critical"_L1, QT_TRANSLATE_NOOP("inventory", "Critical")},
    {"services"_L1, QT_TRANSLATE_NOOP("inventory", "Services")},
}};

class Words {
    Q_DECLARE_TR_FUNCTIONS(inventory)
};

QString line(const QString &text)
{
    const QString flat = text.left(longestValue + 1).simplified();
    return text.size() > longestValue ? flat.left(longestValue) + u'…' : flat;
}

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Site:
        return Words::tr("site");
    case Kind::Hypervisor:
        return Words::tr("hypervisor");
    case Kind::Host:
        return Words::tr("machine");
    case Kind::Vm:
        return Words::tr("virtual machine");
    case Kind::Container:
        return Words::tr("container");
    case Kind::Service:
        return Words::tr("service");
    case Kind::Device:
        return Words::tr("device");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindsText(Kind kind)
{
    switch (kind) {
    case Kind::Site:
        return Words::tr("Sites");
    case Kind::Hypervisor:
        return Words::tr("Hypervisors");
    case Kind::Host:
        return Words::tr("Machines");
    case Kind::Vm:
        return Words::tr("Virtual machines");
    case Kind::Container:
        return Words::tr("Containers");
    case Kind::Service:
        return Words::tr("Services");
    case Kind::Device:
        return Words::tr("Devices");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindCountText(Kind kind, int count)
{
    switch (kind) {
    case Kind::Site:
        return Words::tr("%n site(s)", nullptr, count);
    case Kind::Hypervisor:
        return Words::tr("%n hypervisor(s)", nullptr, count);
    case Kind::Host:
        return Words::tr("%n machine(s)", nullptr, count);
    case Kind::Vm:
        return Words::tr("%n virtual machine(s)", nullptr, count);
    case Kind::Container:
        return Words::tr("%n container(s)", nullptr, count);
    case Kind::Service:
        return Words::tr("%n service(s)", nullptr, count);
    case Kind::Device:
        return Words::tr("%n device(s)", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyText(const QString &key)
{
    const auto found = std::ranges::find(keyWords, key, &std::pair<QLatin1StringView, const char *>::first);
    return found == keyWords.end() ? line(key) : Words::tr(found->second);
}

QString valueText(const Fact &fact, const QLocale &locale)
{
    if (const auto *number = std::get_if<double>(&fact.value))
        return fact.unit ? base::quantityText(*number, *fact.unit, locale)
                         : locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto *several = std::get_if<QStringList>(&fact.value))
        return line(several->first(std::min<qsizetype>(several->size(), 100)).join(u", "_s));
    if (const auto *yes = std::get_if<bool>(&fact.value))
        return *yes ? Words::tr("yes") : Words::tr("no");
    return line(std::get<QString>(fact.value));
}

QString placeText(const QString &page, int lineNumber)
{
    if (page.isEmpty())
        return {};
    return lineNumber > 0 ? Words::tr("%1, line %2").arg(page).arg(lineNumber) : page;
}

QString bannerText(wiki::Banner banner)
{
    switch (banner) {
    case wiki::Banner::None:
        return {};
    case wiki::Banner::Plan:
        return Words::tr("planned");
    case wiki::Banner::Obsolete:
        return Words::tr("obsolete");
    case wiki::Banner::Critical:
        return Words::tr("critical notice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString inventoryText(const Inventory &inventory)
{
    QStringList parts;
    for (const Kind kind :
         {Kind::Site, Kind::Hypervisor, Kind::Host, Kind::Vm, Kind::Container, Kind::Service, Kind::Device}) {
        if (const auto count = std::ranges::count(inventory.subjects, kind, &Subject::kind))
            parts.append(kindCountText(kind, int(count)));
    }
    return parts.join(u", "_s);
}

QString severityText(wiki::Diagnostic::Severity severity)
{
    switch (severity) {
    case wiki::Diagnostic::Severity::Remark:
        return Words::tr("Remark");
    case wiki::Diagnostic::Severity::Warning:
        return Words::tr("Warning");
    case wiki::Diagnostic::Severity::Error:
        return Words::tr("Error");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace inventory
