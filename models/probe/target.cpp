// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/target.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000; ///< of what a page says
constexpr qsizetype longestHost = 253; ///< RFC 1035 §2.3.4

bool isHostName(const QString &host)
{
    static const QRegularExpression form(
        u"\\A(?=.*[A-Za-z])[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\z"_s);
    return host.size() <= longestHost && form.match(host).hasMatch();
}

/// An address that one machine can have.
bool isAddress(const QString &host)
{
    // QHostAddress reads up to a NUL, and takes anything for the name of an interface.
    static const QRegularExpression form(u"\\A[0-9A-Fa-f:.]+(%[A-Za-z0-9._-]+)?\\z"_s);
    const QHostAddress address(host);
    return form.match(host).hasMatch() && !address.isNull() && !address.isMulticast()
        && !address.isBroadcast() && address != QHostAddress(QHostAddress::AnyIPv4)
        && address != QHostAddress(QHostAddress::AnyIPv6)
        && host.count(u'.') + host.count(u':') >= 2; // QHostAddress takes "7" for 0.0.0.7
}

bool isHost(const QString &host)
{
    return isAddress(host) || isHostName(host);
}

quint16 usualPort(Target::Kind kind)
{
    return kind == Target::Kind::Https ? 443 : kind == Target::Kind::Http ? 80 : 0;
}

std::optional<Target> fromUrl(const QString &written)
{
    const QUrl url(written, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1))
        return std::nullopt;
    const auto kind = scheme == "https"_L1 ? Target::Kind::Https : Target::Kind::Http;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int port = url.port(usualPort(kind));
    if (!isHost(host) || port < 1 || port > 65535)
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    return Target{
        .kind = kind, .host = host, .port = quint16(port), .path = path.startsWith(u'/') ? path : u"/"_s};
}

/// "mail.example:993", "[2001:db8::1]:22", or a bare name or address.
std::optional<Target> fromHost(const QString &written)
{
    static const QRegularExpression form(u"\\A(?:\\[([^\\]]+)\\]|([^:\\[\\]]+))(?::(\\d{1,5}))?\\z"_s);
    const auto match = form.match(written);
    const bool bareSix = !match.hasMatch() && isAddress(written);
    if (!match.hasMatch() && !bareSix)
        return std::nullopt;
    const QString bracketed = match.captured(1);
    QString host = bareSix ? written : bracketed.isEmpty() ? match.captured(2) : bracketed;
    if (!isAddress(host))
        host = QString::fromLatin1(QUrl::toAce(host));
    if (host.isEmpty() || !isHost(host))
        return std::nullopt;
    if (match.captured(3).isEmpty())
        return Target{.kind = Target::Kind::Machine, .host = host.toLower()};
    const uint port = match.captured(3).toUInt();
    if (port < 1 || port > 65535)
        return std::nullopt;
    return Target{.kind = Target::Kind::Tcp, .host = host.toLower(), .port = quint16(port)};
}

} // namespace

QString Target::place() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return port == usualPort(kind) ? shown : u"%1:%2"_s.arg(shown).arg(port);
}

bool Target::isHere() const
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QString Target::key() const
{
    return u"%1 %2 %3 %4"_s.arg(int(kind)).arg(host).arg(port).arg(path);
}

std::optional<Target> targetFromText(const QString &written)
{
    const QString text = written.trimmed();
    if (text.isEmpty() || text.size() > longestAddress)
        return std::nullopt;
    return text.contains("://"_L1) ? fromUrl(text) : fromHost(text);
}

} // namespace probe
