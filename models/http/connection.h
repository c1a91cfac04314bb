// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/access.h"
#include "models/http/client.h"
#include "models/http/networkclient.h"
#include "models/settings/profile.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace http {

/// One endpoint of a profile, made reachable: its secrets are read when the first request needs them, its TLS
/// files are loaded, and requests are led through a local port when the way there is a tunnel.
class Connection final : public QObject, public Client {
    Q_OBJECT

public:
    enum class Way {
        Direct,
        LocalPort, ///< through a port of this machine that setLocalPort() tells, once it is there
    };

    Connection(settings::Endpoint endpoint, Way way, Limits limits = {}, QObject *parent = nullptr);

    /// The port that leads to the endpoint's host now, or why there is none; requests then fail with that.
    void setLocalPort(const base::Result<quint16> &port);

    /// Forgets the secrets, so that the next request reads them anew: the user has corrected them.
    void renew();

    /// URLs are the endpoint's own, whatever the way there.
    base::Pending<Response> send(const Request &request) override;
    base::Pending<Response> stream(const Request &request, std::shared_ptr<ByteSink> sink) override;

private:
    struct Ready { };

    base::Pending<Ready> prepared();
    void prepare();
    void finishPreparing(const std::optional<base::Error> &error);
    base::Pending<Response> ask(const Request &request, const std::shared_ptr<ByteSink> &sink);
    base::Pending<Response> forward(Request request, const std::shared_ptr<ByteSink> &sink);
    Access access(const QSslConfiguration &tls, const std::vector<base::Secret> &secrets) const;

    settings::Endpoint m_endpoint;
    Way m_way;
    Limits m_limits;
    base::Result<quint16> m_localPort;
    std::unique_ptr<NetworkClient> m_network;
    base::Pending<std::vector<base::Result<base::Secret>>> m_readingSecrets;
    std::vector<std::shared_ptr<base::Completer<Ready>>> m_waiting;
};

} // namespace http
