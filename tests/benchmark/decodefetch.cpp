// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/decodefetch.h"

#include "models/http/networkclient.h"
#include "models/metrics/matrixstream.h"
#include "models/metrics/widerange.h"
#include "tests/benchmark/decoders.h"
#include "tests/benchmark/rangestore.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Store = RangeStore;
constexpr qint64 many = RangeStore::many;
constexpr qint64 lengthy = RangeStore::lengthy;
constexpr double spike = RangeStore::spike;
const http::Limits ample{.idle = 60s, .total = 120s, .bytes = 256LL * 1024 * 1024};

struct Taken {
    double ms = 0;
    qint64 bytes = 0;
    qint64 samples = 0;
    series::Extent extent;
};

/// The bytes and no more, in this thread.
Taken bareTransfer(const QUrl &url)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    socket.waitForConnected();
    socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                 + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(60'000))
        taken.bytes += socket.read(buffer.data(), buffer.size());
    taken.ms = double(timer.nsecsElapsed()) / 1e6;
    return taken;
}

/// What most programs do: ask, wait for all of it, make a tree of it.
Taken usualWay(const QUrl &url)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(url));
    while (!reply->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QByteArray body = reply->readAll();
    const auto lines = decoders::throughQJsonDocument(body);
    taken.ms = double(timer.nsecsElapsed()) / 1e6;
    taken.samples = decoders::sumOf(lines).samples;
    return taken;
}

/// Counts what passes to what reads it.
class Counted final : public http::ByteSink {
public:
    explicit Counted(const base::TimeRange &range)
        : stream(range)
    {
    }
    void feed(QByteArrayView piece) override
    {
        bytes += piece.size();
        stream.feed(piece);
    }

    metrics::MatrixStream stream;
    qint64 bytes = 0;
};

Taken ourWay(http::Client &client, const QUrl &url, const base::TimeRange &range, bool coarse)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    const auto counted = std::make_shared<Counted>(range);
    QObject wakes; // the event loop, when the answer is there
    bool isThere = false;
    base::Result<metrics::Lines> lines;
    auto pending =
        client.stream({.url = url}, counted).parsed([counted, coarse, range](const http::Response &response) {
            auto read = counted->stream.finish(response);
            return read && coarse ? metrics::joined(*read, range.step) : read;
        });
    pending.deliver(&wakes, [&](const base::Result<metrics::Lines> &answer) {
        lines = answer;
        isThere = true;
    });
    while (!isThere)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    taken.ms = double(timer.nsecsElapsed()) / 1e6;
    taken.bytes = counted->bytes;
    for (const metrics::LabelledLine &line : lines ? lines->lines : QList<metrics::LabelledLine>()) {
        taken.samples += line.samples.size();
        taken.extent.add(line.samples.extent(0, line.samples.size()));
    }
    return taken;
}

bool isRight(bool holds, const char *what)
{
    if (!holds)
        std::fprintf(stderr, "%s\n", what);
    return holds;
}

bool benchMany(TimedApplication &application, const Store &store, http::Client &client, int lines, qint64 end,
               bool quick, QList<BenchResult> &results)
{
    const double slack = quick ? 1.5 : 1;
    const base::TimeRange range{.from = base::instantFromMs((end - (many - 1) * 60) * 1000),
                                .to = base::instantFromMs(end * 1000),
                                .step = 60s};
    const QUrl url = store.range(u"many"_s, range);
    QList<double> ours, bare, usual, events;
    for (int round = 0; round < (quick ? 3 : 9); ++round) {
        bare.append(bareTransfer(url).ms);
        application.timing = true;
        application.events.clear();
        const Taken taken = ourWay(client, url, range, false);
        application.timing = false;
        events.append(std::ranges::max(application.eventMs()));
        ours.append(taken.ms);
        const Taken tree = usualWay(url);
        usual.append(tree.ms);
        if (!isRight(taken.samples == lines * many && tree.samples == taken.samples,
                     "P3: samples are missing"))
            return false;
    }
    results
        << paired(u"P3 fetch and read, ms, to a bare socket"_s, ours, bare, 1.15 * slack)
        << paired(u"P3 fetch and read, ms, to the usual way"_s, ours, usual, 0.25 * slack)
        // What no reader can be quicker than here: a store of this speed may leave less than that to gain.
        << paired(u"P3 the bare socket, ms, to the usual way"_s, bare, usual, 0.25 * slack)
        << BenchResult{.id = u"P3 longest event of the GUI thread, ms"_s,
                       .ours = median(events),
                       .floor = 4,
                       .limit = slack};
    return true;
}

bool benchWide(const Store &store, http::Client &client, qint64 end, bool quick, QList<BenchResult> &results)
{
    const double slack = quick ? 1.5 : 1;
    const base::TimeRange raw{.from = base::instantFromMs((end - (lengthy - 1) * 15) * 1000),
                              .to = base::instantFromMs(end * 1000),
                              .step = 15s};
    const auto wide = metrics::wideRange(u"wide"_s, raw, 1200, metrics::Dialect::MetricsQl);
    QList<double> ours, all, bytes, allBytes;
    for (int round = 0; round < (quick ? 5 : 15); ++round) {
        (void)fetched(store.url(u"/internal/resetRollupResultCache"_s));
        const Taken rawTaken = ourWay(client, store.range(u"wide"_s, raw), raw, false);
        (void)fetched(store.url(u"/internal/resetRollupResultCache"_s));
        const Taken taken = ourWay(client, store.range(wide.promql, wide.range), wide.range, true);
        ours.append(taken.ms);
        all.append(rawTaken.ms);
        bytes.append(double(taken.bytes));
        allBytes.append(double(rawTaken.bytes));
        if (!isRight(rawTaken.samples == 20 * lengthy, "P5: samples are missing")
            || !isRight(taken.extent == rawTaken.extent && taken.extent.high == spike,
                        "P5: an extreme is lost"))
            return false;
    }
    results << paired(u"P5 wide range, ms, to raw"_s, ours, all, 0.25 * slack)
            << paired(u"P5 wide range, bytes, to raw"_s, bytes, allBytes, 0.2 * slack);
    return true;
}

} // namespace

bool benchFetching(TimedApplication &application, bool quick, QList<BenchResult> &results)
{
    const int lines = quick ? 200 : 1000;
    const qint64 end = QDateTime::currentSecsSinceEpoch() / 3600 * 3600 - 3600;
    Store store;
    if (!isRight(store.start(lines, end), "victoria-metrics did not start"))
        return false;
    http::NetworkClient client({.origin = http::Origin::of(store.url())}, ample);
    return benchMany(application, store, client, lines, end, quick, results)
        && benchWide(store, client, end, quick, results);
}
