// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/probe/attempt.h"

namespace probe {

/// Looks at targets side by side, a few at once, each within its deadline. Before all else it asks whether
/// this desktop has a network: without one only what is on this machine is looked at.
class Prober {
public:
    /// Network and clock must outlive it.
    Prober(Network &network, const base::Clock &clock, const Limits &limits = {},
           const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
        : m_network(&network)
        , m_clock(&clock)
        , m_limits(limits)
        , m_tls(tls)
    {
    }

    /// One sight for each target that could be looked at, in their order; never an error. Dropping the
    /// Pending closes every socket.
    base::Pending<Round> look(const QList<Target> &targets) const;

private:
    Network *m_network;
    const base::Clock *m_clock;
    Limits m_limits;
    QSslConfiguration m_tls;
};

} // namespace probe
