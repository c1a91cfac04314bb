// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatequestions.h"
#include "models/certificates/certificatereader.h"
#include "models/http/connection.h"
#include "models/survey/surveystore.h"
#include "tests/stack/tlsservers.h"
#include "tests/support/authority.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/realserver.h"

#include <QDateTime>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using certificates::Certificate;
using certificates::Protocol;
using certificates::Verdict;

namespace {

const QString store = u"victoria-metrics"_s;
const QString prober = u"prometheus-blackbox-exporter"_s;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// One that checks, one that does not, and one that speaks SMTP first.
QByteArray modules(const QString &authority)
{
    return "modules:\n"
           "  https:\n    prober: http\n    timeout: 2s\n    http:\n      preferred_ip_protocol: ip4\n"
           "      tls_config: {ca_file: '"
        + authority.toUtf8()
        + "'}\n"
          "  https_any:\n    prober: http\n    timeout: 2s\n    http:\n      preferred_ip_protocol: ip4\n"
          "      tls_config: {insecure_skip_verify: true}\n"
          "  smtp_starttls:\n    prober: tcp\n    timeout: 2s\n    tcp:\n      preferred_ip_protocol: ip4\n"
          "      query_response:\n        - expect: '^220 .*'\n        - send: 'EHLO prober'\n"
          "        - expect: '^250[ -]STARTTLS'\n        - send: STARTTLS\n        - expect: '^220'\n"
          "        - starttls: true\n        - send: 'EHLO prober'\n        - expect: '^250'\n"
          "        - send: QUIT\n"
          "      tls_config: {ca_file: '"
        + authority.toUtf8() + "'}\n";
}

QByteArray job(const QByteArray &module, const QStringList &targets, const QString &proberAddress)
{
    return "  - job_name: " + module + "\n    metrics_path: /probe\n    params: {module: [" + module
        + "]}\n    static_configs: [{targets: ['" + targets.join(u"','"_s).toUtf8()
        + "']}]\n    relabel_configs:\n"
          "      - {source_labels: [__address__], target_label: __param_target}\n"
          "      - {source_labels: [__param_target], target_label: instance}\n"
          "      - {target_label: __address__, replacement: '"
        + proberAddress.toUtf8() + "'}\n";
}

} // namespace

/// Six servers of this machine, through a real blackbox-exporter into a real store.
class TestCertificateProbes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFindingForEachServer_data();
    void aFindingForEachServer();
    void whatVanishedIsOverByItsLastDate();
    void everyQueryGivesItsFigureAgain();

private:
    void serve(const QString &word, const QSslConfiguration &tls);
    void startProbing();
    bool waitUntilProbed();
    survey::Input asked();
    const Certificate *of(const QString &word) const;

    Authority m_authority;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QHash<QString, QString> m_targets; ///< by word
    RealServer m_prober;
    RealServer m_store;
    certificates::Certificates m_found;
};

void TestCertificateProbes::initTestCase()
{
    for (const QString &program : {store, prober})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    if (!m_authority.isReady())
        QSKIP("openssl is not installed");
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString here = u"localhost"_s;
    serve(u"valid"_s, m_authority.server(here));
    serve(u"due"_s, m_authority.server(here, today.addDays(-80), today.addDays(6)));
    serve(u"over"_s, m_authority.server(here, today.addDays(-90), today.addDays(-3)));
    serve(u"overunseen"_s, m_authority.server(here, today.addDays(-90), today.addDays(-3)));
    serve(u"elsewhere"_s, m_authority.server(u"elsewhere.example"_s));
    serve(u"itself"_s, selfSigned(m_folder.path(), here));
    m_servers.push_back(std::make_unique<MailServer>(m_authority.server(here)));
    m_targets.insert(u"starttls"_s, u"localhost:%1"_s.arg(m_servers.back()->serverPort()));
    startProbing();
    QVERIFY2(waitUntilProbed(), m_store.log().constData());
    m_found = certificates::read(asked());
}

void TestCertificateProbes::serve(const QString &word, const QSslConfiguration &tls)
{
    QVERIFY(!tls.localCertificate().isNull());
    m_servers.push_back(std::make_unique<WebServer>(tls));
    m_targets.insert(word, u"https://localhost:%1"_s.arg(m_servers.back()->serverPort()));
}

void TestCertificateProbes::startProbing()
{
    const QString modulesFile = m_folder.filePath(u"blackbox.yml"_s);
    write(modulesFile, modules(m_authority.file()));
    QVERIFY(m_prober.start(prober, {u"--config.file=%1"_s.arg(modulesFile), u"--web.listen-address=%1"_s},
                           u"/-/healthy"_s));
    QStringList web = m_targets.values();
    web.removeAll(m_targets[u"starttls"_s]);
    QStringList seen = web;
    seen.removeAll(m_targets[u"overunseen"_s]);
    const QString scrapeFile = m_folder.filePath(u"scrape.yml"_s);
    write(scrapeFile,
          "global: {scrape_interval: 1s, scrape_timeout: 1s}\nscrape_configs:\n"
              + job("https", web, m_prober.address()) + job("https_any", seen, m_prober.address())
              + job("smtp_starttls", {m_targets[u"starttls"_s]}, m_prober.address()));
    QVERIFY(m_store.start(store,
                          {u"-httpListenAddr=%1"_s, u"-storageDataPath="_s + m_folder.filePath(u"data"_s),
                           u"-promscrape.config="_s + scrapeFile, u"-retentionPeriod=2"_s},
                          u"/health"_s));
    // Until three days ago its certificate was good, and so the prober told of it.
    const qint64 then = QDateTime::currentMSecsSinceEpoch() - 3 * 86'400'000LL - 60'000;
    const QByteArray end = QByteArray::number(then / 1000);
    const QByteArray line = "probe_ssl_earliest_cert_expiry{instance=\"" + m_targets[u"overunseen"_s].toUtf8()
        + "\",job=\"https\"} " + end + ' ' + QByteArray::number(then - 60'000) + '\n';
    (void)fetched(m_store.url(u"/api/v1/import/prometheus"_s), line);
}

bool TestCertificateProbes::waitUntilProbed()
{
    const auto all = [this] {
        (void)fetched(m_store.url(u"/internal/force_flush"_s));
        const QByteArray form = "latency_offset=1ms&query="
            + QUrl::toPercentEncoding(
                                    u"count(probe_success) + 100 * count(probe_ssl_earliest_cert_expiry)"_s);
        // Six by https, five by https_any, one by SMTP; two, five and one of them tell of a certificate.
        return fetched(m_store.url(u"/api/v1/query"_s), form).contains("\"812\"");
    };
    return QTest::qWaitFor(all, 60'000);
}

survey::Input TestCertificateProbes::asked()
{
    const ManualClock clock(base::instantFromMs(QDateTime::currentMSecsSinceEpoch()));
    http::Connection connection({.url = m_store.url()}, http::Connection::Way::Direct);
    survey::SurveyStore survey(metrics::PrometheusClient(connection, m_store.url()),
                               certificates::questions(), {}, clock);
    if (!refreshed(survey) || !survey.held().snapshot)
        return {};
    for (const survey::Answer &one : survey.held().snapshot->all())
        if (one.error)
            qWarning("%s: %s", qPrintable(one.id), qPrintable(one.error->detail));
    return {.answers = *survey.held().snapshot, .moment = clock.now()};
}

const Certificate *TestCertificateProbes::of(const QString &word) const
{
    const auto found = std::ranges::find(m_found.all, m_targets.value(word), &Certificate::target);
    return found == m_found.all.end() ? nullptr : &*found;
}

void TestCertificateProbes::aFindingForEachServer_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<State>("state");
    QTest::newRow("valid") << u"valid"_s << Verdict::Good << State::Ok;
    QTest::newRow("five days left") << u"due"_s << Verdict::Due << State::Critical;
    QTest::newRow("expired") << u"over"_s << Verdict::Expired << State::Critical;
    QTest::newRow("wrong host") << u"elsewhere"_s << Verdict::WrongName << State::Critical;
    QTest::newRow("self-signed") << u"itself"_s << Verdict::SelfSigned << State::Critical;
    QTest::newRow("STARTTLS") << u"starttls"_s << Verdict::Good << State::Ok;
}

void TestCertificateProbes::aFindingForEachServer()
{
    QFETCH(const QString, word);
    const Certificate *found = of(word);
    QVERIFY(found);
    QVERIFY(found->current);
    QTEST(found->verdict, "verdict");
    QTEST(found->state, "state");
    QVERIFY(word == "itself"_L1 || found->issuer == "Test authority (root)"_L1);
    QCOMPARE(found->protocol, word == "starttls"_L1 ? Protocol::Smtp : Protocol::Https);
    if (word == "due"_L1)
        QCOMPARE(std::chrono::floor<std::chrono::days>(*found->left(m_found.moment)).count(), 5);
}

void TestCertificateProbes::whatVanishedIsOverByItsLastDate()
{
    const Certificate *found = of(u"overunseen"_s);
    QVERIFY(found);
    QVERIFY(!found->current);
    QCOMPARE(found->verdict, Verdict::Expired);
    QCOMPARE(found->state, State::Critical);
}

void TestCertificateProbes::everyQueryGivesItsFigureAgain()
{
    QCOMPARE(m_found.all.size(), 7);
    for (const Certificate &one : std::as_const(m_found.all))
        for (const certificates::Evidence &evidence : one.evidence) {
            const QByteArray answer =
                fetched(m_store.url(u"/api/v1/query"_s),
                        "latency_offset=1ms&query=" + QUrl::toPercentEncoding(evidence.query));
            QVERIFY2(answer.contains('"' + QByteArray::number(evidence.value, 'f', 0) + '"'),
                     qPrintable(evidence.query + u' ' + QString::fromUtf8(answer)));
        }
}

QTEST_GUILESS_MAIN(TestCertificateProbes)

#include "tst_certificateprobes.moc"
