// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

/// A server on loopback that answers as a function says, over http or, with a certificate, over https. For
/// answers that depend on the question; a server that misbehaves byte by byte is FaultServer.
class HttpStub {
public:
    /// From a whole request to the bytes of a whole answer; see FaultServer::answer().
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit HttpStub(Answer answer, const std::optional<QSslConfiguration> &tls = {});

    QUrl url() const;

    /// What a store answers that knows nothing, with so many spaces in it.
    static QByteArray emptyVector(qsizetype spaces = 0);

private:
    void serve(QTcpSocket *socket);

    Answer m_answer;
    bool m_secure;
    std::unique_ptr<QTcpServer> m_server;
};
