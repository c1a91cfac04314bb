// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/cause.h"

#include "models/situation/following.h"
#include "models/situation/servicecauses.h"
#include "models/situation/witnesscauses.h"

#include <QHash>

#include <cmath>
#include <map>
#include <ranges>
#include <tuple>

namespace situation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using health::Host;
using signals::Finding;
using Code = signals::Reason::Code;

namespace {

constexpr base::Milliseconds recently = 1h; ///< silence younger than this ranks with critical
constexpr int deepestNest = 8; ///< of guests in guests; names that refer to each other end here

/// A lasting name of a finding's cause on its subject.
QString keyOf(const Host &host, const Finding &finding)
{
    return host.instance + u'\n' + host.name + u'\n' + finding.signal + u'\n' + finding.parts.toString();
}

std::optional<base::Instant> startOf(const Host &host)
{
    const Finding *uptime = host.worst(u"uptime");
    if (!uptime || !uptime->value || !uptime->at || !std::isfinite(*uptime->value))
        return std::nullopt;
    return *uptime->at - base::Milliseconds(qint64(*uptime->value * 1000));
}

/// Since when it is so, as far as anybody knows. What is unknown is so since its last sample, unless
/// everything is there and gives no value yet, as on a machine that has just appeared: it never was well, so
/// nothing was lost.
std::optional<base::Instant> sinceOf(const Finding &finding)
{
    const bool silent = finding.state == State::Unknown && finding.reason.code != Code::Incomplete;
    return finding.since ? finding.since : silent ? finding.at : std::nullopt;
}

Cause causeOf(const Host &host, const Finding &finding, Cause::Kind kind)
{
    return {.kind = kind,
            .key = keyOf(host, finding),
            .subject = host.name,
            .instance = host.instance,
            .subjectKind = host.kind,
            .state = finding.state,
            .finding = finding,
            .since = sinceOf(finding),
            .sampledAt = finding.at ? finding.at : host.sampledAt,
            .startedAt = startOf(host)};
}

/// Sorts every bad finding to where it comes from.
class Sorting {
public:
    Sorting(const health::Fleet &fleet, const QList<SourceStatus> &sources, const OwnChecks &checks,
            const QList<services::Service> &services)
        : m_fleet(fleet)
    {
        for (const Host &host : fleet.hosts)
            m_byName.insert(host.name, &host);
        takeSources(sources);
        for (const Host &host : fleet.hosts)
            takeOwn(host);
        for (const Host &host : fleet.hosts)
            takeAlong(host);
        addServices(m_causes, services, fleet);
        addWitnesses(m_causes, checks);
    }

    QList<Cause> ranked()
    {
        std::map<QString, int> bySignal;
        for (const Cause &cause : m_causes)
            ++bySignal[cause.finding.signal];
        for (Cause &cause : m_causes) {
            cause.recent =
                cause.state == State::Unknown && cause.since && m_fleet.moment - *cause.since < recently;
            cause.alike = cause.finding.signal.isEmpty() || cause.instance.isEmpty()
                ? 0
                : bySignal[cause.finding.signal] - 1;
            std::ranges::stable_sort(cause.consequences, std::ranges::greater(), &Consequence::whole);
        }
        std::ranges::stable_sort(m_causes, {}, rankOf);
        return m_causes;
    }

private:
    using Rank = std::tuple<int, int, qsizetype, qint64, QString>;

    static Rank rankOf(const Cause &cause)
    {
        const bool urgent = cause.state == State::Critical || cause.recent;
        const int group = cause.kind == Cause::Kind::Desktop ? -1
            : urgent                                         ? 0
            : cause.state == State::Warning                  ? 1
                                                             : 2;
        const qint64 age = cause.since ? -base::toMs(*cause.since) : 0;
        return {group, -int(cause.state), -cause.machines() - cause.services(), age, cause.subject};
    }

    void takeSources(const QList<SourceStatus> &sources)
    {
        const auto metrics = std::ranges::find(sources, u"metrics"_s, &SourceStatus::id);
        if (metrics == sources.end() || metrics->state != SourceStatus::State::Down)
            return;
        Cause cause{.kind = Cause::Kind::Source,
                    .key = u"source\nmetrics"_s,
                    .subject = metrics->place,
                    .since = metrics->asOf,
                    .sampledAt = metrics->asOf};
        cause.finding.reason = {.code = Code::SourceDown, .error = metrics->error};
        m_shared.insert(cause.key, m_causes.size());
        m_causes.append(cause);
    }

    /// The cause that several subjects share; made when it is met first.
    Cause &sharedBy(const Host &host, const Finding &finding)
    {
        const bool ofSource = isOfTheSource(finding);
        const QString key = ofSource ? u"source\nmetrics"_s : u"question\n"_s + finding.signal;
        if (!m_shared.contains(key)) {
            Cause cause = causeOf(host, finding, ofSource ? Cause::Kind::Source : Cause::Kind::Question);
            cause.key = key;
            cause.subject.clear();
            cause.instance.clear();
            cause.subjectKind.clear();
            m_shared.insert(key, m_causes.size());
            m_causes.append(cause);
        }
        return m_causes[m_shared.value(key)];
    }

    /// The machine whose silence explains that of this one: its hypervisor's, and so on; itself at last, and
    /// when names refer to each other in a circle.
    const Host &rootOf(const Host &host) const
    {
        const Host *root = &host;
        for (int depth = 0; depth < deepestNest; ++depth) {
            const Host *parent = m_byName.value(root->parent);
            if (!parent || !isSilent(*parent))
                return *root;
            root = parent;
        }
        return host;
    }

    void takeOwn(const Host &host)
    {
        const bool silent = isSilent(host);
        const bool root = silent && &rootOf(host) == &host;
        const Finding *leader = !silent ? nullptr
            : stoppedGuest(host)        ? stoppedGuest(host)
                                        : host.worst(u"reach");
        qsizetype ofSilence = -1;
        if (root) {
            ofSilence = m_causes.size();
            m_causes.append(causeOf(host, *leader, Cause::Kind::Silence));
            m_silences.insert(&host, ofSilence);
        }
        const qsizetype first = m_causes.size();
        for (const Finding &finding : host.findings) {
            if (!isBad(finding) || &finding == leader)
                continue;
            if (isOfTheSource(finding) || isOfTheQuestion(finding))
                takeShared(host, finding);
            else if (!silent || !fallsSilent(finding))
                takeFinding(host, finding, first);
            else if (root)
                m_causes[ofSilence].consequences.append(consequenceOf(host, finding));
        }
    }

    static Consequence consequenceOf(const Host &host, const Finding &finding, bool whole = false)
    {
        return {.subject = host.name, .instance = host.instance, .finding = finding, .whole = whole};
    }

    /// Once for each subject: its worst word is enough.
    void takeShared(const Host &host, const Finding &finding)
    {
        Cause &cause = sharedBy(host, finding);
        const auto same = [&host](const Consequence &one) {
            return one.instance == host.instance && one.subject == host.name;
        };
        if (cause.consequences.isEmpty() || !same(cause.consequences.last()))
            cause.consequences.append(consequenceOf(host, finding, cause.kind == Cause::Kind::Source));
    }

    /// @param first the first cause of this subject
    void takeFinding(const Host &host, const Finding &finding, qsizetype first)
    {
        for (Cause &cause : m_causes | std::views::drop(first)) {
            if (cause.instance != host.instance || cause.subject != host.name)
                continue;
            if (follows(finding, cause.finding)) {
                cause.consequences.append(consequenceOf(host, finding));
                return;
            }
        }
        m_causes.append(causeOf(host, finding, Cause::Kind::Finding));
    }

    void takeAlong(const Host &host)
    {
        if (!isSilent(host) || m_silences.contains(&host))
            return;
        const qsizetype at = m_silences.value(&rootOf(host), -1);
        if (at >= 0)
            m_causes[at].consequences.append(consequenceOf(host, *host.worst(u"reach"), true));
    }

    const health::Fleet &m_fleet;
    QHash<QString, const Host *> m_byName;
    QHash<QString, qsizetype> m_shared; ///< by key
    QHash<const Host *, qsizetype> m_silences;
    QList<Cause> m_causes;
};

} // namespace

qsizetype Cause::machines() const
{
    return std::ranges::count(consequences, true, &Consequence::whole) - services();
}

qsizetype Cause::services() const
{
    return std::ranges::count(consequences, true, &Consequence::service);
}

QList<Cause> causesOf(const health::Fleet &fleet, const QList<SourceStatus> &sources, const OwnChecks &checks,
                      const QList<services::Service> &services)
{
    return Sorting(fleet, sources, checks, services).ranked();
}

} // namespace situation
