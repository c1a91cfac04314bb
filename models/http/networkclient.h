// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/access.h"
#include "models/http/client.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace http {

/// Speaks HTTP with one source, through a QNetworkAccessManager of its own: a header flood or a hanging
/// server then stalls no other source. Redirects are followed within the origin only, cookies and caches are
/// off, credentials are sent up front and to their origin alone, and both deadlines and the size cap are kept
/// by us.
class NetworkClient final : public QObject, public Client {
    Q_OBJECT

public:
    explicit NetworkClient(Access access, Limits limits = {}, QObject *parent = nullptr);

    base::Pending<Response> send(const Request &request) override;
    base::Pending<Response> stream(const Request &request, std::shared_ptr<ByteSink> sink) override;

private:
    base::Pending<Response> ask(const Request &request, std::shared_ptr<ByteSink> sink);
    /// After a deadline the connection pool may be clogged by the request that hung: the next request gets a
    /// new one.
    void renewManager();

    Access m_access;
    Limits m_limits;
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

} // namespace http
