// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsclient.h"

#include "models/alerts/alertseriesparser.h"
#include "models/alerts/toldparser.h"

namespace alerts {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Kind = base::Error::Kind;
using Recalled = std::optional<metrics::Remembered<AlertList>>;

namespace {

/// Only what could be read is kept: a login page must not replace the last good answer.
Result<AlertList> readAndKept(const Told &told, const std::optional<metrics::Memory> &memory,
                              base::Instant at)
{
    Result<AlertList> list = parseTold(told);
    if (list && memory)
        memory->archive->write(memory->key, {.body = packed(told), .asOf = at});
    return list;
}

QString seriesPath(base::Instant at)
{
    return u"api/v1/query?latency_offset=1ms&time="_s + QString::number(double(base::toMs(at)) / 1000, 'f', 3)
        + u"&query="_s + QString::fromLatin1(QUrl::toPercentEncoding(alertSeriesQuery()));
}

/// One that could not be had at all fails the others, too; only a refusal is an answer of its kind.
std::optional<base::Error> firstError(const std::vector<Result<http::Response>> &answers)
{
    const auto failed = std::ranges::find_if(answers, [](const auto &answer) { return !answer; });
    return failed == answers.end() ? std::nullopt : std::optional(failed->error());
}

} // namespace

AlertsClient::AlertsClient(http::Client &client, QUrl base, Api api)
    : m_client(client)
    , m_base(std::move(base))
    , m_given(api)
    , m_api(api)
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/'); // so that a path prefix stays
}

Pending<AlertList> AlertsClient::ask(QObject *context, base::Instant at,
                                     const std::optional<metrics::Memory> &memory) const
{
    if (m_api == Api::Prometheus)
        return askPrometheus(at, memory);
    return askAlertmanager(at, memory)
        .andThen(context, [client = *this, at, memory](const std::optional<AlertList> &list) {
            return list ? Pending<AlertList>::ready(*list) : client.askPrometheus(at, memory);
        });
}

Pending<std::optional<AlertList>>
AlertsClient::askAlertmanager(base::Instant at, const std::optional<metrics::Memory> &memory) const
{
    using Answer = Result<std::optional<AlertList>>;
    return get(u"api/v2/alerts"_s)
        .parsed([at, memory, known = m_api == Api::Alertmanager](const http::Response &response) -> Answer {
            const auto list = readAndKept({.alertmanager = true, .alerts = response}, memory, at);
            if (list)
                return *list;
            const Kind kind = list.error().kind;
            const bool another = !known && (kind == Kind::Rejected || kind == Kind::Malformed);
            return another ? Answer(std::nullopt) : std::unexpected(list.error());
        });
}

Pending<AlertList> AlertsClient::askPrometheus(base::Instant at,
                                               const std::optional<metrics::Memory> &memory) const
{
    std::vector<Pending<http::Response>> several;
    for (const QString &path : {u"api/v1/alerts"_s, u"api/v1/rules?type=alert"_s, seriesPath(at)})
        several.push_back(get(path));
    return base::all(std::move(several))
        .parsed([at, memory](const std::vector<Result<http::Response>> &answers) -> Result<AlertList> {
            if (const auto error = firstError(answers))
                return std::unexpected(*error);
            return readAndKept({.alerts = *answers[0], .rules = *answers[1], .series = *answers[2]}, memory,
                               at);
        });
}

Pending<Recalled> AlertsClient::remembered(const metrics::Memory &memory)
{
    return memory.archive->read(memory.key)
        .parsed([](const std::optional<archive::Entry> &entry) -> Result<Recalled> {
            const auto told = entry ? unpacked(entry->body) : std::nullopt;
            const auto list = told ? parseTold(*told) : base::fail(Kind::Malformed, {});
            return list ? Recalled({.value = *list, .asOf = entry->asOf}) : Recalled();
        });
}

Pending<http::Response> AlertsClient::get(const QString &path) const
{
    return m_client.send({.url = m_base.resolved(QUrl(path))});
}

} // namespace alerts
