// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/authority.h"
#include "tests/support/checkdocument.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpstub.h"
#include "tests/support/programrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using End = FaultServer::Script::End;

namespace {

QByteArray page(const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return FaultServer::answer("hello", "text/html", status, headers);
}

/// A table as people write it: name and address of a few services.
QByteArray wikiPage(const QList<std::pair<QByteArray, QString>> &services)
{
    QByteArray text = "====== Services ======\n\n^ Service ^ URL publique ^\n";
    for (const auto &[name, url] : services)
        text += "| " + name + " | " + url.toUtf8() + " |\n";
    return text;
}

QString deadPlace()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
}

/// What was said of a subject; empty when nothing was.
QJsonObject witnessOf(const ProgramRun &run, const QString &subject)
{
    for (const QJsonValue &one : run.document()[u"witnesses"_s].toArray())
        if (one[u"subject"_s].toString() == subject)
            return one.toObject();
    return {};
}

} // namespace

/// `vigie check` with dead metrics, on what the wiki names and this desktop sees.
class TestSecondWitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withDeadMetricsCheckSaysWhatThisDesktopSees();
    void withoutLeaveNobodyIsAsked();
    void ofThePastNothingIsRecordedAndNobodyIsAsked();

private:
    static void check(ProgramRun &run, const QByteArray &wiki, const QByteArray &probe,
                      const QStringList &more = {});
};

void TestSecondWitness::check(ProgramRun &run, const QByteArray &wiki, const QByteArray &probe,
                              const QStringList &more)
{
    const QString file = run.write(u"wiki/services.txt"_s, wiki);
    run.writeProfile(u"default"_s,
                     "[metrics]\nurl = \"" + deadPlace().toUtf8() + "\"\n[wiki]\nfolder = \""
                         + file.section(u'/', 0, -2).toUtf8() + "\"\n" + probe);
    run.run(QStringList{u"check"_s, u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s} + more);
}

void TestSecondWitness::withDeadMetricsCheckSaysWhatThisDesktopSees()
{
    Authority authority;
    QVERIFY2(authority.isReady(), "openssl made no certificate");
    const QDate today = QDate::currentDate();
    FaultServer up({.bytes = page()});
    FaultServer reset({.end = End::Reset});
    FaultServer hole({.end = End::Hang});
    FaultServer redirecting({.bytes = page("302 Found", "Location: https://login.example/in?x=1\r\n")});
    const auto answer = [](const QByteArray &) { return page(); };
    const HttpStub expired(answer, authority.server(u"localhost"_s, today.addDays(-90), today.addDays(-3)));
    const HttpStub wrong(answer, authority.server(u"other.example"_s));
    const auto secure = [](const HttpStub &server) {
        return u"https://localhost:%1/"_s.arg(server.url().port());
    };
    ProgramRun run;
    check(run,
          wikiPage({{"fine", up.url().toString()},
                    {"cut", reset.url().toString()},
                    {"mute", hole.url().toString()},
                    {"moved", redirecting.url().toString()},
                    {"gone", deadPlace()},
                    {"old", secure(expired)},
                    {"mistaken", secure(wrong)}}),
          "[probe]\nenabled = true\nca_file = \"" + authority.file().toUtf8() + "\"\n");
    const auto verdict = [&run](const QString &subject) {
        return witnessOf(run, subject)[u"verdict"_s].toString();
    };
    QVERIFY2(verdict(u"fine"_s) == "alone-up"_L1, run.said().constData());
    for (const QString &down : {u"cut"_s, u"mute"_s, u"gone"_s})
        QVERIFY2(verdict(down) == "alone-down"_L1, run.said().constData());
    QCOMPARE(verdict(u"moved"_s), u"elsewhere"_s);
    QCOMPARE(verdict(u"old"_s), u"certificate"_s);
    QCOMPARE(verdict(u"mistaken"_s), u"certificate"_s);
    QCOMPARE(witnessOf(run, u"gone"_s)[u"sentence"_s].toString(),
             u"down from here: connection refused; monitoring is silent"_s);
    QCOMPARE(witnessOf(run, u"mistaken"_s)[u"sentence"_s].toString(),
             u"the certificate is not for localhost; monitoring is silent"_s);
    QCOMPARE(witnessOf(run, u"moved"_s)[u"sight"_s][u"redirectedTo"_s].toString(),
             u"https://login.example/in"_s);
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(CheckDocument{run.document()}.state(), u"critical"_s);
    QCOMPARE(up.requests().size(), 1);
}

void TestSecondWitness::withoutLeaveNobodyIsAsked()
{
    FaultServer up({.bytes = page()});
    ProgramRun run;
    check(run, wikiPage({{"fine", up.url().toString()}}), {});
    QCOMPARE(run.document()[u"desktop"_s][u"looks"_s].toString(), u"off"_s);
    QVERIFY(run.document()[u"witnesses"_s].toArray().isEmpty());
    QVERIFY(up.requests().isEmpty());
    QCOMPARE(run.exitCode(), 3);
}

void TestSecondWitness::ofThePastNothingIsRecordedAndNobodyIsAsked()
{
    FaultServer up({.bytes = page()});
    ProgramRun run;
    check(run, wikiPage({{"fine", up.url().toString()}}), "[probe]\nenabled = true\n",
          {u"--at"_s, u"2026-11-01"_s});
    QVERIFY2(run.document()[u"desktop"_s][u"looks"_s].toString() == "past"_L1, run.said().constData());
    QVERIFY(up.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecondWitness)
#include "tst_secondwitness.moc"
