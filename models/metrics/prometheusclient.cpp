// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/prometheusclient.h"

#include "models/metrics/responseparser.h"

namespace metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPoints = 11'000; // Prometheus refuses more; VictoriaMetrics would give 30,000

/// Seconds since the epoch with milliseconds when there are any, as both backends read them.
QByteArray seconds(qint64 ms)
{
    QByteArray text = QByteArray::number(ms / 1000);
    if (ms % 1000 != 0)
        text += '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
    return text;
}

QByteArray spanOf(const base::TimeRange &range)
{
    return "&start=" + seconds(base::toMs(range.from)) + "&end=" + seconds(base::toMs(range.to))
        + "&step=" + seconds(range.step.count());
}

/// Parses, and keeps the body when it parsed: a login page must not replace the last good answer.
template <typename T>
auto parsingInto(base::Result<T> (*parse)(const http::Response &), const std::optional<Memory> &memory,
                 base::Instant asOf)
{
    return [parse, memory, asOf](const http::Response &response) {
        auto parsed = parse(response);
        if (parsed && memory)
            memory->archive->write(memory->key, {.body = response.body, .asOf = asOf});
        return parsed;
    };
}

template <typename T>
base::Pending<std::optional<Remembered<T>>> remembered(base::Result<T> (*parse)(const http::Response &),
                                                       const Memory &memory)
{
    using Answer = std::optional<Remembered<T>>;
    return memory.archive->read(memory.key)
        .parsed([parse](const std::optional<archive::Entry> &entry) -> base::Result<Answer> {
            if (!entry)
                return Answer();
            const auto value = parse({.status = 200, .body = entry->body});
            return value ? Answer({.value = *value, .asOf = entry->asOf}) : Answer();
        });
}

} // namespace

PrometheusClient::PrometheusClient(http::Client &client, QUrl base)
    : m_client(client)
    , m_base(std::move(base))
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path()
                       + u'/'); // so that a path prefix stays when paths are resolved against it
}

base::Pending<Vector> PrometheusClient::instant(const QString &promql, base::Instant at,
                                                const std::optional<Memory> &memory) const
{
    return m_client.send(question(u"api/v1/query"_s, formOf(promql) + "&time=" + seconds(base::toMs(at))))
        .parsed(parsingInto(parseVector, memory, at));
}

base::Pending<Matrix> PrometheusClient::range(const QString &promql, const base::TimeRange &range,
                                              const std::optional<Memory> &memory) const
{
    if (range.points() < 1 || range.points() > mostPoints)
        return base::Pending<Matrix>::ready(base::fail(
            base::Error::Kind::Rejected,
            u"a range of %1 points; 1 to %2 can be asked for"_s.arg(range.points()).arg(mostPoints)));
    return m_client.send(question(u"api/v1/query_range"_s, formOf(promql) + spanOf(range)))
        .parsed(parsingInto(parseMatrix, memory, range.to));
}

base::Pending<QStringList> PrometheusClient::labelValues(const QString &label, const QString &selector,
                                                         base::Instant from, base::Instant to,
                                                         const std::optional<Memory> &memory) const
{
    const http::Request request = listing(u"api/v1/label/%1/values"_s.arg(label), selector, from, to);
    return m_client.send(request).parsed(parsingInto(parseNames, memory, to));
}

base::Pending<QStringList> PrometheusClient::labels(const QString &selector, base::Instant from,
                                                    base::Instant to) const
{
    return m_client.send(listing(u"api/v1/labels"_s, selector, from, to)).parsed(parseNames);
}

base::Pending<http::Response> PrometheusClient::told(const QString &promql, base::Instant at,
                                                     const QByteArray &more) const
{
    return m_client.send(
        question(u"api/v1/query"_s, formOf(promql) + "&time=" + seconds(base::toMs(at)) + more));
}

base::Pending<http::Response> PrometheusClient::told(const QString &promql, const base::TimeRange &range,
                                                     const QByteArray &more) const
{
    return m_client.send(question(u"api/v1/query_range"_s, formOf(promql) + spanOf(range) + more));
}

base::Pending<std::optional<Remembered<Vector>>> PrometheusClient::rememberedVector(const Memory &memory)
{
    return remembered(parseVector, memory);
}

base::Pending<std::optional<Remembered<Matrix>>> PrometheusClient::rememberedMatrix(const Memory &memory)
{
    return remembered(parseMatrix, memory);
}

base::Pending<std::optional<Remembered<QStringList>>> PrometheusClient::rememberedNames(const Memory &memory)
{
    return remembered(parseNames, memory);
}

/// QUrlQuery leaves '+' alone and the server reads it as a space, so the form is encoded by hand.
/// VictoriaMetrics repeats old values for its newest 30 s unless told otherwise; Prometheus ignores the
/// argument.
QByteArray PrometheusClient::formOf(const QString &promql) const
{
    QByteArray form = "query=" + QUrl::toPercentEncoding(promql) + "&latency_offset=1ms";
    if (m_lookback > base::Milliseconds(0)) // VictoriaMetrics knows the first, Prometheus the second
        form += "&max_lookback=" + seconds(m_lookback.count())
            + "s&lookback_delta=" + seconds(m_lookback.count()) + 's';
    return form;
}

http::Request PrometheusClient::listing(const QString &path, const QString &selector, base::Instant from,
                                        base::Instant to) const
{
    const QByteArray match =
        selector.isEmpty() ? QByteArray() : "match%5B%5D=" + QUrl::toPercentEncoding(selector) + '&';
    http::Request request{.url = m_base.resolved(QUrl(path))};
    request.url.setQuery(
        QString::fromLatin1(match + "start=" + seconds(base::toMs(from)) + "&end=" + seconds(base::toMs(to))),
        QUrl::StrictMode);
    return request;
}

http::Request PrometheusClient::question(const QString &path, const QByteArray &form) const
{
    return {
        .url = m_base.resolved(QUrl(path)), .body = form, .contentType = "application/x-www-form-urlencoded"};
}

} // namespace metrics
