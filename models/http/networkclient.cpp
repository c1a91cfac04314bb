// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkclient.h"

#include "models/http/exchange.h"

#include <QNetworkProxy>
#include <QPointer>

namespace http {

using namespace Qt::StringLiterals;

NetworkClient::NetworkClient(Access access, Limits limits, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_limits(limits)
{
    renewManager();
}

base::Pending<Response> NetworkClient::send(const Request &request)
{
    return ask(request, nullptr);
}

base::Pending<Response> NetworkClient::stream(const Request &request, std::shared_ptr<ByteSink> sink)
{
    return ask(request, std::move(sink));
}

base::Pending<Response> NetworkClient::ask(const Request &request, std::shared_ptr<ByteSink> sink)
{
    const Origin target = Origin::of(request.url);
    const bool carriesSecrets = !m_access.authorization.isEmpty() || !m_access.headers.isEmpty();
    if (carriesSecrets && target.scheme == "http"_L1 && !target.isLoopback() && !m_access.allowPlainHttp)
        return base::Pending<Response>::ready(base::fail(
            base::Error::Kind::Tls,
            u"the credentials would travel unencrypted to %1: use https, a tunnel, or allow_plain_http = true"_s
                .arg(target.toString())));

    // Without a parent: it belongs to whoever waits for it, and outlives a client that is replaced meanwhile.
    auto *exchange = new Exchange(m_manager, m_access, m_limits, request, std::move(sink));
    connect(exchange, &Exchange::deadlinePassed, this, &NetworkClient::renewManager);
    std::shared_ptr<void> abandon(nullptr,
                                  [exchange = QPointer(exchange)](void *) { delete exchange.data(); });
    return exchange->start(std::move(abandon));
}

void NetworkClient::renewManager()
{
    m_manager = std::make_shared<QNetworkAccessManager>();
    m_manager->setAutoDeleteReplies(false);
    if (m_access.origin.isLoopback())
        m_manager->setProxy(QNetworkProxy::NoProxy); // this machine, a tunnel: no desktop's proxy leads there
    m_manager->setTransferTimeout(std::chrono::milliseconds::zero()); // ours restart differently: see Limits
}

} // namespace http
