// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/ssherrorparser.h"
#include "models/settings/tunnelpace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;
using namespace std::chrono_literals;
using enum base::Error::Kind;

namespace {

const TunnelSpec Spec{.host = u"bastion"_s, .user = u"tech"_s, .port = 2222};

} // namespace

class TestSshErrorParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachReasonIsUnderstood_data();
    void eachReasonIsUnderstood();
    void theWayToTryByHandHasEveryChoice();
    void unknownWordsAreOnePlainLine();
    void refusalsOfTheTargetAreToldApart_data();
    void refusalsOfTheTargetAreToldApart();
    void retriesSpreadAndStayWithinTheirBounds();
};

void TestSshErrorParser::eachReasonIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<base::Error::Kind>("kind");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &said, base::Error::Kind kind, bool lasting,
                        const QString &words) { QTest::newRow(name) << said << kind << lasting << words; };
    row("unknown key",
        "No ED25519 host key is known for bastion and you have requested strict checking.\r\n"
        "Host key verification failed.\r\n",
        Unreachable, true, u"not known yet; connect once with: ssh -p 2222 tech@bastion"_s);
    row("changed key",
        "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\nHost key for bastion has changed and "
        "you have "
        "requested strict checking.\r\nHost key verification failed.\r\n",
        Unreachable, true, u"another key than before"_s);
    row("refused key", "tech@bastion: Permission denied (publickey).\r\n", Unauthorized, true,
        u"none of your keys"_s);
    row("too many keys", "Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures\r\n",
        Unauthorized, true, u"too many keys"_s);
    row("no such name", "ssh: Could not resolve hostname bastion: Name or service not known\r\n", Unreachable,
        false, u"cannot be resolved"_s);
    row("refused", "ssh: connect to host bastion port 22: Connection refused\r\n", Unreachable, false,
        u"refuses connections"_s);
    row("timed out", "ssh: connect to host bastion port 22: Connection timed out\r\n", TimedOut, false,
        u"does not answer"_s);
    row("no route", "ssh: connect to host bastion port 22: No route to host\r\n", Unreachable, false,
        u"no route"_s);
    row("silent", "Timeout, server bastion not responding.\r\n", TimedOut, false, u"no longer answers"_s);
    row("closed", "Connection to bastion closed by remote host.\r\n", Unreachable, false,
        u"closed the connection"_s);
    row("taken port",
        "bind [127.0.0.1]:4000: Address already in use\r\nCould not request local forwarding.\r\n",
        Unreachable, false, u"taken"_s);
    row("bad configuration",
        "/c: line 3: Bad configuration option: foo\r\n/c: terminating, 1 bad configuration options", Rejected,
        true, u"configuration"_s);
    row("no configuration", "Can't open user config file /c: No such file or directory\r\n", Rejected, true,
        u"cannot be read"_s);
    row("nothing", "", Unreachable, false, u"without a word"_s);
}

void TestSshErrorParser::eachReasonIsUnderstood()
{
    QFETCH(QByteArray, said);
    QFETCH(base::Error::Kind, kind);
    QFETCH(bool, lasting);
    QFETCH(QString, words);
    const SshFault fault = parseSshError(said, Spec);
    QCOMPARE(fault.error.kind, kind);
    QCOMPARE(fault.lasting, lasting);
    QVERIFY2(fault.error.detail.contains(words), qPrintable(fault.error.detail));
}

void TestSshErrorParser::theWayToTryByHandHasEveryChoice()
{
    TunnelSpec spec = Spec;
    spec.configFile = u"/my %2 config"_s;
    QVERIFY(parseSshError("Permission denied", spec)
                .error.detail.endsWith(u"ssh -F \"/my %2 config\" -p 2222 tech@bastion"_s));
    QVERIFY(parseSshError("Permission denied", {.host = u"b"_s}).error.detail.endsWith(u"Try: ssh b"_s));
}

void TestSshErrorParser::unknownWordsAreOnePlainLine()
{
    const QByteArray said =
        "first\r\n\x1b[31mstrange\x07 \xe2\x80\xae words " + QByteArray(5000, 'x') + "\r\n\r\n";
    const QString detail = parseSshError(said, Spec).error.detail;
    QVERIFY2(detail.contains(u"ssh says: [31mstrange"_s), qPrintable(detail));
    QVERIFY(detail.size() < 300);
    for (const QChar character : detail)
        QVERIFY(character.isPrint());
}

void TestSshErrorParser::refusalsOfTheTargetAreToldApart_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << QByteArray("channel 2: open failed: connect failed: Connection refused\r\n")
                             << u"the SSH host bastion cannot reach 10.0.0.1 port 8428"_s;
    QTest::newRow("not allowed") << QByteArray(
        "channel 2: open failed: administratively prohibited: open failed\r\n")
                                 << u"the SSH host bastion does not allow forwarding to 10.0.0.1 port 8428"_s;
    QTest::newRow("something else") << QByteArray("Welcome\r\n") << QString();
}

void TestSshErrorParser::refusalsOfTheTargetAreToldApart()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, expected);
    const auto refusal = parseSshRefusal(said, Spec, {.host = u"10.0.0.1"_s, .port = 8428});
    QCOMPARE(refusal ? refusal->detail : QString(), expected);
}

void TestSshErrorParser::retriesSpreadAndStayWithinTheirBounds()
{
    const TunnelPace pace;
    QCOMPARE(retryDelay(pace, 1, 0.5), 1s);
    QCOMPARE(retryDelay(pace, 1, 0.0), 1s);
    QCOMPARE(retryDelay(pace, 3, 0.5), 4s);
    QCOMPARE(retryDelay(pace, 3, 0.0), 3s);
    QCOMPARE(retryDelay(pace, 3, 1.0), 5s);
    for (const int failures : {7, 60, 1'000'000}) {
        QCOMPARE(retryDelay(pace, failures, 0.0), 45s);
        QCOMPARE(retryDelay(pace, failures, 1.0), 60s);
    }
}

QTEST_GUILESS_MAIN(TestSshErrorParser)
#include "tst_ssherrorparser.moc"
