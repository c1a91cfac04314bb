// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostore.h"
#include "app/route.h"

namespace app {

/// The way to the demo: a store of its own on this machine.
class DemoRoute final : public Route {
    Q_OBJECT

public:
    explicit DemoRoute(const base::Clock &clock, QObject *parent = nullptr);

    void start() override;
    base::Result<quint16> localPort() const override;
    bool isSettled() const override;

    /// The whole history is in, not only its newest day.
    bool isComplete() const { return m_complete; }

private:
    void make();

    const base::Clock &m_clock;
    std::unique_ptr<demo::DemoStore> m_store;
    base::Result<quint16> m_port;
    bool m_settled = false;
    bool m_complete = false;
};

} // namespace app
