// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"
#include "tests/support/checkdocument.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpstub.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"
#include "tests/support/sshserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "canary-4d1e é"; // not plain ASCII on purpose

QByteArray profile(const QUrl &url, const QByteArray &auth, const QByteArray &more = {})
{
    return "[metrics]\nurl = \"" + url.toEncoded() + "\"\n[metrics.auth]\n" + auth + more;
}

QByteArray tunnelTo(const SshServer &ssh)
{
    return "[metrics.tunnel]\nhost = \"bastion\"\nconfig_file = \"" + ssh.clientConfig().toUtf8() + "\"\n";
}

CheckDocument checked(ProgramRun &run, const QByteArray &toml)
{
    run.writeProfile(u"default"_s, toml);
    run.setEnvironment(u"TEST_SECRET"_s, QString::fromUtf8(password));
    run.run({u"check"_s, u"--format"_s, u"json"_s});
    return {run.document()};
}

} // namespace

/// Profiles as their users write them: a secret from each of the three places, and a tunnel. Runs inside
/// tests/support/with-keyring.
class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLoginFromEachPlaceOpensTheStore_data();
    void aLoginFromEachPlaceOpensTheStore();
    void aTokenFromEachPlaceOpensTheServer_data();
    void aTokenFromEachPlaceOpensTheServer();
    void aWrongPasswordIsUnauthorized();
    void aSecretThatIsNotThereIsSaidAndNothingIsAsked_data();
    void aSecretThatIsNotThereIsSaidAndNothingIsAsked();
    void theStoreBehindATunnelIsChecked();
    void anUnknownHostKeySaysWhatToDo();

private:
    RealServers m_servers{RealServers::Kind::VictoriaMetrics};
};

void TestProfiles::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    bool stored = false;
    auto storing = settings::writeToKeyring(u"metrics"_s, base::Secret(password), this);
    storing.deliver(this, [&stored](const auto &answer) { stored = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(stored, 20'000);
    m_servers.setLogin("vigie", password);
    QVERIFY2(m_servers.startAll(u"node"_s), m_servers.log().constData());
}

void TestProfiles::aLoginFromEachPlaceOpensTheStore_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("environment") << QByteArray(R"({ environment = "TEST_SECRET" })");
    QTest::newRow("command") << QByteArray(
        R"({ command = ["sh", "-c", "echo \"$TEST_SECRET\"; echo more"] })");
    QTest::newRow("keyring") << QByteArray(R"({ keyring = "metrics" })");
}

void TestProfiles::aLoginFromEachPlaceOpensTheStore()
{
    QFETCH(QByteArray, secret);
    ProgramRun run;
    const CheckDocument document = checked(
        run, profile(m_servers.url(), "scheme = \"basic\"\nuser = \"vigie\"\nsecret = " + secret + '\n'));
    const QByteArray said = run.said();
    QVERIFY2(document.sourceState() == "ok"_L1, said.constData());
    QCOMPARE(document.subjects().size(), 1);
    QVERIFY2(run.exitCode() == document.exitCode() && run.errors().isEmpty(), said.constData());
    QVERIFY(!said.contains("canary"));
}

void TestProfiles::aTokenFromEachPlaceOpensTheServer_data()
{
    aLoginFromEachPlaceOpensTheStore_data();
}

void TestProfiles::aTokenFromEachPlaceOpensTheServer()
{
    QFETCH(QByteArray, secret);
    const HttpStub server([](const QByteArray &request) {
        return request.contains(": Bearer " + password + "\r\n")
            ? HttpStub::emptyVector()
            : FaultServer::answer({}, "text/plain", "401 Unauthorized");
    });
    ProgramRun run;
    const CheckDocument document =
        checked(run, profile(server.url(), "scheme = \"bearer\"\nsecret = " + secret + '\n'));
    QVERIFY2(document.sourceState() == "ok"_L1, run.said().constData());
    QCOMPARE(run.exitCode(), 3); // it knows no machine
    QVERIFY(!run.said().contains("canary"));
}

void TestProfiles::aWrongPasswordIsUnauthorized()
{
    ProgramRun run;
    const CheckDocument document = checked(
        run,
        profile(
            m_servers.url(),
            "scheme = \"basic\"\nuser = \"vigie\"\nsecret = { command = [\"echo\", \"canary-wrong\"] }\n"));
    QVERIFY2(document.errorKind() == "unauthorized"_L1, run.said().constData());
    QVERIFY(document.subjects().isEmpty());
    QCOMPARE(run.exitCode(), 3);
    QVERIFY(!run.said().contains("canary"));
}

void TestProfiles::aSecretThatIsNotThereIsSaidAndNothingIsAsked_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("named");
    QTest::newRow("environment") << QByteArray(R"({ environment = "NOT_SET" })") << u"NOT_SET"_s;
    QTest::newRow("command") << QByteArray(R"({ command = ["false"] })") << u"false"_s;
    QTest::newRow("keyring") << QByteArray(R"({ keyring = "nothing" })") << u"nothing"_s;
}

void TestProfiles::aSecretThatIsNotThereIsSaidAndNothingIsAsked()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, named);
    FaultServer server({.bytes = HttpStub::emptyVector()});
    ProgramRun run;
    const CheckDocument document =
        checked(run, profile(server.url(), "scheme = \"bearer\"\nsecret = " + secret + '\n'));
    QVERIFY2(document.errorKind() == "unauthorized"_L1, run.said().constData());
    QVERIFY2(document.errorDetail().contains(named), run.said().constData());
    QCOMPARE(run.exitCode(), 3);
    QVERIFY(server.requests().isEmpty());
}

void TestProfiles::theStoreBehindATunnelIsChecked()
{
    const SshServer ssh;
    QVERIFY2(ssh.isReady(), ssh.log().constData());
    ProgramRun run;
    const CheckDocument document =
        checked(run,
                profile(m_servers.url(),
                        "scheme = \"basic\"\nuser = \"vigie\"\nsecret = { environment = \"TEST_SECRET\" }\n",
                        tunnelTo(ssh)));
    QVERIFY2(document.sourceState() == "ok"_L1, run.said().constData());
    QCOMPARE(document.subjects().size(), 1);
    QCOMPARE(run.exitCode(), document.exitCode());
    QVERIFY2(ssh.log().contains("Accepted publickey"), ssh.log().constData());
}

void TestProfiles::anUnknownHostKeySaysWhatToDo()
{
    SshServer ssh;
    QVERIFY2(ssh.isReady(), ssh.log().constData());
    ssh.forgetHostKey();
    ProgramRun run;
    const CheckDocument document =
        checked(run,
                profile(m_servers.url(), "scheme = \"bearer\"\nsecret = { environment = \"TEST_SECRET\" }\n",
                        tunnelTo(ssh)));
    QVERIFY2(run.exitCode() == 3, run.said().constData());
    QCOMPARE(document.errorKind(), u"unreachable"_s);
    QVERIFY(document.subjects().isEmpty());
    const QString way = u"connect once with: ssh -F \"%1\" bastion"_s.arg(ssh.clientConfig());
    QVERIFY2(document.errorDetail().contains(way), run.said().constData());

    run.run({u"check"_s});
    QCOMPARE(run.exitCode(), 3);
    QVERIFY2(run.output().contains(way.toUtf8()), run.said().constData());
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles_e2e.moc"
