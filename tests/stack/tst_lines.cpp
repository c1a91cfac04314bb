// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkclient.h"
#include "models/metrics/widerange.h"
#include "tests/support/awaited.h"
#include "tests/support/fixturestore.h"
#include "tests/support/streamedlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using metrics::Dialect;
using metrics::PrometheusClient;

namespace {

constexpr qint64 interval = 15;
constexpr qint64 count = 30'000;
constexpr qint64 spiked = 12'345; ///< index of the one high sample
constexpr qint64 dipped = 23'456;

/// Lines of five days, the first with one spike and one dip, the last with labels that a store might write.
QList<FixtureSample> samples(qint64 moment)
{
    QList<FixtureSample> all;
    QRandomGenerator random(3);
    for (const char *series :
         {"load{instance=\"alice:9100\",city=\"Compiègne \\\"é\\\"\"}", "load{instance=\"bob:9100\"}", "up",
          "own{instance=\"bob:9100\"}", "own{instance=\"bob:9100\",rollup=\"own\"}",
          "own{instance=\"bob:9100\",rollup=\"min_over_time\",vigie=\"1\"}"})
        for (qint64 i = 0; i < count; ++i) {
            double value = QByteArrayView(series).startsWith("own") ? random.bounded(10) // often at both ends
                                                                    : random.bounded(1000) / 100.0;
            if (all.size() == spiked)
                value = 1234.5;
            if (all.size() == dipped)
                value = -77;
            all.append({.series = series, .value = value, .at = moment - (count - 1 - i) * interval});
        }
    return all;
}

/// Both stores, filled once.
struct Store {
    explicit Store(FixtureStore::Kind kind)
        : store(kind)
    {
    }

    FixtureStore store;
    std::unique_ptr<http::NetworkClient> http;
};

} // namespace

class TestLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreReadAsAWhole_data();
    void answersAreReadAsAWhole();
    void linesAreWhatRangesAre_data();
    void linesAreWhatRangesAre();
    void noSpikeIsLost_data();
    void noSpikeIsLost();
    void ownLabelsAreKept_data();
    void ownLabelsAreKept();

private:
    void eachStore(const std::function<void(const char *, int, Dialect)> &row) const;
    PrometheusClient client(int which) const;

    qint64 m_moment = 0;
    std::vector<std::unique_ptr<Store>> m_stores;
};

void TestLines::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(u"%1 is not installed"_s.arg(program)));
    m_moment = QDateTime::currentSecsSinceEpoch() / 60 * 60 - 600;
    const QList<FixtureSample> all = samples(m_moment);
    for (const auto kind : {FixtureStore::Kind::VictoriaMetrics, FixtureStore::Kind::Prometheus}) {
        auto &store = *m_stores.emplace_back(std::make_unique<Store>(kind));
        QVERIFY(store.store.start(all, m_moment));
        store.http = std::make_unique<http::NetworkClient>(
            http::Access{.origin = http::Origin::of(store.store.url())});
    }
}

void TestLines::eachStore(const std::function<void(const char *, int, Dialect)> &row) const
{
    row("MetricsQL of VictoriaMetrics", 0, Dialect::MetricsQl);
    row("PromQL of VictoriaMetrics", 0, Dialect::Promql);
    row("PromQL of Prometheus", 1, Dialect::Promql);
}

PrometheusClient TestLines::client(int which) const
{
    return PrometheusClient(*m_stores[std::size_t(which)]->http, m_stores[std::size_t(which)]->store.url());
}

void TestLines::answersAreReadAsAWhole_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("promql");
    for (const int which : {0, 1})
        for (const char *promql :
             {"load", "rate(load[5m])", "load / 0", "-load / 0", "load * NaN", "load * 1e-30", "load * 1e30",
              "load > 500", "sum(load)", "1", "time()", "vector(1/3)", "none", "\"text\"", "load[5m]",
              "load{", "label_replace(load, \"x\", \"\\t\\u00e9\\\"\", \"\", \"\")", "load offset 1d @ 1"})
            QTest::addRow("%d %s", which, promql) << which << QString::fromLatin1(promql);
}

void TestLines::answersAreReadAsAWhole()
{
    QFETCH(int, which);
    QFETCH(QString, promql);
    QUrl url = m_stores[std::size_t(which)]->store.url().resolved(QUrl(u"api/v1/query_range"_s));
    url.setQuery(u"start=%1&end=%2&step=60.5&query="_s.arg(m_moment - 300'000).arg(m_moment)
                     + QString::fromLatin1(QUrl::toPercentEncoding(promql)),
                 QUrl::StrictMode);
    const auto answer = awaited(m_stores[std::size_t(which)]->http->send({.url = url}));
    QVERIFY(answer && answer->has_value());
    QRandomGenerator random(5);
    const http::Response &response = answer->value();
    QCOMPARE(streamed::difference(response, [](qsizetype) { return 1 << 20; }), QString());
    QCOMPARE(streamed::difference(response, [](qsizetype) { return 1; }), QString());
    for (int round = 0; round < 10; ++round)
        QCOMPARE(streamed::difference(response, [&](qsizetype) { return random.bounded(1, 3000); },
                                      {.step = 60'500ms}),
                 QString());
}

void TestLines::linesAreWhatRangesAre_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("promql");
    for (const int which : {0, 1})
        for (const char *promql : {"load", "rate(load[5m])", "none", "load{", "load / 0"})
            QTest::addRow("%d %s", which, promql) << which << QString::fromLatin1(promql);
}

void TestLines::linesAreWhatRangesAre()
{
    QFETCH(int, which);
    QFETCH(QString, promql);
    const base::TimeRange range = base::alignedRange(base::instantFromMs(m_moment * 1000), 100h, 15s, 11'000);
    const auto lines = awaited(client(which).lines(promql, range));
    const auto matrix = awaited(client(which).range(promql, range));
    QCOMPARE(lines->has_value(), matrix->has_value());
    if (*lines)
        QCOMPARE(streamed::answersDiffer(**lines, **matrix), QString());
    else
        QCOMPARE(lines->error(), matrix->error());
}

void TestLines::noSpikeIsLost_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("promql");
    eachStore([](const char *name, int which, Dialect dialect) {
        for (const char *promql :
             {"load", "load{instance=\"alice:9100\"}", "load + 0", "max by (instance) (load) # now"})
            QTest::addRow("%s: %s", name, promql) << which << dialect << QString::fromLatin1(promql);
    });
}

void TestLines::noSpikeIsLost()
{
    QFETCH(int, which);
    QFETCH(Dialect, dialect);
    QFETCH(QString, promql);
    const base::Instant moment = base::instantFromMs(m_moment * 1000);
    const base::TimeRange wanted{.from = moment - (count - 1) * 15s, .to = moment, .step = 15s};
    const auto wide = metrics::wideRange(promql, wanted, 1000, dialect);
    QVERIFY(wide.coarse);
    const auto answer = awaited(metrics::askWide(client(which), wide));
    QVERIFY2(answer->has_value(), answer->has_value() ? "" : qPrintable(answer->error().detail));
    const auto line = std::ranges::find_if((*answer)->lines, [](const metrics::LabelledLine &one) {
        return one.labels.value(u"instance") == "alice:9100"_L1;
    });
    QVERIFY(line != (*answer)->lines.end());
    QVERIFY(line->labels.value(u"rollup").isEmpty());
    const series::Samples &samples = line->samples;
    QVERIFY(samples.hasBounds() && samples.isOnGrid());
    QVERIFY(samples.size() <= 1000);
    QCOMPARE(samples.extent(0, samples.size()), (series::Extent{.low = -77, .high = 1234.5}));
    for (const auto &[index, value] : {std::pair(spiked, 1234.5), std::pair(dipped, -77.0)}) {
        const qint64 time = (m_moment - (count - 1 - index) * interval) * 1000;
        const qsizetype at = samples.firstFrom(time); // of the step that ends there, or next after it
        QCOMPARE(value > 0 ? samples.boundsAt(at).high : samples.boundsAt(at).low, value);
        QVERIFY(samples.valueAt(at - 1) < 10 && samples.valueAt(at - 1) >= 0);
    }
}

void TestLines::ownLabelsAreKept_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("promql");
    eachStore([](const char *name, int which, Dialect dialect) {
        for (const char *promql : {"own", "own{rollup=\"min_over_time\"}", "own * 2", "sum by (rollup) (own)",
                                   "vector(1)", "own{vigie=\"\"} or vector(3) # both", "none + 1"})
            QTest::addRow("%s: %s", name, promql) << which << dialect << QString::fromLatin1(promql);
    });
}

/// A coarse answer has the very lines of a fine one, whatever they are called.
void TestLines::ownLabelsAreKept()
{
    QFETCH(int, which);
    QFETCH(Dialect, dialect);
    QFETCH(QString, promql);
    const base::Instant moment = base::instantFromMs(m_moment * 1000);
    const base::TimeRange wanted{.from = moment - 10h, .to = moment, .step = 15s};
    const auto fine = awaited(client(which).lines(promql, wanted));
    const auto coarse =
        awaited(metrics::askWide(client(which), metrics::wideRange(promql, wanted, 50, dialect)));
    QVERIFY2(coarse->has_value(), coarse->has_value() ? "" : qPrintable(coarse->error().detail));
    // A name is lost on the way where the expression computes; which lines there are is told by the rest.
    const auto extents = [](const metrics::Lines &answer) {
        QMap<metrics::Labels, std::pair<double, double>> all;
        for (const auto &[labels, samples] : answer.lines) {
            const auto extent = samples.extent(0, samples.size());
            all[labels.without({u"__name__"_s})] = {extent.low, extent.high};
        }
        return all;
    };
    QCOMPARE(extents(**coarse), extents(**fine));
    QCOMPARE((*coarse)->lines.size(), (*fine)->lines.size());
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
