// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/machinereader.h"

#include "models/health/subjects.h"
#include "models/updates/subjectpage.h"
#include "models/updates/toldmachine.h"
#include "models/updates/updatequestions.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace updates {

using namespace Qt::StringLiterals;
using base::Instant;
using metrics::Sample;
using survey::Machine;

namespace {

constexpr base::Milliseconds oldestFile = std::chrono::hours(1); // its timer runs every quarter of an hour
constexpr base::Milliseconds oldestCache = std::chrono::days(2); // apt-daily asks twice a day

std::optional<Instant> instantOf(std::optional<double> seconds)
{
    return seconds && *seconds > 0 && *seconds < 9e12
        ? std::optional(base::instantFromMs(std::llround(*seconds * 1000)))
        : std::nullopt;
}

bool isOfApt(const Sample *file)
{
    return file->labels.value(u"file").contains("apt"_L1, Qt::CaseInsensitive);
}

/// The newest file of updates; where none is called so, the oldest of all: it may be that one.
const Sample *fileOfUpdates(const QList<const Sample *> &files)
{
    const Sample *chosen = nullptr;
    for (const Sample *one : files) {
        const bool better = !chosen || isOfApt(one) != isOfApt(chosen)
            ? !chosen || isOfApt(one)
            : isOfApt(one) == (one->value > chosen->value);
        if (better)
            chosen = one;
    }
    return chosen;
}

/// What targets told, joined with the machines they are on.
class MachineReading {
public:
    explicit MachineReading(const survey::Input &input)
        : m_input(input)
        , m_nowAnswer(input.answers.of(nowQuestion))
        , m_now(toldMachines(m_nowAnswer))
        , m_last(toldMachines(input.answers.of(lastQuestion)))
        , m_dates(toldMachines(input.answers.of(datesQuestion)))
    {
        for (const Sample &one : input.answers.samples(evidenceQuestion))
            m_everAsked.insert(one.labels.value(u"instance"));
        for (const Sample *node : markedSamples(m_nowAnswer, u"node"))
            m_nodes[node->labels.value(u"instance")].append(node->labels.value(u"name").toCaseFolded());
        for (const Sample *sample : markedSamples(m_nowAnswer, u"proxmox"))
            addProxmox(sample->labels.value(u"instance"), sample->labels.value(u"version"));
        placeTargets();
    }

    QList<MachineUpdates> finished() const
    {
        QList<MachineUpdates> machines;
        for (const Machine &one : m_input.machines.all())
            machines.append(read({.name = one.name, .instance = one.instance, .kind = one.kind},
                                 m_targets.value(&one, one.instance), &one));
        for (const QString &target : m_unplaced)
            machines.append(read({.name = health::hostPart(target)}, target, nullptr));
        std::ranges::sort(machines, {},
                          [](const MachineUpdates &one) { return std::tie(one.name, one.instance); });
        return machines;
    }

private:
    /// The exporter tells the version of the node it asked: the one it is named after, or the only one it
    /// knows.
    void addProxmox(const QString &target, const QString &version)
    {
        if (const Machine *asked = m_input.machines.ofTarget(target))
            m_proxmox.insert(asked->name.toCaseFolded(), version);
        else if (m_nodes.value(target).size() == 1)
            m_proxmox.insert(m_nodes.value(target).first(), version);
    }

    /// Of several targets of a machine the one that tells now.
    void placeTargets()
    {
        for (const auto *told : {&m_now, &m_last})
            for (const auto &[target, one] : told->asKeyValueRange()) {
                if (!one.tellsOfUpdates())
                    continue;
                const Machine *machine = m_input.machines.ofTarget(target);
                if (machine && !m_targets.contains(machine))
                    m_targets.insert(machine, target);
                else if (!machine)
                    m_unplaced.insert(target);
            }
    }

    MachineUpdates read(MachineUpdates machine, const QString &target, const Machine *of) const
    {
        machine.instance = target;
        if (const ToldMachine now = m_now.value(target); now.tellsOfUpdates())
            readFresh(machine, now);
        else
            readLast(machine, target);
        if (m_input.error || m_nowAnswer.error)
            machine.doubt = Doubt::SourceDown;
        else if (of && of->reach != base::State::Ok && machine.isKnown())
            machine.doubt = Doubt::Down;
        if (machine.reboot == Reboot::CannotKnow && machine.isKnown() && m_everAsked.contains(target))
            machine.reboot = Reboot::No;
        machine.proxmox = m_proxmox.value(machine.name.toCaseFolded());
        const SubjectPage described = pageOf(m_input.directory.find(machine.name));
        machine.page = described.page;
        machine.line = described.line;
        return machine;
    }

    void readFresh(MachineUpdates &machine, const ToldMachine &now) const
    {
        readTold(machine, now);
        machine.at = m_nowAnswer.at;
        machine.cacheAt = instantOf(now.highest(u"cache"));
        if (const Sample *file = fileOfUpdates(now.of(u"file"))) {
            machine.fileAt = instantOf(file->value);
            machine.file = file->labels.value(u"file");
        }
        machine.doubt = doubtOfFile(machine);
    }

    Doubt doubtOfFile(const MachineUpdates &machine) const
    {
        if (!machine.fileAt)
            return Doubt::Undated;
        if (m_input.moment - *machine.fileAt > oldestFile)
            return Doubt::FileOld;
        if (machine.cacheAt && m_input.moment - *machine.cacheAt > oldestCache)
            return Doubt::CacheOld;
        return Doubt::None;
    }

    void readLast(MachineUpdates &machine, const QString &target) const
    {
        ToldMachine last = m_last.value(target);
        machine.kernel = m_now.value(target).newestLabel(u"kernel", u"release");
        if (!last.tellsOfUpdates())
            return;
        const ToldMachine dates = m_dates.value(target);
        dropEnded(last, dates);
        readTold(machine, last);
        machine.at = instantOf(dates.highest(u"reboot"));
        machine.cacheAt = instantOf(last.highest(u"cache"));
        machine.doubt = Doubt::Gone;
    }

    const survey::Input &m_input;
    const survey::Answer &m_nowAnswer;
    QHash<QString, ToldMachine> m_now; ///< by target, as the next two
    QHash<QString, ToldMachine> m_last;
    QHash<QString, ToldMachine> m_dates;
    QSet<QString> m_everAsked; ///< targets that asked for a reboot within a month
    QHash<QString, QStringList> m_nodes; ///< of a Proxmox exporter
    QHash<QString, QString> m_proxmox; ///< versions, by name case folded
    QHash<const Machine *, QString> m_targets;
    QSet<QString> m_unplaced; ///< targets on no machine of the fleet
};

} // namespace

QList<MachineUpdates> readMachines(const survey::Input &input)
{
    return MachineReading(input).finished();
}

} // namespace updates
