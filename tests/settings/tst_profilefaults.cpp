// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profileparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;
using base::Error;

namespace {

const QString File = u"/folder/team.toml"_s;
const QByteArray Url = "[metrics]\nurl = 'https://metrics.example'\n";

base::Result<ParsedProfile> parsed(const QByteArray &toml)
{
    return parseProfile(toml, u"team"_s, File);
}

/// What a secret that strays into a profile looks like here.
constexpr QLatin1StringView Canary = "hunter2"_L1;

} // namespace

class TestProfileFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamedWithItsLine_data();
    void whatIsWrongIsNamedWithItsLine();
    void noErrorQuotesAMisplacedSecret_data();
    void noErrorQuotesAMisplacedSecret();
    void plainHttpMayCarryNoSecretUnlessAllowed_data();
    void plainHttpMayCarryNoSecretUnlessAllowed();
    void aHugeFileIsTooLarge();
    void ofSeveralErrorsTheFirstLineIsReported();
};

void TestProfileFaults::whatIsWrongIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &toml, int line, const QString &words) {
        QTest::newRow(name) << toml << line << words;
    };
    const QByteArray auth = Url + "[metrics.auth]\n";
    const QByteArray headers = Url + "[metrics.headers]\n";
    const QByteArray tunnel = Url + "[metrics.tunnel]\n";
    const auto url = [](const QByteArray &written) { return "[metrics]\nurl = '" + written + "'\n"; };

    row("not TOML", "a = 1\nb = = 2\n", 2, u"not valid TOML"_s);
    row("not UTF-8", "a = '\xff'\n", 1, u"not valid TOML"_s);
    row("a key twice", "refresh = '15s'\nrefresh = '20s'\n", 2, u"once"_s);
    row("a source that is no table", "metrics = 'https://metrics.example'\n", 1, u"[metrics]"_s);
    row("refresh as a number", "refresh = 15\n", 1, u"\"15s\""_s);
    row("refresh without a unit", "refresh = '15'\n", 1, u"\"15s\""_s);
    row("refresh too often", "refresh = '1s'\n", 1, u"\"5s\" to \"1h\""_s);
    row("refresh too seldom", "refresh = '2h'\n", 1, u"\"5s\" to \"1h\""_s);
    row("refresh beyond counting", "refresh = '99999999999999999999s'\n", 1, u"\"5s\" to \"1h\""_s);
    row("settle below zero", "settle = '-1s'\n", 1, u"\"0s\" to \"10m\""_s);
    row("a label that PromQL could not read", "name_label = 'name\"} or up'\n", 1, u"name of a label"_s);
    row("a wiki nowhere", "[wiki]\n", 1, u"or a folder"_s);
    row("a wiki in two places", "[wiki]\nurl = 'https://w.example'\nfolder = 'w'\n", 1, u"both"_s);
    row("a wiki's page without a name", "[wiki]\nfolder = 'w'\npages = ['']\n", 3, u"infra:"_s);
    row("a wiki asked too often", "[wiki]\nfolder = 'w'\nrefresh = '1s'\n", 3, u"\"10s\" to \"24h\""_s);
    row("a wiki at a wrong address", "[wiki]\nurl = 'wiki.example'\n", 2, u"http://"_s);
    row("a secret in a wiki's table", "[wiki]\nfolder = 'w'\ntoken = 'a'\n", 3, u"plain text"_s);
    row("no url", "[metrics]\n", 1, u"is missing"_s);
    row("url of the wrong type", "[metrics]\nurl = 1\n", 2, u"in quotes"_s);
    row("url without scheme", url("metrics.example:8428"), 2, u"http://"_s);
    row("url of another scheme", url("file:///etc/passwd"), 2, u"http://"_s);
    row("url without host", url("https:///path"), 2, u"complete address"_s);
    row("url with credentials", url("https://me:word@metrics.example"), 2, u"secret = { keyring"_s);
    row("url with a user", url("https://me@metrics.example"), 2, u"secret = { keyring"_s);
    row("url with an empty user", url("https://@metrics.example"), 2, u"secret = { keyring"_s);
    row("url with a query", url("https://metrics.example/?a=b"), 2, u"? or #"_s);
    row("url with a fragment", url("https://metrics.example/#a"), 2, u"? or #"_s);
    row("plain http as a text", Url + "allow_plain_http = 'yes'\n", 3, u"true or false"_s);
    row("no scheme", auth + "secret = { keyring = 'a' }\n", 3, u"\"basic\" or \"bearer\""_s);
    row("unknown scheme", auth + "scheme = 'digest'\nsecret = { keyring = 'a' }\n", 4, u"\"basic\" or"_s);
    row("basic without user", auth + "scheme = 'basic'\nsecret = { keyring = 'a' }\n", 3, u"is needed"_s);
    row("basic with a colon", auth + "scheme = 'basic'\nuser = 'a:b'\nsecret = { keyring = 'a' }\n", 5,
        u"colon"_s);
    row("bearer with user", auth + "scheme = 'bearer'\nuser = 'a'\nsecret = { keyring = 'a' }\n", 5,
        u"remove it"_s);
    row("no secret", auth + "scheme = 'bearer'\n", 3, u"is missing; it must be { keyring"_s);
    row("a secret in the file", auth + "scheme = 'bearer'\nsecret = 'a'\n", 5, u"plain text"_s);
    row("a password in the file", auth + "scheme = 'bearer'\npassword = 'a'\n", 5, u"plain text"_s);
    row("a token in the source", Url + "token = 'a'\n", 3, u"plain text"_s);
    row("a token in an unknown table", Url + "[other]\n[[other.list]]\nToken = 1\n", 5, u"plain text"_s);
    row("two places", auth + "scheme = 'bearer'\nsecret = { keyring = 'a', environment = 'B' }\n", 5,
        u"one of"_s);
    row("no place", auth + "scheme = 'bearer'\nsecret = { }\n", 5, u"one of"_s);
    row("a keyring entry with spaces", auth + "scheme = 'bearer'\nsecret = { keyring = 'a b' }\n", 5,
        u"letters"_s);
    row("a keyring entry with shell", auth + "scheme = 'bearer'\nsecret = { keyring = '$(a)' }\n", 5,
        u"letters"_s);
    row("a command in one text", auth + "scheme = 'bearer'\nsecret = { command = 'pass show' }\n", 5,
        u"list of"_s);
    row("a command of numbers", auth + "scheme = 'bearer'\nsecret = { command = [1] }\n", 5, u"list of"_s);
    row("an empty command", auth + "scheme = 'bearer'\nsecret = { command = [] }\n", 5, u"command"_s);
    row("a command without program", auth + "scheme = 'bearer'\nsecret = { command = [''] }\n", 5,
        u"program"_s);
    row("no variable", auth + "scheme = 'bearer'\nsecret = { environment = 'A=B' }\n", 5, u"variable"_s);
    row("a reserved header", headers + "authorization = 'a'\n", 4, u"auth table"_s);
    row("a secret header", headers + "X-Api-Key = 'a'\n", 4, u"plain text"_s);
    row("a header with a line end", headers + "X-A = \"a\\r\\nX-B: c\"\n", 4, u"printable"_s);
    row("a header name with a space", headers + "'X A' = 'a'\n", 4, u"not a valid name"_s);
    row("a header that is a number", headers + "X-A = 1\n", 4, u"in quotes"_s);
    row("half a client certificate", Url + "[metrics.tls]\nclient_key = 'a'\n", 3, u"together"_s);
    row("a tunnel without host", tunnel + "user = 'a'\n", 3, u"name or alias"_s);
    row("a tunnel host that is an option", tunnel + "host = '-oProxyCommand=a'\n", 4, u"name or alias"_s);
    row("a tunnel host with user", tunnel + "host = 'me@bastion'\n", 4, u"\"user\""_s);
    row("a tunnel host with a line end", tunnel + "host = \"bastion\\n\"\n", 4, u"name or alias"_s);
    row("a tunnel user that is an option", tunnel + "host = 'b'\nuser = '-l'\n", 5, u"user name"_s);
    row("a tunnel port of zero", tunnel + "host = 'b'\nport = 0\n", 5, u"1 to 65535"_s);
    row("a tunnel port too large", tunnel + "host = 'b'\nport = 65536\n", 5, u"1 to 65535"_s);
    row("a tunnel port as text", tunnel + "host = 'b'\nport = '22'\n", 5, u"1 to 65535"_s);
    row("looking too often", "[probe]\nevery = '30s'\n", 2, u"\"1m\" to \"1h\""_s);
    row("looking, said in words", "[probe]\nenabled = 'yes'\n", 2, u"true"_s);
    row("a name that is empty", "[names]\n'a:9100' = ' '\n", 2, u"empty"_s);
    row("a name that is a number", "[names]\n'a:9100' = 1\n", 2, u"in quotes"_s);
}

void TestProfileFaults::whatIsWrongIsNamedWithItsLine()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    QFETCH(QString, words);
    const auto answer = parsed(toml);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Malformed);
    const QString start = u"%1, line %2: "_s.arg(File).arg(line);
    QVERIFY2(answer.error().detail.startsWith(start), qPrintable(answer.error().detail));
    QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    QVERIFY(answer.error().detail.size() < 400);
}

void TestProfileFaults::noErrorQuotesAMisplacedSecret_data()
{
    QTest::addColumn<QByteArray>("toml");
    const QByteArray auth = Url + "[metrics.auth]\nscheme = 'bearer'\n";
    QTest::newRow("in the url") << QByteArray("[metrics]\nurl = 'https://me:hunter2@metrics.example'\n");
    QTest::newRow("in a broken url") << QByteArray(
        "[metrics]\nurl = 'https://me:hunter2 @metrics.example:x'\n");
    QTest::newRow("in a url without scheme") << QByteArray("[metrics]\nurl = 'me:hunter2@metrics.example'\n");
    QTest::newRow("in a query") << QByteArray("[metrics]\nurl = 'https://metrics.example?t=hunter2'\n");
    QTest::newRow("as the secret") << auth + "secret = 'hunter2'\n";
    QTest::newRow("without quotes") << auth + "secret = hunter2\n";
    QTest::newRow("without a closing quote") << auth + "secret = 'hunter2\n";
    QTest::newRow("as the keyring's entry") << auth + "secret = { keyring = 'hunter2 !' }\n";
    QTest::newRow("as the variable") << auth + "secret = { environment = 'hunter2!' }\n";
    QTest::newRow("as the scheme") << Url + "[metrics.auth]\nscheme = 'hunter2'\n";
    QTest::newRow("as a header") << Url + "[metrics.headers]\nX-Token = 'hunter2'\n";
    QTest::newRow("as the tunnel's user") << Url + "[metrics.tunnel]\nhost = 'b'\nuser = 'me:hunter2'\n";
}

void TestProfileFaults::noErrorQuotesAMisplacedSecret()
{
    QFETCH(QByteArray, toml);
    const auto answer = parsed(toml);
    QVERIFY(!answer);
    QVERIFY2(!answer.error().detail.contains(Canary), qPrintable(answer.error().detail));
}

void TestProfileFaults::plainHttpMayCarryNoSecretUnlessAllowed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("allowed");
    const QByteArray remote = "url = 'http://metrics.example'\n";
    const QByteArray auth = "[metrics.auth]\nscheme = 'bearer'\nsecret = { keyring = 'a' }\n";
    const QByteArray header = "[metrics.headers]\nX-Api-Key = { keyring = 'a' }\n";
    QTest::newRow("no secret") << remote << QByteArray() << true;
    QTest::newRow("a token") << remote << auth << false;
    QTest::newRow("a secret header") << remote << header << false;
    QTest::newRow("a header without secret")
        << remote << QByteArray("[metrics.headers]\nX-A = 'b'\n") << true;
    QTest::newRow("allowed") << remote + "allow_plain_http = true\n" << auth << true;
    QTest::newRow("loopback by name") << QByteArray("url = 'http://localhost:9090'\n") << auth << true;
    QTest::newRow("loopback by address") << QByteArray("url = 'http://127.0.0.1:9090'\n") << auth << true;
    QTest::newRow("loopback by IPv6") << QByteArray("url = 'http://[::1]:9090'\n") << auth << true;
    QTest::newRow("a name that begins like loopback")
        << QByteArray("url = 'http://127.0.0.1.evil.example'\n") << auth << false;
    QTest::newRow("through a tunnel") << remote << auth + "[metrics.tunnel]\nhost = 'b'\n" << true;
}

void TestProfileFaults::plainHttpMayCarryNoSecretUnlessAllowed()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, rest);
    QFETCH(bool, allowed);
    const auto answer = parsed("[metrics]\n" + source + rest);
    QCOMPARE(answer.has_value(), allowed);
    if (!allowed)
        QVERIFY(answer.error().detail.contains(u"allow_plain_http"_s));
}

void TestProfileFaults::aHugeFileIsTooLarge()
{
    const auto answer = parsed(QByteArray(300 * 1024, '#'));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::TooLarge);
}

void TestProfileFaults::ofSeveralErrorsTheFirstLineIsReported()
{
    const auto answer = parsed("refresh = 1\nsettle = 2\n[metrics]\nurl = 3\n");
    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(u"line 1:"_s), qPrintable(answer.error().detail));
}

QTEST_GUILESS_MAIN(TestProfileFaults)
#include "tst_profilefaults.moc"
