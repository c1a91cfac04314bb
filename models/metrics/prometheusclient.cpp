// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/prometheusclient.h"

#include "models/metrics/matrixstream.h"
#include "models/metrics/responseparser.h"

namespace metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = qsizetype(4) << 20;
constexpr qint64 mostPoints = 11'000; // Prometheus refuses more; VictoriaMetrics would give 30,000

/// Seconds since the epoch with milliseconds when there are any, as both backends read them.
QByteArray seconds(qint64 ms)
{
    QByteArray text = QByteArray::number(ms / 1000);
    if (ms % 1000 != 0)
        text += '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
    return text;
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

/// Reads a body while it arrives, and keeps it as long as it is short.
class KeptStream final : public http::ByteSink {
public:
    explicit KeptStream(const base::TimeRange &range)
        : m_stream(range)
    {
    }

    void feed(QByteArrayView bytes) override
    {
        m_stream.feed(bytes);
        m_whole = m_whole && m_body.size() + bytes.size() <= mostRemembered;
        if (m_whole)
            m_body.append(bytes);
        else
            m_body = {};
    }

    base::Result<Lines> finish(const http::Response &response, const std::optional<Memory> &memory,
                               base::Instant asOf)
    {
        auto lines = m_stream.finish(response);
        if (lines && memory && m_whole)
            memory->archive->write(memory->key, {.body = m_body, .asOf = asOf});
        return lines;
    }

private:
    MatrixStream m_stream;
    QByteArray m_body;
    bool m_whole = true;
};

/// Why a range cannot be asked for, if so.
std::optional<base::Error> senseless(const base::TimeRange &range)
{
    if (range.points() >= 1 && range.points() <= mostPoints)
        return std::nullopt;
    return base::Error{
        .kind = base::Error::Kind::Rejected,
        .detail = u"a range of %1 points; 1 to %2 can be asked for"_s.arg(range.points()).arg(mostPoints)};
}

/// @param parse (const http::Response &) → base::Result<T>
template <typename Parse> auto remembered(Parse parse, const Memory &memory)
{
    using T = typename std::invoke_result_t<Parse, const http::Response &>::value_type;
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
    if (const auto error = senseless(range))
        return base::Pending<Matrix>::ready(std::unexpected(*error));
    return m_client.send(question(u"api/v1/query_range"_s, rangeFormOf(promql, range)))
        .parsed(parsingInto(parseMatrix, memory, range.to));
}

base::Pending<Lines> PrometheusClient::lines(const QString &promql, const base::TimeRange &range,
                                             const std::optional<Memory> &memory) const
{
    if (const auto error = senseless(range))
        return base::Pending<Lines>::ready(std::unexpected(*error));
    const auto reading = std::make_shared<KeptStream>(range);
    return m_client.stream(question(u"api/v1/query_range"_s, rangeFormOf(promql, range)), reading)
        .parsed([reading, memory, asOf = range.to](const http::Response &response) {
            return reading->finish(response, memory, asOf);
        });
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
    return m_client.send(question(u"api/v1/query_range"_s, rangeFormOf(promql, range) + more));
}

base::Pending<std::optional<Remembered<Vector>>> PrometheusClient::rememberedVector(const Memory &memory)
{
    return remembered(parseVector, memory);
}

base::Pending<std::optional<Remembered<Matrix>>> PrometheusClient::rememberedMatrix(const Memory &memory)
{
    return remembered(parseMatrix, memory);
}

base::Pending<std::optional<Remembered<Lines>>>
PrometheusClient::rememberedLines(const Memory &memory, const base::TimeRange &range)
{
    const auto read = [range](const http::Response &response) {
        MatrixStream reading(range);
        reading.feed(response.body);
        return reading.finish(response);
    };
    return remembered(read, memory);
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

QByteArray PrometheusClient::rangeFormOf(const QString &promql, const base::TimeRange &range) const
{
    return formOf(promql) + "&start=" + seconds(base::toMs(range.from))
        + "&end=" + seconds(base::toMs(range.to)) + "&step=" + seconds(range.step.count());
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
