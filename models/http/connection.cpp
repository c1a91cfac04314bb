// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connection.h"

#include "models/http/tlssetup.h"
#include "models/settings/secretreader.h"

namespace http {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using base::Secret;
using settings::Authentication;
using settings::SecretReference;

namespace {

/// What has to be read before a request can be sent: the authentication's secret first, then those of
/// headers.
std::vector<SecretReference> referencesOf(const settings::Endpoint &endpoint)
{
    std::vector<SecretReference> references;
    if (endpoint.authentication)
        references.push_back(endpoint.authentication->secret);
    for (const settings::Header &header : endpoint.headers) {
        if (const auto *reference = std::get_if<SecretReference>(&header.value))
            references.push_back(*reference);
    }
    return references;
}

Secret authorizationValue(const Authentication &authentication, const Secret &secret)
{
    if (authentication.scheme == Authentication::Scheme::Bearer)
        return Secret("Bearer " + secret.reveal());
    return Secret("Basic " + (authentication.user.toUtf8() + ':' + secret.reveal()).toBase64());
}

std::optional<base::Error> firstError(const std::vector<Result<Secret>> &secrets)
{
    const auto failed = std::ranges::find_if(secrets, [](const auto &secret) { return !secret; });
    return failed == secrets.end() ? std::nullopt : std::optional(failed->error());
}

QUrl through(QUrl url, quint16 localPort)
{
    url.setHost(u"127.0.0.1"_s);
    url.setPort(localPort);
    return url;
}

} // namespace

Connection::Connection(settings::Endpoint endpoint, Way way, Limits limits, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_way(way)
    , m_limits(limits)
    , m_localPort(base::fail(base::Error::Kind::Unreachable, u"the way there is not open yet"_s))
{
}

void Connection::setLocalPort(const Result<quint16> &port)
{
    if (m_localPort == port)
        return;
    m_localPort = port;
    m_network.reset(); // its credentials are bound to the port of before; what it still asks ends by itself
}

void Connection::renew()
{
    m_network.reset();
}

Pending<Response> Connection::send(const Request &request)
{
    return ask(request, nullptr);
}

Pending<Response> Connection::stream(const Request &request, std::shared_ptr<ByteSink> sink)
{
    return ask(request, sink);
}

Pending<Response> Connection::ask(const Request &request, const std::shared_ptr<ByteSink> &sink)
{
    if (m_way == Way::LocalPort && !m_localPort)
        return Pending<Response>::ready(std::unexpected(m_localPort.error()));
    if (m_network)
        return forward(request, sink);
    return prepared().andThen(this, [this, request, sink](Ready) { return forward(request, sink); });
}

Pending<Response> Connection::forward(Request request, const std::shared_ptr<ByteSink> &sink)
{
    if (!m_network)
        return Pending<Response>::ready(
            base::fail(base::Error::Kind::Unreachable, u"the way there has just closed"_s));
    if (m_way == Way::LocalPort)
        request.url = through(request.url, *m_localPort);
    return sink ? m_network->stream(request, sink) : m_network->send(request);
}

Pending<Connection::Ready> Connection::prepared()
{
    const auto completer = std::make_shared<base::Completer<Ready>>();
    m_waiting.push_back(completer);
    if (m_waiting.size() == 1)
        prepare();
    return completer->pending();
}

void Connection::prepare()
{
    std::vector<Pending<Secret>> reading;
    for (const SecretReference &reference : referencesOf(m_endpoint))
        reading.push_back(settings::readSecret(reference, this));
    m_readingSecrets =
        reading.empty() ? Pending<std::vector<Result<Secret>>>::ready({}) : base::all(std::move(reading));
    m_readingSecrets.deliver(this, [this](const Result<std::vector<Result<Secret>>> &answer) {
        const auto tls = tlsConfiguration(m_endpoint.tls);
        if (const auto error = firstError(*answer)) {
            finishPreparing(error);
        } else if (!tls) {
            finishPreparing(tls.error());
        } else {
            std::vector<Secret> secrets;
            for (const Result<Secret> &secret : *answer)
                secrets.push_back(*secret);
            m_network = std::make_unique<NetworkClient>(access(*tls, secrets), m_limits);
            finishPreparing({});
        }
    });
}

void Connection::finishPreparing(const std::optional<base::Error> &error)
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->finish(error ? Result<Ready>(std::unexpected(*error)) : Result<Ready>(Ready()));
}

Access Connection::access(const QSslConfiguration &tls, const std::vector<Secret> &secrets) const
{
    auto next = secrets.begin();
    Access access{.tls = tls, .allowPlainHttp = m_endpoint.allowPlainHttp};
    if (m_endpoint.authentication)
        access.authorization = authorizationValue(*m_endpoint.authentication, *next++);
    for (const settings::Header &header : m_endpoint.headers) {
        const auto *plain = std::get_if<QByteArray>(&header.value);
        access.headers.append({header.name, plain ? Secret(*plain) : *next++});
    }
    if (m_way == Way::LocalPort) {
        access.origin = Origin::of(through(m_endpoint.url, *m_localPort));
        access.host = m_endpoint.url.authority(QUrl::FullyEncoded).toLatin1();
        access.peerName = m_endpoint.url.host();
    } else {
        access.origin = Origin::of(m_endpoint.url);
    }
    return access;
}

} // namespace http
