// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/probe/door.h"
#include "models/probe/sight.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace probe {

/// Tries one door after the other until one opens. Each has its share of the time. Destroying it closes its
/// socket and is silent.
class Dialler final : public QObject {
    Q_OBJECT

public:
    /// @param name whom a certificate must be for
    Dialler(const QSslConfiguration &tls, const QString &name, QObject *parent = nullptr);

    /// @param refusalEnds a door that is refused tells enough
    void dial(const QList<Door> &doors, base::Milliseconds limit, bool refusalEnds);
    void giveUp(); ///< ends with failed()

    /// The open connection, once opened() was said. It verifies whom it speaks to.
    std::unique_ptr<QSslSocket> takeSocket();
    const Door &door() const { return m_door; } ///< the one that opened

Q_SIGNALS:
    void opened();
    void failed(probe::Fault why); ///< the most telling one of all doors

private:
    void knock();
    void shut(Fault why);
    void letGo();

    QSslConfiguration m_tls;
    QString m_name;
    QList<Door> m_doors; ///< not tried yet
    Door m_door;
    Fault m_worst = Fault::NoRoute;
    bool m_refusalEnds = false;
    base::Milliseconds m_perDoor{0};
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_timer;
};

} // namespace probe
