// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/fetchways.h"

#include "models/metrics/matrixstream.h"
#include "models/metrics/widerange.h"
#include "tests/benchmark/decoders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

namespace fetchways {

namespace {

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

/// Asks, and waits in the event loop until the answer is there.
/// @param ask () → base::Pending<metrics::Lines>
template <typename Ask> Taken awaited(Ask ask)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    QObject here;
    std::optional<base::Result<metrics::Lines>> lines;
    base::Pending<metrics::Lines> pending = ask();
    pending.deliver(&here, [&lines](const base::Result<metrics::Lines> &answer) { lines = answer; });
    while (!lines)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    taken.ms = double(timer.nsecsElapsed()) / 1e6;
    for (const metrics::LabelledLine &line : *lines ? (*lines)->lines : QList<metrics::LabelledLine>()) {
        taken.samples += line.samples.size();
        taken.extent.add(line.samples.extent(0, line.samples.size()));
    }
    return taken;
}

} // namespace

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

Taken ourWay(http::Client &client, const QUrl &url, const base::TimeRange &range, bool coarse)
{
    const auto counted = std::make_shared<Counted>(range);
    Taken taken = awaited([&] {
        return client.stream({.url = url}, counted)
            .parsed([counted, coarse, range](const http::Response &response) {
                auto read = counted->stream.finish(response);
                return read && coarse ? metrics::joined(*read, range.step) : read;
            });
    });
    taken.bytes = counted->bytes;
    return taken;
}

Taken inHalves(const metrics::PrometheusClient &client, const metrics::Halves &halves)
{
    return awaited([&] { return metrics::askHalves(client, halves); });
}

} // namespace fetchways
