// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkclient.h"
#include "tests/support/awaited.h"
#include "tests/support/faultserver.h"

#include <QNetworkProxy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using http::Access;
using http::Limits;
using http::NetworkClient;
using Script = FaultServer::Script;
using End = Script::End;

namespace {

const Limits tight{.idle = 500ms, .total = 1500ms, .bytes = 64 * 1024};

Access accessTo(const QUrl &url)
{
    return {.origin = http::Origin::of(url)};
}

Access withToken(const QUrl &url)
{
    Access access = accessTo(url);
    access.authorization = base::Secret("Bearer canary-1");
    access.headers = {{"X-Api-Key", base::Secret("canary-2")}};
    return access;
}

QByteArray redirectTo(const QUrl &target, const QByteArray &status = "302 Found")
{
    return FaultServer::answer({}, "text/html", status, "Location: " + target.toEncoded() + "\r\n");
}

base::Result<http::Response> asked(const QUrl &url, const Access &access, const Limits &limits = tight,
                                   const http::Request &request = {})
{
    NetworkClient client(access, limits);
    http::Request full = request;
    full.url = url;
    const auto answer = awaited(client.send(full));
    return answer ? *answer : base::fail(Error::Kind::TimedOut, u"the test itself ran out of time"_s);
}

} // namespace

class TestNetworkClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerArrivesWithItsStatusAndType();
    void faults_data();
    void faults();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void aDripEndsAtTheTotalDeadline();
    void droppingThePendingClosesTheSocket();
    void aRefusedPortIsUnreachable();
    void anUnknownHostIsUnreachable();
    void credentialsGoToTheirOriginUpFront();
    void credentialsNeverFollowARedirect_data();
    void credentialsNeverFollowARedirect();
    void redirectsWithinTheOriginAreFollowed();
    void aPostIsNotTurnedIntoAGet();
    void aRedirectLoopEnds();
    void credentialsDoNotTravelInTheClear();
    void cookiesAreNotKept();
    void afterADeadlineTheNextRequestWorks();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void aDesktopsProxyDoesNotStandBeforeLoopback();
    void noDetailRepeatsTheUrl();
};

void TestNetworkClient::anAnswerArrivesWithItsStatusAndType()
{
    FaultServer server({.bytes = FaultServer::answer("{}", "Application/JSON; charset=utf-8")});
    const auto response = asked(server.url(), accessTo(server.url()));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->contentType, "application/json");
    QCOMPARE(response->body, "{}");
}

void TestNetworkClient::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    using enum Error::Kind;
    QTest::newRow("hangs after the request") << QByteArray() << int(End::Hang) << TimedOut;
    QTest::newRow("hangs inside the headers")
        << QByteArray("HTTP/1.1 200 OK\r\nX: ") << int(End::Hang) << TimedOut;
    QTest::newRow("hangs inside the body")
        << head + "Content-Length: 10\r\n\r\n{" << int(End::Hang) << TimedOut;
    QTest::newRow("closes without an answer") << QByteArray() << int(End::Close) << Unreachable;
    QTest::newRow("resets without an answer") << QByteArray() << int(End::Reset) << Unreachable;
    QTest::newRow("closes inside the body")
        << head + "Content-Length: 10\r\n\r\n{" << int(End::Close) << Malformed;
    QTest::newRow("speaks SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << int(End::Close) << Unreachable;
    QTest::newRow("is too large") << FaultServer::answer(QByteArray(100 * 1024, 'x')) << int(End::Close)
                                  << TooLarge;
    QTest::newRow("is not what its encoding says")
        << FaultServer::answer("not gzip", "application/json", "200 OK", "Content-Encoding: gzip\r\n")
        << int(End::Close) << Malformed;
}

void TestNetworkClient::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    QFETCH(Error::Kind, kind);

    FaultServer server({.bytes = bytes, .end = End(end)});
    const auto response = asked(server.url(), accessTo(server.url()));
    QVERIFY(!response);
    QCOMPARE(base::kindName(response.error().kind), base::kindName(kind));
    QVERIFY(!response.error().detail.isEmpty());
}

void TestNetworkClient::statusesAreAnswers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("expected");
    for (const int status : {400, 401, 403, 404, 415, 422, 429, 500, 502, 503})
        QTest::addRow("%d", status) << QByteArray::number(status) + " Whatever" << status;
}

void TestNetworkClient::statusesAreAnswers()
{
    QFETCH(QByteArray, status);
    QFETCH(int, expected);
    FaultServer server({.bytes = FaultServer::answer("words", "text/plain", status)});
    const auto response = asked(server.url(), accessTo(server.url()));
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->status, expected);
    QCOMPARE(response->body, "words");
}

void TestNetworkClient::aDripEndsAtTheTotalDeadline()
{
    FaultServer server(
        {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", .dripped = QByteArray(1000, 'x')});
    const auto response = asked(server.url(), accessTo(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::TimedOut);
    QVERIFY2(response.error().detail.contains(u"not finished"_s), qPrintable(response.error().detail));
}

void TestNetworkClient::droppingThePendingClosesTheSocket()
{
    FaultServer server({.end = End::Hang});
    NetworkClient client(accessTo(server.url()), {});
    auto pending = client.send({.url = server.url()});
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.openConnections(), 1);
    pending.drop();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetworkClient::aRefusedPortIsUnreachable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    const auto response = asked(url, accessTo(url));
    QCOMPARE(response.error().kind, Error::Kind::Unreachable);
    QVERIFY(response.error().detail.contains(u"refused"_s));
}

void TestNetworkClient::anUnknownHostIsUnreachable()
{
    // RFC 6761: .invalid never resolves, and needs no name server to know it.
    const QUrl url(u"http://metrics.invalid/"_s);
    const auto response = asked(url, accessTo(url), {.idle = 8s, .total = 9s});
    QVERIFY(!response);
    QVERIFY(response.error().kind == Error::Kind::Unreachable
            || response.error().kind == Error::Kind::TimedOut);
}

void TestNetworkClient::credentialsGoToTheirOriginUpFront()
{
    FaultServer server({.bytes = FaultServer::answer("{}")});
    QVERIFY(asked(server.url(), withToken(server.url())));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().toLower().contains("authorization: bearer canary-1\r\n"));
    QVERIFY(server.requests().first().toLower().contains("x-api-key: canary-2\r\n"));
}

void TestNetworkClient::credentialsNeverFollowARedirect_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("post");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        QTest::addRow("GET %s", status) << QByteArray(status) << false;
        QTest::addRow("POST %s", status) << QByteArray(status) << true;
    }
}

void TestNetworkClient::credentialsNeverFollowARedirect()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, post);
    FaultServer other({.bytes = FaultServer::answer("{}")});
    FaultServer server({.bytes = redirectTo(other.url(u"/login?token=abc"_s), status)});

    const http::Request request = post
        ? http::Request{.body = "q=1", .contentType = "application/x-www-form-urlencoded"}
        : http::Request();
    const auto response = asked(server.url(), withToken(server.url()), tight, request);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Redirected);
    QVERIFY(response.error().detail.contains(other.url(u"/login"_s).toString()));
    QVERIFY(!response.error().detail.contains(u"abc"_s));
    QCOMPARE(other.requests().size(), 0);
}

void TestNetworkClient::redirectsWithinTheOriginAreFollowed()
{
    FaultServer server({.bytes = FaultServer::answer("there")});
    server.setScript("/old", {.bytes = redirectTo(QUrl(u"/new"_s))});
    const auto response = asked(server.url(u"/old"_s), withToken(server.url()));
    QVERIFY(response);
    QCOMPARE(response->body, "there");
    QVERIFY(server.requests().last().contains("canary-1"));
}

void TestNetworkClient::aPostIsNotTurnedIntoAGet()
{
    FaultServer server({.bytes = FaultServer::answer("there")});
    server.setScript("/old", {.bytes = redirectTo(QUrl(u"/new"_s))});
    server.setScript("/kept", {.bytes = redirectTo(QUrl(u"/new"_s), "307 Temporary")});
    const http::Request post{.body = "q=1", .contentType = "text/plain"};
    QCOMPARE(asked(server.url(u"/old"_s), accessTo(server.url()), tight, post).error().kind,
             Error::Kind::Redirected);
    QVERIFY(asked(server.url(u"/kept"_s), accessTo(server.url()), tight, post));
    QVERIFY(server.requests().last().startsWith("POST /new"));
}

void TestNetworkClient::aRedirectLoopEnds()
{
    FaultServer server({.bytes = redirectTo(QUrl(u"/"_s))});
    QCOMPARE(asked(server.url(), accessTo(server.url())).error().kind, Error::Kind::Redirected);
    QVERIFY(server.requests().size() <= 6);
}

void TestNetworkClient::credentialsDoNotTravelInTheClear()
{
    const QUrl url(u"http://metrics.example:8428/"_s);
    const auto refused = asked(url, withToken(url));
    QCOMPARE(refused.error().kind, Error::Kind::Tls);
    QVERIFY(refused.error().detail.contains(u"allow_plain_http"_s));
    QVERIFY(!refused.error().detail.contains(u"canary"_s));
}

void TestNetworkClient::cookiesAreNotKept()
{
    FaultServer server(
        {.bytes = FaultServer::answer("{}", "application/json", "200 OK", "Set-Cookie: session=1\r\n")});
    NetworkClient client(accessTo(server.url()), tight);
    QVERIFY(awaited(client.send({.url = server.url()})));
    QVERIFY(awaited(client.send({.url = server.url()})));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().toLower().contains("cookie"));
}

void TestNetworkClient::afterADeadlineTheNextRequestWorks()
{
    FaultServer server({.bytes = FaultServer::answer("{}")});
    server.setScript("/hang", {.end = End::Hang});
    NetworkClient client(accessTo(server.url()), tight);
    QCOMPARE(awaited(client.send({.url = server.url(u"/hang"_s)}))->error().kind, Error::Kind::TimedOut);
    QVERIFY(awaited(client.send({.url = server.url()}))->has_value());
}

void TestNetworkClient::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("Retry-After: 10\r\n") << 10;
    QTest::newRow("date") << QByteArray(
        "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:50:07 GMT\r\n")
                          << 30;
    QTest::newRow("a date in the past")
        << QByteArray("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:00 GMT\r\n")
        << -1;
    QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << -1;
    QTest::newRow("nonsense") << QByteArray("Retry-After: soon\r\n") << -1;
    QTest::newRow("a week is not believed") << QByteArray("Retry-After: 604800\r\n") << 86400;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TestNetworkClient::retryAfterIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    FaultServer server({.bytes = FaultServer::answer("busy", "text/plain", "429 Too Many", header)});
    const auto response = asked(server.url(), accessTo(server.url()));
    QVERIFY(response);
    QCOMPARE(response->retryAfter ? int(response->retryAfter->count()) : -1, seconds);
}

void TestNetworkClient::aDesktopsProxyDoesNotStandBeforeLoopback()
{
    FaultServer proxy({.bytes = FaultServer::answer("from the proxy")});
    FaultServer server({.bytes = FaultServer::answer("from the server")});
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
    const auto response = asked(server.url(), accessTo(server.url()));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY(response);
    QCOMPARE(response->body, "from the server");
    QCOMPARE(proxy.requests().size(), 0);
}

void TestNetworkClient::noDetailRepeatsTheUrl()
{
    FaultServer server({.end = End::Reset});
    const auto response = asked(server.url(u"/?token=canary-3"_s), withToken(server.url()));
    QVERIFY(!response.error().detail.contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TestNetworkClient)
#include "tst_networkclient.moc"
