// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connection.h"
#include "tests/support/awaited.h"
#include "tests/support/faultserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using http::Connection;
using settings::Authentication;
using settings::Endpoint;

namespace {

Endpoint withToken(const QUrl &url)
{
    return {.url = url,
            .authentication = Authentication{.scheme = Authentication::Scheme::Bearer,
                                             .secret = settings::EnvironmentSecret{u"VIGIE_TEST_TOKEN"_s}}};
}

QByteArray headersOf(const FaultServer &server)
{
    return server.requests().isEmpty() ? QByteArray() : server.requests().last();
}

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aBearerTokenIsReadAndSent();
    void basicNeedsAUser();
    void headersMayBeSecretsOrPlain();
    void secretsAreReadOnceForManyRequests();
    void aMissingSecretIsUnauthorizedAndNothingIsSent();
    void renewReadsTheSecretAgain();
    void throughALocalPortTheServerSeesItsOwnName();
    void withoutALocalPortTheReasonIsTold();
    void aRunningRequestOutlivesAChangeOfTheWay();
    void aMissingAuthorityFileIsNamed();
};

void TestConnection::cleanup()
{
    qunsetenv("VIGIE_TEST_TOKEN");
    qunsetenv("VIGIE_TEST_KEY");
}

void TestConnection::aBearerTokenIsReadAndSent()
{
    qputenv("VIGIE_TEST_TOKEN", "canary");
    FaultServer server({.bytes = FaultServer::answer("{}")});
    Connection connection(withToken(server.url()), Connection::Way::Direct);
    QVERIFY(awaited(connection.send({.url = server.url()}))->has_value());
    QVERIFY(headersOf(server).toLower().contains("authorization: bearer canary\r\n"));
}

void TestConnection::basicNeedsAUser()
{
    qputenv("VIGIE_TEST_TOKEN", "pass:word");
    FaultServer server({.bytes = FaultServer::answer("{}")});
    Endpoint endpoint = withToken(server.url());
    endpoint.authentication->scheme = Authentication::Scheme::Basic;
    endpoint.authentication->user = u"zoé"_s;
    Connection connection(endpoint, Connection::Way::Direct);
    QVERIFY(awaited(connection.send({.url = server.url()}))->has_value());
    QVERIFY(headersOf(server).contains("Basic " + QByteArray("zo\xc3\xa9:pass:word").toBase64()));
}

void TestConnection::headersMayBeSecretsOrPlain()
{
    qputenv("VIGIE_TEST_KEY", "canary");
    FaultServer server({.bytes = FaultServer::answer("{}")});
    const Endpoint endpoint{
        .url = server.url(),
        .headers = {{.name = "X-Scope-OrgID", .value = QByteArray("team")},
                    {.name = "X-Api-Key",
                     .value = settings::SecretReference(settings::EnvironmentSecret{u"VIGIE_TEST_KEY"_s})}}};
    Connection connection(endpoint, Connection::Way::Direct);
    QVERIFY(awaited(connection.send({.url = server.url()}))->has_value());
    const QByteArray headers = headersOf(server).toLower();
    QVERIFY(headers.contains("x-scope-orgid: team\r\n"));
    QVERIFY(headers.contains("x-api-key: canary\r\n"));
}

void TestConnection::secretsAreReadOnceForManyRequests()
{
    const QTemporaryDir folder;
    const QString count = folder.filePath(u"count"_s);
    FaultServer server({.bytes = FaultServer::answer("{}")});
    Endpoint endpoint = withToken(server.url());
    endpoint.authentication->secret =
        settings::CommandSecret{{u"sh"_s, u"-c"_s, u"echo x >> '%1'; echo token"_s.arg(count)}};
    Connection connection(endpoint, Connection::Way::Direct);
    std::vector<base::Pending<http::Response>> several;
    for (int i = 0; i < 5; ++i)
        several.push_back(connection.send({.url = server.url()}));
    const auto answers = awaited(base::all(std::move(several)));
    QVERIFY(std::ranges::all_of(answers->value(), [](const auto &answer) { return answer.has_value(); }));
    QFile file(count);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "x\n");
}

void TestConnection::aMissingSecretIsUnauthorizedAndNothingIsSent()
{
    FaultServer server({.bytes = FaultServer::answer("{}")});
    Connection connection(withToken(server.url()), Connection::Way::Direct);
    const auto answer = awaited(connection.send({.url = server.url()}));
    QCOMPARE(answer->error().kind, Error::Kind::Unauthorized);
    QVERIFY(answer->error().detail.contains(u"VIGIE_TEST_TOKEN"_s));
    QCOMPARE(server.requests().size(), 0);
}

void TestConnection::renewReadsTheSecretAgain()
{
    qputenv("VIGIE_TEST_TOKEN", "old");
    FaultServer server({.bytes = FaultServer::answer("{}")});
    Connection connection(withToken(server.url()), Connection::Way::Direct);
    QVERIFY(awaited(connection.send({.url = server.url()}))->has_value());
    qputenv("VIGIE_TEST_TOKEN", "new");
    connection.renew();
    QVERIFY(awaited(connection.send({.url = server.url()}))->has_value());
    QVERIFY(headersOf(server).contains("Bearer new\r\n"));
}

void TestConnection::throughALocalPortTheServerSeesItsOwnName()
{
    qputenv("VIGIE_TEST_TOKEN", "canary");
    FaultServer server({.bytes = FaultServer::answer("{}")});
    const QUrl behind(u"http://store.example:8428/prefix/"_s);
    Connection connection(withToken(behind), Connection::Way::LocalPort);
    connection.setLocalPort(server.serverPort());
    QVERIFY(awaited(connection.send({.url = behind.resolved(QUrl(u"api"_s))}))->has_value());
    const QByteArray request = headersOf(server);
    QVERIFY(request.startsWith("GET /prefix/api "));
    QVERIFY(request.toLower().contains("\r\nhost: store.example:8428\r\n"));
    QVERIFY(request.contains("Bearer canary"));
}

void TestConnection::withoutALocalPortTheReasonIsTold()
{
    const QUrl behind(u"http://store.example/"_s);
    Connection connection({.url = behind}, Connection::Way::LocalPort);
    QCOMPARE(awaited(connection.send({.url = behind}))->error().kind, Error::Kind::Unreachable);
    connection.setLocalPort(base::fail(Error::Kind::Unreachable, u"ssh: no route"_s));
    QCOMPARE(awaited(connection.send({.url = behind}))->error().detail, u"ssh: no route"_s);
}

void TestConnection::aRunningRequestOutlivesAChangeOfTheWay()
{
    FaultServer server({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n",
                        .dripped = "abc",
                        .dripEvery = std::chrono::milliseconds(50)});
    const QUrl behind(u"http://store.example/"_s);
    Connection connection({.url = behind}, Connection::Way::LocalPort);
    connection.setLocalPort(server.serverPort());
    auto pending = connection.send({.url = behind});
    QTRY_COMPARE(server.requests().size(), 1);
    connection.setLocalPort(base::fail(Error::Kind::Unreachable, u"the tunnel dropped"_s));
    const auto answer = awaited(std::move(pending));
    QVERIFY(answer); // silence would leave the schedule waiting for ever
    QCOMPARE(answer->value().body, "abc");
}

void TestConnection::aMissingAuthorityFileIsNamed()
{
    Connection connection({.url = QUrl(u"https://store.example/"_s), .tls = {.caFile = u"/nowhere/ca.pem"_s}},
                          Connection::Way::Direct);
    const auto answer = awaited(connection.send({.url = QUrl(u"https://store.example/"_s)}));
    QCOMPARE(answer->error().kind, Error::Kind::Tls);
    QVERIFY(answer->error().detail.contains(u"/nowhere/ca.pem"_s));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
