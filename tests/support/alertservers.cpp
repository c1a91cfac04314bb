// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertservers.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// POST with JSON; true when it was accepted.
bool posted(const QUrl &url, const QByteArray &json)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, json));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000)
        && reply->error() == QNetworkReply::NoError;
}

} // namespace

QString AlertServers::missing()
{
    for (const auto &program : {u"prometheus"_s, u"prometheus-alertmanager"_s, u"victoria-metrics"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

bool AlertServers::startPrometheus(const QByteArray &rules)
{
    const QString rulesFile = write(u"rules.yml"_s, "groups:\n" + rules);
    const QString config =
        write(u"prometheus.yml"_s,
              "global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: ['" + rulesFile.toUtf8()
                  + "']\nalerting: {alertmanagers: [{static_configs: [{targets: ['"
                  + alertmanager.address().toUtf8() + "']}]}]}\n");
    return prometheus.start(u"prometheus"_s,
                            {u"--web.listen-address=%1"_s,
                             u"--storage.tsdb.path="_s + m_folder.filePath(u"prometheus"_s),
                             u"--config.file="_s + config, u"--log.level=error"_s,
                             // The first alerts go nowhere: it finds its Alertmanager only after seconds.
                             u"--rules.alert.resend-delay=1s"_s},
                            u"/-/ready"_s);
}

bool AlertServers::startAlertmanager()
{
    const QString config =
        write(u"alertmanager.yml"_s, "route: {receiver: nobody}\nreceivers: [{name: nobody}]\n");
    return alertmanager.start(u"prometheus-alertmanager"_s,
                              {u"--web.listen-address=%1"_s, u"--cluster.listen-address="_s,
                               u"--storage.path="_s + m_folder.filePath(u"alertmanager"_s),
                               u"--config.file="_s + config, u"--log.level=error"_s},
                              u"/-/ready"_s);
}

bool AlertServers::startVictoria(const QStringList &arguments)
{
    return victoria.start(u"victoria-metrics"_s,
                          QStringList{u"-httpListenAddr=%1"_s,
                                      u"-storageDataPath="_s + m_folder.filePath(u"victoria"_s),
                                      u"-memory.allowedBytes=256MB"_s, u"-loggerLevel=ERROR"_s}
                              + arguments,
                          u"/health"_s);
}

bool AlertServers::startVmalert(const QByteArray &rules)
{
    const QString store = victoria.url().toString();
    return vmalert.start(u"vmalert"_s,
                         {u"-httpListenAddr=%1"_s, u"-rule="_s + write(u"vmrules.yml"_s, "groups:\n" + rules),
                          u"-datasource.url="_s + store, u"-remoteWrite.url="_s + store,
                          u"-notifier.blackhole"_s, u"-evaluationInterval=1s"_s, u"-loggerLevel=ERROR"_s},
                         u"/health"_s);
}

bool AlertServers::silence(const QByteArray &alertName)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray body = R"({"matchers":[{"name":"alertname","value":")" + alertName
        + R"(","isRegex":false,"isEqual":true}],"startsAt":")" + now.toString(Qt::ISODate).toUtf8()
        + R"(","endsAt":")" + now.addDays(1).toString(Qt::ISODate).toUtf8()
        + R"(","createdBy":"test","comment":"known"})";
    return posted(alertmanager.url(u"/api/v2/silences"_s), body)
        && waitForText(alertmanager.url(u"/api/v2/alerts?active=false&silenced=true"_s), alertName);
}

bool AlertServers::waitForAlerts(int count) const
{
    return QTest::qWaitFor(
        [&] { return fetched(alertmanager.url(u"/api/v2/alerts"_s)).count("\"fingerprint\"") == count; },
        patienceMs);
}

bool AlertServers::waitForText(const QUrl &url, const QByteArray &text)
{
    return QTest::qWaitFor([&] { return fetched(url).contains(text); }, patienceMs);
}

QByteArray AlertServers::log() const
{
    return prometheus.log() + alertmanager.log() + victoria.log() + vmalert.log();
}

QString AlertServers::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}
