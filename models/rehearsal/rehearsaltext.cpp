// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsaltext.h"

#include "models/base/quantitytext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

/// The sentence of what the findings say: the worst of them.
QString measuredText(const Item &item, const QLocale &locale)
{
    const auto worst = std::ranges::max_element(item.evidence, {}, [](const Evidence &one) {
        return one.finding ? one.finding->state : base::State::NotApplicable;
    });
    if (worst == item.evidence.end() || !worst->finding)
        return Words::tr("nothing is measured of it");
    const QString part = signals::partsText(*worst->finding);
    const QString reason = signals::reasonText(*worst->finding, locale);
    return part.isEmpty() || reason.contains(part) ? reason : part + u": "_s + reason;
}

QString guestsText(const Item &item, const QString &names)
{
    switch (item.why) {
    case Why::GuestsStart:
        return names.isEmpty() ? Words::tr("no guest runs now")
                               : Words::tr("all that run start by themselves: %1").arg(names);
    case Why::GuestsStay:
        return Words::tr("would not start by themselves: %1").arg(names);
    case Why::GuestsUntold:
        return Words::tr("nobody tells whether they start by themselves: %1").arg(names);
    case Why::NoGuests:
        return Words::tr("it carries no virtual machines");
    default:
        return Words::tr("nobody tells which guests it carries");
    }
}

QString affectedText(const Item &item, const QString &names)
{
    switch (item.why) {
    case Why::Affects:
        return Words::tr("fall with it: %1").arg(names);
    case Why::NotWritten:
        return Words::tr("the wiki does not name this machine");
    default:
        return Words::tr("the wiki names nothing that runs on it");
    }
}

QString backupsText(const Item &item, const QString &names)
{
    switch (item.why) {
    case Why::BackedUp:
        return Words::tr("backed up: %1").arg(names);
    case Why::NotBackedUp:
        return Words::tr("no fresh backup: %1").arg(names);
    default:
        return names.isEmpty() ? Words::tr("nobody tells of any backup")
                               : Words::tr("nobody tells of a backup: %1").arg(names);
    }
}

QString accessText(const Item &item, const QString &names)
{
    switch (item.why) {
    case Why::ConsoleWritten:
    case Why::PeopleWritten:
        return names;
    case Why::ConsoleOfParent:
        return Words::tr("through its hypervisor %1, which answers").arg(names);
    case Why::NoConsole:
        return Words::tr("no way in is known when it does not come back");
    default:
        return Words::tr("the wiki names nobody who can go there");
    }
}

QString uptimeText(const Item &item, const QLocale &locale)
{
    if (!item.seconds)
        return Words::tr("nobody tells since when it runs");
    const QString length = base::quantityText(*item.seconds, base::Unit::Seconds, locale);
    return item.why == Why::UpLong
        ? Words::tr("up for %1: what was changed by hand since then has never met a reboot").arg(length)
        : Words::tr("up for %1").arg(length);
}

QString machineText(const Item &item, const QLocale &locale)
{
    switch (item.why) {
    case Why::Answers:
        return Words::tr("it answers");
    case Why::Silent:
        return measuredText(item, locale);
    case Why::SourceDown:
        return Words::tr("the metrics do not answer, so nothing is known of now");
    default:
        return Words::tr("no metrics know it");
    }
}

QString diskText(const Item &item, const QLocale &locale)
{
    if (item.why == Why::OfHypervisor)
        return Words::tr("its disks are its hypervisor’s");
    if (item.why != Why::Measured)
        return Words::tr("neither RAID nor ZFS is watched here");
    return item.standing == Standing::Ok ? Words::tr("no array or pool misses a disk, and none syncs")
                                         : measuredText(item, locale);
}

QString kernelText(const Item &item, const QLocale &locale)
{
    switch (item.why) {
    case Why::NoRebootPending:
        return Words::tr("no reboot is pending");
    case Why::NotWatched:
        return Words::tr("nobody tells whether a reboot is pending");
    default:
        return measuredText(item, locale);
    }
}

} // namespace

QString topicText(Topic topic)
{
    switch (topic) {
    case Topic::Machine:
        return Words::tr("The machine");
    case Topic::Guests:
        return Words::tr("Guests");
    case Topic::Affected:
        return Words::tr("Affected");
    case Topic::Raid:
        return Words::tr("RAID and ZFS");
    case Topic::Backups:
        return Words::tr("Backups");
    case Topic::Kernel:
        return Words::tr("Kernel and reboot");
    case Topic::Console:
        return Words::tr("Out-of-band access");
    case Topic::People:
        return Words::tr("Who can go there");
    case Topic::Uptime:
        return Words::tr("Uptime");
    case Topic::Notes:
        return Words::tr("Earlier trouble");
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::NotConcerned:
        return Words::tr("Not concerned");
    case Standing::Ok:
        return Words::tr("Ok");
    case Standing::ToKnow:
        return Words::tr("To know");
    case Standing::Unknown:
        return Words::tr("Unknown");
    case Standing::Blocks:
        return Words::tr("Blocks");
    }
    return {};
}

QString itemText(const Item &item, const QLocale &locale)
{
    const QString names = item.names.join(u", "_s);
    switch (item.topic) {
    case Topic::Machine:
        return machineText(item, locale);
    case Topic::Guests:
        return guestsText(item, names);
    case Topic::Affected:
        return affectedText(item, names);
    case Topic::Raid:
        return diskText(item, locale);
    case Topic::Backups:
        return backupsText(item, names);
    case Topic::Kernel:
        return kernelText(item, locale);
    case Topic::Console:
    case Topic::People:
        return accessText(item, names);
    case Topic::Uptime:
        return uptimeText(item, locale);
    case Topic::Notes:
        return item.evidence.isEmpty() ? Words::tr("the wiki tells of none")
                                       : item.evidence.first().text.simplified();
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return Words::tr("Ready");
    case Verdict::NotReady:
        return Words::tr("Not ready");
    case Verdict::CannotTell:
        return Words::tr("Cannot tell");
    }
    return {};
}

QString summaryText(const Rehearsal &rehearsal)
{
    const auto count = [&rehearsal](Standing standing) {
        return int(std::ranges::count(rehearsal.items, standing, &Item::standing));
    };
    QStringList parts{u"%1: %2"_s.arg(rehearsal.machine, verdictText(rehearsal.verdict()))};
    if (const int blocks = count(Standing::Blocks))
        parts.append(Words::tr("%n thing(s) block(s)", nullptr, blocks));
    if (const int unknown = count(Standing::Unknown))
        parts.append(Words::tr("%n thing(s) nobody knows", nullptr, unknown));
    return parts.join(u" · "_s);
}

QString evidenceText(const Evidence &evidence, base::Instant moment, const QLocale &locale)
{
    QStringList parts;
    if (evidence.finding)
        parts.append(signals::reasonText(*evidence.finding, locale));
    if (evidence.at)
        parts.append(Words::tr("%1 ago").arg(base::ageText(moment - *evidence.at, locale)));
    const QString said = parts.join(u", "_s);
    if (said.isEmpty())
        return evidence.page.isEmpty() ? evidence.whom : Words::tr("The wiki on %1").arg(evidence.whom);
    return evidence.whom.isEmpty() ? said : evidence.whom + u": "_s + said;
}

} // namespace rehearsal
