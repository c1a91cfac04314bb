// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of the chart against what nothing beats (F0 copies a picture, F1 paints an empty chart, F2 is
// QPainter's smooth polyline over the same pyramid) and against Qt Charts (A1 with all points, A2 with four a
// pixel column), all in turn within each round. The ratio is taken per round. A picture that is not that of
// all raw points fails whatever it took.
//   bench_charts FILE [--quick] [--pictures]                only the pictures
//   bench_charts --pan|--zoom LINES SAMPLES     for a profiler: a thousand frames
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/chartfidelity.h"

#include "widgets/charts/chartdata.h"
#include "widgets/charts/strokepainter.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using chartbench::Lines;
using chartbench::Ours;
using chartbench::Stock;

namespace {

constexpr double highest = 120;
const QRect plot(40, 16, 1136, 560);

/// A ratio that has to hold: variant `ours` costs at most `limit` times variant `floor`.
struct Budget {
    QString id;
    QString ours;
    QString floor;
    double limit;
};

/// Variants that are run in turn, in another order each round.
class Contest {
public:
    void add(const QString &name, std::function<void()> work) { m_work.emplace_back(name, std::move(work)); }

    void run(int rounds)
    {
        std::mt19937 random(7); // the same orders every time
        for (int round = -1; round < rounds; ++round) { // one to warm up
            std::ranges::shuffle(m_work, random);
            for (const auto &[name, work] : m_work) {
                const double cost = chartbench::costOf(work);
                if (round >= 0)
                    m_costs[name].append(cost);
            }
        }
    }

    BenchResult result(const Budget &budget, double slack)
    {
        QList<double> ratios;
        for (qsizetype i = 0; i < m_costs[budget.ours].size(); ++i)
            ratios.append(m_costs[budget.ours].at(i) / m_costs[budget.floor].at(i));
        std::ranges::sort(ratios);
        const double low = ratios.at(ratios.size() / 10);
        const double high = ratios.at(ratios.size() * 9 / 10);
        std::printf("%-34s %9.3f ms against %9.3f ms, ratio %.4f (%.4f to %.4f)%s\n",
                    qUtf8Printable(budget.id), median(m_costs[budget.ours]), median(m_costs[budget.floor]),
                    median(ratios), low, high, high / low > 1.6 ? ", noisy" : "");
        const double floor = median(m_costs[budget.floor]);
        return {
            .id = budget.id, .ours = floor * median(ratios), .floor = floor, .limit = budget.limit * slack};
    }

private:
    std::vector<std::pair<QString, std::function<void()>>> m_work;
    std::map<QString, QList<double>> m_costs;
};

/// A view that moves a few pixels at a time, to and fro.
class Pan {
public:
    explicit Pan(const Lines &lines)
        : m_range(lines.first())
        , m_stride(m_range.length() / 400)
    {
    }

    base::TimeRange next()
    {
        m_at = (m_at + 1) % 32;
        const auto by = m_stride * (m_at < 16 ? m_at : 32 - m_at);
        return {.from = m_range.from + by, .to = m_range.to + by, .step = m_range.step};
    }

private:
    base::TimeRange m_range;
    base::Milliseconds m_stride;
    int m_at = 0;
};

/// A view that is another width each time, so that no column is known.
class Zoom {
public:
    explicit Zoom(const Lines &lines)
        : m_range(lines.first())
    {
    }

    base::TimeRange next()
    {
        m_at = (m_at + 1) % 1000;
        return {.from = m_range.from + m_range.length() * m_at / 4000,
                .to = m_range.to - m_range.length() * m_at / 7000,
                .step = m_range.step};
    }

private:
    base::TimeRange m_range;
    int m_at = 0;
};

struct Bench {
    int rounds = 9;
    double slack = 1;
    QList<BenchResult> results;

    void judge(Contest &contest, const QList<Budget> &budgets)
    {
        contest.run(rounds);
        for (const Budget &budget : budgets)
            results.append(contest.result(budget, slack));
    }
};

/// Ours, F2, A2 and, when told, A1 while the view moves as `View` does.
template <typename View> void follow(Contest &contest, Lines &lines, Ours &ours, Stock *all, Stock *columns)
{
    const auto shown = lines.lines();
    auto view = [pan = std::make_shared<View>(lines)] { return pan->next(); };
    auto picture = std::make_shared<QImage>(chartbench::size, QImage::Format_RGB32);
    contest.add(u"ours"_s, [&ours, view] { ours.frame(view()); });
    contest.add(u"F2"_s, [shown, view, picture] {
        chartbench::paintPolylines(*picture, plot, shown, view(), highest);
    });
    if (columns)
        contest.add(u"A2"_s, [shown, view, columns] { columns->frameOfColumns(shown, view()); });
    if (all)
        contest.add(u"A1"_s, [view, all] { all->frame(view()); });
}

void benchOneMillion(Bench &bench)
{
    Lines lines(1, 1'000'000, 100'000);
    Ours ours(lines.lines());
    Stock all(1);
    Stock columns(1);
    all.setAll(lines.lines());
    Contest pan;
    follow<Pan>(pan, lines, ours, &all, &columns);
    bench.judge(pan,
                {{u"C1 pan 1x1M / F2"_s, u"ours"_s, u"F2"_s, 0.25},
                 {u"C1 pan 1x1M / A1"_s, u"ours"_s, u"A1"_s, 1 / 1000.0},
                 {u"C1 pan 1x1M / A2"_s, u"ours"_s, u"A2"_s, 0.1}});
    Contest hover;
    const QImage picture = ours.picture();
    QImage copy = picture.copy();
    qint64 at = chartbench::start;
    hover.add(u"ours"_s, [&] { ours.hover(at += 3'000'000); });
    hover.add(u"F0"_s, [&] { chartbench::copyPicture(picture, copy); });
    ours.frame(lines.first());
    bench.judge(hover, {{u"C7 hover / F0"_s, u"ours"_s, u"F0"_s, 2}});
    Contest append;
    const auto live = [&] {
        const auto first = lines.first();
        const auto by = base::Milliseconds((lines.lines().first().samples.size() - lines.count()) * 1000);
        return base::TimeRange{.from = first.from + by, .to = first.to + by, .step = first.step};
    };
    append.add(u"ours"_s, [&] {
        lines.append();
        ours.setLines(lines.lines());
        ours.frame(live());
    });
    append.add(u"A1"_s, [&] {
        lines.append();
        all.setAll(lines.lines());
        all.frame(live());
    });
    bench.judge(append, {{u"C5 append 1x1M / A1"_s, u"ours"_s, u"A1"_s, 1 / 2000.0}});
}

void benchTwentyOfHundredThousand(Bench &bench)
{
    Lines lines(20, 100'000, 10'000);
    Ours ours(lines.lines());
    Stock all(20);
    Stock columns(20);
    all.setAll(lines.lines());
    Contest pan;
    follow<Pan>(pan, lines, ours, &all, &columns);
    bench.judge(pan,
                {{u"C2 pan 20x100k / F2"_s, u"ours"_s, u"F2"_s, 0.10},
                 {u"C2 pan 20x100k / A1"_s, u"ours"_s, u"A1"_s, 1 / 700.0},
                 {u"C2 pan 20x100k / A2"_s, u"ours"_s, u"A2"_s, 1 / 40.0}});
    Contest width;
    for (const int wide : {1, 2, 3})
        width.add(
            QString::number(wide),
            [&lines, wide, view = std::make_shared<Pan>(lines),
             columnsOf = std::make_shared<std::vector<charts::Columns>>(20),
             strokes = charts::StrokePainter(),
             picture = QImage(chartbench::size, QImage::Format_RGB32)]() mutable {
                const auto geometry = charts::PlotGeometry::of({.area = QRect({}, chartbench::size),
                                                                .plot = plot,
                                                                .values = {.bottom = 0, .top = highest}},
                                                               view->next(), 1);
                chartbench::paintEmpty(picture, plot);
                const auto shown = lines.lines();
                for (qsizetype i = 0; i < shown.size(); ++i) {
                    charts::Columns &one = (*columnsOf)[std::size_t(i)];
                    one.show(shown.at(i).samples, geometry.grid, geometry.begin - 1,
                             geometry.begin + geometry.columns + 1);
                    strokes.paint(picture,
                                  {.plot = geometry.pixels(),
                                   .begin = geometry.begin,
                                   .range = {0, geometry.columns},
                                   .values = geometry.values},
                                  one, {.color = Qt::blue, .width = double(wide)});
                }
            });
    bench.judge(width,
                {{u"C10 2 px / 1 px"_s, u"2"_s, u"1"_s, 1.2}, {u"C10 3 px / 1 px"_s, u"3"_s, u"1"_s, 1.2}});
}

void benchTwentyMillion(Bench &bench)
{
    Lines lines(20, 1'000'000, 100'000);
    Lines few(20, 1000, 100);
    Ours ours(lines.lines());
    Ours oursFew(few.lines());
    Stock columns(20);
    Contest pan;
    follow<Pan>(pan, lines, ours, nullptr, &columns);
    bench.judge(pan,
                {{u"C3 pan 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.06},
                 {u"C3 pan 20x1M / A2"_s, u"ours"_s, u"A2"_s, 1 / 30.0}});
    Contest zoom;
    follow<Zoom>(zoom, lines, ours, nullptr, &columns);
    bench.judge(zoom,
                {{u"C4 zoom 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.25},
                 {u"C4 zoom 20x1M / A2"_s, u"ours"_s, u"A2"_s, 0.1}});
    Contest append;
    QImage picture(chartbench::size, QImage::Format_RGB32);
    const auto live = [](Lines &all) {
        const auto first = all.first();
        const auto by = base::Milliseconds((all.lines().first().samples.size() - all.count()) * 1000);
        return base::TimeRange{.from = first.from + by, .to = first.to + by, .step = first.step};
    };
    const auto grow = [&](Lines &all, Ours &chart) {
        all.append();
        chart.setLines(all.lines());
        chart.frame(live(all));
    };
    append.add(u"ours"_s, [&] { grow(lines, ours); });
    append.add(u"few"_s, [&] { grow(few, oursFew); });
    append.add(u"F2"_s, [&] {
        lines.append();
        chartbench::paintPolylines(picture, plot, lines.lines(), live(lines), highest);
    });
    bench.judge(append,
                {{u"C5 append 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.06},
                 {u"C5 append 20x1M / 20x1k"_s, u"ours"_s, u"few"_s, 3}});
    Contest first;
    first.add(u"ours"_s, [&] { Ours(lines.lines()).frame(lines.first()); });
    first.add(u"F2"_s,
              [&] { chartbench::paintPolylines(picture, plot, lines.lines(), lines.first(), highest); });
    bench.judge(first, {{u"C6 first draw 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.30}});
}

void benchThousand(Bench &bench)
{
    Lines lines(1, 1000, 100);
    Ours ours(lines.lines());
    QImage picture(chartbench::size, QImage::Format_RGB32);
    Contest pan;
    Pan view(lines);
    pan.add(u"ours"_s, [&] { ours.frame(view.next()); });
    pan.add(u"F1"_s, [&] { chartbench::paintEmpty(picture, plot); });
    bench.judge(pan, {{u"C8 pan 1x1k / F1"_s, u"ours"_s, u"F1"_s, 2}});
    Contest first;
    first.add(u"ours"_s, [&] { Ours(lines.lines()).frame(lines.first()); });
    first.add(u"A2"_s, [&] { Stock(1).frameOfColumns(lines.lines(), lines.first()); });
    bench.judge(first, {{u"C6 first draw 1x1k / A2"_s, u"ours"_s, u"A2"_s, 1}});
}

/// Pictures before times: a wrong one is none.
void checkPictures(Bench &bench)
{
    for (const auto &[count, samples] : QList<std::pair<int, int>>{{1, 300},
                                                                   {1, 1000},
                                                                   {1, 10'000},
                                                                   {1, 100'000},
                                                                   {1, 1'000'000},
                                                                   {3, 20'000},
                                                                   {20, 1000},
                                                                   {20, 100'000}}) {
        const auto fidelity = chartbench::fidelityOf(Lines(count, samples, samples / 10));
        const QString name = u"%1x%2"_s.arg(count).arg(samples);
        std::printf("%-10s mean error %.3f %%, of the lines' pixels %.2f %%, %d extremes missed\n",
                    qUtf8Printable(name), fidelity.error * 100, fidelity.errorOfLines * 100, fidelity.missed);
        std::fflush(stdout);
        bench.results.append(
            {.id = u"C9 error, % "_s + name, .ours = fidelity.error * 100, .floor = 1, .limit = 0.25});
        bench.results.append(
            {.id = u"C9 extremes missed "_s + name, .ours = double(fidelity.missed), .floor = 1, .limit = 0});
    }
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// A process of its own that only shows one chart, and tells its peak.
int showAlone(const QString &engine)
{
    const Lines lines(1, 1'000'000, 0);
    if (engine == "ours"_L1) {
        Ours ours(lines.lines());
        ours.frame(lines.first());
    } else {
        Stock stock(1);
        stock.setAll(lines.lines());
        stock.frame(lines.first());
    }
    std::printf("%.1f\n", peakMegabytes());
    return 0;
}

void benchMemory(Bench &bench)
{
    const auto peakOf = [](const QString &engine) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--alone"_s, engine});
        return process.waitForFinished(60'000) ? process.readAllStandardOutput().trimmed().toDouble() : 0.0;
    };
    bench.results.append({.id = u"C12 peak MB 1x1M / A1"_s,
                          .ours = peakOf(u"ours"_s),
                          .floor = peakOf(u"stock"_s),
                          .limit = 0.15 * bench.slack});
    const Lines lines(1, 1'000'000, 0);
    const auto samples = lines.lines().first().samples;
    bench.results.append({.id = u"C12 bytes a sample"_s,
                          .ours = double(samples.bytes()) / double(samples.size()),
                          .floor = 1,
                          .limit = 10});
}

template <typename View> int showFrames(int count, int samples)
{
    Lines lines(count, samples, samples / 10);
    Ours ours(lines.lines());
    View view(lines);
    for (int i = 0; i < 1000; ++i)
        ours.frame(view.next());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--alone"_L1)
        return showAlone(arguments.at(2));
    if (arguments.size() == 4 && arguments.at(1) == "--pan"_L1)
        return showFrames<Pan>(arguments.at(2).toInt(), arguments.at(3).toInt());
    if (arguments.size() == 4 && arguments.at(1) == "--zoom"_L1)
        return showFrames<Zoom>(arguments.at(2).toInt(), arguments.at(3).toInt());
    if (arguments.size() < 2) {
        std::fputs("usage: bench_charts FILE [--quick]\n", stderr);
        return 64;
    }
    Bench bench;
    if (arguments.contains(u"--quick"_s))
        bench = {.rounds = 3, .slack = 1.5};
    checkPictures(bench);
    if (arguments.contains(u"--pictures"_s))
        return report(bench.results, arguments.at(1)) ? 0 : 1;
    benchMemory(bench);
    benchThousand(bench);
    benchOneMillion(bench);
    benchTwentyOfHundredThousand(bench);
    benchTwentyMillion(bench);
    return report(bench.results, arguments.at(1)) ? 0 : 1;
}
