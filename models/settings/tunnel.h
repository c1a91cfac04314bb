// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/settings/sshcommand.h"
#include "models/settings/tunnelpace.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace settings {

/// An SSH tunnel that is kept standing: it runs the user's own ssh, notices when the port answers, and starts
/// again when it drops, from 1 s to 60 s apart. The ssh ends with this object, and with this program even on
/// kill -9, so start it from the main thread.
class Tunnel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Stopped, ///< nobody asked for it
        Starting, ///< ssh runs, the port does not answer yet
        Up, ///< localPort() leads to the target
        Retrying, ///< it dropped or did not stand; it starts again by itself
        Failed, ///< it needs a person first (an unknown host key, a refused key); start() tries again
    };
    Q_ENUM(State)

    Tunnel(TunnelSpec spec, TunnelTarget target, QObject *parent = nullptr, TunnelPace pace = {});
    ~Tunnel() override;

    /// Starts, or starts again at once when it waits or failed. No effect on a tunnel that starts or stands.
    void start();
    void stop();

    State state() const;
    /// The port on 127.0.0.1 that leads to the target; 0 unless the tunnel is up, for what else listens there
    /// is not ours. It usually stays the same from one start to the next.
    quint16 localPort() const;
    /// Why it does not stand. While it stands: that its host could not reach the target within the last
    /// minute.
    const std::optional<base::Error> &error() const;
    /// The pid of the running ssh, 0 when there is none.
    qint64 processId() const;

Q_SIGNALS:
    void stateChanged(); ///< the state or the error

private:
    void launch();
    void probe();
    void stand();
    void heed();
    void ended();
    void giveUp(const base::Error &why, bool lasting);
    void endProcess();
    void enter(State state, std::optional<base::Error> error);

    TunnelSpec m_spec;
    TunnelTarget m_target;
    TunnelPace m_pace;
    QProcess m_ssh;
    QTcpSocket m_probe;
    QTimer m_nextProbe;
    QTimer m_deadline;
    QTimer m_retry;
    QTimer m_steady;
    QTimer m_refusalFades;
    QByteArray m_said; ///< the end of ssh's standard error
    quint16 m_port = 0;
    int m_failures = 0;
    State m_state = State::Stopped;
    std::optional<base::Error> m_error;
};

} // namespace settings
