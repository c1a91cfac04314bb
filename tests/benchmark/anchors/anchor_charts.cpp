// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of a view that moves, ours and QCustomPlot's in turn: CPU time in ms, the middle of all rounds, as
// JSON.
//   anchor_charts [--quick]      --quick leaves the largest size out
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/chartbench.h"
#ifdef VIGIE_QCUSTOMPLOT
#include "tests/benchmark/anchors/qcustomplotanchor.h"
#endif

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using chartbench::Lines;

namespace {

constexpr int rounds = 33;

struct Size {
    QString name;
    int lines;
    qsizetype samples;
    bool rival; ///< QCustomPlot has a limit at this size
};

/// As bench_charts moves it: a few pixels at a time, to and fro, on at each look.
class Pan {
public:
    explicit Pan(const base::TimeRange &range)
        : m_range(range)
    {
    }

    base::TimeRange next()
    {
        m_at = (m_at + 1) % 32;
        const auto by = m_range.length() / 400 * (m_at < 16 ? m_at : 32 - m_at);
        return {.from = m_range.from + by, .to = m_range.to + by, .step = m_range.step};
    }

private:
    base::TimeRange m_range;
    int m_at = 0;
};

/// Whether there is more than a frame: a picture without lines would be quick.
bool isDrawn(const QImage &picture)
{
    const QRgb empty = picture.pixel(2, 2);
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixel(x, y) == empty ? 0 : 1;
    return inked > picture.width() * picture.height() / 20;
}

QJsonObject measure(const Size &size)
{
    const Lines lines(size.lines, size.samples, size.samples / 10);
    const QList<charts::Line> shown = lines.lines();
    chartbench::Ours ours(shown);
    Pan pan(lines.first());
    QList<double> oursMs;
    QList<double> theirMs;
#ifdef VIGIE_QCUSTOMPLOT
    Pan theirPan(lines.first());
    std::optional<QCustomPlotAnchor> rival;
    if (size.rival)
        rival.emplace(shown);
#endif
    for (int round = 0; round < rounds; ++round) {
        oursMs.append(chartbench::costOf([&] { ours.frame(pan.next()); }));
#ifdef VIGIE_QCUSTOMPLOT
        if (rival)
            theirMs.append(chartbench::costOf([&] { rival->frame(theirPan.next()); }));
#endif
    }
    QJsonObject figures{
        {u"size"_s, size.name}, {u"ours"_s, median(oursMs)}, {u"drawn"_s, isDrawn(ours.picture())}};
#ifdef VIGIE_QCUSTOMPLOT
    if (rival) {
        figures[u"qcustomplot"_s] = median(theirMs);
        figures[u"drawn"_s] = isDrawn(ours.picture()) && isDrawn(rival->picture());
    }
#endif
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QList<Size> sizes{{u"1x1M"_s, 1, 1'000'000, true},
                      {u"20x100k"_s, 20, 100'000, true},
                      {u"20x1M"_s, 20, 1'000'000, false}};
    if (application.arguments().contains(u"--quick"_s))
        sizes.removeLast();
    QJsonArray all;
    for (const Size &size : std::as_const(sizes))
        all.append(measure(size));
    QJsonObject document{{u"pan"_s, all}, {u"qt"_s, QString::fromLatin1(qVersion())}};
#ifdef VIGIE_QCUSTOMPLOT
    document[u"qcustomplot"_s] = QCustomPlotAnchor::version();
#endif
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
