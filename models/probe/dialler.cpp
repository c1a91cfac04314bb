// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/dialler.h"

#include <QNetworkProxy>

#include <utility>

namespace probe {

namespace {

/// Greater tells more of the place itself.
int weight(Fault fault)
{
    return fault == Fault::Refused ? 2 : fault == Fault::TimedOut ? 1 : 0;
}

Fault faultOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return Fault::Refused;
    return error == QAbstractSocket::SocketTimeoutError ? Fault::TimedOut : Fault::NoRoute;
}

} // namespace

Dialler::Dialler(const QSslConfiguration &tls, const QString &name, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
    , m_name(name)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { shut(Fault::TimedOut); });
}

void Dialler::dial(const QList<Door> &doors, base::Milliseconds limit, bool refusalEnds)
{
    m_doors = doors;
    m_perDoor = limit / std::max(qsizetype(1), doors.size());
    m_refusalEnds = refusalEnds;
    m_worst = Fault::NoRoute;
    knock();
}

void Dialler::giveUp()
{
    m_doors.clear();
    shut(Fault::TimedOut);
}

void Dialler::knock()
{
    letGo();
    m_door = m_doors.takeFirst();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy); // a witness looks with its own eyes
    m_socket->setSslConfiguration(m_tls);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_name);
    connect(m_socket.get(), &QSslSocket::connected, this, &Dialler::opened);
    // Not from within the socket's own signal, which would not survive its end.
    connect(
        m_socket.get(), &QSslSocket::errorOccurred, this,
        [this, socket = m_socket.get()](QAbstractSocket::SocketError error) {
            if (socket == m_socket.get())
                shut(faultOf(error));
        },
        Qt::QueuedConnection);
    m_timer.start(m_perDoor);
    m_socket->connectToHost(m_door.address.toString(), m_door.port);
}

void Dialler::shut(Fault why)
{
    m_timer.stop();
    letGo();
    m_worst = weight(why) > weight(m_worst) ? why : m_worst;
    if (m_doors.isEmpty() || (m_refusalEnds && why == Fault::Refused))
        Q_EMIT failed(m_worst);
    else
        knock();
}

void Dialler::letGo()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

std::unique_ptr<QSslSocket> Dialler::takeSocket()
{
    m_timer.stop();
    m_socket->disconnect(this);
    return std::move(m_socket);
}

} // namespace probe
