// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/importclient.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr std::chrono::seconds patience{30};
constexpr qsizetype quotedBytes = 200;

base::Result<QByteArray> outcome(QNetworkReply &reply)
{
    using enum base::Error::Kind;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body =
        reply.isOpen() ? reply.readAll() : QByteArray(); // a refused connection leaves it closed
    if (status >= 300)
        return base::fail(Rejected,
                          u"the demo's store answered %1: %2"_s.arg(status).arg(
                              QString::fromUtf8(body.left(quotedBytes)).simplified()));
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return base::fail(TimedOut, u"the demo's store does not answer"_s);
    if (reply.error() != QNetworkReply::NoError)
        return base::fail(Unreachable,
                          u"no connection to the demo's store (network error %1)"_s.arg(int(reply.error())));
    return body;
}

} // namespace

ImportClient::ImportClient(QUrl store)
    : m_store(std::move(store))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // a proxy of the desktop has no business on loopback
    m_network.setTransferTimeout(patience);
}

base::Pending<QByteArray> ImportClient::import(const QByteArray &lines)
{
    return ask(Verb::Post, u"/api/v1/import"_s, lines);
}

base::Pending<QByteArray> ImportClient::flush()
{
    return ask(Verb::Post, u"/internal/force_flush"_s).andThen(&m_network, [this](const QByteArray &) {
        return ask(Verb::Post, u"/internal/resetRollupResultCache"_s);
    });
}

base::Pending<QByteArray> ImportClient::flags()
{
    return ask(Verb::Get, u"/flags"_s);
}

base::Pending<QByteArray> ImportClient::ask(Verb verb, const QString &path, const QByteArray &body)
{
    QUrl url = m_store;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply = verb == Verb::Get ? m_network.get(request) : m_network.post(request, body);
    const auto completer = std::make_shared<base::Completer<QByteArray>>();
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, completer] {
        completer->finish(outcome(*reply));
        reply->deleteLater();
    });
    return completer->pending(
        std::shared_ptr<void>(nullptr, [guarded = QPointer<QNetworkReply>(reply)](void *) {
            if (guarded)
                guarded->abort();
        }));
}

} // namespace demo
