// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnelroute.h"

namespace app {

using namespace Qt::StringLiterals;
using State = settings::Tunnel::State;

TunnelRoute::TunnelRoute(const settings::Endpoint &endpoint, QObject *parent)
    : Route(parent)
    , m_tunnel(*endpoint.tunnel, settings::tunnelTarget(endpoint.url))
{
    connect(&m_tunnel, &settings::Tunnel::stateChanged, this, &Route::changed);
}

void TunnelRoute::start()
{
    m_tunnel.start();
}

base::Result<quint16> TunnelRoute::localPort() const
{
    if (m_tunnel.state() == State::Up)
        return m_tunnel.localPort();
    return std::unexpected(m_tunnel.error().value_or(
        base::Error{.kind = base::Error::Kind::Unreachable, .detail = u"the SSH tunnel is being opened"_s}));
}

bool TunnelRoute::isSettled() const
{
    const State state = m_tunnel.state();
    return state == State::Up || state == State::Retrying || state == State::Failed;
}

} // namespace app
