// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/probe/dialler.h"
#include "models/probe/network.h"
#include "models/probe/sight.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace probe {

/// How hard to look.
struct Limits {
    int atOnce = 8; ///< targets looked at side by side
    base::Milliseconds stage{5'000};
    base::Milliseconds whole{10'000}; ///< of one target
};

/// One look at one target: name, connection, TLS with every check on, the head of one HTTP answer. It carries
/// no credentials, reads no body, and follows no redirect to another origin. Destroying it closes its socket
/// and is silent.
class Attempt final : public QObject {
    Q_OBJECT

public:
    Attempt(const Target &target, Network &network, const Limits &limits, const QSslConfiguration &tls,
            const base::Clock &clock, QObject *parent = nullptr);
    ~Attempt() override;

    void start();
    const Sight &sight() const { return m_sight; }

Q_SIGNALS:
    void finished(); ///< once, never from within start()

private:
    void begin(Stage stage);
    void spend(); ///< counts the time of the stage at hand
    void passed();
    void resolved(const QHostInfo &info);
    void dial(const QList<Door> &doors);
    void opened();
    void shut(Fault why); ///< every door is
    void encrypt();
    void noteCertificate();
    void ask();
    void read();
    void judge(const QByteArray &head);
    bool follow(const QString &location); ///< true when it ends here or goes on
    void failed(QAbstractSocket::SocketError error);
    void late();
    void letGo();
    void finish(Fault fault);

    Network &m_network;
    Limits m_limits;
    Sight m_sight;
    Stage m_stage = Stage::Dns;
    QString m_path;
    Dialler m_dialler;
    int m_redirects = 0;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_tlsErrors;
    QByteArray m_received;
    QElapsedTimer m_since;
    QTimer m_stageTimer;
    QTimer m_wholeTimer;
    bool m_done = false;
};

} // namespace probe
