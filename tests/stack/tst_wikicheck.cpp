// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkdocument.h"
#include "tests/support/dokuwikiserver.h"
#include "tests/support/faultserver.h"
#include "tests/support/programrun.h"
#include "tests/support/sshserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 then = 1'700'000'000;

QByteArray wikiTable(const QUrl &url)
{
    return "[wiki]\nurl = \"" + url.toEncoded() + "\"\npages = [\"infra:machines\"]\n";
}

QByteArray login(const QByteArray &variable)
{
    return "[wiki.auth]\nscheme = \"bearer\"\nsecret = { environment = \"" + variable + "\" }\n";
}

} // namespace

/// `vigie check` with a wiki, as its users start it.
class TestWikiCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileOfAWikiAloneIsUnknownAndSaysSo();
    void theWikiStandsBetweenMetricsAndAlerts();
    void aSourceThatFailsDoesNotTouchTheWiki();
    void theWikiOfAPastMomentIsAsked();
    void aTokenOpensTheWikiAndIsNeverSaid();
    void whatIsWrongIsSaidWithTheWayOut_data();
    void whatIsWrongIsSaidWithTheWayOut();
    void aWikiBehindATunnelIsRead();
    void aFolderThatVanishesIsDown();

private:
    DokuWikiServer m_wiki;
};

void TestWikiCheck::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY(m_wiki.pages().write(u"infra:machines"_s, {{then, u"old"_s}, {then + 500, u"new"_s}}));
    QVERIFY2(m_wiki.start(), m_wiki.log().constData());
    QVERIFY(m_wiki.index());
}

void TestWikiCheck::aProfileOfAWikiAloneIsUnknownAndSaysSo()
{
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--wiki"_s, m_wiki.pages().pagesFolder(), u"--lang"_s, u"en"_s}));
    QCOMPARE(run.exitCode(), 3);
    QVERIFY2(run.output().startsWith("No metrics are configured"), run.said().constData());
    QVERIFY2(run.output().contains("Up to date    Wiki  folder"), run.said().constData());
}

void TestWikiCheck::theWikiStandsBetweenMetricsAndAlerts()
{
    ProgramRun run;
    const FaultServer alerts({.bytes = FaultServer::answer("[]"), .dripped = {}});
    run.writeProfile(u"default"_s,
                     "[alerts]\nurl = \"" + alerts.url().toEncoded() + "\"\n[wiki]\nfolder = \""
                         + m_wiki.pages().pagesFolder().toUtf8()
                         + "\"\n[metrics]\nurl = \"http://127.0.0.1:1\"\n");
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s}));
    const QJsonArray sources = run.document()["sources"_L1].toArray();
    QCOMPARE(sources.size(), 3);
    QCOMPARE(sources[0]["id"_L1].toString(), u"metrics"_s);
    QCOMPARE(sources[1]["id"_L1].toString(), u"wiki"_s);
    QCOMPARE(sources[1]["kind"_L1].toString(), u"folder"_s);
    QCOMPARE(sources[2]["id"_L1].toString(), u"alerts"_s);
}

void TestWikiCheck::aSourceThatFailsDoesNotTouchTheWiki()
{
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--metrics"_s, u"http://127.0.0.1:1"_s, u"--wiki"_s,
                     m_wiki.pages().pagesFolder(), u"--format"_s, u"json"_s}));
    const QJsonArray sources = run.document()["sources"_L1].toArray();
    QCOMPARE(sources[0]["state"_L1].toString(), u"down"_s);
    QCOMPARE(sources[1]["state"_L1].toString(), u"ok"_s);
    QVERIFY(sources[1]["error"_L1].isNull());
}

void TestWikiCheck::theWikiOfAPastMomentIsAsked()
{
    ProgramRun run;
    run.writeProfile(u"default"_s, wikiTable(m_wiki.url()) + login("TEST_TOKEN"));
    run.setEnvironment(u"TEST_TOKEN"_s, m_wiki.token(u"reader"_s));
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s, u"--at"_s, u"2023-11-14T22:15:00Z"_s}));
    const CheckDocument document{run.document()};
    QCOMPARE(document.root["live"_L1].toBool(), false);
    QCOMPARE(document.sourceState(), u"ok"_s);
    QCOMPARE(document.source()["asOf"_L1].toString(), u"2023-11-14T22:15:00Z"_s);
}

void TestWikiCheck::aTokenOpensTheWikiAndIsNeverSaid()
{
    ProgramRun run;
    const QString token = m_wiki.token(u"reader"_s);
    run.writeProfile(u"default"_s, wikiTable(m_wiki.url()) + login("TEST_TOKEN"));
    run.setEnvironment(u"TEST_TOKEN"_s, token);
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s}));
    const CheckDocument document{run.document()};
    QCOMPARE(document.sourceState(), u"ok"_s);
    QCOMPARE(document.source()["kind"_L1].toString(), u"dokuwiki-jsonrpc"_s);
    run.setEnvironment(u"TEST_TOKEN"_s, token.chopped(2) + u"xx"_s);
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(CheckDocument{run.document()}.errorKind(), u"unauthorized"_s);
    QVERIFY(!run.said().contains(token.first(40).toUtf8()));
}

void TestWikiCheck::whatIsWrongIsSaidWithTheWayOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("words");
    const QByteArray page = "<!DOCTYPE html><html><body>Welcome to our network</body></html>";
    QTest::newRow("a captive portal")
        << FaultServer::answer(page, "text/html") << u"malformed"_s << QByteArray("maybe a login page");
    QTest::newRow("truncated") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"result\":1")
                               << u"malformed"_s << QByteArray("something else than a wiki's pages");
    QTest::newRow("another server") << FaultServer::answer("404 page not found", "text/plain",
                                                           "404 Not Found")
                                    << u"rejected"_s << QByteArray("that of a DokuWiki");
    QTest::newRow("no right") << FaultServer::answer(R"({"error":{"code":-32604}})", "application/json",
                                                     "403 Forbidden")
                              << u"unauthorized"_s << QByteArray("refuses the login");
    QTest::newRow("a wiki that fails") << FaultServer::answer("", "text/html", "502 Bad Gateway")
                                       << u"malformed"_s << QByteArray("something else");
    QTest::newRow("closed at once") << QByteArray() << u"unreachable"_s << QByteArray("cannot be reached");
}

void TestWikiCheck::whatIsWrongIsSaidWithTheWayOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const FaultServer server({.bytes = bytes, .dripped = {}});
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--wiki"_s, server.url().toString(), u"--lang"_s, u"en"_s}));
    QCOMPARE(run.exitCode(), 3);
    QVERIFY2(run.output().contains(words), run.said().constData());
    QVERIFY(run.run({u"check"_s, u"--wiki"_s, server.url().toString(), u"--format"_s, u"json"_s}));
    QTEST((CheckDocument{run.document()}.errorKind()), "kind");
}

void TestWikiCheck::aWikiBehindATunnelIsRead()
{
    const SshServer ssh;
    QVERIFY2(ssh.isReady(), ssh.log().constData());
    ProgramRun run;
    run.writeProfile(u"default"_s,
                     wikiTable(m_wiki.url()) + login("TEST_TOKEN")
                         + "[wiki.tunnel]\nhost = \"bastion\"\nconfig_file = \"" + ssh.clientConfig().toUtf8()
                         + "\"\n");
    run.setEnvironment(u"TEST_TOKEN"_s, m_wiki.token(u"reader"_s));
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s}));
    QVERIFY2((CheckDocument{run.document()}.sourceState()) == "ok"_L1, run.said().constData());
}

void TestWikiCheck::aFolderThatVanishesIsDown()
{
    ProgramRun run;
    run.writeProfile(u"default"_s, "[wiki]\nfolder = \"gone\"\n");
    QVERIFY(run.run({u"check"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(CheckDocument{run.document()}.errorKind(), u"unreachable"_s);
    QVERIFY(run.run({u"check"_s, u"--lang"_s, u"en"_s}));
    QVERIFY2(run.output().contains("cannot be read. Check that it is there"), run.said().constData());
}

QTEST_GUILESS_MAIN(TestWikiCheck)
#include "tst_wikicheck.moc"
