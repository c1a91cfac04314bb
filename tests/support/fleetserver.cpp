// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fleetserver.h"

#include "tests/support/faultserver.h"
#include "tests/support/fleetanswers.h"

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
    const bool names = request.startsWith("GET ");
    const QString promql = names ? QString() : fieldOf(request, "query");
    const bool range = request.startsWith("POST /api/v1/query_range ");
    if (range && !promql.contains("vigie"_L1)) // the window before the moment is asked jointly
        m_ranges.append(promql);
    else if (!names && !range)
        ++m_instants;
    if (m_failing)
        return FaultServer::answer("<html>bad gateway</html>", "text/html", "502 Bad Gateway");
    if (names)
        return FaultServer::answer(FleetAnswers{.machines = m_machines}.names(
            FleetAnswers::matcherOf(QUrl::fromEncoded(request.split(' ').value(1)))));
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
    return FaultServer::answer(
        FleetAnswers{.machines = m_machines, .ailing = m_machines.value(0), .now = secondsNow()}.vector(
            promql));
}
