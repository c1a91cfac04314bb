// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A refresh of a large fleet, end to end: every signal asked of a real VictoriaMetrics, parsed, judged, and
// the model updated, against the bare time in which a plain HTTP client gets the same answers to the same
// questions.
//   bench_refresh FILE [--quick]
#include "models/health/fleetmodel.h"
#include "models/health/healthstore.h"
#include "models/http/connection.h"
#include "models/signals/catalogue.h"
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/bigstore.h"
#include "tests/benchmark/timedapplication.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The clock of a store whose newest samples are of this moment.
class FixedClock final : public base::Clock {
public:
    explicit FixedClock(base::Instant now)
        : m_now(now)
    {
    }
    base::Instant now() const override { return m_now; }
    void set(base::Instant now) { m_now = now; }

private:
    base::Instant m_now;
};

/// Passes questions on and remembers them, so that the floor can ask the very same.
class Recorder final : public http::Client {
public:
    explicit Recorder(http::Client &next)
        : m_next(next)
    {
    }
    base::Pending<http::Response> send(const http::Request &request) override
    {
        requests.append(request);
        return m_next.send(request);
    }
    QList<http::Request> requests;

private:
    http::Client &m_next;
};

/// What something took, from its call until `ended`.
struct Cost {
    double wallMs = 0;
    double serverCpu = 0; ///< s
};

Cost costOf(const BigStore &server, const std::function<void()> &start, const std::function<bool()> &ended)
{
    const double cpu = server.cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    start();
    while (!ended())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return {.wallMs = double(timer.nsecsElapsed()) / 1e6, .serverCpu = server.cpuSeconds() - cpu};
}

Cost refreshOnce(health::HealthStore &store, const BigStore &server)
{
    const QSignalSpy ended(&store, &health::HealthStore::refreshed);
    return costOf(server, [&store] { store.refresh(); }, [&ended] { return !ended.isEmpty(); });
}

/// The same questions, all at once, by a client that only reads the bytes.
Cost floorOnce(const QList<http::Request> &requests, const BigStore &server)
{
    QNetworkAccessManager network;
    int open = int(requests.size());
    const auto askAll = [&] {
        for (const http::Request &one : requests) {
            QNetworkRequest request(one.url);
            request.setRawHeader("Accept-Encoding", "identity");
            if (!one.contentType.isEmpty())
                request.setHeader(QNetworkRequest::ContentTypeHeader, one.contentType);
            QNetworkReply *reply =
                one.contentType.isEmpty() ? network.get(request) : network.post(request, one.body);
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &open] {
                (void)reply->readAll();
                reply->deleteLater();
                --open;
            });
        }
    };
    return costOf(server, askAll, [&open] { return open == 0; });
}

double peakMemoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    const QString file = QCoreApplication::arguments().value(1, u"bench.json"_s);
    const int machines = quick ? 200 : 1000;
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() - 60;

    BigStore server;
    if (!server.start(machines, seconds)) {
        std::fputs("victoria-metrics did not start\n", stderr);
        return 1;
    }
    FixedClock clock(base::instantFromMs(seconds * 1000));
    http::Connection connection(settings::Endpoint{.url = server.url()}, http::Connection::Way::Direct);
    Recorder recorder(connection);
    health::HealthStore store(metrics::PrometheusClient(recorder, server.url()),
                              {.entries = signals::loadCatalogue().entries}, clock);
    health::FleetModel model;
    QObject::connect(&store, &health::HealthStore::changed, &model, [&] { model.setFleet(store.fleet()); });

    (void)refreshOnce(store, server); // the first asks what is asked once an hour, too
    if (model.rowCount() != machines) {
        std::fprintf(stderr, "%d machines instead of %d\n", model.rowCount(), machines);
        return 1;
    }
    QList<double> ours, floors, cpu, floorCpu, events;
    qsizetype requests = 0;
    for (int run = 0; run < 5; ++run) {
        clock.set(clock.now() + 1s); // an ordinary refresh: what is not due is not asked
        application.events.clear();
        recorder.requests.clear();
        application.timing = true;
        const Cost refresh = refreshOnce(store, server);
        application.timing = false;
        const Cost floor = floorOnce(recorder.requests, server);
        ours.append(refresh.wallMs);
        floors.append(floor.wallMs);
        cpu.append(refresh.serverCpu);
        floorCpu.append(floor.serverCpu);
        requests = std::max(requests, recorder.requests.size());
        events.append(percentile99(application.eventMs()));
    }
    const QList<BenchResult> results{
        {u"R1 refresh, ms"_s, median(ours), median(floors), 1.25},
        {u"R2 requests a refresh"_s, double(requests), 12, 1},
        {u"R3 GUI thread, ms an event, p99"_s, median(events), 16, 1},
        {u"R4 server CPU a refresh, s"_s, median(cpu), median(floorCpu), 1.25},
        {u"R5 peak memory, MB"_s, peakMemoryMb(), 400, 1},
    };
    return report(results, file) ? 0 : 1;
}
