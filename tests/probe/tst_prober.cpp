// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/prober.h"
#include "tests/probe/fakenetwork.h"
#include "tests/support/authority.h"
#include "tests/support/awaited.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpstub.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Fault;
using probe::Limits;
using probe::Prober;
using probe::Round;
using probe::Sight;
using probe::Stage;
using probe::Target;
using Script = FaultServer::Script;
using End = Script::End;

namespace {

const Limits tight{.atOnce = 8, .stage = 400ms, .whole = 800ms};

Target http(quint16 port, const QString &host = u"wiki.example"_s)
{
    return {.kind = Target::Kind::Http, .host = host, .port = port, .path = u"/"_s, .subject = u"wiki"_s};
}

Target https(quint16 port, const QString &host = u"wiki.example"_s)
{
    Target target = http(port, host);
    target.kind = Target::Kind::Https;
    return target;
}

Target tcp(quint16 port, const QString &host = u"mail.example"_s)
{
    return {.kind = Target::Kind::Tcp, .host = host, .port = port, .subject = u"mail"_s};
}

/// A port that nobody listens at.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray page(const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return FaultServer::answer("<p>hello</p>", "text/html", status, headers);
}

} // namespace

/// What the desktop sees of servers that behave, and of those that do not.
class TestProber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aServerThatIsUpIsSeenStepByStep();
    void faults_data();
    void faults();
    void certificates_data();
    void certificates();
    void aCertificateIsToldOfWithItsEnd();
    void aSelfSignedCertificateIsUntrusted();
    void anythingButTlsIsAFailedHandshake();
    void aClosedPortIsRefused();
    void aPortThatAcceptsIsEnough();
    void aMachineIsThereWhenItRefuses();
    void aNameThatIsUnknownIsToldFromASilentNameServer_data();
    void aNameThatIsUnknownIsToldFromASilentNameServer();
    void theNextAddressIsTriedWhenOneIsSilent();
    void redirects_data();
    void redirects();
    void aRedirectElsewhereIsNotFollowed();
    void nothingSecretLeaves();
    void onlySoManyAtOnce();
    void droppingClosesEverySocket();
    void withoutANetworkNobodyIsAsked();

private:
    Sight seen(const Target &target, const Limits &limits = tight);

    std::unique_ptr<Authority> m_authority;
    FakeNetwork m_network;
    ManualClock m_clock;
};

void TestProber::initTestCase()
{
    m_authority = std::make_unique<Authority>();
    QVERIFY2(m_authority->isReady(), "openssl made no certificate");
}

Sight TestProber::seen(const Target &target, const Limits &limits)
{
    const Prober prober(m_network, m_clock, limits, m_authority->client());
    const auto round = awaited(prober.look({target}));
    return round && *round && !(*round)->sights.isEmpty() ? (*round)->sights.first() : Sight();
}

void TestProber::aServerThatIsUpIsSeenStepByStep()
{
    const HttpStub server([](const QByteArray &) { return page(); }, m_authority->server(u"wiki.example"_s));
    const Sight sight = seen(https(quint16(server.url().port())), {});
    QCOMPARE(sight.fault, Fault::None);
    QCOMPARE(sight.reached, Stage::Http);
    QCOMPARE(sight.status, 200);
    QCOMPARE(sight.at, m_clock.now());
    for (const auto &took : sight.took)
        QVERIFY(took.has_value());
    QVERIFY(!sight.isPrivate);
}

void TestProber::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, End end, Fault fault, int status = 0) {
        QTest::newRow(name) << bytes << int(end) << fault << status;
    };
    row("up", page(), End::Close, Fault::None, 200);
    row("up, and the body never ends", "HTTP/1.1 200 OK\r\n\r\nx", End::Hang, Fault::None, 200);
    row("up, after an interim answer", "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
        End::Hang, Fault::None, 204);
    row("up, and wants a login", page("401 Unauthorized"), End::Close, Fault::None, 401);
    row("black hole", {}, End::Hang, Fault::TimedOut);
    row("stops inside the head", "HTTP/1.1 200 OK\r\nX: ", End::Hang, Fault::TimedOut);
    row("closes without a word", {}, End::Close, Fault::Closed);
    row("resets", {}, End::Reset, Fault::Closed);
    row("speaks SSH", "SSH-2.0-OpenSSH_9.2\r\n", End::Hang, Fault::NotHttp);
    row("sends garbage", QByteArray(100, '\0'), End::Close, Fault::NotHttp);
    row("a head without an end", "HTTP/1.1 200 OK\r\n" + QByteArray(40'000, 'x'), End::Hang, Fault::NotHttp);
    row("a bad gateway", page("502 Bad Gateway"), End::Close, Fault::ServerError, 502);
    row("nothing there", page("404 Not Found"), End::Close, Fault::Missing, 404);
}

void TestProber::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    QFETCH(Fault, fault);
    QFETCH(int, status);
    FaultServer server({.bytes = bytes, .end = End(end)});
    const Sight sight = seen(http(server.serverPort()));
    QCOMPARE(sight.fault, fault);
    QCOMPARE(sight.status, status);
    QCOMPARE(sight.reached, status > 0 ? Stage::Http : Stage::Tcp);
    QCOMPARE(sight.error().has_value(), fault != Fault::None);
    QVERIFY(!sight.isSilence()); // somebody accepted
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestProber::certificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("good") << u"wiki.example"_s << -2 << 60 << Fault::None;
    QTest::newRow("expired") << u"wiki.example"_s << -90 << -3 << Fault::Expired;
    QTest::newRow("not valid yet") << u"wiki.example"_s << 3 << 60 << Fault::NotYetValid;
    QTest::newRow("wrong name") << u"other.example"_s << -2 << 60 << Fault::WrongName;
    QTest::newRow("wrong name and expired") << u"other.example"_s << -90 << -3 << Fault::Expired;
}

void TestProber::certificates()
{
    QFETCH(QString, name);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Fault, fault);
    const QDate today = QDate::currentDate();
    QByteArrayList requests;
    const HttpStub server(
        [&requests](const QByteArray &request) {
            requests.append(request);
            return page();
        },
        m_authority->server(name, today.addDays(from), today.addDays(to)));
    const Sight sight = seen(https(quint16(server.url().port())), {});
    QCOMPARE(sight.fault, fault);
    QCOMPARE(sight.reached, fault == Fault::None ? Stage::Http : Stage::Tcp);
    QVERIFY(sight.answers());
    QCOMPARE(requests.size(), fault == Fault::None ? 1 : 0); // nothing is said to whom we do not believe
}

void TestProber::aCertificateIsToldOfWithItsEnd()
{
    const QDate end = QDate::currentDate().addDays(-3);
    const HttpStub server([](const QByteArray &) { return page(); },
                          m_authority->server(u"wiki.example"_s, end.addDays(-90), end));
    const Sight sight = seen(https(quint16(server.url().port())), {});
    QVERIFY(sight.certificate);
    QCOMPARE(base::toUtc(sight.certificate->notAfter).date(), end);
    QCOMPARE(sight.certificate->issuer, u"Test authority"_s);
}

void TestProber::aSelfSignedCertificateIsUntrusted()
{
    Authority stranger;
    const HttpStub server([](const QByteArray &) { return page(); }, stranger.server(u"wiki.example"_s));
    QCOMPARE(seen(https(quint16(server.url().port())), {}).fault, Fault::Untrusted);
}

void TestProber::anythingButTlsIsAFailedHandshake()
{
    FaultServer server({.bytes = page()});
    connect(&server, &FaultServer::newConnection, &server, [&server] {
        for (QTcpSocket *socket : server.findChildren<QTcpSocket *>())
            socket->write("I do not speak TLS, and never did.\r\n");
    });
    const Sight sight = seen(https(server.serverPort()), {});
    QCOMPARE(sight.fault, Fault::Handshake);
    QVERIFY(!sight.answers());
}

void TestProber::aClosedPortIsRefused()
{
    const Sight sight = seen(http(closedPort()));
    QCOMPARE(sight.fault, Fault::Refused);
    QCOMPARE(sight.reached, Stage::Dns);
    QVERIFY(!sight.isSilence()); // somebody said no
}

void TestProber::aPortThatAcceptsIsEnough()
{
    FaultServer server({.end = End::Hang});
    const Sight sight = seen(tcp(server.serverPort()));
    QCOMPARE(sight.fault, Fault::None);
    QCOMPARE(sight.reached, Stage::Tcp);
    QVERIFY(server.requests().isEmpty());
}

void TestProber::aMachineIsThereWhenItRefuses()
{
    // Whatever listens on this machine, it accepts or refuses.
    const Sight sight = seen({.kind = Target::Kind::Machine, .host = u"alice.example"_s});
    QCOMPARE(sight.fault, Fault::None);
    QCOMPARE(sight.reached, Stage::Tcp);
}

void TestProber::aNameThatIsUnknownIsToldFromASilentNameServer_data()
{
    QTest::addColumn<bool>("silent");
    QTest::addColumn<QHostInfo::HostInfoError>("error");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no such name") << false << QHostInfo::HostNotFound << Fault::NameUnknown;
    QTest::newRow("a name server in trouble") << false << QHostInfo::UnknownError << Fault::NoResolver;
    QTest::newRow("no answer") << true << QHostInfo::NoError << Fault::NoResolver;
}

void TestProber::aNameThatIsUnknownIsToldFromASilentNameServer()
{
    QFETCH(bool, silent);
    QFETCH(QHostInfo::HostInfoError, error);
    QFETCH(Fault, fault);
    FakeNetwork network;
    network.silent = silent;
    network.errors.insert(u"wiki.example"_s, error);
    const auto round = awaited(Prober(network, m_clock, tight).look({http(80)}));
    QVERIFY(round && *round);
    QCOMPARE((*round)->sights.first().fault, fault);
    QVERIFY(!(*round)->sights.first().reached);
    QCOMPARE((*round)->offline.has_value(), fault == Fault::NoResolver);
}

void TestProber::theNextAddressIsTriedWhenOneIsSilent()
{
    FaultServer server({.bytes = page()});
    m_network.addresses.insert(u"two.example"_s, // nobody listens at the first one
                               {QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)});
    QCOMPARE(seen(http(server.serverPort(), u"two.example"_s)).fault, Fault::None);
}

void TestProber::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("within the server") << QByteArray("/start") << Fault::None << 200;
    QTest::newRow("in a circle") << QByteArray("/") << Fault::Circle << 302;
    QTest::newRow("to https of the same host") << QByteArray("https://wiki.example/") << Fault::None << 302;
    QTest::newRow("to www") << QByteArray("http://www.wiki.example/") << Fault::None << 302;
    QTest::newRow("to nowhere") << QByteArray("javascript:alert(1)") << Fault::None << 302;
}

void TestProber::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(Fault, fault);
    QFETCH(int, status);
    FaultServer server({.bytes = page("302 Found", "Location: " + location + "\r\n")});
    server.setScript("/start", {.bytes = page()});
    const Sight sight = seen(http(server.serverPort()));
    QCOMPARE(sight.fault, fault);
    QCOMPARE(sight.status, status);
}

void TestProber::aRedirectElsewhereIsNotFollowed()
{
    FaultServer other({.bytes = page()});
    FaultServer server({.bytes = page("301 Moved",
                                      "Location: http://login.example:"
                                          + QByteArray::number(other.serverPort()) + "/in?token=abc\r\n")});
    const Sight sight = seen(http(server.serverPort()));
    QCOMPARE(sight.fault, Fault::Elsewhere);
    QCOMPARE(sight.redirectedTo.host(), u"login.example"_s);
    QVERIFY(!sight.redirectedTo.toString().contains("abc"_L1));
    QVERIFY(other.requests().isEmpty());
    QVERIFY(!m_network.asked.contains(u"login.example"_s));
}

void TestProber::nothingSecretLeaves()
{
    FaultServer server({.bytes = page("200 OK", "Set-Cookie: a=b\r\n")});
    (void)seen(http(server.serverPort()));
    (void)seen(http(server.serverPort()));
    for (const QByteArray &request : server.requests()) {
        QVERIFY(request.startsWith("GET / HTTP/1.1\r\nHost: wiki.example:"));
        QVERIFY(!request.toLower().contains("cookie"));
        QVERIFY(!request.toLower().contains("authorization"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestProber::onlySoManyAtOnce()
{
    FaultServer server({.end = End::Hang});
    QList<Target> targets;
    for (int i = 0; i < 12; ++i)
        targets.append(http(server.serverPort(), u"s%1.example"_s.arg(i)));
    const Prober prober(m_network, m_clock, {.atOnce = 3, .stage = 300ms, .whole = 500ms});
    qsizetype most = 0;
    connect(&server, &FaultServer::newConnection, &server,
            [&] { most = std::max(most, server.openConnections()); });
    const auto round = awaited(prober.look(targets));
    QVERIFY(round && *round);
    QCOMPARE((*round)->sights.size(), 12);
    for (qsizetype i = 0; i < targets.size(); ++i)
        QCOMPARE((*round)->sights.at(i).target, targets.at(i));
    QCOMPARE(most, 3);
    QVERIFY(!(*round)->offline);
}

void TestProber::droppingClosesEverySocket()
{
    FaultServer server({.end = End::Hang});
    const Prober prober(m_network, m_clock);
    auto looking = prober.look({http(server.serverPort()), http(server.serverPort(), u"b.example"_s)});
    QTRY_COMPARE(server.requests().size(), 2);
    QCOMPARE(server.openConnections(), 2);
    looking.drop();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestProber::withoutANetworkNobodyIsAsked()
{
    FaultServer server({.bytes = page()});
    FakeNetwork network;
    network.up = false;
    const auto round =
        awaited(Prober(network, m_clock, tight)
                    .look({http(server.serverPort()), http(server.serverPort(), u"localhost"_s)}));
    QVERIFY(round && *round);
    QCOMPARE((*round)->offline, probe::Offline::NoNetwork);
    QCOMPARE((*round)->sights.size(), 1); // what is on this machine needs no network
    QCOMPARE((*round)->sights.first().fault, Fault::None);
    QCOMPARE(network.asked, QStringList{u"localhost"_s});
}

QTEST_GUILESS_MAIN(TestProber)
#include "tst_prober.moc"
