// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fleetserver.h"

#include "tests/support/faultserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(const QByteArray &request, const QByteArray &name)
{
    const QList<QByteArray> fields = request.sliced(request.indexOf("\r\n\r\n") + 4).split('&');
    for (const QByteArray &field : fields) {
        if (field.startsWith(name + '='))
            return QString::fromUtf8(QByteArray::fromPercentEncoding(field.sliced(name.size() + 1)));
    }
    return {};
}

bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype at = request.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0 : request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    return head >= 0 && request.size() >= head + 4 + length;
}

double secondsNow()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

/// What the expression of a signal, told by a metric that it names, is for a machine.
double valueOf(const QString &promql, bool bad)
{
    if (promql.contains("timestamp(node_uname_info)"_L1))
        return secondsNow() - 5;
    if (promql.contains("timestamp(up)"_L1))
        return 5;
    if (promql.contains("node_filesystem"_L1))
        return bad ? 0.97 : 0.41;
    if (promql.contains("node_boot_time"_L1))
        return 86'400;
    return promql.contains("up and on"_L1) ? 1 : 0.25;
}

QJsonArray sample(double time, double value)
{
    return {time, QString::number(value, 'g', 15)};
}

QByteArray success(const QString &type, const QJsonArray &result)
{
    const QJsonObject body{{u"status"_s, u"success"_s},
                           {u"data"_s, QJsonObject{{u"resultType"_s, type}, {u"result"_s, result}}}};
    return FaultServer::answer(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

FleetServer::FleetServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
}

void FleetServer::setMachines(const QStringList &names)
{
    m_machines = names;
}

void FleetServer::setFailing(bool failing)
{
    m_failing = failing;
}

QUrl FleetServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort()));
}

void FleetServer::serve(QTcpSocket *socket)
{
    const auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        *request += socket->readAll();
        if (!isWhole(*request))
            return;
        socket->write(answerTo(*request));
        request->clear();
        socket->disconnectFromHost();
    });
}

QByteArray FleetServer::answerTo(const QByteArray &request)
{
    const QString promql = fieldOf(request, "query");
    const bool range = request.startsWith("POST /api/v1/query_range ");
    if (range)
        m_ranges.append(promql);
    else
        ++m_instants;
    if (m_failing)
        return FaultServer::answer("<html>bad gateway</html>", "text/html", "502 Bad Gateway");
    if (!range)
        return vectorFor(promql);
    const double start = fieldOf(request, "start").toDouble();
    const double end = fieldOf(request, "end").toDouble();
    const QJsonObject line{{u"metric"_s, QJsonObject()},
                           {u"values"_s, QJsonArray{sample(start, 0.2), sample(end, 0.4)}}};
    return success(u"matrix"_s, {line});
}

QByteArray FleetServer::vectorFor(const QString &promql) const
{
    QJsonArray result;
    for (const QString &name : m_machines) {
        QJsonObject labels{{u"instance"_s, name + u":9100"_s}, {u"job"_s, u"node"_s}};
        if (promql.contains("node_uname_info)"_L1))
            labels.insert(u"nodename"_s, name);
        if (promql.contains("node_filesystem"_L1))
            labels.insert(u"mountpoint"_s, u"/"_s);
        const bool bad = name == m_machines.first();
        result.append(
            QJsonObject{{u"metric"_s, labels}, {u"value"_s, sample(secondsNow(), valueOf(promql, bad))}});
    }
    return success(u"vector"_s, result);
}
