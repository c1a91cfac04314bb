// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stack/scrapedstores.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int samplesBefore = 40; ///< of the exporter that goes away
constexpr int scrapesWithout = 30;
constexpr int samplesLater = 65;
constexpr int samplesInAll = 90;

base::Instant now(base::Milliseconds step)
{
    const qint64 ms = QDateTime::currentMSecsSinceEpoch();
    return base::instantFromMs(ms / step.count() * step.count());
}

bool startExporter(RealServer &exporter)
{
    return exporter.start(u"prometheus-node-exporter"_s,
                          {u"--web.listen-address=%1"_s, u"--log.level=error"_s,
                           u"--collector.disable-defaults"_s, u"--collector.cpu"_s, u"--collector.meminfo"_s,
                           u"--collector.loadavg"_s},
                          u"/"_s);
}

} // namespace

bool ScrapedStores::live()
{
    if (!start())
        return false;
    m_range = {.from = now(interval), .to = {}, .step = interval};
    if (!scrape())
        return false;
    const QString told =
        u"count_over_time(node_memory_MemFree_bytes{instance=\"%1\"}[2m]) >= %2"_s.arg(m_away.address());
    const QString up = u"up{instance=\"%1\"}"_s.arg(m_away.address());
    if (!collect(told.arg(samplesBefore)))
        return false;
    askForARange();
    m_away.kill();
    if (!collect(u"count_over_time(%1[2m]) - sum_over_time(%1[2m]) >= %2"_s.arg(up).arg(scrapesWithout)))
        return false;
    askForARange();
    if (!m_away.startAgain() || !collect(told.arg(samplesLater)))
        return false;
    askForARange();
    if (!collect(told.arg(samplesInAll)))
        return false;
    m_range.to = now(interval);
    (void)fetched(m_victoria.url(u"/internal/force_flush"_s));
    return true;
}

bool ScrapedStores::start()
{
    const QString config = m_folder.filePath(u"scrape.yml"_s);
    QFile empty(config); // the stores learn their own addresses when they start
    return empty.open(QIODevice::WriteOnly) && startExporter(m_steady) && startExporter(m_away)
        && m_victoria.start(u"victoria-metrics"_s,
                            {u"-httpListenAddr=%1"_s, u"-storageDataPath="_s + m_folder.filePath(u"vm"_s),
                             u"-promscrape.config="_s + config, u"-promscrape.suppressScrapeErrors"_s,
                             u"-retentionPeriod=1y"_s, u"-memory.allowedBytes=256MB"_s,
                             u"-inmemoryDataFlushInterval=1s"_s, u"-loggerLevel=ERROR"_s},
                            u"/health"_s)
        && m_prometheus.start(
            u"prometheus"_s,
            {u"--web.listen-address=%1"_s, u"--storage.tsdb.path="_s + m_folder.filePath(u"prometheus"_s),
             u"--config.file="_s + config, u"--web.enable-lifecycle"_s, u"--log.level=error"_s},
            u"/-/ready"_s);
}

/// From now on both ask all four.
bool ScrapedStores::scrape()
{
    QFile file(m_folder.filePath(u"scrape.yml"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const auto job = [](const QString &name, const QStringList &targets) {
        return u"  - job_name: %1\n    static_configs:\n      - targets: ['%2']\n"_s
            .arg(name, targets.join(u"','"_s))
            .toUtf8();
    };
    const QByteArray every = QByteArray::number(qint64(interval.count())) + "ms\n";
    file.write("global:\n  scrape_interval: " + every + "  scrape_timeout: " + every + "scrape_configs:\n"
               + job(u"node"_s, {m_steady.address(), m_away.address()})
               + job(u"store"_s, {m_victoria.address(), m_prometheus.address()}));
    file.close();
    for (const RealServer *one : {&m_victoria, &m_prometheus})
        (void)fetched(one->url(u"/-/reload"_s), "x"); // answers without a body
    return true;
}

/// Waits until both hold it.
bool ScrapedStores::collect(const QString &promql) const
{
    return QTest::qWaitFor([&] { return holds(true, promql) && holds(false, promql); }, patienceMs);
}

bool ScrapedStores::holds(bool victoria, const QString &promql) const
{
    return fetched(store(victoria).url(u"/api/v1/query"_s),
                   "latency_offset=1ms&nocache=1&query=" + QUrl::toPercentEncoding(promql))
        .contains("\"value\"");
}

/// Of which Prometheus keeps a histogram that hardly ever moves.
void ScrapedStores::askForARange() const
{
    (void)fetched(m_prometheus.url(u"/api/v1/query_range"_s), "query=up&start=0&end=1&step=1");
}

QByteArray ScrapedStores::log() const
{
    return m_victoria.log() + m_prometheus.log() + m_steady.log() + m_away.log();
}
