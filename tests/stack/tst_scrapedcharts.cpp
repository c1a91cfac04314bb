// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What real exporters told real stores, drawn by the chart and, point by point, by QPainter.
#include "models/console/answerreader.h"
#include "models/http/networkclient.h"
#include "models/metrics/matrixstream.h"
#include "models/metrics/widerange.h"
#include "tests/stack/rawpicture.h"
#include "tests/stack/scrapedstores.h"
#include "tests/support/awaited.h"
#include "tests/support/realservers.h"
#include "widgets/charts/chartarea.h"
#include "widgets/console/answerlines.h"
#include "widgets/shared/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using charts::ChartArea;
using charts::ChartData;

namespace {

constexpr double mostError = 0.0025; ///< of the whole picture
constexpr qsizetype mostLines = 6; ///< of an answer that are looked at
constexpr int marks = 8; ///< pixels at the plot's edges where the marks of infinite samples are

/// What is asked; $steady and $away are the instances, and $all what holds the whole story.
struct Asked {
    const char *name;
    const char *promql;
    bool raw = false; ///< samples as they were scraped, and not a value each step
    bool hasGap = false; ///< while the exporter was away
    bool hasInfinities = false;
};

constexpr Asked questions[] = {
    {"counter, raw", "node_cpu_seconds_total{instance=\"$steady\",cpu=\"0\"}[$all]", true},
    {"gauge, raw", "node_memory_MemFree_bytes{instance=\"$away\"}[$all]", true, true},
    {"duration of scrapes, raw", "scrape_duration_seconds[$all]", true},
    {"heap", "go_memstats_heap_alloc_bytes{instance=\"$away\"}", false, true},
    {"rate of a counter", "rate(node_cpu_seconds_total{instance=\"$steady\"}[2s])"},
    {"rate over a gap", "rate(process_cpu_seconds_total{instance=\"$away\"}[1s])", false, true},
    {"load", "node_load1", false, true},
    {"up", "up{instance=\"$away\"}"},
    {"quantile of nothing",
     "histogram_quantile(0.9, rate(prometheus_http_request_duration_seconds_bucket{handler="
     "\"/api/v1/query_range\"}[2s]))",
     false, true},
    {"nothing by nothing", "up{instance=\"$away\"} / up{instance=\"$away\"}", false, true},
    {"infinite", "1 / (scrape_samples_scraped{instance=\"$away\"} > bool 0)", false, true, true},
    {"minus infinite", "-1 / (scrape_samples_scraped{instance=\"$away\"} > bool 0)", false, true, true},
};

QImage pictureOf(ChartArea &area)
{
    area.rebuild();
    QImage image(area.size(), QImage::Format_RGB32);
    area.viewport()->render(&image);
    return image;
}

/// What was found when one line was looked at.
struct Found {
    int samples = 0;
    int missed = 0; ///< finite samples without ink
    int unmarked = 0; ///< infinite ones without a mark
    int infinities = 0;
    int gaps = 0; ///< wide enough to be seen
    int bridged = 0; ///< of those, with ink in between
    double error = 0; ///< the largest of all lines

    void add(const Found &other)
    {
        samples += other.samples;
        missed += other.missed;
        unmarked += other.unmarked;
        infinities += other.infinities;
        gaps += other.gaps;
        bridged += other.bridged;
        error = std::max(error, other.error);
    }
};

/// A picture of ours beside the same without its line.
struct Pictures {
    QImage ours;
    QImage blank;
    charts::PlotGeometry geometry;

    bool isMarked(qint64 time, bool up) const
    {
        const double y = up ? geometry.plot.top() + 3 : geometry.plot.bottom() - 3;
        for (int dx = -4; dx <= 4; ++dx) // marks that would touch are one
            if (isInked(ours, blank, {geometry.xOf(time) + dx, y}))
                return true;
        return false;
    }

    /// Between two times, but for the ends of the lines there.
    bool isEmptyBetween(qint64 from, qint64 to, int spared) const
    {
        for (int x = int(geometry.xOf(from)) + 4; x <= int(geometry.xOf(to)) - 4; ++x)
            for (int y = int(geometry.plot.top()) + spared; y < int(geometry.plot.bottom()) - spared; ++y)
                if (ours.pixel(x, y) != blank.pixel(x, y))
                    return false;
        return true;
    }

    Found judge(const RawSeries &series, qint64 gap) const
    {
        Found found{.samples = int(series.times.size())};
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const qint64 time = series.times.at(i);
            const double value = series.values.at(i);
            const double x = geometry.xOf(time);
            if (x < geometry.plot.left() || x >= geometry.plot.right())
                continue; // at the edge, where half of a mark is
            found.missed += std::isfinite(value) && !isInked(ours, blank, {x, geometry.yOf(value)}) ? 1 : 0;
            found.infinities += std::isinf(value) ? 1 : 0;
            found.unmarked += std::isinf(value) && !isMarked(time, value > 0) ? 1 : 0;
        }
        for (const auto &[from, to] : series.gaps(gap)) {
            if (geometry.xOf(to) - geometry.xOf(from) < 12)
                continue;
            ++found.gaps;
            found.bridged += isEmptyBetween(from, to, found.infinities > 0 ? marks : 0) ? 0 : 1;
        }
        return found;
    }
};

} // namespace

class TestScrapedCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreDrawnAsTheirPoints_data();
    void answersAreDrawnAsTheirPoints();
    void coarseAnswersHaveAllExtremes_data();
    void coarseAnswersHaveAllExtremes();

private:
    metrics::PrometheusClient client(bool victoria);
    QString filled(const char *promql) const;
    http::Response answerTo(bool victoria, const Asked &asked);
    QList<charts::Line> ourLines(const http::Response &response, const Asked &asked) const;
    std::optional<Pictures> draw(const charts::Line &line, qint64 step);

    ScrapedStores m_stores;
    std::unique_ptr<http::NetworkClient> m_http[2];
    ChartData m_data;
    std::unique_ptr<ChartArea> m_area;
};

void TestScrapedCharts::initTestCase()
{
    if (const QString missing = RealServers::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY2(m_stores.live(), m_stores.log().constData());
    for (const bool victoria : {false, true})
        m_http[victoria] = std::make_unique<http::NetworkClient>(
            http::Access{.origin = http::Origin::of(m_stores.url(victoria))});
    m_data.zone = QTimeZone::UTC;
    m_area = std::make_unique<ChartArea>(m_data, nullptr);
    m_area->setPalette(shared::Theme::lightTheme().palette());
    m_area->setLocale(QLocale(QLocale::English));
    m_area->resize(1200, 400);
}

metrics::PrometheusClient TestScrapedCharts::client(bool victoria)
{
    return metrics::PrometheusClient(*m_http[victoria], m_stores.url(victoria));
}

QString TestScrapedCharts::filled(const char *promql) const
{
    return QString::fromLatin1(promql)
        .replace(u"$steady"_s, m_stores.steady())
        .replace(u"$away"_s, m_stores.away())
        .replace(u"$all"_s, u"%1ms"_s.arg(m_stores.range().length().count()));
}

http::Response TestScrapedCharts::answerTo(bool victoria, const Asked &asked)
{
    const QString promql = filled(asked.promql);
    const auto answer = awaited(asked.raw ? client(victoria).told(promql, m_stores.range().to)
                                          : client(victoria).told(promql, m_stores.range()));
    return answer && *answer ? **answer : http::Response();
}

/// As the console reads samples, and charts read lines: in pieces.
QList<charts::Line> TestScrapedCharts::ourLines(const http::Response &response, const Asked &asked) const
{
    const base::TimeRange &range = m_stores.range();
    if (asked.raw) {
        const auto answer = console::readAnswer(response, {.promql = filled(asked.promql), .overTime = false},
                                                {.from = range.to, .to = range.to});
        return answer ? console::linesOf(*answer) : QList<charts::Line>();
    }
    constexpr qsizetype piece = 997;
    metrics::MatrixStream stream(range);
    for (qsizetype done = 0; done < response.body.size(); done += piece)
        stream.feed(QByteArrayView(response.body).sliced(done, std::min(piece, response.body.size() - done)));
    QList<charts::Line> lines;
    if (const auto read = stream.finish(response))
        for (const auto &[labels, samples] : read->lines)
            lines.append({.name = labels.toString(), .samples = samples});
    return lines;
}

/// Nothing when the scale of the empty picture is another one.
std::optional<Pictures> TestScrapedCharts::draw(const charts::Line &line, qint64 step)
{
    m_data.range = m_stores.range();
    m_data.range.step = base::Milliseconds(step);
    m_data.view = m_data.range;
    m_data.lines = {line};
    m_data.unit = line.unit.value_or(base::Unit::Count); // so that its scale is the one on the left
    Pictures pictures{.ours = pictureOf(*m_area), .blank = {}, .geometry = m_area->geometry()};
    const auto extent = line.samples.extent(0, line.samples.size());
    m_data.lines.clear();
    if (!extent.isEmpty()) { // the same scale from two samples off the picture, which are not joined
        charts::Line scale = line;
        scale.samples = charts::lineOf({}, {0, 1'000'000}, {extent.low, extent.high}, m_data.range).samples;
        m_data.lines = {scale};
    }
    pictures.blank = pictureOf(*m_area);
    if (m_area->geometry() != pictures.geometry)
        return std::nullopt;
    return pictures;
}

void TestScrapedCharts::answersAreDrawnAsTheirPoints_data()
{
    QTest::addColumn<bool>("victoria");
    QTest::addColumn<Asked>("asked");
    for (const bool victoria : {true, false})
        for (const Asked &asked : questions)
            QTest::addRow("%s, %s", victoria ? "VictoriaMetrics" : "Prometheus", asked.name)
                << victoria << asked;
}

void TestScrapedCharts::answersAreDrawnAsTheirPoints()
{
    QFETCH(bool, victoria);
    QFETCH(Asked, asked);
    const http::Response response = answerTo(victoria, asked);
    const QList<RawSeries> raw = rawSeries(response.body);
    const QList<charts::Line> lines = ourLines(response, asked);
    QCOMPARE(lines.size(), raw.size());
    QVERIFY2(!raw.isEmpty(), response.body.left(500).constData());
    const qint64 step = asked.raw ? usualStep(raw) : ScrapedStores::interval.count();
    Found found;
    for (qsizetype i = 0; i < std::min(raw.size(), mostLines); ++i) {
        const auto pictures = draw(lines.at(i), step);
        QVERIFY(pictures);
        QImage theirs = pictures->blank;
        raw.at(i).paint(theirs, pictures->geometry, 2 * step, shared::Theme::lightTheme().seriesColor(0));
        Found one = pictures->judge(raw.at(i), 2 * step);
        const int spared = one.infinities > 0 ? marks : 0; // which only we draw
        const QRect part = pictures->geometry.plot.toRect().adjusted(0, spared, 0, -spared);
        one.error = meanError(pictures->ours, theirs, spared > 0 ? part : theirs.rect());
        found.add(one);
    }
    qInfo("%s: mean absolute pixel error %.3f %% at most, %d of %d samples missed, %d gaps, %d bridged, "
          "%d infinite, %d unmarked",
          QTest::currentDataTag(), found.error * 100, found.missed, found.samples, found.gaps, found.bridged,
          found.infinities, found.unmarked);
    QCOMPARE(found.missed, 0);
    QCOMPARE(found.bridged, 0);
    QCOMPARE(found.unmarked, 0);
    QVERIFY(found.gaps > 0 || !asked.hasGap); // a busy machine may make more of them
    QCOMPARE(found.infinities > 0, asked.hasInfinities);
    QVERIFY(found.error <= mostError);
}

void TestScrapedCharts::coarseAnswersHaveAllExtremes_data()
{
    QTest::addColumn<bool>("victoria");
    QTest::addColumn<metrics::Dialect>("dialect");
    QTest::addColumn<QByteArray>("selector");
    for (const char *selector :
         {"node_memory_MemFree_bytes", "scrape_duration_seconds", "node_cpu_seconds_total"}) {
        using enum metrics::Dialect;
        QTest::addRow("MetricsQL of VictoriaMetrics, %s", selector)
            << true << MetricsQl << QByteArray(selector);
        QTest::addRow("PromQL of VictoriaMetrics, %s", selector) << true << Promql << QByteArray(selector);
        QTest::addRow("PromQL of Prometheus, %s", selector) << false << Promql << QByteArray(selector);
    }
}

/// Each step of a coarse answer against the samples that were scraped in it.
void TestScrapedCharts::coarseAnswersHaveAllExtremes()
{
    QFETCH(bool, victoria);
    QFETCH(metrics::Dialect, dialect);
    QFETCH(QByteArray, selector);
    const QByteArray window = selector + "[$all]";
    const Asked asked{.name = "", .promql = window.constData(), .raw = true};
    const QList<RawSeries> raw = rawSeries(answerTo(victoria, asked).body);
    QVERIFY(!raw.isEmpty());
    constexpr int pixels = 20;
    const auto wide = metrics::wideRange(QString::fromLatin1(selector), m_stores.range(), pixels, dialect);
    QVERIFY(wide.coarse);
    const auto coarse = awaited(metrics::askWide(client(victoria), wide));
    QVERIFY(coarse && *coarse);
    QCOMPARE((*coarse)->lines.size(), raw.size());
    int steps = 0;
    for (const auto &[labels, samples] : (*coarse)->lines) {
        const auto theirs = std::ranges::find(raw, labels.without({u"__name__"_s}), &RawSeries::labels);
        QVERIFY2(theirs != raw.end(), qPrintable(labels.toString()));
        for (qsizetype i = 0; i < samples.size(); ++i) {
            const qint64 to = samples.timeAt(i);
            if (to > base::toMs(m_stores.range().to) || std::isnan(samples.valueAt(i)))
                continue;
            const qint64 from = to - wide.range.step.count();
            const series::Extent open = theirs->extent(from + 1, to);
            const series::Extent closed = theirs->extent(from, to); // as Prometheus 2 has its windows
            const series::Extent ours = samples.boundsAt(i);
            QVERIFY(ours == open || ours == closed);
            ++steps;
        }
    }
    qInfo("%s: %d steps of %lld lines have the extremes of their samples", QTest::currentDataTag(), steps,
          qlonglong(raw.size()));
}

QTEST_MAIN(TestScrapedCharts)
#include "tst_scrapedcharts.moc"
