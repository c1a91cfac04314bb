// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/askedstore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // beside a build of everything it has taken 20 s

QByteArray got(QUrl url, const QString &path, const QString &parameters)
{
    url.setPath(path);
    url.setQuery(parameters);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs)
        || reply->error() != QNetworkReply::NoError)
        qWarning().noquote() << "the store does not answer" << url.toString() << reply->errorString();
    return reply->readAll();
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QJsonArray instantQuery(const QUrl &store, const QString &promql)
{
    const QByteArray answer = got(store, u"/api/v1/query"_s, u"nocache=1&query="_s + encoded(promql));
    const QJsonArray result = QJsonDocument::fromJson(answer)["data"_L1]["result"_L1].toArray();
    if (result.isEmpty())
        qWarning().noquote() << "the store answers" << promql << "with" << answer;
    return result;
}

double singleValue(const QUrl &store, const QString &promql)
{
    const QJsonArray result = instantQuery(store, promql);
    return result.size() == 1 ? result[0]["value"_L1][1].toString().toDouble() : qQNaN();
}

QList<qint64> storedInstants(const QUrl &store, const QString &selector)
{
    // Without an end it would be now, and tests move their clock ahead of it.
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 86'400;
    const QByteArray lines =
        got(store, u"/api/v1/export"_s, u"start=0&end=%1&match[]=%2"_s.arg(end).arg(encoded(selector)));
    QList<qint64> instants;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        for (const QJsonValue &value : QJsonDocument::fromJson(line)["timestamps"_L1].toArray())
            instants.append(value.toInteger());
    std::ranges::sort(instants);
    return instants;
}
