// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/responseparser.h"

#include "models/metrics/documentreader.h"

namespace metrics {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = Error::Kind;

namespace {

constexpr qsizetype longestQuote = 300;

QString quotedBody(const http::Response &response)
{
    return QString::fromUtf8(response.body).simplified().left(longestQuote);
}

bool looksLikeHtml(const http::Response &response)
{
    return response.contentType.contains("html") || response.body.trimmed().startsWith('<');
}

/// The server's own explanation when it gave one: the "error" of its JSON, or a line of plain text.
QString explanation(const http::Response &response)
{
    const auto document = readDocument(response.body);
    if (document && !document->error.isEmpty())
        return document->error.simplified().left(longestQuote);
    return looksLikeHtml(response) ? QString() : quotedBody(response);
}

QString statusAnd(const http::Response &response, const QString &why)
{
    const QString status = u"HTTP %1"_s.arg(response.status);
    return why.isEmpty() ? status : status + u": "_s + why;
}

Error clientError(const http::Response &response)
{
    const Kind kind = response.status == 401 || response.status == 403 ? Kind::Unauthorized : Kind::Rejected;
    return {.kind = kind, .detail = statusAnd(response, explanation(response))};
}

Error serverError(const http::Response &response)
{
    // Prometheus says 503 with a JSON error when a query timed out or was cancelled: it understood and
    // refused.
    const auto document = readDocument(response.body);
    const bool refused = document && !document->error.isEmpty();
    return {.kind = refused ? Kind::Rejected : Kind::Malformed,
            .detail = statusAnd(response, explanation(response))};
}

base::Result<Document> documentOf(const http::Response &response)
{
    if (const auto error = refusal(response))
        return std::unexpected(*error);
    auto document = readDocument(response.body);
    if (!document)
        return std::unexpected(unreadable(response, document.error().detail));
    if (const auto error = refusal(document->status, document->error))
        return std::unexpected(*error);
    return document;
}

} // namespace

Error unreadable(const http::Response &response, const QString &otherwise)
{
    return {.kind = Kind::Malformed,
            .detail = looksLikeHtml(response)
                ? u"a web page instead of data: a login page or a proxy, or the wrong address"_s
                : otherwise};
}

std::optional<Error> refusal(const http::Response &response)
{
    const int status = response.status;
    if (status == 429 || (status == 503 && response.retryAfter))
        return Error{.kind = Kind::Busy,
                     .detail = statusAnd(response, explanation(response)),
                     .retryAfter = response.retryAfter};
    if (status >= 500)
        return serverError(response);
    if (status >= 400)
        return clientError(response);
    if (status != 200)
        return Error{.kind = Kind::Malformed, .detail = statusAnd(response, {})};
    return std::nullopt;
}

std::optional<Error> refusal(const QString &status, const QString &error)
{
    if (status == "success"_L1)
        return std::nullopt;
    if (error.isEmpty())
        return Error{.kind = Kind::Malformed, .detail = u"a JSON document without the status \"success\""_s};
    return Error{.kind = Kind::Rejected, .detail = error.simplified().left(longestQuote)};
}

base::Result<Vector> parseVector(const http::Response &response)
{
    return documentOf(response).and_then([&response](Document &&document) -> base::Result<Vector> {
        if (!document.series.isEmpty())
            return base::fail(Kind::Malformed, u"a matrix where a vector was asked for"_s);
        return Vector{.samples = std::move(document.samples),
                      .warnings = std::move(document.warnings),
                      .partial = document.partial,
                      .seriesFetched = document.seriesFetched,
                      .serverDate = response.date};
    });
}

base::Result<Matrix> parseMatrix(const http::Response &response)
{
    return documentOf(response).and_then([](Document &&document) -> base::Result<Matrix> {
        if (!document.samples.isEmpty())
            return base::fail(Kind::Malformed, u"a vector where a matrix was asked for"_s);
        return Matrix{.series = std::move(document.series),
                      .warnings = std::move(document.warnings),
                      .partial = document.partial,
                      .seriesFetched = document.seriesFetched};
    });
}

base::Result<QStringList> parseNames(const http::Response &response)
{
    return documentOf(response).and_then([](Document &&document) -> base::Result<QStringList> {
        if (!document.samples.isEmpty() || !document.series.isEmpty())
            return base::fail(Kind::Malformed, u"samples where names were asked for"_s);
        return std::move(document.names);
    });
}

} // namespace metrics
