// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/endpointparser.h"

#include "models/settings/authenticationparser.h"
#include "models/settings/headerparser.h"
#include "models/settings/sshcommand.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

std::optional<QString> urlFault(const QUrl &url)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return u"must begin with http:// or https://"_s;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return u"carries a user or password; remove them and name the place of the secret under auth: "
               "secret = { keyring = \"NAME\" }"_s;
    if (!url.isValid() || url.host().isEmpty())
        return u"is not a complete address; it looks like https://metrics.example:8427/prometheus"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"must end with the path: remove what follows ? or #"_s;
    return {};
}

QUrl parseUrl(TomlTable &table)
{
    const auto written = table.text("url");
    if (!written) {
        if (!table.has("url"))
            table.refuse(u"url"_s, u"is missing; it is the base address of the server"_s);
        return {};
    }
    const QUrl url(written->trimmed());
    if (const auto fault = urlFault(url)) {
        table.refuse(u"url"_s, *fault);
        return {};
    }
    return url;
}

TlsSpec parseTls(TomlTable table, const QDir &folder)
{
    const TlsSpec tls{.caFile = parsePath(table, "ca_file", folder),
                      .clientCertificateFile = parsePath(table, "client_certificate", folder),
                      .clientKeyFile = parsePath(table, "client_key", folder)};
    if (tls.clientCertificateFile.isEmpty() != tls.clientKeyFile.isEmpty())
        table.refuse(u"client_certificate and client_key must be given together"_s);
    table.remarkOnUnknownKeys();
    return tls;
}

TunnelSpec parseTunnel(TomlTable table, const QDir &folder)
{
    const TunnelSpec tunnel{.host = table.text("host").value_or(QString()),
                            .user = table.text("user").value_or(QString()),
                            .port = static_cast<quint16>(table.number("port", 1, 65535).value_or(0)),
                            .configFile = parsePath(table, "config_file", folder)};
    if (!isSafeHost(tunnel.host))
        table.refuse(u"host"_s,
                     u"must be a name or alias that ssh knows, of letters, digits, dots and hyphens; a "
                     "user goes to \"user\", a port to \"port\""_s);
    if (!tunnel.user.isEmpty() && !isSafeUser(tunnel.user))
        table.refuse(u"user"_s, u"has characters that a user name cannot have"_s);
    table.remarkOnUnknownKeys();
    return tunnel;
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool carriesSecret(const Endpoint &endpoint)
{
    return endpoint.authentication || std::ranges::any_of(endpoint.headers, [](const Header &header) {
               return std::holds_alternative<SecretReference>(header.value);
           });
}

void checkEncryption(TomlTable &table, const Endpoint &endpoint)
{
    const bool open =
        endpoint.url.scheme() == "http"_L1 && !isThisMachine(endpoint.url.host()) && !endpoint.tunnel;
    if (open && carriesSecret(endpoint) && !endpoint.allowPlainHttp)
        table.refuse(u"url"_s,
                     u"would send the secret unencrypted; use https, a tunnel, or say "
                     "allow_plain_http = true if that network may be trusted"_s);
}

} // namespace

QString parsePath(TomlTable &table, const char *key, const QDir &folder)
{
    const QString written = table.text(key).value_or(QString());
    return written.isEmpty() ? QString() : absolutePath(written, folder);
}

QString absolutePath(const QString &written, const QDir &folder)
{
    if (written.startsWith("~/"_L1))
        return QDir::home().filePath(written.sliced(2));
    return QDir::cleanPath(folder.filePath(written));
}

Endpoint parseEndpoint(TomlTable &table, const QDir &folder)
{
    Endpoint endpoint{.url = parseUrl(table)};
    endpoint.allowPlainHttp = table.flag("allow_plain_http").value_or(false);
    if (const auto auth = table.table("auth"))
        endpoint.authentication = parseAuthentication(*auth);
    if (const auto headers = table.table("headers"))
        endpoint.headers = parseHeaders(*headers);
    if (const auto tls = table.table("tls"))
        endpoint.tls = parseTls(*tls, folder);
    if (const auto tunnel = table.table("tunnel"))
        endpoint.tunnel = parseTunnel(*tunnel, folder);
    checkEncryption(table, endpoint);
    return endpoint;
}

} // namespace settings
