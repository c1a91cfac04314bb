// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stack/tlsservers.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

/// A socket that belongs to the server and goes when its peer does.
QSslSocket *accepted(QTcpServer &server, qintptr descriptor, const QSslConfiguration &tls)
{
    auto *socket = new QSslSocket(&server);
    socket->setSslConfiguration(tls);
    socket->setSocketDescriptor(descriptor);
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    return socket;
}

void answerLine(QSslSocket &socket, const QByteArray &line)
{
    if (line.startsWith("EHLO"))
        socket.write(socket.isEncrypted() ? "250 mail.example\r\n" : "250-mail.example\r\n250 STARTTLS\r\n");
    else if (line.startsWith("STARTTLS")) {
        socket.write("220 go ahead\r\n");
        socket.flush();
        socket.startServerEncryption();
    } else if (line.startsWith("QUIT")) {
        socket.write("221 bye\r\n");
        socket.disconnectFromHost();
    }
}

} // namespace

WebServer::WebServer(const QSslConfiguration &tls)
    : m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

void WebServer::incomingConnection(qintptr descriptor)
{
    QSslSocket *socket = accepted(*this, descriptor, m_tls);
    connect(socket, &QSslSocket::readyRead, socket, [socket] {
        if (!socket->readAll().contains("\r\n\r\n"))
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        socket->disconnectFromHost();
    });
    socket->startServerEncryption();
}

MailServer::MailServer(const QSslConfiguration &tls)
    : m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

void MailServer::incomingConnection(qintptr descriptor)
{
    QSslSocket *socket = accepted(*this, descriptor, m_tls);
    connect(socket, &QSslSocket::readyRead, socket, [socket] {
        while (socket->canReadLine())
            answerLine(*socket, socket->readLine());
    });
    socket->write("220 mail.example ESMTP\r\n");
}

QSslConfiguration selfSigned(const QString &folder, const QString &name)
{
    const QString key = folder + u"/itself.key"_s;
    const QString certificate = folder + u"/itself.pem"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"90"_s, u"-keyout"_s, key,
                   u"-out"_s, certificate, u"-subj"_s, u"/CN="_s + name, u"-addext"_s,
                   u"subjectAltName=DNS:"_s + name});
    openssl.waitForFinished(20'000);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (QFile file(key); file.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return tls;
}
