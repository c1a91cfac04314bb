// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkclient.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/faultserver.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using http::Access;
using http::Limits;
using http::NetworkClient;
using Script = FaultServer::Script;
using End = Script::End;

namespace {

const Limits tight{.idle = 150ms, .total = 400ms, .bytes = 64 * 1024};
const QByteArray success = R"({"status":"success","data":[)";

Access withToken(const QUrl &url)
{
    return {.origin = http::Origin::of(url),
            .authorization = base::Secret("Bearer canary-1"),
            .headers = {{"X-Api-Key", base::Secret("canary-2")}}};
}

class Kept final : public http::ByteSink {
public:
    void feed(QByteArrayView bytes) override
    {
        while (held)
            QThread::yieldCurrentThread();
        body += bytes;
        inMainThread = inMainThread || QThread::isMainThread();
        size += bytes.size();
    }

    QByteArray body; ///< to be read when all is done
    bool inMainThread = false;
    std::atomic<qint64> size = 0;
    std::atomic<bool> held = false;
};

qint64 unsent(const FaultServer &server)
{
    qint64 sum = 0;
    for (const QTcpSocket *socket : server.findChildren<QTcpSocket *>())
        sum += socket->bytesToWrite();
    return sum;
}

} // namespace

class TestStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatSendSays_data();
    void saysWhatSendSays();
    void theSinkGetsBytesWhileTheRestIsOnItsWay();
    void dataNeedNotBeRepeatedInTheResponse();
    void aBodyOfManyPiecesArrivesWholeAndInOrder();
    void droppingThePendingClosesTheSocket();
    void aSlowSinkHoldsTheServerBack();
    void aClientThatKnowsNoStreamsFeedsOnce();
    void packedAnswersAreNotAskedForNearby_data();
    void packedAnswersAreNotAskedForNearby();
    void atTheEndOfATunnelNothingIsNear();
};

void TestStream::saysWhatSendSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("fed");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, bool fed, End end = End::Close) {
        QTest::newRow(name) << bytes << int(end) << fed;
    };
    row("data", FaultServer::answer(success + "]}"), true);
    row("data that name a secret", FaultServer::answer(success + "\"canary-2\"]}"), true);
    row("an error that repeats a secret",
        FaultServer::answer(R"({"status":"error","error":"bad Bearer canary-1"})"), true);
    row("a web page", FaultServer::answer("<html>canary-1", "text/html"), true);
    row("nothing", FaultServer::answer({}), true);
    row("the beginning of data", FaultServer::answer(success.first(5)), true);
    row("data in another order", FaultServer::answer(R"({"data":[],"status":"success"})"), true);
    for (const char *status :
         {"204 No", "400 Bad", "401 Who", "404 Where", "422 What", "429 Later", "500 Boom", "503 No"})
        row(status, FaultServer::answer(success + "]}", "application/json", status, "Retry-After: 3\r\n"),
            false);
    row("hangs inside the body", head + "Content-Length: 1000\r\n\r\n" + success, false, End::Hang);
    row("closes inside the body", head + "Content-Length: 1000\r\n\r\n" + success, false);
    row("resets inside the body", head + "Content-Length: 1000\r\n\r\n" + success, false, End::Reset);
    row("closes without an answer", {}, false);
    row("too large", FaultServer::answer(success + QByteArray(100 * 1024, ' ')), false);
    row("packed unasked",
        FaultServer::answer(success, "application/json", "200 OK", "Content-Encoding: gzip\r\n"), false);
    row("a redirect to another origin",
        FaultServer::answer(success, "application/json", "302 Found", "Location: http://127.0.0.2:1/\r\n"),
        false);
}

void TestStream::saysWhatSendSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    QFETCH(bool, fed);
    FaultServer server({.bytes = bytes, .end = End(end)});
    NetworkClient client(withToken(server.url()), tight);
    const auto sent = awaited(client.send({.url = server.url()}));
    const auto sink = std::make_shared<Kept>();
    const auto streamed = awaited(client.stream({.url = server.url()}, sink));
    QCOMPARE(streamed->has_value(), sent->has_value());
    QVERIFY(!sink->inMainThread);
    if (!*sent) {
        QCOMPARE(streamed->error(), sent->error());
        return;
    }
    QCOMPARE((*streamed)->status, (*sent)->status);
    QCOMPARE((*streamed)->contentType, (*sent)->contentType);
    QCOMPARE((*streamed)->retryAfter, (*sent)->retryAfter);
    QCOMPARE(sink->body, fed ? (*sent)->body : QByteArray());
    if (!(*sent)->body.startsWith(R"({"status":"success")") || !fed)
        QCOMPARE((*streamed)->body, (*sent)->body);
}

void TestStream::theSinkGetsBytesWhileTheRestIsOnItsWay()
{
    FaultServer server(
        {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + success, .end = End::Hang});
    NetworkClient client(withToken(server.url()), {});
    const auto sink = std::make_shared<Kept>();
    const auto pending = client.stream({.url = server.url()}, sink);
    QTRY_COMPARE(sink->size.load(), success.size());
    QVERIFY(pending.isRunning());
}

void TestStream::dataNeedNotBeRepeatedInTheResponse()
{
    FaultServer server({.bytes = FaultServer::answer(success + "]}")});
    NetworkClient client(withToken(server.url()), tight);
    const auto sink = std::make_shared<Kept>();
    QVERIFY((*awaited(client.stream({.url = server.url()}, sink)))->body.isEmpty());
}

void TestStream::aBodyOfManyPiecesArrivesWholeAndInOrder()
{
    QByteArray body = success;
    while (body.size() < 20'000'000)
        body += QByteArray::number(body.size()) + ',';
    FaultServer server({.bytes = FaultServer::answer(body)});
    NetworkClient client(withToken(server.url()), {});
    const auto sink = std::make_shared<Kept>();
    QVERIFY(awaited(client.stream({.url = server.url()}, sink))->has_value());
    QCOMPARE(sink->body.size(), body.size());
    QVERIFY(sink->body == body);
    QVERIFY(!sink->inMainThread);
}

void TestStream::droppingThePendingClosesTheSocket()
{
    FaultServer server(
        {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + success, .end = End::Hang});
    NetworkClient client(withToken(server.url()), {});
    const auto sink = std::make_shared<Kept>();
    auto pending = client.stream({.url = server.url()}, sink);
    QTRY_VERIFY(sink->size > 0);
    QCOMPARE(server.openConnections(), 1);
    pending.drop();
    QTRY_COMPARE(server.openConnections(), 0);
    QTRY_COMPARE(sink.use_count(), 1);
}

void TestStream::aSlowSinkHoldsTheServerBack()
{
    const QByteArray body = success + QByteArray(30'000'000, ' ');
    FaultServer server({.bytes = FaultServer::answer(body)});
    NetworkClient client(withToken(server.url()), {});
    const auto sink = std::make_shared<Kept>();
    sink->held = true;
    const auto pending = client.stream({.url = server.url()}, sink);
    QVERIFY(
        !QTest::qWaitFor([&] { return !server.requests().isEmpty() && unsent(server) < 10'000'000; }, 500));
    sink->held = false;
    QTRY_VERIFY(!pending.isRunning());
    QCOMPARE(sink->body.size(), body.size());
}

void TestStream::aClientThatKnowsNoStreamsFeedsOnce()
{
    FakeClient client([](const http::Request &) { return FakeClient::json(success + "]}"); });
    const auto sink = std::make_shared<Kept>();
    QVERIFY(awaited(client.stream({}, sink))->has_value());
    QCOMPARE(sink->body, success + "]}");
}

void TestStream::packedAnswersAreNotAskedForNearby_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isNear");
    for (const char *near :
         {"http://localhost:8428", "http://127.0.0.1", "http://127.9.9.9", "http://[::1]:1",
          "https://10.1.2.3", "http://172.16.0.1", "http://172.31.255.255", "http://192.168.1.1",
          "http://169.254.1.1", "http://[fd00::1]", "http://[fe80::1]"})
        QTest::newRow(near) << QString::fromLatin1(near) << true;
    for (const char *far :
         {"https://metrics.example", "http://172.32.0.1", "http://192.169.1.1", "http://11.0.0.1",
          "https://[2001:db8::1]", "http://10.example", "http://localhost.example"})
        QTest::newRow(far) << QString::fromLatin1(far) << false;
}

void TestStream::packedAnswersAreNotAskedForNearby()
{
    QFETCH(QString, url);
    QFETCH(bool, isNear);
    QCOMPARE(http::Origin::of(QUrl(url)).isNear(), isNear);
}

void TestStream::atTheEndOfATunnelNothingIsNear()
{
    FaultServer server({.bytes = FaultServer::answer(success + "]}")});
    Access access = withToken(server.url());
    NetworkClient direct(access, tight);
    QVERIFY(awaited(direct.send({.url = server.url()}))->has_value());
    QVERIFY(server.requests().last().toLower().contains("accept-encoding: identity\r\n"));
    access.host = "metrics.example";
    NetworkClient tunnel(access, tight);
    QVERIFY(awaited(tunnel.send({.url = server.url()}))->has_value());
    QVERIFY(server.requests().last().toLower().contains("accept-encoding: "));
    QVERIFY(!server.requests().last().contains("identity"));
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
