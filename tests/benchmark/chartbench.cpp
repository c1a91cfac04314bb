// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/chartbench.h"

#include "widgets/charts/chartdata.h"
#include "widgets/shared/theme.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QSignalBlocker>
#include <QValueAxis>

#include <cmath>
#include <ctime>

namespace chartbench {

using namespace Qt::StringLiterals;

namespace {

constexpr double highestValue = 120;

base::TimeRange rangeOf(qint64 from, qsizetype samples)
{
    return {.from = base::instantFromMs(from),
            .to = base::instantFromMs(from + samples * step),
            .step = base::Milliseconds(step)};
}

double random(quint32 &seed)
{
    seed = seed * 1664525U + 1013904223U;
    return double(seed >> 8) / (1 << 24);
}

/// First, lowest, highest and last of each column.
void addColumns(const series::Samples &samples, const base::TimeRange &range, int columns,
                const std::function<void(double column, qint64 time, double value)> &add)
{
    const qint64 from = base::toMs(range.from);
    const auto width = double(range.length().count()) / columns;
    qsizetype begin = samples.firstFrom(from);
    for (int column = 0; column < columns; ++column) {
        const qsizetype end = samples.firstFrom(from + qint64(std::ceil((column + 1) * width)));
        if (end == begin)
            continue;
        const series::Extent extent = samples.extent(begin, end);
        add(column, samples.timeAt(begin), samples.valueAt(begin));
        add(column + 0.33, samples.timeAt(begin), extent.low);
        add(column + 0.67, samples.timeAt(end - 1), extent.high);
        add(column + 1, samples.timeAt(end - 1), samples.valueAt(end - 1));
        begin = end;
    }
}

} // namespace

Lines::Lines(int lines, qsizetype count, qsizetype more, Spacing spacing)
    : m_count(count)
    , m_spacing(spacing)
{
    for (int i = 0; i < lines; ++i) {
        m_writers.emplace_back(2 * step);
        if (spacing == Spacing::Even)
            m_writers.back().expectGrid(start, step);
        m_writers.back().reserve(count + more + 20'000);
        m_seeds.push_back(quint32(17 * i + 3));
    }
    for (qsizetype i = 0; i < count + more; ++i)
        append();
}

double Lines::next(std::size_t line)
{
    const auto i = double(m_writers[line].size()) / double(m_count);
    quint32 &seed = m_seeds[line];
    const double wave = 12 * std::sin(i * 9 + double(line)) + 3 * std::sin(i * 41);
    const double spike = random(seed) < 20.0 / double(m_count) ? 30 * random(seed) : 0;
    return 20 + 70 * double(line) / double(m_writers.size()) + wave + 6 * random(seed) + spike;
}

/// Does not take from the numbers that values are made of, so that both spacings have the same.
qint64 Lines::nextTime(std::size_t line) const
{
    const qsizetype i = m_writers[line].size();
    const auto number = quint32(i) * 2654435761U + quint32(line) * 40503U;
    const qint64 beside =
        m_spacing == Spacing::Even ? 0 : qint64(number >> 8) % (step * 8 / 10) - step * 4 / 10;
    return start + i * step + beside;
}

void Lines::append()
{
    for (std::size_t line = 0; line < m_writers.size(); ++line)
        m_writers[line].append(nextTime(line), next(line));
}

QString Lines::size() const
{
    const QString size = u"%1x%2"_s.arg(m_writers.size()).arg(m_count);
    return m_spacing == Spacing::Even ? size : size + u" uneven"_s;
}

QList<charts::Line> Lines::lines() const
{
    QList<charts::Line> lines;
    for (const series::SamplesWriter &writer : m_writers)
        lines.append({.name = u"line"_s, .samples = const_cast<series::SamplesWriter &>(writer).snapshot()});
    return lines;
}

base::TimeRange Lines::first() const
{
    return rangeOf(start, m_count);
}

Ours::Ours(const QList<charts::Line> &lines)
{
    m_data.lines = lines;
    m_data.zone = QTimeZone::UTC;
    m_area = std::make_unique<charts::ChartArea>(m_data, nullptr);
    m_area->setPalette(shared::Theme::lightTheme().palette());
    m_area->setLocale(QLocale(QLocale::English));
    m_area->resize(size);
    m_area->ensurePolished();
}

void Ours::frame(const base::TimeRange &range)
{
    m_data.cursor.reset();
    m_data.range = range;
    m_data.view = range;
    m_area->rebuild();
    render();
}

void Ours::hover(qint64 time)
{
    m_data.cursor = time;
    m_area->repaintCursor();
    render();
}

void Ours::render()
{
    m_area->viewport()->render(&m_picture, {}, {}, QWidget::RenderFlags());
}

void copyPicture(const QImage &from, QImage &to)
{
    QPainter painter(&to);
    painter.drawImage(0, 0, from);
}

void paintEmpty(QImage &picture, const QRect &plot)
{
    const shared::Theme &theme = shared::Theme::lightTheme();
    picture.fill(theme.surface);
    QPainter painter(&picture);
    painter.setPen(theme.hairline);
    for (int i = 0; i < 6; ++i)
        painter.drawLine(plot.left(), plot.top() + i * plot.height() / 6, plot.right(),
                         plot.top() + i * plot.height() / 6);
    painter.setPen(theme.muted);
    for (int i = 0; i < 6; ++i)
        painter.drawText(QRect(0, plot.top() + i * plot.height() / 6 - 8, plot.left() - 5, 16),
                         int(Qt::AlignRight) | Qt::AlignVCenter, QString::number(i * 20));
    for (int i = 0; i < 10; ++i)
        painter.drawText(QRect(plot.left() + i * plot.width() / 10 - 30, plot.bottom() + 4, 60, 16),
                         Qt::AlignCenter, u"1%1:00"_s.arg(i));
}

void paintPolylines(QImage &picture, const QRect &plot, const QList<charts::Line> &lines,
                    const base::TimeRange &range, double highest)
{
    paintEmpty(picture, plot);
    const shared::Theme &theme = shared::Theme::lightTheme();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot);
    QPolygonF points;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        points.clear();
        addColumns(lines.at(i).samples, range, plot.width(), [&](double column, qint64, double value) {
            points.append({plot.left() + column, plot.bottom() - value / highest * plot.height()});
        });
        painter.setPen(QPen(theme.seriesColor(i), 1));
        painter.drawPolyline(points);
    }
}

Stock::Stock(qsizetype lines)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    m_times = new QValueAxis;
    auto *values = new QValueAxis;
    values->setRange(0, highestValue);
    chart->addAxis(m_times, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    for (qsizetype i = 0; i < lines; ++i) {
        auto *one = new QLineSeries;
        one->setPen(QPen(shared::Theme::lightTheme().seriesColor(i), 1));
        chart->addSeries(one);
        one->attachAxis(m_times);
        one->attachAxis(values);
        m_series.append(one);
    }
    m_view = std::make_unique<QChartView>(chart);
    m_view->resize(size);
}

Stock::~Stock() = default;

void Stock::setAll(const QList<charts::Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const series::Samples &samples = lines.at(i).samples;
        QList<QPointF> points;
        points.reserve(samples.size());
        for (qsizetype at = 0; at < samples.size(); ++at)
            points.append({double(samples.timeAt(at)), samples.valueAt(at)});
        m_series.at(i)->replace(points);
    }
}

void Stock::frame(const base::TimeRange &range)
{
    m_times->setRange(double(base::toMs(range.from)), double(base::toMs(range.to)));
    m_view->viewport()->render(&m_picture, {}, {}, QWidget::RenderFlags());
}

void Stock::frameOfColumns(const QList<charts::Line> &lines, const base::TimeRange &range)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<QPointF> points;
        addColumns(lines.at(i).samples, range, size.width() - 90,
                   [&](double, qint64 time, double value) { points.append({double(time), value}); });
        const QSignalBlocker blocker(m_series.at(i));
        m_series.at(i)->replace(points);
    }
    frame(range);
}

double costOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    QList<double> costs;
    double spent = 0;
    while (costs.isEmpty() || (spent < 12 && costs.size() < 15)) {
        const double before = now();
        work();
        costs.append(now() - before);
        spent += costs.last();
    }
    std::ranges::sort(costs);
    return costs.at(costs.size() / 2);
}

} // namespace chartbench
