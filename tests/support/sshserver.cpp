// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshserver.h"

#include "models/base/boundprocess.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

void killTree(qint64 pid)
{
    const QList<qint64> children = childrenOf(pid);
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    for (const qint64 child : children)
        killTree(child);
}

QString serverProgram()
{
    return QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
}

} // namespace

SshServer::SshServer()
    : m_port(freePort())
{
    if (serverProgram().isEmpty() || !makeKey(u"hostkey"_s) || !makeKey(u"userkey"_s)
        || !makeKey(u"otherkey"_s))
        return;
    write(u"authorized_keys"_s, read(u"userkey.pub"_s));
    writeKnownHost(read(u"hostkey.pub"_s));
    const QByteArray folder = m_folder.path().toUtf8();
    write(u"sshd_config"_s,
          "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " + folder
              + "/hostkey\nAuthorizedKeysFile " + folder
              + "/authorized_keys\nPidFile none\nUsePAM no\nStrictModes no\nUseDNS no\n"
                "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                "PermitRootLogin prohibit-password\nAllowTcpForwarding yes\n");
    write(u"ssh_config"_s,
          "Host bastion\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_port) + "\n  IdentityFile "
              + folder
              + "/userkey\n  IdentitiesOnly yes\n  IdentityAgent none\n"
                "  UserKnownHostsFile "
              + folder + "/known_hosts\n  GlobalKnownHostsFile none\n");
    m_ready = start();
}

SshServer::~SshServer()
{
    stop();
}

bool SshServer::isReady() const
{
    return m_ready;
}

bool SshServer::start()
{
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // where a root sshd locks its helper in; it refuses to start without
    base::bindToParent(m_sshd);
    m_sshd.setStandardErrorFile(path(u"log"_s), QIODevice::Append);
    m_sshd.start(serverProgram(), {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)});
    QTcpSocket probe;
    QElapsedTimer waited;
    waited.start();
    while (m_sshd.state() != QProcess::NotRunning && !waited.hasExpired(10'000)) {
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(1000))
            return true;
        m_sshd.waitForFinished(20); // lets it work, and ends early when it gives up
    }
    return false;
}

void SshServer::stop()
{
    if (m_sshd.state() == QProcess::NotRunning)
        return;
    killTree(m_sshd.processId());
    m_sshd.waitForFinished(5000);
}

QString SshServer::clientConfig() const
{
    return path(u"ssh_config"_s);
}

quint16 SshServer::port() const
{
    return m_port;
}

void SshServer::forgetHostKey()
{
    write(u"known_hosts"_s, {});
}

void SshServer::rememberAnotherHostKey()
{
    writeKnownHost(read(u"otherkey.pub"_s));
}

void SshServer::forgetUserKey()
{
    write(u"authorized_keys"_s, {});
}

QByteArray SshServer::log() const
{
    return read(u"log"_s);
}

QString SshServer::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void SshServer::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
}

QByteArray SshServer::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool SshServer::makeKey(const QString &name) const
{
    return QProcess::execute(u"ssh-keygen"_s,
                             {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)})
        == 0;
}

void SshServer::writeKnownHost(const QByteArray &publicKey) const
{
    write(u"known_hosts"_s, "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + publicKey);
}
