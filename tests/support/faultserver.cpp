// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QPointer>
#include <QTcpSocket>

#include <memory>
#include <sys/socket.h>

namespace {

bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype at = request.toLower().indexOf("content-length:");
    if (at < 0 || at > head)
        return true;
    const qsizetype length =
        request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    return request.size() >= head + 4 + length;
}

void end(QTcpSocket *socket, FaultServer::Script::End how)
{
    if (how == FaultServer::Script::End::Close) {
        socket->disconnectFromHost();
    } else if (how == FaultServer::Script::End::Reset) {
        socket->flush();
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    }
}

} // namespace

FaultServer::FaultServer(Script script, QObject *parent)
    : QTcpServer(parent)
    , m_default(std::move(script))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
}

void FaultServer::setScript(const QByteArray &path, Script script)
{
    m_scripts.insert(path, std::move(script));
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

qsizetype FaultServer::openConnections() const
{
    const auto sockets = findChildren<QTcpSocket *>();
    return std::ranges::count_if(
        sockets, [](const QTcpSocket *socket) { return socket->state() == QTcpSocket::ConnectedState; });
}

QByteArray FaultServer::answer(const QByteArray &body, const QByteArray &type, const QByteArray &status,
                               const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

void FaultServer::serve(QTcpSocket *socket)
{
    const auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        *request += socket->readAll();
        if (!isWhole(*request))
            return;
        m_requests.append(*request);
        const QByteArray path = request->split(' ').value(1).split('?').first();
        request->clear();
        play(socket, m_scripts.value(path, m_default));
    });
}

void FaultServer::play(QTcpSocket *socket, const Script &script)
{
    socket->write(script.bytes);
    if (script.dripped.isEmpty()) {
        end(socket, script.end);
        return;
    }
    auto *drip = new QTimer(socket);
    const auto rest = std::make_shared<QByteArray>(script.dripped);
    connect(drip, &QTimer::timeout, socket, [socket, drip, rest, how = script.end] {
        if (rest->isEmpty()) {
            drip->stop();
            end(socket, how);
            return;
        }
        socket->write(rest->first(1));
        rest->remove(0, 1);
    });
    drip->start(script.dripEvery);
}
