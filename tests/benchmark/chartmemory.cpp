// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/chartmemory.h"

#include "tests/benchmark/chartbench.h"
#include "tests/benchmark/processmemory.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using chartbench::Lines;

namespace {

void showOurs()
{
    const Lines lines(1, 1'000'000, 0);
    chartbench::Ours ours(lines.lines());
    ours.frame(lines.first());
}

/// Our samples are gone before Qt Charts paints, or they would be counted as its own.
void showStock()
{
    chartbench::Stock stock(1);
    auto lines = std::make_unique<Lines>(1, 1'000'000, 0);
    const base::TimeRange range = lines->first();
    stock.setAll(lines->lines());
    lines.reset();
    stock.frame(range);
}

double peakAlone(const QString &engine)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--alone"_s, engine});
    return process.waitForFinished(60'000) ? process.readAllStandardOutput().trimmed().toDouble() : 0.0;
}

} // namespace

void benchChartMemory(double slack, QList<BenchResult> &results)
{
    results.append({.id = u"C12 peak MB 1x1M / A1"_s,
                    .ours = peakAlone(u"ours"_s),
                    .floor = peakAlone(u"stock"_s),
                    .limit = 0.15 * slack});
    const Lines lines(1, 1'000'000, 0);
    const auto samples = lines.lines().first().samples;
    results.append({.id = u"C12 bytes a sample"_s,
                    .ours = double(samples.bytes()) / double(samples.size()),
                    .floor = 1,
                    .limit = 10});
}

// An empty process with its libraries is as large with either, and says nothing of charts.
int showChartAlone(const QString &engine)
{
    std::printf("%.1f\n", peakOf(engine == "ours"_L1 ? showOurs : showStock) / 1024 / 1024);
    return 0;
}
