// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of the chart against what nothing beats (F0 copies a picture, F1 paints an empty chart, F2 is
// QPainter's smooth polyline over the same pyramid) and against Qt Charts (A1 with all points, A2 with four a
// pixel column), all in turn within each round. The ratio is taken per round. A picture that is not that of
// all raw points fails whatever it took.
//   bench_charts FILE [--quick] [--pictures|--uneven]      pictures or uneven lines: nothing else
//   bench_charts --pan|--zoom LINES SAMPLES [--uneven]     for a profiler: a thousand frames
//   bench_charts --hover LINES SAMPLES                     the same with the crosshair alone
//   bench_charts --picture LINES SAMPLES [--uneven]        one picture
#include "tests/benchmark/chartcontest.h"
#include "tests/benchmark/chartfidelity.h"
#include "tests/benchmark/chartmemory.h"

#include "widgets/charts/chartdata.h"
#include "widgets/charts/strokepainter.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using chartbench::Bench;
using chartbench::Contest;
using chartbench::Lines;
using chartbench::Ours;
using chartbench::Pan;
using chartbench::Spacing;
using chartbench::Stock;
using chartbench::Zoom;

namespace {

constexpr double highest = 120;
const QRect plot(40, 16, 1136, 560);

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

/// What the last samples cover, as many as the first view shows.
base::TimeRange live(const Lines &lines)
{
    const auto first = lines.first();
    const qint64 more = lines.lines().first().samples.size() - lines.count();
    const base::Milliseconds by(more * chartbench::step);
    return {.from = first.from + by, .to = first.to + by, .step = first.step};
}

void appendTo(Lines &lines, Ours &chart)
{
    lines.append();
    chart.setLines(lines.lines());
    chart.frame(live(lines));
}

void benchOneMillion(Bench &bench)
{
    Lines lines(1, 1'000'000, 100'000);
    const QString size = lines.size();
    Ours ours(lines.lines());
    Stock all(1);
    Stock columns(1);
    all.setAll(lines.lines());
    Contest pan;
    follow<Pan>(pan, lines, ours, &all, &columns);
    bench.judge(pan, size,
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
    bench.judge(hover, size, {{u"C7 hover / F0"_s, u"ours"_s, u"F0"_s, 2}});
    Contest append;
    append.add(u"ours"_s, [&] { appendTo(lines, ours); });
    append.add(u"A1"_s, [&] {
        lines.append();
        all.setAll(lines.lines());
        all.frame(live(lines));
    });
    bench.judge(append, size, {{u"C5 append 1x1M / A1"_s, u"ours"_s, u"A1"_s, 1 / 2000.0}});
}

/// Lines of any width over a view that moves, painted anew each time.
class WidePan {
public:
    explicit WidePan(const Lines &lines)
        : m_view(lines)
        , m_columns(std::size_t(lines.lines().size()))
    {
    }

    void frame(const Lines &lines, double width)
    {
        const charts::PlotFrame place{.area = QRect({}, chartbench::size),
                                      .plot = plot,
                                      .values = {.bottom = 0, .top = highest},
                                      .times = {}};
        const auto geometry = charts::PlotGeometry::of(place, m_view.next(), 1);
        const charts::StrokePainter::Canvas canvas{.plot = geometry.pixels(),
                                                   .begin = geometry.begin,
                                                   .range = {.first = 0, .end = geometry.columns},
                                                   .values = geometry.values};
        chartbench::paintEmpty(m_picture, plot);
        const auto shown = lines.lines();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].show(shown.at(qsizetype(i)).samples, geometry.grid, geometry.begin - 1,
                              geometry.begin + geometry.columns + 1);
            m_strokes.paint(m_picture, canvas, m_columns[i], {.color = Qt::blue, .width = width});
        }
    }

private:
    Pan m_view;
    std::vector<charts::Columns> m_columns;
    charts::StrokePainter m_strokes;
    QImage m_picture{chartbench::size, QImage::Format_RGB32};
};

void benchTwentyOfHundredThousand(Bench &bench)
{
    Lines lines(20, 100'000, 10'000);
    const QString size = lines.size();
    Ours ours(lines.lines());
    Stock all(20);
    Stock columns(20);
    all.setAll(lines.lines());
    Contest pan;
    follow<Pan>(pan, lines, ours, &all, &columns);
    bench.judge(pan, size,
                {{u"C2 pan 20x100k / F2"_s, u"ours"_s, u"F2"_s, 0.10},
                 {u"C2 pan 20x100k / A1"_s, u"ours"_s, u"A1"_s, 1 / 700.0},
                 {u"C2 pan 20x100k / A2"_s, u"ours"_s, u"A2"_s, 1 / 40.0}});
    Contest width;
    for (const int wide : {1, 2, 3})
        width.add(QString::number(wide),
                  [&lines, wide, pan = std::make_shared<WidePan>(lines)] { pan->frame(lines, wide); });
    bench.judge(width, size,
                {{u"C10 2 px / 1 px"_s, u"2"_s, u"1"_s, 1.2}, {u"C10 3 px / 1 px"_s, u"3"_s, u"1"_s, 1.2}});
}

void benchTwentyMillion(Bench &bench)
{
    Lines lines(20, 1'000'000, 100'000);
    Lines few(20, 1000, 100);
    const QString size = bench.quick ? u"20x100000"_s : lines.size(); // painted in a full run only
    Ours ours(lines.lines());
    Ours oursFew(few.lines());
    Stock columns(20);
    Contest pan;
    follow<Pan>(pan, lines, ours, nullptr, &columns);
    bench.judge(pan, size,
                {{u"C3 pan 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.06},
                 {u"C3 pan 20x1M / A2"_s, u"ours"_s, u"A2"_s, 1 / 30.0}});
    Contest zoom;
    follow<Zoom>(zoom, lines, ours, nullptr, &columns);
    bench.judge(zoom, size,
                {{u"C4 zoom 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.25},
                 {u"C4 zoom 20x1M / A2"_s, u"ours"_s, u"A2"_s, 0.1}});
    Contest append;
    QImage picture(chartbench::size, QImage::Format_RGB32);
    append.add(u"ours"_s, [&] { appendTo(lines, ours); });
    append.add(u"few"_s, [&] { appendTo(few, oursFew); });
    append.add(u"F2"_s, [&] {
        lines.append();
        chartbench::paintPolylines(picture, plot, lines.lines(), live(lines), highest);
    });
    bench.judge(append, size,
                {{u"C5 append 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.06},
                 {u"C5 append 20x1M / 20x1k"_s, u"ours"_s, u"few"_s, 3}});
    Contest first;
    first.add(u"ours"_s, [&] { Ours(lines.lines()).frame(lines.first()); });
    first.add(u"F2"_s,
              [&] { chartbench::paintPolylines(picture, plot, lines.lines(), lines.first(), highest); });
    bench.judge(first, size, {{u"C6 first draw 20x1M / F2"_s, u"ours"_s, u"F2"_s, 0.30}});
}

/// Lines whose times are stored, against the same floor over the same times.
void benchUneven(Bench &bench)
{
    for (const int samples : {100'000, 1'000'000}) {
        Lines lines(20, samples, samples / 10, Spacing::Uneven);
        const QString size = bench.quick ? u"20x100000 uneven"_s : lines.size(); // painted in a full run only
        const QString name = samples > 100'000 ? u"20x1M uneven / F2"_s : u"20x100k uneven / F2"_s;
        Ours ours(lines.lines());
        Contest pan;
        follow<Pan>(pan, lines, ours, nullptr, nullptr);
        bench.judge(pan, size, {{u"C3 pan "_s + name, u"ours"_s, u"F2"_s, samples > 100'000 ? 0.06 : 0.10}});
        Contest zoom;
        follow<Zoom>(zoom, lines, ours, nullptr, nullptr);
        // Where a column holds few samples there is little to save, on a grid or not: hardly dearer than
        // QPainter.
        bench.judge(zoom, size,
                    {{u"C4 zoom "_s + name, u"ours"_s, u"F2"_s, samples > 100'000 ? 0.25 : 1.25}});
    }
}

void benchThousand(Bench &bench)
{
    Lines lines(1, 1000, 100);
    const QString size = lines.size();
    Ours ours(lines.lines());
    QImage picture(chartbench::size, QImage::Format_RGB32);
    Contest pan;
    Pan view(lines);
    pan.add(u"ours"_s, [&] { ours.frame(view.next()); });
    pan.add(u"F1"_s, [&] { chartbench::paintEmpty(picture, plot); });
    bench.judge(pan, size, {{u"C8 pan 1x1k / F1"_s, u"ours"_s, u"F1"_s, 2}});
    Contest first;
    first.add(u"ours"_s, [&] { Ours(lines.lines()).frame(lines.first()); });
    first.add(u"A2"_s, [&] { Stock(1).frameOfColumns(lines.lines(), lines.first()); });
    bench.judge(first, size, {{u"C6 first draw 1x1k / A2"_s, u"ours"_s, u"A2"_s, 1}});
}

void checkPicture(Bench &bench, int count, int samples, Spacing spacing = Spacing::Even)
{
    const Lines lines(count, samples, samples / 10, spacing);
    const auto fidelity = chartbench::fidelityOf(lines);
    std::printf("%-16s mean error %.3f %%, of the lines' pixels %.2f %%, %d extremes missed\n",
                qUtf8Printable(lines.size()), fidelity.error * 100, fidelity.errorOfLines * 100,
                fidelity.missed);
    const QList<BenchResult> results{
        {.id = u"C9 error, % "_s + lines.size(), .ours = fidelity.error * 100, .floor = 1, .limit = 0.25},
        {.id = u"C9 extremes missed "_s + lines.size(),
         .ours = double(fidelity.missed),
         .floor = 1,
         .limit = 0}};
    if (!std::ranges::all_of(results, &BenchResult::passes))
        bench.wrong.insert(lines.size());
    bench.results += results;
}

void checkUnevenPictures(Bench &bench)
{
    checkPicture(bench, 1, 1000, Spacing::Uneven);
    checkPicture(bench, 20, 100'000, Spacing::Uneven);
    if (!bench.quick)
        checkPicture(bench, 20, 1'000'000, Spacing::Uneven);
}

/// Pictures before times: a wrong one is none.
void checkPictures(Bench &bench)
{
    for (const int samples : {300, 1000, 10'000, 100'000, 1'000'000})
        checkPicture(bench, 1, samples);
    checkPicture(bench, 3, 20'000);
    checkPicture(bench, 20, 1000);
    checkPicture(bench, 20, 100'000);
    if (!bench.quick) // all its points take QPainter a while
        checkPicture(bench, 20, 1'000'000);
    checkUnevenPictures(bench);
}

template <typename View> int showFrames(int count, int samples, Spacing spacing)
{
    const Lines lines(count, samples, samples / 10, spacing);
    Ours ours(lines.lines());
    View view(lines);
    for (int i = 0; i < 1000; ++i)
        ours.frame(view.next());
    return 0;
}

int showCrosshair(int count, int samples)
{
    const Lines lines(count, samples, samples / 10);
    Ours ours(lines.lines());
    ours.frame(lines.first());
    for (qint64 i = 0; i < 10'000; ++i)
        ours.hover(chartbench::start + i * chartbench::step);
    return 0;
}

int showPicture(int count, int samples, Spacing spacing)
{
    Bench bench;
    checkPicture(bench, count, samples, spacing);
    return bench.wrong.isEmpty() ? 0 : 1;
}

/// What is for a profiler, or a process of its own; nothing when the benchmark is asked for.
std::optional<int> doOneThing(QStringList arguments)
{
    const auto spacing = arguments.removeAll(u"--uneven"_s) > 0 ? Spacing::Uneven : Spacing::Even;
    const QString what = arguments.value(1);
    if (arguments.size() == 3 && what == "--alone"_L1)
        return showChartAlone(arguments.at(2));
    if (arguments.size() != 4)
        return std::nullopt;
    const int lines = arguments.at(2).toInt();
    const int samples = arguments.at(3).toInt();
    if (what == "--pan"_L1)
        return showFrames<Pan>(lines, samples, spacing);
    if (what == "--zoom"_L1)
        return showFrames<Zoom>(lines, samples, spacing);
    if (what == "--hover"_L1)
        return showCrosshair(lines, samples);
    if (what == "--picture"_L1)
        return showPicture(lines, samples, spacing);
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (const auto code = doOneThing(arguments))
        return *code;
    if (arguments.size() < 2) {
        std::fputs("usage: bench_charts FILE [--quick] [--pictures|--uneven]\n", stderr);
        return 64;
    }
    Bench bench;
    if (arguments.contains(u"--quick"_s))
        bench = {.rounds = 3, .slack = 1.5, .quick = true};
    if (arguments.contains(u"--uneven"_s)) {
        checkUnevenPictures(bench);
        benchUneven(bench);
        return report(bench.results, arguments.at(1)) ? 0 : 1;
    }
    checkPictures(bench);
    if (arguments.contains(u"--pictures"_s))
        return report(bench.results, arguments.at(1)) ? 0 : 1;
    benchChartMemory(bench.slack, bench.results);
    benchThousand(bench);
    benchOneMillion(bench);
    benchTwentyOfHundredThousand(bench);
    benchTwentyMillion(bench);
    benchUneven(bench);
    return report(bench.results, arguments.at(1)) ? 0 : 1;
}
