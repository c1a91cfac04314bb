// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/tunnel.h"

#include "models/base/boundprocess.h"
#include "models/settings/ssherrorparser.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace settings {

namespace {

constexpr qsizetype KeptWords = 8 * 1024;

/// The wanted port when nobody has it, else a free one; 0 when there is none.
quint16 freePort(quint16 wanted)
{
    QTcpServer server;
    if (wanted != 0 && server.listen(QHostAddress::LocalHost, wanted))
        return wanted;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16(0);
}

void onceAfter(QTimer &timer, base::Milliseconds interval)
{
    timer.setSingleShot(true);
    timer.setInterval(interval);
}

} // namespace

Tunnel::Tunnel(TunnelSpec spec, TunnelTarget target, QObject *parent, TunnelPace pace)
    : QObject(parent)
    , m_spec(std::move(spec))
    , m_target(std::move(target))
    , m_pace(pace)
{
    base::bindToParent(m_ssh, base::Farewell::Ask); // asked, ssh also ends the proxy commands that it started
    m_ssh.setStandardInputFile(QProcess::nullDevice());
    m_ssh.setStandardOutputFile(QProcess::nullDevice());
    m_probe.setProxy(QNetworkProxy::NoProxy);
    onceAfter(m_nextProbe, m_pace.probeEvery);
    onceAfter(m_deadline, m_pace.standWithin);
    onceAfter(m_steady, m_pace.steadyAfter);
    onceAfter(m_refusalFades, 60s);
    m_retry.setSingleShot(true);

    connect(&m_ssh, &QProcess::readyReadStandardError, this, &Tunnel::heed);
    connect(&m_ssh, &QProcess::finished, this, &Tunnel::ended);
    connect(&m_ssh, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp({.kind = base::Error::Kind::Unreachable,
                    .detail = u"the program ssh could not be started; install openssh-client"_s},
                   true);
    });
    connect(&m_nextProbe, &QTimer::timeout, this, &Tunnel::probe);
    connect(&m_probe, &QTcpSocket::connected, this, &Tunnel::stand);
    connect(&m_probe, &QTcpSocket::errorOccurred, this, [this] {
        if (m_state == State::Starting)
            m_nextProbe.start();
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp({.kind = base::Error::Kind::TimedOut,
                .detail = u"the tunnel through %1 did not stand in time"_s.arg(m_spec.host)},
               false);
    });
    connect(&m_retry, &QTimer::timeout, this, &Tunnel::launch);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_failures = 0; });
    connect(&m_refusalFades, &QTimer::timeout, this, [this] {
        if (m_state == State::Up)
            enter(State::Up, {});
    });
}

Tunnel::~Tunnel()
{
    m_ssh.disconnect(this);
    m_probe.disconnect(this);
    endProcess();
}

void Tunnel::start()
{
    if (m_state == State::Starting || m_state == State::Up)
        return;
    m_failures = 0;
    launch();
}

void Tunnel::stop()
{
    m_retry.stop();
    enter(State::Stopped, {});
    endProcess();
}

Tunnel::State Tunnel::state() const
{
    return m_state;
}

quint16 Tunnel::localPort() const
{
    return m_state == State::Up ? m_port : quint16(0);
}

const std::optional<base::Error> &Tunnel::error() const
{
    return m_error;
}

qint64 Tunnel::processId() const
{
    return m_ssh.processId();
}

void Tunnel::launch()
{
    m_retry.stop();
    m_said.clear();
    m_port = freePort(m_port);
    const auto arguments = sshArguments(m_spec, m_target, m_port);
    if (!arguments) {
        giveUp(arguments.error(), true);
        return;
    }
    m_deadline.start();
    m_nextProbe.start();
    m_ssh.start(u"ssh"_s, *arguments);
    enter(State::Starting, m_error); // the last error stays until it stands
}

/// ssh -N prints nothing when it stands, so the port is asked.
void Tunnel::probe()
{
    m_probe.abort();
    m_probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void Tunnel::stand()
{
    m_probe.abort();
    if (m_state != State::Starting || m_ssh.state() != QProcess::Running)
        return;
    m_deadline.stop();
    m_steady.start();
    enter(State::Up, parseSshRefusal(m_said, m_spec, m_target));
}

void Tunnel::heed()
{
    const QByteArray news = m_ssh.readAllStandardError();
    m_said = (m_said + news).right(KeptWords);
    if (m_state != State::Up)
        return;
    if (const auto refusal = parseSshRefusal(news, m_spec, m_target)) {
        m_refusalFades.start();
        enter(State::Up, refusal);
    }
}

void Tunnel::ended()
{
    if (m_state != State::Starting && m_state != State::Up)
        return;
    heed();
    const SshFault fault = parseSshError(m_said, m_spec);
    giveUp(fault.error, fault.lasting);
}

void Tunnel::giveUp(const base::Error &why, bool lasting)
{
    if (!lasting)
        m_retry.start(retryDelay(m_pace, ++m_failures, QRandomGenerator::global()->generateDouble()));
    enter(lasting ? State::Failed : State::Retrying, why);
    endProcess();
}

void Tunnel::endProcess()
{
    for (QTimer *timer : {&m_nextProbe, &m_deadline, &m_steady, &m_refusalFades})
        timer->stop();
    m_probe.abort();
    if (m_ssh.state() == QProcess::NotRunning)
        return;
    m_ssh.terminate();
    if (!m_ssh.waitForFinished(500))
        m_ssh.kill();
    m_ssh.waitForFinished(500);
}

void Tunnel::enter(State state, std::optional<base::Error> error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace settings
