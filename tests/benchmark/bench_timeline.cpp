// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of the timeline while it pans and zooms over 5,000 incidents and 20,000 changes, against a bare
// repaint of a widget of the same size; and what a frame costs when 40 times as much lies off the screen.
//   bench_timeline FILE [--quick]
#include "tests/benchmark/benchreport.h"
#include "widgets/charts/timeline.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cstdio>

using namespace Qt::StringLiterals;
using charts::Timeline;

namespace {

constexpr qint64 day = 86'400'000;
constexpr QSize size(1200, 160);

/// Draws what nothing could beat: the background and as many lines of text as the axis has.
class Bare : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        for (int i = 0; i < 12; ++i)
            painter.drawText(QPoint(i * width() / 12, height() - 4), u"Nov 2026"_s);
    }
};

Timeline::Lane lane(const QString &name, int count, qint64 years)
{
    Timeline::Lane lane{.name = name, .events = {}};
    const qint64 whole = years * 365 * day;
    quint32 seed = 11;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const qint64 from = whole * qint64(seed >> 8) / (1LL << 24);
        lane.events.append({.span = {.from = from,
                                     .to = from + (i % 3 == 0 ? day / 6 : 0),
                                     .tone = i % 7 == 0 ? base::State::Critical : base::State::Warning},
                            .key = QString::number(i),
                            .label = u"what happened %1"_s.arg(i)});
    }
    return lane;
}

double frameMs(QWidget &widget, QImage &image)
{
    QElapsedTimer timer;
    timer.start();
    widget.render(&image);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The middle frame of a walk: zoomed to a year, a month, an hour, panned in each.
double walk(Timeline &timeline, QImage &image, int rounds)
{
    QList<double> frames;
    for (int round = 0; round < rounds; ++round) {
        for (const qint64 width : {365 * day, 30 * day, day / 24}) {
            const qint64 from = 5 * 365 * day + round * width / 10;
            timeline.setView(from, from + width);
            frames.append(frameMs(timeline, image));
        }
    }
    return median(frames);
}

std::unique_ptr<Timeline> timelineOf(int incidents, int changes, qint64 years)
{
    auto timeline = std::make_unique<Timeline>();
    timeline->setPalette(shared::Theme::lightTheme().palette());
    timeline->setZone(QTimeZone::UTC);
    timeline->resize(size);
    timeline->setLanes({lane(u"incidents"_s, incidents, years), lane(u"changes"_s, changes, years)});
    return timeline;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_timeline FILE [--quick]\n", stderr);
        return 64;
    }
    const int rounds = arguments.contains(u"--quick"_s) ? 50 : 400;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const auto whole = timelineOf(5'000, 20'000, 10);
    const auto little = timelineOf(125, 500, 10);
    Bare bare;
    bare.resize(size);
    QList<double> ours;
    QList<double> few;
    QList<double> floor;
    for (int i = 0; i < 5; ++i) { // side by side, so that whatever else runs here slows all of them
        ours.append(walk(*whole, image, rounds));
        few.append(walk(*little, image, rounds));
        QList<double> frames;
        for (int frame = 0; frame < rounds; ++frame)
            frames.append(frameMs(bare, image));
        floor.append(median(frames));
    }
    // What is off the screen is told apart from what is on it by a view of one quiet hour.
    QList<double> crowded;
    QList<double> alone;
    for (int i = 0; i < rounds; ++i) {
        whole->setView(5 * 365 * day, 5 * 365 * day + day / 24);
        little->setView(5 * 365 * day, 5 * 365 * day + day / 24);
        crowded.append(frameMs(*whole, image));
        alone.append(frameMs(*little, image));
    }
    const QList<BenchResult> results{
        {.id = u"T1 timeline frame, ms"_s, .ours = median(ours), .floor = median(floor), .limit = 4},
        {.id = u"T2 40 times as much off screen, ms"_s,
         .ours = median(crowded),
         .floor = median(alone),
         .limit = 1.25},
    };
    return report(results, arguments.at(1)) ? 0 : 1;
}
