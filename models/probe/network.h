// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostInfo>

#include <functional>

namespace probe {

/// What lies between this desktop and the world. Tests bring their own.
class Network {
public:
    using Receive = std::function<void(const QHostInfo &)>;

    Network() = default;
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;
    virtual ~Network() = default;

    /// Whether any interface but the loopback could carry something.
    virtual bool isUp() const = 0;
    /// Asks for the addresses of a name, off the thread; silent when `context` dies before.
    virtual void lookUp(const QString &name, QObject *context, Receive receive) = 0;
};

/// The desktop's own interfaces and name server.
class SystemNetwork final : public Network {
public:
    bool isUp() const override;
    void lookUp(const QString &name, QObject *context, Receive receive) override;
};

} // namespace probe
