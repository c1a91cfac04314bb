// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/origin.h"

#include <QHostAddress>
#include <QUrl>

namespace http {

using namespace Qt::StringLiterals;

Origin Origin::of(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return {.scheme = scheme,
            .host = url.host(QUrl::FullyEncoded).toLower(),
            .port = url.port(scheme == "https"_L1 ? 443 : 80)};
}

bool Origin::isLoopback() const
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool Origin::isNear() const
{
    const QHostAddress address(host);
    return isLoopback() || address.isPrivateUse() || address.isLinkLocal();
}

QString Origin::toString() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    if (port != (scheme == "https"_L1 ? 443 : 80))
        url.setPort(port);
    return url.toString();
}

} // namespace http
