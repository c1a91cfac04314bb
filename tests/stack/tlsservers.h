// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

/// Answers every request over TLS with 200, on a free loopback port.
class WebServer : public QTcpServer {
public:
    explicit WebServer(const QSslConfiguration &tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_tls;
};

/// Speaks as much SMTP as it takes to get to TLS, on a free loopback port.
class MailServer : public QTcpServer {
public:
    explicit MailServer(const QSslConfiguration &tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_tls;
};

/// A certificate that nobody vouches for, made by openssl. @param folder for its files
QSslConfiguration selfSigned(const QString &folder, const QString &name);
