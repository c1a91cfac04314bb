// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/route.h"
#include "models/settings/tunnel.h"

namespace app {

/// The way to a source behind a firewall.
class TunnelRoute final : public Route {
    Q_OBJECT

public:
    explicit TunnelRoute(const settings::Endpoint &endpoint, QObject *parent = nullptr);

    void start() override;
    base::Result<quint16> localPort() const override;
    bool isSettled() const override;

private:
    settings::Tunnel m_tunnel;
};

} // namespace app
