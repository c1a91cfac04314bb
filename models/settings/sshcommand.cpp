// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/sshcommand.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

QStringList options(const QStringList &settings)
{
    QStringList arguments;
    for (const QString &setting : settings)
        arguments << u"-o"_s << setting;
    return arguments;
}

/// Ours come before the user's configuration, and ssh keeps the first value it sees.
QStringList fixedOptions()
{
    return options({
        u"BatchMode=yes"_s, // nobody is there to answer a question
        u"StrictHostKeyChecking=yes"_s, // whatever the configuration says: this carries credentials
        u"ExitOnForwardFailure=yes"_s, u"ConnectTimeout=10"_s,
        u"ServerAliveInterval=5"_s, // with the next: a dead peer is noticed after 15 s
        u"ServerAliveCountMax=3"_s,
        u"ControlMaster=no"_s, // through a shared connection the forwarding would outlive us
        u"ControlPath=none"_s, u"ForkAfterAuthentication=no"_s, u"PermitLocalCommand=no"_s,
        u"LogLevel=INFO"_s, // the reason of a failure is read from its words
    });
}

bool isIpv6(const QString &host)
{
    QHostAddress address;
    return !host.contains(u'%') && address.setAddress(host)
        && address.protocol() == QAbstractSocket::IPv6Protocol;
}

QString forwarding(const TunnelTarget &target, quint16 localPort)
{
    const QString host = isIpv6(target.host) ? u'[' + target.host + u']' : target.host;
    return u"127.0.0.1:%1:%2:%3"_s.arg(QString::number(localPort), host, QString::number(target.port));
}

} // namespace

TunnelTarget tunnelTarget(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return {.host = url.host(QUrl::FullyEncoded), .port = static_cast<quint16>(url.port(usual))};
}

bool isSafeHost(QStringView host)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9][A-Za-z0-9.-]{0,252}"_s));
    return form.matchView(host).hasMatch();
}

bool isSafeUser(QStringView user)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_][A-Za-z0-9_.@\\\\-]{0,63}"_s));
    return form.matchView(user).hasMatch();
}

base::Result<QStringList> sshArguments(const TunnelSpec &spec, const TunnelTarget &target, quint16 localPort)
{
    using enum base::Error::Kind;
    if (!isSafeHost(spec.host))
        return base::fail(Rejected,
                          u"the tunnel's SSH host may only have letters, digits, dots and hyphens"_s);
    if (!spec.user.isEmpty() && !isSafeUser(spec.user))
        return base::fail(Rejected, u"the tunnel's user has characters that a user name cannot have"_s);
    if (!isSafeHost(target.host) && !isIpv6(target.host))
        return base::fail(Rejected, u"the URL behind the tunnel has a host that cannot be forwarded to"_s);
    QStringList arguments{u"-N"_s, u"-T"_s};
    if (!spec.configFile.isEmpty())
        arguments << u"-F"_s << spec.configFile;
    arguments << fixedOptions() << u"-L"_s << forwarding(target, localPort);
    if (!spec.user.isEmpty())
        arguments << u"-l"_s << spec.user;
    if (spec.port != 0)
        arguments << u"-p"_s << QString::number(spec.port);
    return arguments << u"--"_s << spec.host;
}

} // namespace settings
