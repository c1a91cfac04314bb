// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/transporterror.h"

#include <QDateTime>
#include <QLocale>

namespace http {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = Error::Kind;

namespace {

Error broken(int status, qint64 received)
{
    if (status == 0)
        return {.kind = Kind::Unreachable, .detail = u"the connection was closed without an answer"_s};
    return {.kind = Kind::Malformed, .detail = u"the answer broke off after %1 bytes"_s.arg(received)};
}

Error undecodable(qint64 received, qint64 cap)
{
    // Qt gives up on a compressed body that swells out of proportion just before our own cap would.
    if (received > cap / 2)
        return {.kind = Kind::TooLarge,
                .detail = u"the compressed answer unpacks to more than %1 MiB"_s.arg(cap >> 20)};
    return {.kind = Kind::Malformed, .detail = u"the compressed answer cannot be unpacked"_s};
}

QString reasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"connection refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host name not found"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"the proxy does not let it through"_s;
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return u"what answers does not speak HTTP"_s;
    default:
        return u"network error %1"_s.arg(int(error));
    }
}

} // namespace

std::optional<Error> transportError(QNetworkReply::NetworkError error, int status, qint64 received,
                                    qint64 cap, const QStringList &tlsErrors)
{
    if (error == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty())
        return Error{.kind = Kind::Tls,
                     .detail = tlsErrors.isEmpty() ? u"the TLS handshake failed"_s : tlsErrors.join(u"; "_s)};
    if (error == QNetworkReply::RemoteHostClosedError)
        return broken(status, received);
    if (error == QNetworkReply::TimeoutError)
        return Error{.kind = Kind::TimedOut, .detail = u"the connection could not be made in time"_s};
    if (error == QNetworkReply::UnknownContentError && status < 400)
        return undecodable(received, cap);
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolInvalidOperationError
        || error == QNetworkReply::ProtocolUnknownError)
        return status >= 400 ? std::nullopt
                             : std::optional(Error{.kind = Kind::Malformed, .detail = reasonOf(error)});
    if (status > 0)
        return std::nullopt; // an HTTP error is an answer
    if (error == QNetworkReply::NoError)
        return Error{.kind = Kind::Malformed, .detail = u"an answer without an HTTP status"_s};
    return Error{.kind = Kind::Unreachable, .detail = reasonOf(error)};
}

std::optional<base::Instant> parseHttpDate(const QByteArray &header)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!local.isValid())
        return std::nullopt;
    return base::instantFromMs(QDateTime(local.date(), local.time(), QTimeZone::UTC).toMSecsSinceEpoch());
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header,
                                                    std::optional<base::Instant> date)
{
    using namespace std::chrono;
    bool isNumber = false;
    const qlonglong count = header.trimmed().toLongLong(&isNumber);
    std::optional<seconds> wait;
    if (isNumber)
        wait = seconds(count);
    else if (const auto until = parseHttpDate(header); until && date)
        wait = duration_cast<seconds>(*until - *date);
    if (!wait || wait->count() < 0)
        return std::nullopt;
    return std::min(*wait, seconds(24h));
}

} // namespace http
