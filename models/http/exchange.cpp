// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/exchange.h"

#include "models/http/redaction.h"
#include "models/http/transporterror.h"

#include <QSslError>

namespace http {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 readAhead =
    1024 * 1024; // Qt would read as fast as the server sends, past our cap and whatever we do

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray mediaType(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Content-Type");
    return header.first(std::max<qsizetype>(0, header.indexOf(';') < 0 ? header.size() : header.indexOf(';')))
        .trimmed()
        .toLower();
}

/// Qt unpacks what it asked for itself; where we asked for plain bytes, anything else would reach the parser
/// packed.
bool isEncodedUnasked(const QNetworkReply &reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding");
    return reply.request().hasRawHeader("Accept-Encoding") && !encoding.isEmpty() && encoding != "identity";
}

constexpr QByteArrayView success = R"({"status":"success")"; ///< how an answer with data begins

bool startsWithSuccess(const QByteArrayList &pieces)
{
    QByteArray start;
    for (const QByteArray &piece : pieces)
        if (start.size() < success.size())
            start += piece.first(std::min(piece.size(), success.size()));
    return start.startsWith(success);
}

/// The body without our credentials where the server's own words may be quoted to the user. The data of an
/// answer are left as they are: a plain header such as X-Scope-OrgID may well name a team that is a label,
/// too.
QByteArray quotable(int status, const QByteArray &body, const Access &access)
{
    const bool isData = status == 200 && body.startsWith(success);
    return isData ? body : withoutCredentials(body, access);
}

Response responseOf(const QNetworkReply &reply, int status, const QByteArray &body)
{
    const auto date = parseHttpDate(reply.rawHeader("Date"));
    return {.status = status,
            .contentType = mediaType(reply),
            .body = body,
            .retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), date),
            .date = date};
}

} // namespace

Exchange::Exchange(std::shared_ptr<QNetworkAccessManager> manager, const Access &access, const Limits &limits,
                   Request request, std::shared_ptr<ByteSink> sink)
    : m_manager(std::move(manager))
    , m_access(access)
    , m_limits(limits)
    , m_request(std::move(request))
    , m_sink(std::move(sink))
{
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { timeOut(u"no byte for %1 s"_s.arg(double(m_limits.idle.count()) / 1000)); });
    connect(&m_total, &QTimer::timeout, this,
            [this] { timeOut(u"not finished after %1 s"_s.arg(double(m_limits.total.count()) / 1000)); });
}

Exchange::~Exchange()
{
    letGo();
}

/// Aborts down to the socket, unheard. Only our own connections are cut: Qt aborts through a signal of the
/// reply.
void Exchange::letGo()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->disconnect(&m_idle);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

base::Pending<Response> Exchange::start(std::shared_ptr<void> guard)
{
    m_total.start(m_limits.total);
    ask();
    return m_completer.pending(std::move(guard));
}

void Exchange::ask()
{
    m_pieces.clear();
    m_size = 0;
    m_tlsErrors.clear();
    letGo();
    const QNetworkRequest request = prepared();
    m_reply =
        m_request.contentType.isEmpty() ? m_manager->get(request) : m_manager->post(request, m_request.body);
    m_reply->setReadBufferSize(readAhead);
    watch();
}

void Exchange::watch()
{
    m_idle.start(m_limits.idle);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::judge);
}

QNetworkRequest Exchange::prepared() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setDecompressedSafetyCheckThreshold(m_limits.bytes);
    request.setSslConfiguration(m_access.tls);
    request.setRawHeader("User-Agent", "Vigie");
    request.setRawHeader("Accept", "application/json");
    const Origin target = Origin::of(m_request.url);
    const bool isTunnel = !m_access.host.isEmpty(); // whose other end is far away
    if (target.isNear() && !isTunnel)
        request.setRawHeader("Accept-Encoding", "identity");
    if (!m_request.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    if (target != m_access.origin)
        return request;
    if (!m_access.authorization.isEmpty())
        request.setRawHeader("Authorization", m_access.authorization.reveal());
    for (const auto &[name, value] : m_access.headers)
        request.setRawHeader(name, value.reveal());
    if (!m_access.host.isEmpty())
        request.setRawHeader("Host", m_access.host);
    if (!m_access.peerName.isEmpty())
        request.setPeerVerifyName(m_access.peerName);
    return request;
}

void Exchange::collect()
{
    m_idle.start(m_limits.idle);
    if (m_feeder && m_feeder->isFull())
        return; // what has arrived stays with Qt, which then stops receiving
    read();
}

void Exchange::read()
{
    if (!m_reply->isOpen()) // a refused connection leaves it closed
        return;
    const QByteArray piece = m_reply->readAll();
    if (piece.isEmpty())
        return;
    m_pieces.append(piece);
    m_size += piece.size();
    if (m_size > m_limits.bytes) {
        fail(Kind::TooLarge, u"more than %1 MiB"_s.arg(m_limits.bytes / (1024 * 1024)));
        return;
    }
    if (m_sink && !m_feeder)
        begin();
    if (m_feeder)
        for (const QByteArray &one : std::exchange(m_pieces, {}))
            m_feeder->add(one);
}

/// Only data are handed on as they arrive. Whatever else it is may have to be quoted, so it is collected.
void Exchange::begin()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || isEncodedUnasked(*m_reply) || !startsWithSuccess(m_pieces))
        return;
    m_feeder = std::make_unique<Feeder>(m_sink);
    connect(
        m_feeder.get(), &Feeder::emptied, this,
        [this] {
            if (m_reply)
                collect();
        },
        Qt::QueuedConnection);
}

void Exchange::judge()
{
    m_idle.start(m_limits.idle);
    read();
    if (!m_reply)
        return; // it was too large
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status))
        follow(status);
    else if (isEncodedUnasked(*m_reply))
        fail(Kind::Malformed, u"an answer in an encoding that was not asked for"_s);
    else if (const auto error = transportError(m_reply->error(), status, m_size, m_limits.bytes, m_tlsErrors))
        fail(error->kind, error->detail);
    else
        deliver(responseOf(*m_reply, status, quotable(status, m_pieces.join(), m_access)));
}

/// The last byte is here, and no deadline runs any more; a sink may still have to take it.
void Exchange::deliver(Response response)
{
    if (!m_sink || response.status != 200) {
        finish(std::move(response));
        return;
    }
    m_idle.stop();
    m_total.stop();
    letGo();
    if (!m_feeder) {
        m_feeder = std::make_unique<Feeder>(m_sink);
        m_feeder->add(response.body);
    }
    connect(m_feeder.get(), &Feeder::ended, this,
            [this, response = std::move(response)] { finish(response); });
    m_feeder->end();
}

void Exchange::follow(int status)
{
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    const bool keepsMethod = m_request.contentType.isEmpty() || status == 307 || status == 308;
    const bool sameOrigin = target.isValid() && Origin::of(target) == Origin::of(m_request.url);
    // The query of the target may carry a token of a login service, so only its place is told.
    const QString place = target.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!sameOrigin || !keepsMethod || ++m_redirects > mostRedirects) {
        fail(Kind::Redirected,
             u"to %1"_s.arg(QString::fromUtf8(withoutCredentials(place.toUtf8(), m_access)).left(200)));
        return;
    }
    m_request.url = target;
    ask();
}

void Exchange::timeOut(const QString &detail)
{
    Q_EMIT deadlinePassed();
    fail(Kind::TimedOut, detail);
}

void Exchange::fail(Kind kind, const QString &detail)
{
    finish(base::fail(kind, detail));
}

void Exchange::finish(base::Result<Response> result)
{
    m_idle.stop();
    m_total.stop();
    m_pieces.clear();
    letGo();
    m_completer.finish(std::move(result));
    deleteLater();
}

} // namespace http
