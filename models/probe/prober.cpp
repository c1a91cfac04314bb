// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/prober.h"

#include <map>

namespace probe {

namespace {

constexpr int mostAtOnce = 32;
constexpr int turns =
    16; ///< a round of a large inventory should not take longer than so many targets in a row

/// One round on its way: as many attempts at once as are allowed, of a large inventory a few more.
class Look final : public QObject, public std::enable_shared_from_this<Look> {
public:
    Look(const QList<Target> &targets, Network &network, const Limits &limits, const QSslConfiguration &tls,
         const base::Clock &clock)
        : m_network(network)
        , m_limits(limits)
        , m_tls(tls)
        , m_clock(clock)
        , m_up(network.isUp())
    {
        for (const Target &target : targets)
            if (m_up || target.isHere())
                m_targets.append(target);
        m_limits.atOnce = std::max(m_limits.atOnce, std::min(mostAtOnce, int(m_targets.size()) / turns));
    }

    base::Pending<Round> start()
    {
        base::Pending<Round> pending = m_completer.pending(shared_from_this());
        QMetaObject::invokeMethod(this, [this] { goOn(); }, Qt::QueuedConnection);
        return pending;
    }

private:
    void goOn()
    {
        while (m_next < m_targets.size() && int(m_running.size()) < m_limits.atOnce)
            begin(m_next++);
        if (m_running.empty())
            complete();
    }

    void begin(qsizetype at)
    {
        auto attempt = std::make_unique<Attempt>(m_targets.at(at), m_network, m_limits, m_tls, m_clock);
        connect(attempt.get(), &Attempt::finished, this, [this, at] { ended(at); }, Qt::QueuedConnection);
        attempt->start();
        m_running.emplace(at, std::move(attempt));
    }

    void ended(qsizetype at)
    {
        m_sights.emplace(at, m_running.at(at)->sight());
        m_running.erase(at);
        goOn();
    }

    void complete()
    {
        const auto alive = shared_from_this(); // whoever receives may drop us
        Round round;
        for (const auto &[at, sight] : m_sights)
            round.sights.append(sight);
        round.offline = m_up ? offlineFrom(round.sights) : std::optional(Offline::NoNetwork);
        m_completer.finish(round);
    }

    Network &m_network;
    Limits m_limits;
    QSslConfiguration m_tls;
    const base::Clock &m_clock;
    bool m_up;
    QList<Target> m_targets;
    qsizetype m_next = 0;
    std::map<qsizetype, std::unique_ptr<Attempt>> m_running; ///< by position
    std::map<qsizetype, Sight> m_sights; ///< likewise
    base::Completer<Round> m_completer;
};

} // namespace

base::Pending<Round> Prober::look(const QList<Target> &targets) const
{
    return std::make_shared<Look>(targets, *m_network, m_limits, m_tls, *m_clock)->start();
}

} // namespace probe
