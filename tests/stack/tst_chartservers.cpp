// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What real stores answer, drawn by the chart and, point by point, by QPainter.
#include "models/metrics/responseparser.h"
#include "tests/support/fixturestore.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/plotgeometry.h"
#include "widgets/shared/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using charts::ChartArea;
using charts::ChartData;
using charts::Line;

namespace {

constexpr int step = 15; ///< s
constexpr int count = 1440; ///< samples, six hours
constexpr int gapFrom = 600;
constexpr int gapTo = 800;
constexpr int spikeAt = 333;

/// A wave with noise, a hole of 50 minutes and one lonely spike.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    quint32 seed = 5;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        if (i >= gapFrom && i < gapTo)
            continue;
        const double value = 50 + 20 * std::sin(i * 0.02) + double(seed >> 8) / (1 << 24) * 4;
        samples.append({.series = "chart_wave{instance=\"alice:9100\"}",
                        .value = i == spikeAt ? 99 : value,
                        .at = moment - qint64(count - 1 - i) * step});
    }
    samples.append(
        {.series = "up{instance=\"alice:9100\"}", .value = 1, .at = moment}); // the store waits for it
    return samples;
}

QImage pictureOf(ChartArea &area)
{
    area.rebuild();
    QImage image(area.size(), QImage::Format_RGB32);
    area.viewport()->render(&image);
    return image;
}

double meanError(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qRed(a.pixel(x, y)) - qRed(b.pixel(x, y)))
                + std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y)))
                + std::abs(qBlue(a.pixel(x, y)) - qBlue(b.pixel(x, y)));
    return sum / (765.0 * a.width() * a.height());
}

/// Every joined pair of samples, as the answer has them.
void paintRaw(QImage &image, const charts::PlotGeometry &geometry, const metrics::Series &series)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(geometry.pixels());
    painter.setPen(QPen(shared::Theme::lightTheme().seriesColor(0), 1.6));
    const auto point = [&](qsizetype i) {
        return QPointF(geometry.xOf(series.times.at(i)), geometry.yOf(series.values.at(i)));
    };
    for (qsizetype i = 1; i < series.times.size(); ++i)
        if (std::isfinite(series.values.at(i)) && std::isfinite(series.values.at(i - 1))
            && series.times.at(i) - series.times.at(i - 1) <= 2000 * step)
            painter.drawLine(point(i - 1), point(i));
}

} // namespace

class TestChartServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRangeIsDrawnAsItsPoints_data() { stores(); }
    void aRangeIsDrawnAsItsPoints();
    void infinitiesAreMarkedAndNotJoined_data() { stores(); }
    void infinitiesAreMarkedAndNotJoined();

private:
    void stores();
    metrics::Series answerOf(const FixtureStore &store, const QString &promql) const;
    void show(const metrics::Series &series, bool drawn);

    qint64 m_moment = 0;
    FixtureStore m_victoria{FixtureStore::Kind::VictoriaMetrics};
    FixtureStore m_prometheus{FixtureStore::Kind::Prometheus};
    ChartData m_data;
    std::unique_ptr<ChartArea> m_area;
};

void TestChartServers::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    m_moment = QDateTime::currentSecsSinceEpoch() / step * step - 3600;
    const auto samples = samplesUntil(m_moment);
    QVERIFY2(m_victoria.start(samples, m_moment), m_victoria.log().constData());
    QVERIFY2(m_prometheus.start(samples, m_moment), m_prometheus.log().constData());
    m_data.zone = QTimeZone::UTC;
    m_area = std::make_unique<ChartArea>(m_data, nullptr);
    m_area->setPalette(shared::Theme::lightTheme().palette());
    m_area->resize(1200, 400);
}

void TestChartServers::stores()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::newRow("VictoriaMetrics") << static_cast<const FixtureStore *>(&m_victoria);
    QTest::newRow("Prometheus") << static_cast<const FixtureStore *>(&m_prometheus);
}

metrics::Series TestChartServers::answerOf(const FixtureStore &store, const QString &promql) const
{
    QUrl url = store.url().resolved(QUrl(u"api/v1/query_range"_s));
    url.setQuery(u"nocache=1&start=%1&end=%2&step=%3&query="_s.arg(m_moment - qint64(count - 1) * step)
                         .arg(m_moment)
                         .arg(step)
                     + QString::fromLatin1(QUrl::toPercentEncoding(promql)),
                 QUrl::StrictMode);
    const auto matrix =
        metrics::parseMatrix({.status = 200, .contentType = "application/json", .body = fetched(url)});
    return matrix && matrix->series.size() == 1 ? matrix->series.first() : metrics::Series();
}

/// @param drawn else all is as it is with the line, but the line
void TestChartServers::show(const metrics::Series &series, bool drawn)
{
    m_data.range = {.from = base::instantFromMs((m_moment - qint64(count - 1) * step) * 1000),
                    .to = base::instantFromMs(m_moment * 1000),
                    .step = base::Milliseconds(step * 1000)};
    m_data.view = m_data.range;
    m_data.lines = {charts::lineOf(u"wave"_s, series.times, series.values, m_data.range)};
    if (!drawn) { // the same scale from two samples that are not joined and off the picture
        const auto extent = m_data.lines.first().samples.extent(0, series.times.size());
        m_data.lines.append(
            charts::lineOf(u"scale"_s, {0, 1'000'000}, {extent.low, extent.high}, m_data.range));
        m_data.lines.removeFirst();
    }
}

void TestChartServers::aRangeIsDrawnAsItsPoints()
{
    QFETCH(const FixtureStore *, store);
    const metrics::Series series = answerOf(*store, u"chart_wave"_s);
    QVERIFY(series.times.size() > count / 2);
    show(series, true);
    const QImage ours = pictureOf(*m_area);
    const charts::PlotGeometry geometry = m_area->geometry();
    const QColor color = shared::Theme::lightTheme().seriesColor(0);
    int missed = 0;
    const auto isInked = [&](double x, double y) {
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                if (const int px = int(x) + dx; ours.valid(px, int(y) + dy)
                    && std::abs(qRed(ours.pixel(px, int(y) + dy)) - color.red()) < 100)
                    return true;
        return false;
    };
    for (qsizetype i = 0; i < series.times.size(); ++i) {
        const QPointF at(geometry.xOf(series.times.at(i)), geometry.yOf(series.values.at(i)));
        const bool inside =
            at.x() >= geometry.plot.left() && at.x() < geometry.plot.right(); // not at its edge
        if (!inside || isInked(at.x(), at.y()))
            continue;
        ++missed;
        qInfo("missed: sample %lld at %g, %g, value %g", qlonglong(i), at.x(), at.y(), series.values.at(i));
    }
    QCOMPARE(missed, 0);
    // A gap has nothing of the line's colour: five minutes after it began a store still repeats the last
    // value.
    const qint64 middle = (m_moment - qint64(count - 1 - (gapFrom + gapTo) / 2) * step) * 1000;
    const int x = int(geometry.xOf(middle));
    for (int y = int(geometry.plot.top()); y < int(geometry.plot.bottom()); ++y)
        for (int dx = -20; dx <= 20; ++dx)
            QVERIFY(std::abs(ours.pixelColor(x + dx, y).red() - color.red()) >= 100);
    // The whole picture, with the axes of an empty one below the raw points.
    show(series, false);
    QImage blank = pictureOf(*m_area);
    QCOMPARE(m_area->geometry(), geometry);
    paintRaw(blank, geometry, series);
    const double error = meanError(ours, blank);
    qInfo("%s: mean absolute pixel error %.3f %%, %d of %lld samples missed", QTest::currentDataTag(),
          error * 100, missed, qlonglong(series.times.size()));
    QVERIFY(error <= 0.0025);
}

void TestChartServers::infinitiesAreMarkedAndNotJoined()
{
    QFETCH(const FixtureStore *, store);
    const auto series = answerOf(*store, u"chart_wave / (chart_wave < bool 90)"_s); // the spike becomes +Inf
    const qsizetype at =
        std::ranges::find_if(series.values, [](double v) { return std::isinf(v); }) - series.values.begin();
    QVERIFY(at < series.values.size());
    show(series, true);
    const QImage image = pictureOf(*m_area);
    const auto &geometry = m_area->geometry();
    const int x = int(geometry.xOf(series.times.at(at)));
    QCOMPARE(image.pixelColor(x, int(geometry.plot.top()) + 4), shared::Theme::lightTheme().seriesColor(0));
    QVERIFY(m_data.lines.first().samples.runStarts().size()
            >= 3); // before, behind the spike, behind the hole
}

QTEST_MAIN(TestChartServers)
#include "tst_chartservers.moc"
