// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/rangestore.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

/// A line in VictoriaMetrics' own import format, its last sample at `end` (s).
QByteArray importLine(const QByteArray &name, int line, qint64 points, qint64 step, qint64 end)
{
    QByteArray values;
    QByteArray times;
    for (qint64 i = 0; i < points; ++i) {
        const double value = name == "wide" && i == points / 3 + line
            ? RangeStore::spike
            : double((i * 7919 + line * 31) % 10'000) / 100;
        values += (i == 0 ? "" : ",") + QByteArray::number(value, 'g', 10);
        times += (i == 0 ? "" : ",") + QByteArray::number((end - (points - 1 - i) * step) * 1000);
    }
    return R"({"metric":{"__name__":")" + name + R"(","instance":"host)" + QByteArray::number(line)
        + R"("},"values":[)" + values + R"(],"timestamps":[)" + times + "]}\n";
}

} // namespace

qint64 RangeStore::pastHour()
{
    return QDateTime::currentSecsSinceEpoch() / 3600 * 3600 - 3600;
}

base::TimeRange RangeStore::dayUpTo(qint64 end)
{
    return {.from = base::instantFromMs((end - (many - 1) * 60) * 1000),
            .to = base::instantFromMs(end * 1000),
            .step = base::Milliseconds(60'000)};
}

bool RangeStore::start(int lines, qint64 end)
{
    const bool started = m_server.start(
        u"victoria-metrics"_s,
        {u"-httpListenAddr=%1"_s, u"-storageDataPath="_s + m_folder.filePath(u"data"_s),
         u"-retentionPeriod=1y"_s, u"-loggerLevel=ERROR"_s, u"-search.maxPointsPerTimeseries=40000"_s},
        u"/health"_s);
    QByteArray batch;
    for (int line = 0; started && line < lines; ++line) {
        batch += importLine("many", line, many, 60, end);
        if (line < 20)
            batch += importLine("wide", line, lengthy, 15, end);
        if (line % 50 == 49 || line + 1 == lines || line < 20)
            (void)fetched(m_server.url(u"/api/v1/import"_s), std::exchange(batch, {}));
    }
    (void)fetched(m_server.url(u"/internal/force_flush"_s));
    return started;
}

QUrl RangeStore::range(const QString &promql, const base::TimeRange &range) const
{
    QUrl url = m_server.url(u"/api/v1/query_range"_s);
    url.setQuery(u"latency_offset=1ms&start=%1&end=%2&step=%3&query="_s.arg(base::toMs(range.from) / 1000)
                         .arg(base::toMs(range.to) / 1000)
                         .arg(range.step.count() / 1000)
                     + QString::fromLatin1(QUrl::toPercentEncoding(promql)),
                 QUrl::StrictMode);
    return url;
}
