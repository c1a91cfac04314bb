// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/decodememory.h"

#include "tests/benchmark/decoders.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

/// A line of /proc/self/status, in bytes.
qint64 statusBytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

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
    malloc_trim(0);
    forgetPeak();
    const qint64 before = statusBytes("VmRSS");
    const auto sum = way == "ours"_L1 ? decoders::ours(body) : decoders::throughQJsonDocument(body);
    std::printf("%lld\n", static_cast<long long>(statusBytes("VmHWM") - before));
    return sum.samples > 0 ? 0 : 1;
}
