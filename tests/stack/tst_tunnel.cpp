// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/tunnel.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace settings;
using namespace std::chrono_literals;
using State = Tunnel::State;

namespace {

/// A quick one, so that a test that waits for a retry is short.
constexpr TunnelPace Quick{
    .probeEvery = 20ms, .standWithin = 15s, .firstRetry = 100ms, .longestRetry = 400ms, .steadyAfter = 10s};

/// What the tunnel leads to: greets whoever connects.
class Greeter : public QTcpServer {
public:
    Greeter()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write("hello");
            socket->disconnectFromHost();
        });
    }
};

QByteArray heardAt(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    (void)QTest::qWaitFor([&socket] { return socket.bytesAvailable() >= 5; }, 5000);
    return socket.readAll();
}

} // namespace

/// Runs against a real sshd on loopback.
class TestTunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itLeadsToTheTarget();
    void aKilledSshComesBackOnTheSamePort();
    void aServerThatGoesAndReturnsIsFoundAgain();
    void aTakenPortIsLeftAndAnotherIsUsed();
    void anUnknownHostKeyNeedsAPerson();
    void aChangedHostKeyNeedsAPerson();
    void aRefusedKeyIsNotTriedAgainAndAgain();
    void anUnsafeHostNeverReachesSsh();
    void anUnreachableTargetIsSaidWhileItStands();
    void stoppingEndsSsh();
    void destroyingEndsSsh();

private:
    std::unique_ptr<Tunnel> tunnel(quint16 targetPort) const;
    QString what(const Tunnel &tunnel) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Greeter> m_greeter;
};

void TestTunnel::init()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY2(m_server->isReady(), m_server->log().constData());
    m_greeter = std::make_unique<Greeter>();
}

void TestTunnel::cleanup()
{
    m_greeter.reset();
    m_server.reset();
}

std::unique_ptr<Tunnel> TestTunnel::tunnel(quint16 targetPort) const
{
    return std::make_unique<Tunnel>(TunnelSpec{.host = u"bastion"_s, .configFile = m_server->clientConfig()},
                                    TunnelTarget{.host = u"127.0.0.1"_s, .port = targetPort}, nullptr, Quick);
}

QString TestTunnel::what(const Tunnel &tunnel) const
{
    return tunnel.error() ? tunnel.error()->detail : u"(no error)"_s;
}

void TestTunnel::itLeadsToTheTarget()
{
    const auto one = tunnel(m_greeter->serverPort());
    QCOMPARE(one->state(), State::Stopped);
    one->start();
    QCOMPARE(one->state(), State::Starting);
    QCOMPARE(one->localPort(), quint16(0));
    QTRY_VERIFY2_WITH_TIMEOUT(one->state() == State::Up,
                              qPrintable(what(*one) + QString::fromUtf8(m_server->log())), 15'000);
    QVERIFY(!one->error());
    QCOMPARE(heardAt(one->localPort()), "hello");
}

void TestTunnel::aKilledSshComesBackOnTheSamePort()
{
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    const qint64 first = one->processId();
    const quint16 port = one->localPort();
    ::kill(static_cast<pid_t>(first), SIGKILL);
    QTRY_COMPARE(one->state(), State::Retrying);
    QVERIFY(one->error());
    QCOMPARE(one->localPort(), quint16(0));
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    QVERIFY(one->processId() != first);
    QVERIFY(!one->error());
    QCOMPARE(one->localPort(), port);
    QCOMPARE(heardAt(port), "hello");
}

void TestTunnel::aServerThatGoesAndReturnsIsFoundAgain()
{
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Retrying, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(what(*one), u"the SSH host bastion refuses connections"_s, 15'000);
    QVERIFY2(m_server->start(), m_server->log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    QCOMPARE(heardAt(one->localPort()), "hello");
}

void TestTunnel::aTakenPortIsLeftAndAnotherIsUsed()
{
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    const quint16 port = one->localPort();
    one->stop();
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost, port));
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    QVERIFY(one->localPort() != port);
    QCOMPARE(heardAt(one->localPort()), "hello");
}

void TestTunnel::anUnknownHostKeyNeedsAPerson()
{
    m_server->forgetHostKey();
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Failed, 15'000);
    QCOMPARE(
        what(*one),
        u"the key of the SSH host bastion is not known yet; connect once with: ssh -F \"%1\" bastion"_s.arg(
            m_server->clientConfig()));
}

void TestTunnel::aChangedHostKeyNeedsAPerson()
{
    m_server->rememberAnotherHostKey();
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Failed, 15'000);
    QVERIFY2(what(*one).startsWith(u"the SSH host bastion shows another key than before"_s),
             qPrintable(what(*one)));
}

void TestTunnel::aRefusedKeyIsNotTriedAgainAndAgain()
{
    m_server->forgetUserKey();
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Failed, 15'000);
    QCOMPARE(one->error()->kind, base::Error::Kind::Unauthorized);
    QVERIFY(!QTest::qWaitFor([&one] { return one->state() != State::Failed; }, Quick.longestRetry * 2));
    QCOMPARE(one->processId(), 0);
}

void TestTunnel::anUnsafeHostNeverReachesSsh()
{
    Tunnel one({.host = u"-oProxyCommand=true"_s}, {.host = u"127.0.0.1"_s, .port = 1});
    one.start();
    QCOMPARE(one.state(), State::Failed);
    QCOMPARE(one.processId(), 0);
    QCOMPARE(one.error()->kind, base::Error::Kind::Rejected);
}

void TestTunnel::anUnreachableTargetIsSaidWhileItStands()
{
    const quint16 port = m_greeter->serverPort();
    m_greeter->close();
    const auto one = tunnel(port);
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    QTRY_COMPARE(what(*one), u"the SSH host bastion cannot reach 127.0.0.1 port %1"_s.arg(port));
}

void TestTunnel::stoppingEndsSsh()
{
    const auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    const qint64 pid = one->processId();
    const QSignalSpy changes(one.get(), &Tunnel::stateChanged);
    one->stop();
    QCOMPARE(one->state(), State::Stopped);
    QVERIFY(!isAlive(pid));
    QVERIFY(!QTest::qWaitFor([&one] { return one->state() != State::Stopped; }, Quick.longestRetry * 2));
    QCOMPARE(changes.size(), 1);
}

void TestTunnel::destroyingEndsSsh()
{
    auto one = tunnel(m_greeter->serverPort());
    one->start();
    QTRY_COMPARE_WITH_TIMEOUT(one->state(), State::Up, 15'000);
    const qint64 pid = one->processId();
    one.reset();
    QVERIFY(!isAlive(pid));
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
