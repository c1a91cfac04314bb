// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real sshd on loopback with its own host key, authorized key, known hosts and client configuration, all
/// in a temporary folder. The host alias in that configuration is "bastion". Works as root and as anybody.
class SshServer {
public:
    SshServer();
    ~SshServer();

    bool isReady() const; ///< false when sshd or ssh-keygen is missing or did not start
    bool start(); ///< listens again on the same port
    void stop(); ///< ends the server and the sessions it has
    QString clientConfig() const; ///< for ssh -F
    quint16 port() const;

    void forgetHostKey(); ///< as a client that was never here
    void rememberAnotherHostKey(); ///< as a client that knew the host before it was replaced
    void forgetUserKey(); ///< as a server that does not know this user
    QByteArray log() const;

private:
    QString path(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    bool makeKey(const QString &name) const;
    void writeKnownHost(const QByteArray &publicKey) const;

    QTemporaryDir m_folder;
    QProcess m_sshd;
    quint16 m_port = 0;
    bool m_ready = false;
};
