// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders charts as hand and keys leave them into pictures, to be looked at by people: chartgallery FOLDER.
#include "models/series/sampleswriter.h"
#include "tests/support/chartfixture.h"
#include "tests/support/looks.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/instantpopup.h"
#include "widgets/charts/pointcard.h"
#include "widgets/charts/timeserieschart.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QTableView>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

namespace {

/// A day of load on a few machines, one of which was away for an hour and a half.
charts::Content content(int lines)
{
    const base::TimeRange day{.from = fixture::now() - 24h, .to = fixture::now(), .step = 1min};
    charts::Content content{.unit = base::Unit::Ratio,
                            .range = day,
                            .query =
                                u"1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))"_s};
    for (int line = 0; line < lines; ++line) {
        const auto load = [line](qint64 i) {
            if (line == 1 && i > 700 && i < 790)
                return std::numeric_limits<double>::quiet_NaN();
            return 0.2 + 0.04 * line + 0.12 * std::sin(double(i) / (90 + 17 * line) + line)
                + 0.02 * std::sin(double(i * i % 97));
        };
        content.lines.append(
            fixture::chartLine(u"pica%1 · /srv/data"_s.arg(line + 1, 2, 10, QLatin1Char('0')), load, day));
    }
    content.thresholds = {{.value = 0.8, .state = base::State::Warning, .label = u"warning from 80%"_s}};
    return content;
}

void move(TimeSeriesChart &chart, double from, double to)
{
    auto *area = chart.findChild<charts::ChartArea *>();
    const QRect plot = area->plot();
    const auto at = [&plot](double share) {
        return QPoint(plot.left() + qRound(share * plot.width()), plot.center().y());
    };
    QTest::mousePress(area->viewport(), Qt::LeftButton, {}, at(from));
    QMouseEvent event(QEvent::MouseMove, at(to), area->viewport()->mapToGlobal(at(to)), Qt::NoButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(area->viewport(), &event);
}

const base::TimeRange day{.from = fixture::now() - 24h, .to = fixture::now(), .step = 1min};

/// The modes of a processor: shares that make a whole. One of them was not measured for two hours.
void showModes(TimeSeriesChart &chart)
{
    const auto user = [](qint64 i) { return 0.30 + 0.15 * std::sin(double(i) / 140); };
    const auto system = [](qint64 i) { return 0.12 + 0.05 * std::sin(double(i) / 60 + 1); };
    const auto wait = [](qint64 i) { return i > 600 && i < 720 ? qQNaN() : i % 301 < 40 ? 0.15 : 0.03; };
    charts::Content modes{.unit = base::Unit::Ratio, .range = day};
    modes.lines = {fixture::chartLine(u"user"_s, user, day), fixture::chartLine(u"system"_s, system, day),
                   fixture::chartLine(u"iowait"_s, wait, day),
                   fixture::chartLine(
                       u"idle"_s,
                       [&](qint64 i) { return 1 - user(i) - system(i) - (i % 301 < 40 ? 0.15 : 0.03); },
                       day)};
    chart.setContent(modes);
}

/// A month of two lines, each sample with the lowest and the highest of its hour.
void showCoarse(TimeSeriesChart &chart)
{
    const base::TimeRange month{.from = fixture::now() - 30 * 24h, .to = fixture::now(), .step = 1h};
    charts::Content coarse{.unit = base::Unit::Ratio, .range = month};
    for (int line = 0; line < 2; ++line) {
        series::SamplesWriter writer(2 * month.step.count());
        for (qint64 i = 0; i < month.points(); ++i) {
            const double value = 0.2 + 0.1 * std::sin(double(i) / 24 + line);
            writer.append(base::toMs(month.from + i * month.step), value,
                          {.low = value - 0.05, .high = value + (i % 50 == 7 ? 0.5 : 0.08)});
        }
        coarse.lines.append({.name = u"cpu %1"_s.arg(line), .samples = writer.snapshot()});
    }
    coarse.thresholds = {{.value = 0.8, .state = base::State::Warning, .label = u"warning from 80%"_s}};
    chart.setContent(coarse);
}

/// What comes in above zero, what goes out below.
void showTraffic(TimeSeriesChart &chart)
{
    charts::Content traffic{.unit = base::Unit::BytesPerSecond, .range = day};
    const auto rate = [](double most, int phase) {
        return [=](qint64 i) { return most * (0.55 + 0.4 * std::sin(double(i) / 170 + phase)); };
    };
    traffic.lines = {fixture::chartLine(u"eth0 receive"_s, rate(8e6, 0), day),
                     fixture::chartLine(u"eth1 receive"_s, rate(5e6, 1), day),
                     fixture::chartLine(u"eth0 transmit"_s, rate(-4e6, 2), day),
                     fixture::chartLine(u"eth1 transmit"_s, rate(-3e6, 0), day)};
    chart.setContent(traffic);
}

/// Latencies from a tenth of a millisecond to half a minute, and a counter that is 0 most of the time.
void showDecades(TimeSeriesChart &chart)
{
    charts::Content latencies{.unit = base::Unit::Seconds, .range = day};
    for (int line = 0; line < 3; ++line)
        latencies.lines.append(fixture::chartLine(
            u"%1"_s.arg(QStringList{u"p50"_s, u"p95"_s, u"p99"_s}.at(line)),
            [line](qint64 i) {
                const double spike = i > 800 && i < 860 ? 1.6 : 0;
                return i == 300
                    ? 0
                    : std::pow(10, -3.2 + 1.1 * line + 0.5 * std::sin(double(i) / 80 + line) + spike);
            },
            day));
    chart.setContent(latencies);
}

void showTwoUnits(TimeSeriesChart &chart)
{
    charts::Content both{.unit = base::Unit::Bytes, .range = day};
    both.lines = {
        fixture::chartLine(
            u"node_memory_MemAvailable_bytes"_s,
            [](qint64 i) { return 9e9 + 3e9 * std::sin(double(i) / 150); }, day),
        fixture::chartLine(
            u"node_load1"_s, [](qint64 i) { return 2.4 + 1.8 * std::sin(double(i) / 90 + 1); }, day)};
    both.lines.last().unit = base::Unit::Count;
    chart.setContent(both);
}

void showStates(TimeSeriesChart &chart)
{
    charts::Content states{.unit = base::Unit::Bool, .range = day};
    states.lines = {fixture::chartLine(
        u"up"_s, [](qint64 i) { return i > 500 && i < 640 ? qQNaN()
                                    : i % 400 < 370       ? 1.0
                                                          : 0.0; }, day)};
    chart.setContent(states);
}

/// 20 lines of 100,000 samples.
void showDense(TimeSeriesChart &chart)
{
    const base::TimeRange range{.from = fixture::now() - 24h, .to = fixture::now(), .step = 864ms};
    charts::Content dense{.unit = base::Unit::Count, .range = range};
    quint32 seed = 7;
    for (int line = 0; line < 20; ++line)
        dense.lines.append(fixture::chartLine(
            u"worker %1"_s.arg(line + 1),
            [line, &seed](qint64 i) {
                seed = seed * 1664525U + 1013904223U;
                return 4 + 2 * std::sin(double(i) / 9000 + line) + 2.0 * (seed >> 8) / (1 << 24);
            },
            range));
    chart.setContent(dense);
}

/// A sample every two hours, some of them alone between gaps.
void showSparse(TimeSeriesChart &chart)
{
    charts::Content sparse{.unit = base::Unit::Count, .range = {.from = day.from, .to = day.to, .step = 1h}};
    for (int line = 0; line < 2; ++line) {
        QList<qint64> times;
        QList<double> values;
        for (int hour = 0; hour <= 24; hour += hour % 5 == 3 ? 3 : 1) {
            times.append(base::toMs(day.from + hour * 1h));
            values.append(hour % 7 == 4 ? qQNaN() : 3 + line + (hour * 13) % 5);
        }
        sparse.lines.append(charts::lineOf(u"jobs %1"_s.arg(line + 1), times, values, sparse.range));
    }
    chart.setContent(sparse);
}

void press(TimeSeriesChart &chart, const QList<Qt::Key> &keys)
{
    for (const Qt::Key key : keys)
        QTest::keyClick(&chart, key);
}

/// The same machines so long before.
QList<charts::Line> linesBefore(base::Milliseconds shift)
{
    const base::TimeRange before{.from = day.from - shift, .to = day.to - shift, .step = 1min};
    QList<charts::Line> lines;
    for (int line = 0; line < 2; ++line)
        lines.append(fixture::chartLine(
            u"pica%1 · /srv/data"_s.arg(line + 1, 2, 10, QLatin1Char('0')),
            [line](qint64 i) { return 0.4 + 0.2 * line + 0.1 * std::sin(double(i) / 130 + line); }, before));
    return lines;
}

void compareWithYesterday(TimeSeriesChart &chart)
{
    chart.setComparison(linesBefore(24h), 24h);
}

void compareWithAnInstant(TimeSeriesChart &chart)
{
    QObject::connect(&chart, &TimeSeriesChart::compareWanted, &chart,
                     [&chart](base::Milliseconds shift) { chart.setComparison(linesBefore(shift), shift); });
    QTest::keyClick(&chart, Qt::Key_C, Qt::ShiftModifier);
    auto *field = chart.findChild<charts::InstantPopup *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"2026-11-20 21:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
}

void zoom(TimeSeriesChart &chart)
{
    chart.setView(fixture::now() - 13h, fixture::now() - 10h);
}

struct Scene {
    QString name;
    int lines;
    QSize size;
    std::function<void(TimeSeriesChart &)> act;
};

/// One set of lines in every way in which it can be drawn.
QList<Scene> styles()
{
    using enum Qt::Key;
    constexpr QSize size(860, 420);
    constexpr QSize small(420, 240);
    const auto scene = [](const QString &name, void (*show)(TimeSeriesChart &), const QList<Qt::Key> &keys,
                          const QSize &size = QSize(860, 420)) {
        return Scene{name, 1, size, [=](TimeSeriesChart &chart) {
                         show(chart);
                         press(chart, keys);
                     }};
    };
    return {scene(u"steps"_s, showModes, {Key_D}),
            scene(u"filled"_s, showModes, {Key_D, Key_D}),
            scene(u"stacked"_s, showModes, {Key_D, Key_D, Key_D}),
            scene(u"coarse"_s, showCoarse, {}),
            scene(u"coarsestacked"_s, showCoarse, {Key_D, Key_D, Key_D, Key_End, Key_E}),
            scene(u"stackedcard"_s, showModes, {Key_D, Key_D, Key_D, Key_End, Key_E}),
            scene(u"stackedtraffic"_s, showTraffic, {Key_D, Key_D, Key_D, Key_End}),
            scene(u"log"_s, showDecades, {Key_L}),
            scene(u"logfilled"_s, showDecades, {Key_L, Key_D, Key_D}),
            scene(u"rightaxis"_s, showTwoUnits, {Key_End}),
            scene(u"smallright"_s, showTwoUnits, {Key_End}, small),
            scene(u"smalllog"_s, showDecades, {Key_L}, small),
            scene(u"smallstacked"_s, showTraffic, {Key_D, Key_D, Key_D}, small),
            scene(u"comparestacked"_s,
                  [](TimeSeriesChart &chart) {
                      chart.setContent(content(3));
                      compareWithYesterday(chart);
                  },
                  {Key_D, Key_D, Key_D}),
            scene(u"states"_s, showStates, {Key_D}),
            scene(u"dense"_s, showDense, {}),
            scene(u"densestacked"_s, showDense, {Key_D, Key_D, Key_D}),
            scene(u"sparse"_s, showSparse, {}),
            scene(u"sparsesteps"_s, showSparse, {Key_D}),
            scene(u"sparsestacked"_s, showSparse, {Key_D, Key_D, Key_D}),
            scene(u"comparefilled"_s,
                  [](TimeSeriesChart &chart) {
                      chart.setContent(content(2));
                      compareWithYesterday(chart);
                  },
                  {Key_D, Key_D}),
            {u"seconds"_s, 2, size, [](TimeSeriesChart &chart) {
                 chart.setContent(content(2));
                 chart.setView(fixture::now() - 3min, fixture::now());
             }}};
}

QList<Scene> scenes()
{
    return {{u"plain"_s, 2, {860, 420}, [](TimeSeriesChart &) {}},
            {u"small"_s, 1, {420, 230}, [](TimeSeriesChart &) {}},
            {u"smallzoomed"_s, 1, {420, 230}, zoom},
            {u"zoomed"_s, 2, {860, 420}, zoom},
            {u"box"_s, 2, {860, 420}, [](TimeSeriesChart &chart) { move(chart, 0.4, 0.62); }},
            {u"legend"_s,
             12,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 auto *table = chart.findChild<QTableView *>(u"legend"_s);
                 table->sortByColumn(4, Qt::DescendingOrder);
                 table->selectRow(2);
                 QTest::keyClick(table, Qt::Key_Space);
                 table->selectRow(1);
             }},
            {u"filtered"_s,
             12,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_Slash);
                 QTest::keyClicks(chart.findChild<QLineEdit *>(), u"pica1"_s);
             }},
            {u"compare"_s, 2, {860, 420}, compareWithYesterday},
            {u"instant"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_Home);
                 QTest::keyClick(&chart, Qt::Key_C, Qt::ShiftModifier);
             }},
            {u"against"_s, 2, {860, 420}, compareWithAnInstant},
            {u"narrow"_s, 2, {420, 280}, [](TimeSeriesChart &) {}},
            {u"explain"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_End);
                 QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
                 QTest::keyClick(&chart, Qt::Key_E);
             }},
            {u"table"_s,
             3,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 zoom(chart);
                 QTest::keyClick(&chart, Qt::Key_F2);
             }},
            {u"menu"_s, 12, {860, 520}, [](TimeSeriesChart &chart) {
                 zoom(chart);
                 QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, chart.mapToGlobal(QPoint(240, 60)));
                 QCoreApplication::sendEvent(&chart, &event);
             }}};
}

void picture(const Scene &scene, const QString &file)
{
    TimeSeriesChart chart;
    QObject::connect(&chart, &TimeSeriesChart::rangeWanted, &chart, [] { });
    QObject::connect(&chart, &TimeSeriesChart::compareWanted, &chart, [] { });
    chart.setNow(fixture::now());
    chart.setZone(QTimeZone("Europe/Paris"));
    chart.setContent(content(scene.lines));
    chart.resize(scene.size);
    chart.show();
    QApplication::processEvents();
    scene.act(chart);
    QApplication::processEvents(); // the parts ask for room, then the whole is laid out
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the axes of before
    QPixmap shot = chart.grab();
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        QPainter(&shot).drawPixmap(240, 40, menu->grab());
        menu->close();
    }
    if (auto *card = chart.findChild<charts::PointCard *>()) {
        QPainter(&shot).drawPixmap(320, 60, card->grab());
        card->close();
    }
    if (auto *popup = chart.findChild<charts::InstantPopup *>(); popup && popup->isVisible()) {
        QPainter(&shot).drawPixmap(80, 40, popup->grab());
        popup->close();
    }
    shot.save(file);
    if (scene.name == u"zoomed")
        chart.picture().save(QString(file).replace(u".png"_s, u"-saved.png"_s));
    QSvgRenderer svg(chart.svg());
    QImage drawn(svg.defaultSize(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    drawn.save(QString(file).replace(u".png"_s, u"-svg.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    return looks::drawGallery(argc, argv, [] { return scenes() + styles(); }, picture);
}
