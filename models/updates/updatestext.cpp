// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updatestext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace updates {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updates)
};

QString agoText(const std::optional<base::Instant> &at, base::Instant moment, const QLocale &locale)
{
    return at ? base::ageText(moment - *at, locale) : base::notMeasuredText();
}

} // namespace

QString doubtText(const MachineUpdates &machine, base::Instant moment, const QLocale &locale)
{
    switch (machine.doubt) {
    case Doubt::None:
        return Words::tr("told %1 ago").arg(agoText(machine.fileAt, moment, locale));
    case Doubt::SourceDown:
        return Words::tr("the metrics do not answer, known %1 ago").arg(agoText(machine.at, moment, locale));
    case Doubt::Down:
        return Words::tr("the machine is silent, known %1 ago").arg(agoText(machine.at, moment, locale));
    case Doubt::Gone:
        return Words::tr("the text file is gone, known %1 ago").arg(agoText(machine.at, moment, locale));
    case Doubt::FileOld:
        return Words::tr("the text file is %1 old").arg(agoText(machine.fileAt, moment, locale));
    case Doubt::Undated:
        return Words::tr("nothing says how old it is");
    case Doubt::CacheOld:
        return Words::tr("the package lists are %1 old").arg(agoText(machine.cacheAt, moment, locale));
    case Doubt::NoCollector:
        return Words::tr("nobody tells");
    }
    return {};
}

QString adviceText(const MachineUpdates &machine)
{
    switch (machine.doubt) {
    case Doubt::SourceDown:
        return Words::tr("See the sources: while they are silent, this is what was known last.");
    case Doubt::Down:
        return Words::tr("The machine does not answer: these are its last words.");
    case Doubt::Gone:
    case Doubt::FileOld:
    case Doubt::Undated:
        return Words::tr("The script that writes the text file does not run: see systemctl list-timers "
                         "'prometheus-node-exporter-apt*' on the machine.");
    case Doubt::CacheOld:
        return Words::tr("apt update has not run for days, so what is new is not known: see systemctl status "
                         "apt-daily.timer on the machine.");
    case Doubt::NoCollector:
        return Words::tr("Install prometheus-node-exporter-collectors on the machine, and start "
                         "prometheus-node-exporter-apt.timer.");
    case Doubt::None:
        break;
    }
    if (!machine.security)
        return Words::tr("This release files its security updates among all others, so they cannot be told "
                         "apart. It gets none any more: upgrade the machine.");
    if (machine.automatic == Automatic::NotProven)
        return Words::tr("Security updates wait and do not install themselves: install them by hand, and see "
                         "whether unattended-upgrades is set up.");
    if (machine.reboot == Reboot::Yes)
        return Words::tr("What was installed only counts after a reboot: plan one.");
    return {};
}

QString rebootText(Reboot reboot)
{
    switch (reboot) {
    case Reboot::Yes:
        return Words::tr("needed");
    case Reboot::No:
        return Words::tr("not needed");
    case Reboot::CannotKnow:
        break;
    }
    return Words::tr("cannot know");
}

QString automaticText(Automatic automatic)
{
    switch (automatic) {
    case Automatic::Proven:
        return Words::tr("automatic");
    case Automatic::NotProven:
        return Words::tr("by hand");
    case Automatic::NotSeen:
        break;
    }
    return Words::tr("not seen yet");
}

QString sawToothText(const MachineUpdates &machine, base::Instant moment, const QLocale &locale)
{
    const QString falls = machine.lastFall
        ? Words::tr("Within 14 days security updates were installed %n times, last %1 ago.", nullptr,
                    machine.falls)
              .arg(agoText(machine.lastFall, moment, locale))
        : Words::tr("Within 14 days no security update was seen to be installed.");
    if (!machine.pendingSince)
        return falls;
    return falls + u' '
        + Words::tr("Something has been waiting for %1.").arg(agoText(machine.pendingSince, moment, locale));
}

QString kernelText(Kernel kernel)
{
    switch (kernel) {
    case Kernel::Current:
        return Words::tr("the newest one runs");
    case Kernel::AbiUpgrade:
        return Words::tr("another build waits for a reboot");
    case Kernel::VersionUpgrade:
        return Words::tr("another version waits for a reboot");
    case Kernel::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString machinesText(const Updates &all)
{
    const auto count = [&all](auto predicate) { return int(std::ranges::count_if(all.machines, predicate)); };
    const int waiting = count([](const MachineUpdates &one) { return one.security.value_or(0) > 0; });
    const int reboots = count([](const MachineUpdates &one) { return one.reboot == Reboot::Yes; });
    const int unknown = count([](const MachineUpdates &one) { return one.doubt != Doubt::None; });
    QString text = Words::tr("Of %n machines, ", nullptr, int(all.machines.size()))
        + Words::tr("%n have security updates waiting", nullptr, waiting) + QStringLiteral(", ")
        + Words::tr("%n wait for a reboot", nullptr, reboots);
    if (unknown > 0)
        text += QStringLiteral(", ") + Words::tr("%n are not known", nullptr, unknown);
    return text + u'.';
}

QString debtText(const Updates &all, const QLocale &locale)
{
    if (all.debts.isEmpty())
        return Words::tr("Nobody has told of security updates within 90 days.");
    const QString sum = Words::tr("Security updates waited for %1 package-days within 90 days.")
                            .arg(locale.toString(all.fleetDebt.packageDays(), 'f', 0));
    if (!all.fleetDebt.oldest)
        return sum;
    return sum + u' '
        + Words::tr("The oldest has been waiting for %1.")
              .arg(agoText(all.fleetDebt.oldest, all.moment, locale));
}

} // namespace updates
