// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profileparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;
using namespace std::chrono_literals;

namespace {

const QString File = u"/folder/team.toml"_s;
const QByteArray Url = "[metrics]\nurl = 'https://metrics.example'\n";

base::Result<ParsedProfile> parsed(const QByteArray &toml)
{
    return parseProfile(toml, u"team"_s, File);
}

} // namespace

class TestProfileParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileIsAProfileWithoutSources();
    void theExampleIsReadWholeAndWithoutRemark();
    void alertsMayStandAloneAndAreReadAsTheMetricsAre();
    void aWikiIsAServerOrAFolder();
    void foldersAreAbsolute();
    void everyKeyIsRead();
    void secretsComeFromThreePlaces_data();
    void secretsComeFromThreePlaces();
    void namesKeepTheOrderOfTheFile();
    void pathsStartAtHomeOrAtTheProfile();
    void unknownKeysAreRemarkedWithTheirLine_data();
    void unknownKeysAreRemarkedWithTheirLine();
};

void TestProfileParser::anEmptyFileIsAProfileWithoutSources()
{
    const auto answer = parsed({});
    QVERIFY(answer);
    QCOMPARE(answer->profile, Profile{.name = u"team"_s});
    QVERIFY(answer->remarks.isEmpty());
}

void TestProfileParser::theExampleIsReadWholeAndWithoutRemark()
{
    QFile file(QFINDTESTDATA("../../resources/profile.example.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto answer = parsed(file.readAll());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(answer->remarks.isEmpty());
    const Endpoint &metrics = answer->profile.metrics.value();
    QCOMPARE(metrics.headers.size(), 2);
    QCOMPARE(metrics.authentication->user, u"lookout"_s);
    QCOMPARE(metrics.tunnel->host, u"bastion.example"_s);
    QCOMPARE(answer->profile.alerts->url, QUrl(u"https://alertmanager.example"_s));
    QCOMPARE(answer->profile.wiki->pages.size(), 2);
    QCOMPARE(answer->profile.names.size(), 3);
    QCOMPARE(answer->profile.folders, QStringList{QDir::home().filePath(u"src/compose"_s)});
}

void TestProfileParser::alertsMayStandAloneAndAreReadAsTheMetricsAre()
{
    const auto answer = parsed(R"(
[alerts]
url = "https://alerts.example/prefix"
[alerts.auth]
scheme = "bearer"
secret = { environment = "TOKEN" }
[alerts.tunnel]
host = "bastion.example"
)");
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(answer->remarks.isEmpty());
    QVERIFY(!answer->profile.metrics);
    const Endpoint &alerts = answer->profile.alerts.value();
    QCOMPARE(alerts.url, QUrl(u"https://alerts.example/prefix"_s));
    QVERIFY(alerts.authentication);
    QCOMPARE(alerts.tunnel->host, u"bastion.example"_s);
}

void TestProfileParser::foldersAreAbsolute()
{
    const auto answer = parsed("folders = ['~/src/compose', 'services', '/srv/compose']\n");
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(
        answer->profile.folders,
        QStringList({QDir::home().filePath(u"src/compose"_s), u"/folder/services"_s, u"/srv/compose"_s}));
    QVERIFY(!answer->profile.hasSources()); // they say nothing of what runs
    QVERIFY(!parsed("folders = ['']\n"));
    QVERIFY(!parsed("folders = '~/src'\n"));
}

void TestProfileParser::aWikiIsAServerOrAFolder()
{
    const auto server = parsed(R"(
[wiki]
url = "https://wiki.example/doku"
pages = ["infra:*", " start "]
refresh = "10m"
[wiki.auth]
scheme = "bearer"
secret = { environment = "TOKEN" }
)");
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    QVERIFY(server->remarks.isEmpty());
    QCOMPARE(server->profile.wiki->endpoint->url, QUrl(u"https://wiki.example/doku"_s));
    QVERIFY(server->profile.wiki->endpoint->authentication);
    QCOMPARE(server->profile.wiki->pages, QStringList({u"infra:*"_s, u"start"_s}));
    QCOMPARE(server->profile.wiki->refreshEvery, 10min);
    const auto words =
        parsed("[wiki]\nfolder = 'x'\ninventory = ['infra:*']\n[wiki.fields]\nBaie = 'site'\n");
    QVERIFY(words);
    QCOMPARE(words->profile.wiki->inventoryPages, QStringList{u"infra:*"_s});
    QCOMPARE(words->profile.wiki->fields, (QHash<QString, QString>{{u"Baie"_s, u"site"_s}}));
    QVERIFY(!parsed("[wiki]\nfolder = 'x'\n[wiki.fields]\nBaie = 'rack'\n"));
    const auto page = parsed("[wiki]\nfolder = 'x'\nincident_template = 'tech:modele'\n");
    QVERIFY(page && page->remarks.isEmpty());
    QCOMPARE(page->profile.wiki->incidentTemplate, u"tech:modele"_s);
    const auto file = parsed("[wiki]\nfolder = 'x'\nincident_template = 'modele.txt'\n");
    QVERIFY(file);
    QCOMPARE(file->profile.wiki->incidentTemplate, u"/folder/modele.txt"_s);
    const auto folder = parsed("[wiki]\nfolder = 'pages'\n");
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
    QCOMPARE(folder->profile.wiki, (WikiSpec{.endpoint = {}, .folder = u"/folder/pages"_s, .pages = {}}));
    QVERIFY(folder->profile.hasSources());
}

void TestProfileParser::everyKeyIsRead()
{
    const auto answer = parsed(R"(
refresh = "90s"
settle = "500ms"
name_label = "instance_name"
[metrics]
url = "https://metrics.example:8427/prometheus"
allow_plain_http = true
[metrics.auth]
scheme = "bearer"
secret = { environment = "TOKEN" }
[metrics.headers]
X-Scope-OrgID = "team"
X-Api-Key = { keyring = "api" }
[metrics.tls]
ca_file = "/ca.pem"
client_certificate = "/me.pem"
client_key = "/me.key"
[metrics.tunnel]
host = "bastion.example"
user = "tech"
port = 2222
config_file = "/ssh_config"
[probe]
enabled = true
every = "5m"
ca_file = "/ours.pem"
[names]
"10.0.0.1:9100" = "alice"
)");
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const Endpoint metrics{
        .url = QUrl(u"https://metrics.example:8427/prometheus"_s),
        .authentication =
            Authentication{.scheme = Authentication::Scheme::Bearer, .secret = EnvironmentSecret{u"TOKEN"_s}},
        .headers = {{.name = "X-Scope-OrgID", .value = QByteArray("team")},
                    {.name = "X-Api-Key", .value = SecretReference(KeyringSecret{u"api"_s})}},
        .tls = {.caFile = u"/ca.pem"_s, .clientCertificateFile = u"/me.pem"_s, .clientKeyFile = u"/me.key"_s},
        .tunnel = TunnelSpec{.host = u"bastion.example"_s,
                             .user = u"tech"_s,
                             .port = 2222,
                             .configFile = u"/ssh_config"_s},
        .allowPlainHttp = true};
    QCOMPARE(answer->profile.metrics, metrics);
    QCOMPARE(answer->profile.names, QList<NameRule>({{u"10.0.0.1:9100"_s, u"alice"_s}}));
    QCOMPARE(answer->profile.probe, (ProbeSpec{.enabled = true, .every = 5min, .caFile = u"/ours.pem"_s}));
    QCOMPARE(answer->profile.nameLabel, u"instance_name"_s);
    QCOMPARE(answer->profile.refreshEvery, 90s);
    QCOMPARE(answer->profile.settleTime, 500ms);
    QVERIFY(answer->remarks.isEmpty());
}

void TestProfileParser::secretsComeFromThreePlaces_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<SecretReference>("expected");
    QTest::newRow("keyring") << QByteArray("{ keyring = 'm.e-t_r@1' }")
                             << SecretReference(KeyringSecret{u"m.e-t_r@1"_s});
    QTest::newRow("command") << QByteArray("{ command = ['pass', 'show', 'a b'] }")
                             << SecretReference(CommandSecret{{u"pass"_s, u"show"_s, u"a b"_s}});
    QTest::newRow("environment") << QByteArray("{ environment = 'A_1' }")
                                 << SecretReference(EnvironmentSecret{u"A_1"_s});
}

void TestProfileParser::secretsComeFromThreePlaces()
{
    QFETCH(QByteArray, written);
    QFETCH(SecretReference, expected);
    const auto answer = parsed(Url + "[metrics.auth]\nscheme = 'bearer'\nsecret = " + written);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->profile.metrics->authentication->secret, expected);
}

void TestProfileParser::namesKeepTheOrderOfTheFile()
{
    const auto answer = parsed("[names]\n'z:9100' = 'first'\n'a:9100' = 'second'\n'token' = 'third'\n");
    QVERIFY(answer);
    QCOMPARE(
        answer->profile.names,
        QList<NameRule>({{u"z:9100"_s, u"first"_s}, {u"a:9100"_s, u"second"_s}, {u"token"_s, u"third"_s}}));
}

void TestProfileParser::pathsStartAtHomeOrAtTheProfile()
{
    const auto answer = parsed(Url
                               + "[metrics.tls]\nca_file = 'tls/ca.pem'\nclient_certificate = '~/me.pem'\n"
                                 "client_key = '/abs/me.key'\n");
    QVERIFY(answer);
    const TlsSpec &tls = answer->profile.metrics->tls;
    QCOMPARE(tls.caFile, u"/folder/tls/ca.pem"_s);
    QCOMPARE(tls.clientCertificateFile, QDir::home().filePath(u"me.pem"_s));
    QCOMPARE(tls.clientKeyFile, u"/abs/me.key"_s);
}

void TestProfileParser::unknownKeysAreRemarkedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("at the top") << QByteArray("refesh = '15s'\n") << 1 << u"\"refesh\""_s;
    QTest::newRow("a table") << QByteArray("\n[metric]\nurl = 'x'\n") << 2 << u"\"metric\""_s;
    QTest::newRow("in metrics") << Url + "pause = 1\n" << 3 << u"\"metrics.pause\""_s;
    QTest::newRow("in the tunnel") << Url + "[metrics.tunnel]\nhost = 'b'\nhots = 'c'\n"
                                   << 5 << u"\"metrics.tunnel.hots\""_s;
    QTest::newRow("in a secret") << Url + "[metrics.auth]\nscheme='bearer'\nsecret = { keyring='a', x='y' }\n"
                                 << 5 << u"\"metrics.auth.secret.x\""_s;
}

void TestProfileParser::unknownKeysAreRemarkedWithTheirLine()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    QFETCH(QString, key);
    const auto answer = parsed(toml);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->remarks.size(), 1);
    QCOMPARE(answer->remarks.first().line, line);
    QVERIFY2(answer->remarks.first().message.startsWith(key), qPrintable(answer->remarks.first().message));
}

QTEST_GUILESS_MAIN(TestProfileParser)
#include "tst_profileparser.moc"
