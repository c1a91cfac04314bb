// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// A server that misbehaves on demand, byte by byte, as no real server would. Listens on loopback.
class FaultServer : public QTcpServer {
    Q_OBJECT

public:
    /// What happens to one connection.
    struct Script {
        QByteArray bytes; ///< sent once the whole request has arrived
        QByteArray dripped; ///< then sent one byte each dripEvery
        std::chrono::milliseconds dripEvery{20};
        enum class End { Close, Reset, Hang } end = End::Close;
    };

    explicit FaultServer(Script script, QObject *parent = nullptr);

    /// Another script for requests of that path.
    void setScript(const QByteArray &path, Script script);

    QUrl url(const QString &path = QStringLiteral("/")) const;

    /// Every request that arrived whole, as bytes.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Connections that the client still holds open.
    qsizetype openConnections() const;

    /// A plain HTTP answer with a correct length.
    static QByteArray answer(const QByteArray &body, const QByteArray &type = "application/json",
                             const QByteArray &status = "200 OK", const QByteArray &headers = {});

private:
    void serve(class QTcpSocket *socket);
    void play(QTcpSocket *socket, const Script &script);

    QHash<QByteArray, Script> m_scripts;
    Script m_default;
    QList<QByteArray> m_requests;
};
