// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturestore.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// One line a sample: the same in both formats but for the unit of the time.
QByteArray lines(const QList<FixtureSample> &samples, const char *afterSeconds)
{
    QByteArray text;
    for (const FixtureSample &sample : samples)
        text += sample.series + ' ' + QByteArray::number(sample.value, 'g', 17) + ' '
            + QByteArray::number(sample.at) + afterSeconds + '\n';
    return text;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString labelsOf(const QJsonObject &metric)
{
    QStringList labels; // QJsonObject sorts them
    for (auto label = metric.begin(); label != metric.end(); ++label) {
        if (label.key() != "__name__"_L1)
            labels.append(label.key() + u"=\""_s + label.value().toString() + u'"');
    }
    return labels.join(u", "_s);
}

} // namespace

FixtureStore::FixtureStore(Kind kind)
    : m_kind(kind)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

FixtureStore::~FixtureStore() = default;

QString FixtureStore::missing()
{
    for (const auto &program : {u"victoria-metrics"_s, u"prometheus"_s, u"promtool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

bool FixtureStore::start(const QList<FixtureSample> &samples, qint64 moment)
{
    m_moment = moment;
    const bool started =
        m_kind == Kind::Prometheus ? startPrometheus(samples) : startVictoriaMetrics(samples);
    const auto isThere = [this] { return !ask(u"up"_s).value_or(Vector()).isEmpty(); };
    return !samples.isEmpty() && started && QTest::qWaitFor(isThere, patienceMs);
}

bool FixtureStore::startVictoriaMetrics(const QList<FixtureSample> &samples)
{
    const bool started =
        m_store.start(u"victoria-metrics"_s,
                      {u"-httpListenAddr=%1"_s, u"-storageDataPath="_s + m_folder.filePath(u"data"_s),
                       u"-retentionPeriod=100y"_s, u"-memory.allowedBytes=256MB"_s, u"-loggerLevel=ERROR"_s},
                      u"/health"_s);
    add(samples);
    return started;
}

void FixtureStore::add(const QList<FixtureSample> &samples)
{
    constexpr qsizetype mostAtOnce = 100'000; // it cuts off what is longer than 32 MiB, without a word
    for (qsizetype done = 0; done < samples.size(); done += mostAtOnce)
        (void)fetched(m_store.url(u"/api/v1/import/prometheus"_s), // 204, without a body
                      lines(samples.sliced(done, std::min(mostAtOnce, samples.size() - done)), "000"));
    (void)fetched(m_store.url(u"/internal/force_flush"_s));
    (void)fetched(m_store.url(u"/internal/resetRollupResultCache"_s));
}

/// Prometheus takes no samples of the past but as blocks, which promtool makes.
bool FixtureStore::startPrometheus(const QList<FixtureSample> &samples)
{
    const QString text = m_folder.filePath(u"samples"_s);
    const QString data = m_folder.filePath(u"data"_s);
    const QString config = m_folder.filePath(u"prometheus.yml"_s);
    return write(text, lines(samples, "") + "# EOF\n") && write(config, {})
        && QProcess::execute(u"promtool"_s,
                             {u"tsdb"_s, u"create-blocks-from"_s, u"openmetrics"_s, u"-q"_s, text, data})
        == 0
        && m_store.start(u"prometheus"_s,
                         {u"--web.listen-address=%1"_s, u"--storage.tsdb.path="_s + data,
                          u"--storage.tsdb.retention.time=1y"_s, u"--config.file="_s + config,
                          u"--log.level=error"_s},
                         u"/-/ready"_s);
}

/// Unlike fetched() it keeps the connection and does not look for the answer every 10 ms: a test asks a
/// thousand times.
QByteArray FixtureStore::answerTo(const QString &promql) const
{
    const QString form =
        u"nocache=1&time=%1&query="_s.arg(m_moment) + QString::fromLatin1(QUrl::toPercentEncoding(promql));
    QUrl url = m_store.url(u"/api/v1/query"_s);
    url.setQuery(form, QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setTransferTimeout(20'000);
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return reply->readAll();
}

std::optional<FixtureStore::Vector> FixtureStore::ask(const QString &promql) const
{
    const QJsonObject answer = QJsonDocument::fromJson(answerTo(promql)).object();
    if (answer["status"_L1].toString() != "success"_L1)
        return std::nullopt;
    Vector values;
    for (const auto one : answer["data"_L1]["result"_L1].toArray())
        values.insert(labelsOf(one["metric"_L1].toObject()), one["value"_L1][1].toString().toDouble());
    return values;
}
