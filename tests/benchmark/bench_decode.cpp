// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range answers read as they arrive: against QJsonDocument, simdjson and a bare copy; what memory that takes;
// and fetched from a real VictoriaMetrics, against the bare transfer.
//   bench_decode FILE [--quick]
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/decodefetch.h"
#include "tests/benchmark/decodememory.h"
#include "tests/benchmark/decoders.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// One way to read a body, and what each round took.
struct Way {
    void (*read)(const QByteArray &body);
    QList<double> ms;
};

/// Nothing but to read it and to let go of it again.
template <auto Decoder> void readBy(const QByteArray &body)
{
    (void)Decoder(body);
}

/// In another order each round, so that whatever else runs here slows all of them.
void measure(const QByteArray &body, QList<Way *> ways, int rounds)
{
    std::mt19937 random(5);
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(ways, random);
        for (Way *way : ways) {
            const double before = cpuMs();
            way->read(body);
            way->ms.append(cpuMs() - before);
        }
    }
}

/// Time counts only for what reads everything.
bool readTheSame(const QByteArray &body)
{
    const decoders::Sum sum = decoders::sumOf(decoders::ours(body));
    const bool same = sum.samples > 0 && sum == decoders::sumOf(decoders::throughSimdjson(body))
        && sum == decoders::sumOf(decoders::throughQJsonDocument(body));
    if (!same)
        std::fputs("the ways do not read the same\n", stderr);
    return same;
}

bool benchParsing(bool quick, QList<BenchResult> &results)
{
    const double slack = quick ? 1.5 : 1;
    for (const auto digits : {decoders::Digits::Short, decoders::Digits::Seventeen}) {
        const bool isShort = digits == decoders::Digits::Short;
        const QByteArray body = decoders::body(quick ? 150 : 1000, 1440, digits);
        if (!readTheSame(body))
            return false;
        Way ours{readBy<decoders::ours>}, document{readBy<decoders::throughQJsonDocument>},
            simdjson{readBy<decoders::throughSimdjson>}, copy{readBy<decoders::throughMemcpy>};
        measure(body, {&ours, &document, &simdjson, &copy}, quick ? 9 : 15);
        const QString name = u"P1 %1, ms, to %2"_s.arg(isShort ? u"short"_s : u"17 digits"_s);
        results << paired(name.arg(u"QJsonDocument"_s), ours.ms, document.ms, slack / (isShort ? 15 : 12))
                << paired(name.arg(u"simdjson"_s), ours.ms, simdjson.ms, slack / (isShort ? 1.8 : 1.6))
                << paired(name.arg(u"memcpy"_s), ours.ms, copy.ms, slack / 0.12);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_decode FILE [--quick]\n", stderr);
        return 64;
    }
    const bool quick = arguments.contains(u"--quick"_s);
    if (arguments.at(1) == "--memory"_L1)
        return measureMemory(arguments.value(2), quick);
    QList<BenchResult> results;
    if (!benchParsing(quick, results))
        return 1;
    benchMemory(quick, results);
    if (!benchFetching(application, quick, results))
        return 1;
    return report(results, arguments.at(1)) ? 0 : 1;
}
