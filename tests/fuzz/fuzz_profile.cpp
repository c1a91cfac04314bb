// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profileparser.h"
#include "tests/fuzz/check.h"

#include <QRegularExpression>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void headersAreOneLineEach(const QList<settings::Header> &headers)
{
    for (const settings::Header &header : headers) {
        fuzz::check(!header.name.isEmpty() && !header.name.contains('\n') && !header.name.contains(':'),
                    "a header's name ends where it should");
        if (const auto *plain = std::get_if<QByteArray>(&header.value))
            fuzz::check(!plain->contains('\n') && !plain->contains('\r'), "a header's value is one line");
    }
}

void anEndpointIsSafeToAsk(const settings::Endpoint &endpoint)
{
    static const QRegularExpression hostName(u"\\A[A-Za-z0-9][A-Za-z0-9.-]{0,252}\\z"_s);
    const QString scheme = endpoint.url.scheme();
    fuzz::check(endpoint.url.isValid() && !endpoint.url.host().isEmpty(), "an address has a host");
    fuzz::check(scheme == "http"_L1 || scheme == "https"_L1, "an address is http or https");
    fuzz::check(endpoint.url.userInfo().isEmpty(), "an address carries no password");
    fuzz::check(!endpoint.tunnel || hostName.match(endpoint.tunnel->host).hasMatch(),
                "nothing but a name reaches ssh as its host");
    fuzz::check(!endpoint.tunnel || !endpoint.tunnel->user.startsWith(u'-'),
                "a user is not an option of ssh");
    headersAreOneLineEach(endpoint.headers);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray toml(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = settings::parseProfile(toml, u"home"_s, u"/etc/home.toml"_s);
    if (!parsed) {
        const base::Error &error = parsed.error();
        fuzz::check(error.kind == base::Error::Kind::Malformed || error.kind == base::Error::Kind::TooLarge,
                    "a profile is malformed or too large");
        fuzz::check(error.detail.contains("/etc/home.toml"_L1) && !error.detail.contains(u'\n'),
                    "an error names the file, on one line");
        return 0;
    }
    const settings::Profile &profile = parsed->profile;
    fuzz::check(profile.refreshEvery >= 5s && profile.refreshEvery <= 1h,
                "the interval stays within its bounds");
    fuzz::check(profile.settleTime >= 0s && profile.settleTime <= 10min,
                "the settle time stays within its bounds");
    fuzz::check(profile.probe.every >= 1min && profile.probe.every <= 1h, "no address is looked at too often");
    if (profile.metrics)
        anEndpointIsSafeToAsk(*profile.metrics);
    if (profile.wiki) {
        fuzz::check(profile.wiki->endpoint.has_value() == profile.wiki->folder.isEmpty(),
                    "a wiki is a server or a folder");
        fuzz::check(profile.wiki->refreshEvery >= 10s && profile.wiki->refreshEvery <= 24h,
                    "a wiki's interval stays within its bounds");
    }
    if (profile.wiki && profile.wiki->endpoint)
        anEndpointIsSafeToAsk(*profile.wiki->endpoint);
    if (profile.alerts)
        anEndpointIsSafeToAsk(*profile.alerts);
    return 0;
}
