// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realserver.h"

#include "models/base/boundprocess.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int mostAttempts = 3; // somebody may take the port in between

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

RealServer::~RealServer()
{
    kill();
}

bool RealServer::start(const QString &program, const QStringList &arguments, const QString &healthPath)
{
    m_program = program;
    m_arguments = arguments;
    m_healthPath = healthPath;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        m_port = freePort();
        if (launch())
            return true;
        kill();
    }
    return false;
}

bool RealServer::launch()
{
    QStringList filled = m_arguments;
    filled.replaceInStrings(u"%1"_s, address());
    base::bindToParent(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_program, filled);
    const auto upOrGone = [&] { return m_process.state() == QProcess::NotRunning || isHealthy(); };
    return m_process.waitForStarted() && QTest::qWaitFor(upOrGone, patienceMs)
        && m_process.state() == QProcess::Running;
}

bool RealServer::isHealthy() const
{
    return !fetched(url(m_healthPath)).isEmpty();
}

void RealServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        kill();
    m_log += m_process.readAll();
}

void RealServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
    m_log += m_process.readAll();
}

QString RealServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QUrl RealServer::url(const QString &path) const
{
    return QUrl(u"http://"_s + address() + path);
}

QByteArray RealServer::log() const
{
    return m_log.last(std::min<qsizetype>(m_log.size(), 4000));
}

QByteArray fetched(const QUrl &url, const QByteArray &body, const QByteArray &authorization)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(5000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? network.get(request)
                                                              : network.post(request, body));
    // A loop of its own: qWaitFor() looks only every 10 ms, and an upload goes out in pieces of 16 KiB.
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec(); // ends: the transfer does, by its timeout at the latest
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}
