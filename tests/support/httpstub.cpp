// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpstub.h"

#include "tests/support/faultserver.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto secure = std::make_unique<QSslServer>();
    secure->setSslConfiguration(*tls);
    return secure;
}

/// Our own client always says how long its body is.
bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype at = request.toLower().indexOf("content-length:");
    if (head < 0 || at < 0 || at > head)
        return head >= 0;
    const qsizetype from = at + qsizetype(sizeof("content-length:")) - 1;
    return request.size()
        >= head + 4 + request.mid(from, request.indexOf("\r\n", at) - from).trimmed().toLongLong();
}

} // namespace

HttpStub::HttpStub(Answer answer, const std::optional<QSslConfiguration> &tls)
    : m_answer(std::move(answer))
    , m_secure(tls.has_value())
    , m_server(makeServer(tls))
{
    m_server->listen(QHostAddress::LocalHost);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

QUrl HttpStub::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
}

QByteArray HttpStub::emptyVector(qsizetype spaces)
{
    return FaultServer::answer(R"({"status":"success","data":{"resultType":"vector","result":[)"
                               + QByteArray(spaces, ' ') + "]}}");
}

void HttpStub::serve(QTcpSocket *socket)
{
    const auto request = std::make_shared<QByteArray>();
    const auto read = [this, socket, request] {
        *request += socket->readAll();
        if (!isWhole(*request))
            return;
        const QPointer<QTcpSocket> still(socket); // the function may wait in the event loop meanwhile
        const QByteArray answer = m_answer(std::exchange(*request, {}));
        if (!still)
            return;
        still->write(answer);
        still->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    read(); // what came before we listened
}
