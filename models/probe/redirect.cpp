// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/redirect.h"

namespace probe {

using namespace Qt::StringLiterals;

namespace {

QUrl originOf(const Target &target)
{
    QUrl url;
    url.setScheme(target.kind == Target::Kind::Https ? u"https"_s : u"http"_s);
    url.setHost(target.host);
    url.setPort(target.port);
    url.setPath(target.path.isEmpty() ? u"/"_s : target.path, QUrl::TolerantMode);
    return url;
}

/// www.asso.example and asso.example are one house to everybody but a machine.
QString houseOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

Redirect redirectOf(const Target &target, const QString &location)
{
    using enum Redirect::To;
    const QUrl here = originOf(target);
    const QUrl there = here.resolved(QUrl(location));
    const bool web = there.scheme() == "http"_L1 || there.scheme() == "https"_L1;
    if (location.isEmpty() || !there.isValid() || !web || there.host().isEmpty())
        return {.to = Nowhere};
    if (houseOf(there) != houseOf(here))
        return {.to = Elsewhere,
                .url = there.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)};
    const bool same = there.scheme() == here.scheme() && portOf(there) == portOf(here)
        && there.host(QUrl::FullyEncoded).toLower() == here.host(QUrl::FullyEncoded).toLower();
    if (!same)
        return {.to = House};
    const QString path = there.path(QUrl::FullyEncoded);
    return {.to = Within,
            .path = (path.isEmpty() ? u"/"_s : path)
                + (there.hasQuery() ? u'?' + there.query(QUrl::FullyEncoded) : QString())};
}

} // namespace probe
