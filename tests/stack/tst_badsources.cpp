// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpstub.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = FaultServer::Script::End;

namespace {

const QByteArray token = "canary-6f2b";

void startCheck(ProgramRun &run, const QUrl &url)
{
    run.start({u"check"_s, u"--metrics"_s, url.toString(), u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s});
}

/// Why this is not the report of a source that is down; empty when it is.
QByteArray flawOf(const ProgramRun &run, const QString &kind)
{
    const CheckDocument document{run.document()};
    const bool right = run.exitCode() == 3 && document.state() == "unknown"_L1
        && document.sourceState() == "down"_L1 && document.errorKind() == kind
        && !document.errorDetail().isEmpty() && document.subjects().isEmpty();
    return right ? QByteArray() : run.said();
}

/// A profile whose token is in the environment.
QByteArray profileWithToken(const QUrl &url, const QByteArray &more = {})
{
    return "[metrics]\nurl = \"" + url.toEncoded()
        + "\"\n[metrics.auth]\nscheme = \"bearer\"\nsecret = { environment = \"TEST_TOKEN\" }\n" + more;
}

void runProfile(ProgramRun &run, const QByteArray &toml)
{
    run.writeProfile(u"default"_s, toml);
    run.setEnvironment(u"TEST_TOKEN"_s, QString::fromUtf8(token));
    run.run({u"check"_s, u"--format"_s, u"json"_s});
}

QByteArray redirectTo(const QUrl &url)
{
    return FaultServer::answer({}, "text/html", "302 Found", "Location: " + url.toEncoded() + "\r\n");
}

/// Sends 100 MB to whoever connects, as fast as they are read.
class Flood : public QTcpServer {
public:
    Flood()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { pour(nextPendingConnection()); });
    }

private:
    void pour(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
                      "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[");
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, left = qint64(100'000'000)]() mutable {
            if (socket->bytesToWrite() > 0)
                return;
            const QByteArray piece(std::min<qint64>(left, 1'000'000), ' ');
            left -= piece.size();
            if (piece.isEmpty())
                socket->disconnectFromHost();
            else
                socket->write(piece);
        });
    }
};

} // namespace

/// `vigie check` against sources that are dead, wrong, slow or hostile.
class TestBadSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeadPortIsUnreachable();
    void aNameThatDoesNotResolveIsUnreachable();
    void wrongAnswersHaveTheirKind_data();
    void wrongAnswersHaveTheirKind();
    void slowSourcesEnd();
    void aFloodIsCutOffAndCostsLittleMemory();
    void aRedirectToAnotherHostTakesNothingThere();
    void aRefusedTokenIsNotRepeated();
    void anUnknownAuthorityIsTlsAndAKnownOneIsNot();
    void oneRefusedSignalIsUnknownAlone();
};

void TestBadSources::aDeadPortIsUnreachable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    ProgramRun run;
    startCheck(run, url);
    QVERIFY(run.finish());
    QCOMPARE(flawOf(run, u"unreachable"_s), QByteArray());
}

void TestBadSources::aNameThatDoesNotResolveIsUnreachable()
{
    ProgramRun run; // RFC 6761: .invalid never resolves
    startCheck(run, QUrl(u"http://metrics.invalid:8428"_s));
    QVERIFY(run.finish());
    QCOMPARE(flawOf(run, u"unreachable"_s), QByteArray());
}

void TestBadSources::wrongAnswersHaveTheirKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &kind,
                        End end = End::Close) { QTest::newRow(name) << bytes << int(end) << kind; };
    const QByteArray page = "<!DOCTYPE html><html><title>Sign in</title></html>";
    row("login page with 200", FaultServer::answer(page, "text/html; charset=utf-8"), u"malformed"_s);
    row("login page that says it is JSON", FaultServer::answer(page), u"malformed"_s);
    row("nothing with 200", FaultServer::answer({}), u"malformed"_s);
    row("another JSON", FaultServer::answer(R"({"hello":"world"})"), u"malformed"_s);
    row("a cut document",
        FaultServer::answer(R"({"status":"success","data":{"resultType":"vector","result":[)"),
        u"malformed"_s);
    row("a cut body",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{\"status\"",
        u"malformed"_s);
    row("401", FaultServer::answer(page, "text/html", "401 Unauthorized"), u"unauthorized"_s);
    row("403", FaultServer::answer({}, "text/plain", "403 Forbidden"), u"unauthorized"_s);
    row("404", FaultServer::answer("404 page not found", "text/plain", "404 Not Found"), u"rejected"_s);
    row("502", FaultServer::answer(page, "text/html", "502 Bad Gateway"), u"malformed"_s);
    row("429", FaultServer::answer({}, "text/plain", "429 Too Many Requests", "Retry-After: 30\r\n"),
        u"busy"_s);
    row("reset", {}, u"unreachable"_s, End::Reset);
}

void TestBadSources::wrongAnswersHaveTheirKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    QFETCH(QString, kind);
    FaultServer server({.bytes = bytes, .end = End(end)});
    ProgramRun run;
    startCheck(run, server.url());
    QVERIFY(run.finish());
    QCOMPARE(flawOf(run, kind), QByteArray());
}

void TestBadSources::slowSourcesEnd()
{
    const QByteArray head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    FaultServer mute({.end = End::Hang});
    FaultServer stuck({.bytes = head + "{", .end = End::Hang});
    FaultServer dripping({.bytes = head, .dripped = QByteArray(100'000, ' '), .dripEvery = 100ms});
    std::array<ProgramRun, 3> runs; // at the same time, since each takes as long as its deadline
    startCheck(runs[0], mute.url());
    startCheck(runs[1], stuck.url());
    startCheck(runs[2], dripping.url());
    for (ProgramRun &run : runs) {
        QVERIFY(run.finish());
        QCOMPARE(flawOf(run, u"timed-out"_s), QByteArray());
    }
}

void TestBadSources::aFloodIsCutOffAndCostsLittleMemory()
{
    Flood flood;
    ProgramRun run;
    startCheck(run, QUrl(u"http://127.0.0.1:%1"_s.arg(flood.serverPort())));
    QVERIFY(run.finish());
    QCOMPARE(flawOf(run, u"too-large"_s), QByteArray());
    qInfo("at most %lld MiB", run.peakBytes() / 1024 / 1024);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed for a while
    // Six answers arrive at a time, each up to 32 MiB and what Qt has read ahead; all whole would be ten
    // times 100 MB.
    QVERIFY(run.peakBytes() > 0 && run.peakBytes() < 700LL * 1024 * 1024);
#endif
}

void TestBadSources::aRedirectToAnotherHostTakesNothingThere()
{
    FaultServer other({.bytes = HttpStub::emptyVector()});
    FaultServer server({.bytes = redirectTo(other.url(u"/api/v1/query"_s))});
    ProgramRun run;
    runProfile(run, profileWithToken(server.url()));
    QCOMPARE(flawOf(run, u"redirected"_s), QByteArray());
    QVERIFY(server.requests().first().contains(token));
    QVERIFY(other.requests().isEmpty());
    QVERIFY(!run.said().contains(token));
}

void TestBadSources::aRefusedTokenIsNotRepeated()
{
    // A server that repeats what it was sent.
    const HttpStub server([](const QByteArray &request) {
        return FaultServer::answer("wrong: " + request, "text/plain", "401 Unauthorized");
    });
    ProgramRun run;
    runProfile(run, profileWithToken(server.url()));
    QCOMPARE(flawOf(run, u"unauthorized"_s), QByteArray());
    QVERIFY2(!run.said().contains(token), run.said().constData());
}

void TestBadSources::anUnknownAuthorityIsTlsAndAKnownOneIsNot()
{
    ProgramRun run;
    const QString key = run.path(u"key.pem"_s);
    const QString certificate = run.path(u"certificate.pem"_s);
    QProcess::execute(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-quiet"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-subj"_s, u"/CN=127.0.0.1"_s,
                       u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    QByteArrayList requests;
    const HttpStub server(
        [&requests](const QByteArray &request) {
            requests.append(request);
            return HttpStub::emptyVector(5'000'000); // more than is read ahead
        },
        tls);
    runProfile(run, profileWithToken(server.url()));
    QCOMPARE(flawOf(run, u"tls"_s), QByteArray());
    QVERIFY(requests.isEmpty());

    runProfile(run,
               profileWithToken(server.url(), "[metrics.tls]\nca_file = \"" + certificate.toUtf8() + "\"\n"));
    QVERIFY2(CheckDocument{run.document()}.sourceState() == "ok"_L1, run.said().constData());
    QVERIFY(!requests.isEmpty() && requests.first().contains(token));
}

void TestBadSources::oneRefusedSignalIsUnknownAlone()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    RealServers servers(RealServers::Kind::VictoriaMetrics);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    const HttpStub proxy([&servers](const QByteArray &request) {
        const QByteArray form = request.mid(request.indexOf("\r\n\r\n") + 4);
        if (form.contains("node_memory_MemAvailable"))
            return FaultServer::answer(R"({"status":"error","errorType":"422","error":"too many series"})",
                                       "application/json", "422 Unprocessable Entity");
        return FaultServer::answer(fetched(QUrl(servers.url().toString() + u"/api/v1/query"_s), form));
    });
    ProgramRun run;
    startCheck(run, proxy.url());
    QVERIFY(run.finish());
    const CheckDocument document{run.document()};
    const QByteArray said = run.said();
    QVERIFY2(document.sourceState() == "ok"_L1, said.constData());
    QCOMPARE(document.subjects().size(), 1);
    QCOMPARE(document.states(u"memory"_s), QStringList{u"unknown"_s});
    QVERIFY2(document.findings(u"memory"_s).first().value("reason"_L1).toString().contains("refused"_L1),
             said.constData());
    for (const auto &signal : {u"reach"_s, u"load"_s, u"cpu"_s, u"uptime"_s})
        QVERIFY2(document.findings(signal).first().value("value"_L1).isDouble(), said.constData());
    QVERIFY2(document.state() != "ok"_L1 && run.exitCode() == document.exitCode(), said.constData());
}

QTEST_GUILESS_MAIN(TestBadSources)
#include "tst_badsources.moc"
