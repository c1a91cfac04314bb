// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realservers.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// The two signals that need several samples, and the one that is there at once.
const auto everySignalHasAValue =
    u"rate(node_cpu_seconds_total{mode=\"idle\"}[5m]) and on (instance) "
    "rate(node_network_receive_bytes_total[5m]) and on (instance) node_uname_info"_s;

} // namespace

QString RealServers::missing()
{
    for (const auto &program : {u"victoria-metrics"_s, u"prometheus"_s, u"prometheus-node-exporter"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

void RealServers::setLogin(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

bool RealServers::startExporter(const QStringList &options)
{
    return m_exporters.emplace_back().start(
        u"prometheus-node-exporter"_s,
        QStringList{u"--web.listen-address=%1"_s, u"--log.level=error"_s} + options, u"/"_s);
}

bool RealServers::startStore(const QString &job)
{
    const bool victoria = m_kind == Kind::VictoriaMetrics;
    return writeScrapeFile(job)
        && m_store.start(victoria ? u"victoria-metrics"_s : u"prometheus"_s, arguments(),
                         victoria ? u"/health"_s : u"/-/ready"_s);
}

bool RealServers::startAll(const QString &job)
{
    return startExporter() && startStore(job) && waitFor(everySignalHasAValue);
}

void RealServers::killExporter(size_t which)
{
    m_exporters[which].kill();
}

void RealServers::stopStore()
{
    m_store.stop();
}

void RealServers::killStore()
{
    m_store.kill();
}

QUrl RealServers::url() const
{
    return m_store.url();
}

QString RealServers::exporterAddress(size_t which) const
{
    return m_exporters[which].address();
}

bool RealServers::waitFor(const QString &promql) const
{
    return QTest::qWaitFor([&] { return hasSample(promql); }, patienceMs);
}

QByteArray RealServers::answerTo(const QString &promql) const
{
    const QByteArray form = "latency_offset=1ms&query=" + QUrl::toPercentEncoding(promql);
    const QByteArray login =
        m_user.isEmpty() ? QByteArray() : "Basic " + (m_user + ':' + m_password).toBase64();
    return fetched(m_store.url(u"/api/v1/query"_s), form, login);
}

bool RealServers::hasSample(const QString &promql) const
{
    return answerTo(promql).contains("\"value\"");
}

QJsonArray RealServers::ask(const QString &promql) const
{
    return QJsonDocument::fromJson(answerTo(promql))["data"_L1]["result"_L1].toArray();
}

bool RealServers::import(const QByteArray &lines, const QString &promql, const QString &labels)
{
    QUrl url = m_store.url(u"/api/v1/import/prometheus"_s);
    url.setQuery(labels);
    (void)fetched(url, lines); // answers 204 without a body
    (void)fetched(m_store.url(u"/internal/force_flush"_s));
    return waitFor(promql);
}

QByteArray RealServers::log() const
{
    QByteArray all = m_store.log();
    for (const RealServer &exporter : m_exporters)
        all += exporter.log();
    return all;
}

bool RealServers::writeScrapeFile(const QString &job) const
{
    QFile file(m_folder.filePath(u"scrape.yml"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write("global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\n");
    if (job.isEmpty())
        return true;
    QStringList targets;
    for (const RealServer &exporter : m_exporters)
        targets.append(u'\'' + exporter.address() + u'\'');
    file.write("scrape_configs:\n  - job_name: " + job.toUtf8() + "\n    static_configs:\n      - targets: ["
               + targets.join(u',').toUtf8() + "]\n");
    return true;
}

QStringList RealServers::arguments() const
{
    const QString data = m_folder.filePath(u"data"_s);
    const QString scrape = m_folder.filePath(u"scrape.yml"_s);
    if (m_kind == Kind::Prometheus)
        return {u"--web.listen-address=%1"_s, u"--storage.tsdb.path="_s + data, u"--config.file="_s + scrape,
                u"--log.level=error"_s};
    QStringList list{u"-httpListenAddr=%1"_s,
                     u"-storageDataPath="_s + data,
                     u"-promscrape.config="_s + scrape,
                     u"-promscrape.suppressScrapeErrors"_s,
                     u"-retentionPeriod=1y"_s,
                     u"-memory.allowedBytes=256MB"_s,
                     u"-loggerLevel=ERROR"_s};
    if (!m_user.isEmpty())
        list << u"-httpAuth.username="_s + QString::fromUtf8(m_user)
             << u"-httpAuth.password="_s + QString::fromUtf8(m_password);
    return list;
}
