// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changereader.h"

#include "models/changes/changequestions.h"
#include "models/health/subjects.h"

#include <algorithm>
#include <functional>

namespace changes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using survey::Machine;
using Kind = Change::Kind;

namespace {

constexpr auto together = 2min; ///< machines that fall silent within it do so at once: two steps
constexpr auto sameStart = 5min; ///< a guest and its kernel start within it
constexpr auto afterStart = 15min; ///< containers that start within it after their machine do so with it

/// Gives changes their names, and puts together what is one.
class Teller {
public:
    explicit Teller(const survey::Input &input)
        : m_input(input)
    {
        for (const metrics::Sample &sample : input.answers.samples(namesQuestion))
            m_guests.insert(guestKey(sample.labels.value(u"instance"), sample.labels.value(u"id")),
                            sample.labels.value(u"name"));
    }

    QList<Change> told(QList<Change> changes)
    {
        for (Change &change : changes)
            name(change);
        changes.removeIf(
            [](const Change &one) { return one.kind == Kind::Silence && one.subject.isEmpty(); });
        changes = withoutTwins(changes);
        changes = withTheirContainers(changes);
        changes = silencesTogether(changes);
        sortByTime(changes);
        return changes;
    }

private:
    static QString guestKey(const QString &instance, const QString &id) { return instance + u' ' + id; }

    void nameMachine(Change &change) const
    {
        const Machine *machine = m_input.machines.ofTarget(change.instance);
        change.subject = machine ? machine->name : health::hostPart(change.instance);
    }

    /// The service that the inventory knows by that address, else a machine, else the address.
    void nameAddress(Change &change) const
    {
        const QString host = health::probedHost(change.instance);
        if (const inventory::Subject *service = m_input.directory.find(host))
            change.subject = service->name;
        else if (const Machine *machine = m_input.machines.ofTarget(change.instance))
            change.subject = machine->name;
        else
            change.subject = host;
    }

    /// From here on its instance is the machine's own, where there is one.
    void nameGuest(Change &change) const
    {
        if (change.subject.isEmpty())
            change.subject = m_guests.value(guestKey(change.instance, change.part), change.part);
        const Machine *machine = m_input.machines.named(change.subject);
        change.instance = machine ? machine->instance : QString();
    }

    void name(Change &change) const
    {
        switch (change.kind) {
        case Kind::Certificate:
            nameAddress(change);
            break;
        case Kind::Moved:
        case Kind::GuestStart:
        case Kind::GuestStop:
            nameGuest(change);
            break;
        case Kind::Silence: // of another exporter on it is not that of the machine
            if (const Machine *machine = m_input.machines.ofTarget(change.instance);
                machine && machine->instance == change.instance)
                change.subject = machine->name;
            break;
        case Kind::Alert:
            if (const Machine *machine = m_input.machines.ofTarget(change.instance))
                change.subject = machine->name;
            break;
        default:
            nameMachine(change);
            break;
        }
    }

    /// Another change tells more of the same: a guest's own kernel of its start, an image of its container.
    static bool isToldBy(const Change &change, const Change &other)
    {
        if (other.subject != change.subject)
            return false;
        const auto apart = std::chrono::abs(other.at - change.at);
        if (change.kind == Kind::GuestStart)
            return other.kind == Kind::Start && apart <= sameStart;
        const bool again = (other.kind == Kind::Image && other.part == change.what)
            || (other.kind == Kind::Container && other.what == change.what);
        return (change.kind == Kind::Container || change.kind == Kind::Removed) && other.kind != change.kind
            && again && apart <= afterStart;
    }

    /// Two exporters may tell of one thing.
    static bool isTwin(const Change &change, const Change &other)
    {
        return other.kind == change.kind && other.subject == change.subject && other.what == change.what
            && (other.part == change.part || change.kind != Kind::Image) && change.kind != Kind::Updates
            && change.kind != Kind::Certificate && std::chrono::abs(other.at - change.at) <= sameStart;
    }

    static QList<Change> withoutTwins(const QList<Change> &changes)
    {
        QList<Change> kept;
        for (const Change &change : changes)
            if (std::ranges::none_of(kept, std::bind_front(isTwin, change))
                && std::ranges::none_of(changes, std::bind_front(isToldBy, change)))
                kept.append(change);
        return kept;
    }

    static QList<Change> withTheirContainers(const QList<Change> &changes)
    {
        QList<Change> starts;
        QList<Change> others;
        for (const Change &change : changes)
            (change.kind == Kind::Start ? starts : others).append(change);
        QList<Change> kept;
        for (const Change &change : std::as_const(others)) {
            const auto start = std::ranges::find_if(starts, [&change](const Change &one) {
                return one.subject == change.subject && change.at >= one.at
                    && change.at - one.at <= afterStart;
            });
            if (change.kind == Kind::Container && start != starts.end())
                start->with.append(change.what);
            else
                kept.append(change);
        }
        for (Change &start : starts)
            start.with.sort();
        return starts + kept;
    }

    QList<Change> silencesTogether(const QList<Change> &changes) const
    {
        QList<Change> silences;
        QList<Change> kept;
        for (const Change &change : changes)
            (change.kind == Kind::Silence ? silences : kept).append(change);
        std::ranges::sort(silences, {}, [](const Change &one) { return std::tie(one.at, one.subject); });
        QList<Change> group;
        for (const Change &silence : std::as_const(silences)) {
            if (!group.isEmpty() && silence.at - group.first().at > together) {
                kept.append(asOne(group));
                group.clear();
            }
            group.append(silence);
        }
        if (!group.isEmpty())
            kept.append(asOne(group));
        return kept;
    }

    /// Called after the one that most of the others run on, else after the first.
    Change asOne(const QList<Change> &group) const
    {
        QHash<QString, int> carried;
        for (const Change &one : group)
            if (const Machine *machine = m_input.machines.named(one.subject))
                ++carried[machine->parent];
        const auto leader = std::ranges::max_element(
            group, {}, [&carried](const Change &one) { return carried.value(one.subject); });
        Change whole = *leader;
        whole.at = group.first().at;
        for (const Change &one : group)
            if (one.subject != whole.subject)
                whole.with.append(one.subject);
        whole.with.sort();
        return whole;
    }

    const survey::Input &m_input;
    QHash<QString, QString> m_guests; ///< names
};

} // namespace

Changes readChanges(const survey::Input &input)
{
    Changes changes{.list = {}, .moment = input.moment, .refused = {}};
    const Instant from = input.moment - lengthBefore;
    const Instant to = input.moment + lengthAfter;
    QList<Change> seen;
    for (const survey::Answer &answer : input.answers.all()) {
        if (!answer.isKnown())
            changes.refused.append(answer.id);
        const Instant until = answer.until.value_or(answer.at.value_or(to));
        if (answer.id != namesQuestion)
            seen += changesIn(answer.series, {.from = from, .to = std::min(to, until)});
    }
    changes.list = Teller(input).told(seen);
    return changes;
}

} // namespace changes
