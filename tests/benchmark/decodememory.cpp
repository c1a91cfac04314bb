// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/decodememory.h"

#include "tests/benchmark/decoders.h"
#include "tests/benchmark/processmemory.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray measuredBody(bool quick)
{
    return decoders::body(quick ? 150 : 1000, 1440, decoders::Digits::Short);
}

double askedOf(const QString &way, bool quick)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--memory"_s, way, quick ? u"--quick"_s : u"--full"_s});
    process.waitForFinished(120'000);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

void benchMemory(bool quick, QList<BenchResult> &results)
{
    const double body = double(measuredBody(quick).size());
    results << BenchResult{.id = u"P2 memory beside the body, bytes"_s,
                           .ours = askedOf(u"ours"_s, quick),
                           .floor = body,
                           .limit = 0.75}
            << BenchResult{.id = u"P2 the same, to QJsonDocument"_s,
                           .ours = askedOf(u"ours"_s, quick),
                           .floor = askedOf(u"document"_s, quick),
                           .limit = 0.75 / 8};
}

int measureMemory(const QString &way, bool quick)
{
    const QByteArray body = measuredBody(quick);
    qint64 samples = 0;
    const double peak = peakOf([&] {
        samples = way == "ours"_L1 ? decoders::sumOf(decoders::ours(body)).samples
                                   : decoders::sumOf(decoders::throughQJsonDocument(body)).samples;
    });
    std::printf("%.0f\n", peak);
    return samples > 0 ? 0 : 1;
}
