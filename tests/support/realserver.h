// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

/// A real server as a child of the test, on a free loopback port. It ends with the test, however that ends.
class RealServer {
public:
    RealServer() = default;
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;
    ~RealServer();

    /// Starts it and waits until it answers at `healthPath`. "%1" in the arguments becomes the address
    /// (127.0.0.1:port), which is another one at every start. False when it did not come up within a minute.
    bool start(const QString &program, const QStringList &arguments, const QString &healthPath);
    /// Once more after it ended, at the address of before.
    bool startAgain() { return launch(); }
    void stop(); ///< asks it to end, so that it writes what it holds, and waits
    void kill(); ///< as a machine that loses power

    qint64 processId() const { return m_process.processId(); }
    QString address() const; ///< "127.0.0.1:port"
    QUrl url(const QString &path = {}) const;
    QByteArray log() const; ///< what it printed, for a test that fails

private:
    bool launch();
    bool isHealthy() const;

    QString m_program;
    QStringList m_arguments;
    QString m_healthPath;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

/// Asks over HTTP and waits for the answer in the event loop; nothing when it is not 200.
/// @param body is sent with POST when there is one
QByteArray fetched(const QUrl &url, const QByteArray &body = {}, const QByteArray &authorization = {});
