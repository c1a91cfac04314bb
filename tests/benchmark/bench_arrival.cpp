// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// 1.4 million samples arrive in the chart of a window: from a real VictoriaMetrics through the stream, the
// decoder and the store into the panel that paints them. What each event costs the GUI thread meanwhile.
//   bench_arrival FILE [--quick]
#include "models/health/historystore.h"
#include "models/http/networkclient.h"
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/rangestore.h"
#include "tests/benchmark/timedapplication.h"
#include "tests/support/manualclock.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using WindowApplication = TimedBy<QApplication>;

constexpr int runs = 5;
constexpr double goal = 4; ///< ms, so that the eye sees no frame left out
const http::Limits ample{.idle = 60s, .total = 120s, .bytes = 256LL * 1024 * 1024};

signals::Signal manyLines()
{
    signals::Signal signal;
    signal.id = u"many"_s;
    signal.title = {.en = u"Many"_s, .fr = u"Many"_s};
    signal.drilldown = u"many"_s;
    signal.parts = {u"instance"_s};
    return signal;
}

/// Turns the event loop until nothing has come for a moment after `isDone`.
void settle(const std::function<bool()> &isDone)
{
    QElapsedTimer quiet;
    quiet.start();
    while (!isDone() || quiet.elapsed() < 300) {
        if (!isDone())
            quiet.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

/// What one arrival cost the GUI thread.
struct Arrival {
    QList<TimedEvent> events;
    double frameMs = 0; ///< until the picture alone is painted anew, by whatever threads
    qint64 samples = 0;

    QList<double> eventMs() const
    {
        QList<double> all;
        for (const TimedEvent &event : events)
            all.append(event.ms);
        return all;
    }

    /// The longest of the events that paint, which have threads that help them, until it is over.
    double longestPainting() const
    {
        double ms = 0;
        for (const TimedEvent &event : events)
            ms = std::max(ms, event.type == QEvent::UpdateRequest ? event.wallMs : 0);
        return ms;
    }

    /// And of all others.
    double longestOther() const
    {
        double ms = 0;
        for (const TimedEvent &event : events)
            ms = std::max(ms, event.type == QEvent::UpdateRequest ? 0 : event.ms);
        return ms;
    }
};

/// One window, asked once.
Arrival arrive(WindowApplication &application, const RangeStore &store, base::Instant end)
{
    http::NetworkClient client({.origin = http::Origin::of(store.url())}, ample);
    const ManualClock clock(end);
    health::HistoryStore history({client, store.url()}, {.scrapeInterval = 60s}, clock);
    drilldown::ChartPanel panel;
    panel.resize(1280, 800);
    panel.setSignals({manyLines()});
    panel.setNow(end);
    panel.setLength((RangeStore::many - 1) * 60s);
    QObject::connect(&panel, &drilldown::ChartPanel::historyWanted, &history, &health::HistoryStore::show);
    QObject::connect(&history, &health::HistoryStore::changed, &panel,
                     [&] { panel.setHistory(*history.history()); });
    panel.show();
    settle([] { return true; });
    application.events.clear();
    application.timing = true;
    panel.showHost(u"a"_s, u"a"_s, u"many"_s);
    settle([&] { return !history.history()->loading; });
    application.timing = false;
    Arrival arrival{.events = application.events};
    if (const auto &answer = history.history()->answer.snapshot)
        for (const metrics::LabelledLine &line : answer->lines)
            arrival.samples += line.samples.size();
    panel.resize(1270, 790); // so that nothing of the picture can be used again
    const double before = WindowApplication::wallMs();
    (void)panel.grab();
    arrival.frameMs = WindowApplication::wallMs() - before;
    return arrival;
}

void print(int run, const Arrival &arrival)
{
    QList<TimedEvent> longest = arrival.events;
    std::ranges::sort(longest, std::greater(), &TimedEvent::ms);
    std::printf(
        "run %d: %lld events, p50 %.3f ms, p99 %.3f ms, max %.2f ms; painting held it for %.2f ms, the "
        "picture alone %.2f ms\n",
        run, qlonglong(longest.size()), median(arrival.eventMs()), percentile99(arrival.eventMs()),
        longest.first().ms, arrival.longestPainting(), arrival.frameMs);
    for (const TimedEvent &event : longest.first(std::min<qsizetype>(longest.size(), 3)))
        std::printf("    %7.2f ms  event %d to %s\n", event.ms, int(event.type), event.receiver);
}

} // namespace

int main(int argc, char **argv)
{
    WindowApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_arrival FILE [--quick]\n", stderr);
        return 64;
    }
    const bool quick = arguments.contains(u"--quick"_s);
    const int lines = quick ? 200 : 1000;
    const qint64 end = RangeStore::pastHour();
    RangeStore store;
    if (!store.start(lines, end)) {
        std::fputs("victoria-metrics did not start\n", stderr);
        return 1;
    }
    QList<double> middles, high, others, frames, pictures;
    for (int run = 1; run <= runs; ++run) {
        const Arrival arrival = arrive(application, store, base::instantFromMs(end * 1000));
        if (arrival.samples != lines * RangeStore::many) {
            std::fputs("samples are missing\n", stderr);
            return 1;
        }
        print(run, arrival);
        middles.append(median(arrival.eventMs()));
        high.append(percentile99(arrival.eventMs()));
        others.append(arrival.longestOther());
        frames.append(arrival.longestPainting());
        pictures.append(arrival.frameMs);
    }
    const double slack = quick ? 1.5 : 1;
    const QList<BenchResult> results{
        {.id = u"P3 GUI thread per event, ms, p50"_s, .ours = median(middles), .floor = goal, .limit = slack},
        {.id = u"P3 GUI thread per event, ms, p99"_s, .ours = median(high), .floor = goal, .limit = slack},
        {.id = u"P3 longest that paints nothing, ms"_s,
         .ours = median(others),
         .floor = goal,
         .limit = slack},
        // 500 lines that go up and down all over the plot are painted at once: nothing else may come on top.
        paired(u"P3 longest that paints, to the picture"_s, frames, pictures, 1.5 * slack)};
    return report(results, arguments.at(1)) ? 0 : 1;
}
