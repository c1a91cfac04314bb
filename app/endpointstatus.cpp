// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpointstatus.h"

#include "models/http/origin.h"

namespace app {

using namespace Qt::StringLiterals;

situation::SourceStatus endpointStatus(const QString &id, const settings::Endpoint &endpoint)
{
    const QUrl &url = endpoint.url;
    const bool open = url.scheme() == "http"_L1 && !endpoint.tunnel && !http::Origin::of(url).isLoopback();
    return {.id = id,
            .place = url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host(),
            .unencrypted = open,
            .route = endpoint.tunnel ? u"ssh "_s + endpoint.tunnel->host : QString()};
}

} // namespace app
