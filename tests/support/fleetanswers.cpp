// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fleetanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The marks of the branches that a joint question asks for: "v:cpu", "f:instance:node_load5", "n".
QStringList marksOf(const QString &promql)
{
    static const QRegularExpression mark(u"\"vigie\", \"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QStringList marks;
    for (const QRegularExpressionMatch &match : mark.globalMatch(promql))
        marks.append(match.captured(1).replace(escaped, u"\\1"_s));
    return marks;
}

QHash<QString, double> usual()
{
    return {{u"reach"_s, 1},           {u"scrape_age"_s, 5}, {u"cpu"_s, 0.25},      {u"load"_s, 0.25},
            {u"memory"_s, 0.25},       {u"disk"_s, 0.41},    {u"uptime"_s, 86'400}, {u"net_receive"_s, 1000},
            {u"net_transmit"_s, 1000}, {u"cpu_steal"_s, 0}};
}

QJsonObject sampleOf(const QJsonObject &labels, double time, double value)
{
    return {{u"metric"_s, labels}, {u"value"_s, QJsonArray{time, QString::number(value, 'g', 15)}}};
}

QByteArray document(const QJsonValue &data, bool counted)
{
    QJsonObject body{{u"status"_s, u"success"_s}, {u"data"_s, data}};
    if (counted)
        body.insert(u"stats"_s, QJsonObject{{u"seriesFetched"_s, u"1"_s}});
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

bool FleetAnswers::has(const QString &selector) const
{
    static const QRegularExpression there(
        u"^(up|node_(cpu_seconds|load5|memory_Mem|filesystem_(avail|size)|network_\\w+_bytes|boot_time|uname))"_s);
    return selector.contains(there) && !gone.contains(selector);
}

QByteArray FleetAnswers::vector(const QString &promql) const
{
    const QHash<QString, double> healthy = usual();
    QJsonArray result;
    for (const QString &mark : marksOf(promql)) {
        const QString what = mark.section(u':', 1);
        for (const QString &machine : machines) {
            QJsonObject labels{{u"instance"_s, machine + u":9100"_s}, {u"vigie"_s, mark}};
            if (mark == "n"_L1) {
                labels.insert(u"job"_s, u"node"_s);
                labels.insert(u"nodename"_s, machine);
                result.append(sampleOf(labels, now, now - 5));
            } else if (mark.startsWith("f:instance:"_L1) && has(mark.section(u':', 2))) {
                result.append(sampleOf(labels, now, now - 5));
            } else if (mark.startsWith("v:"_L1) && (healthy.contains(what) || values.contains(what))) {
                if (what == "disk"_L1)
                    labels.insert(u"mountpoint"_s, u"/"_s);
                const bool full = what == "disk"_L1 && machine == ailing;
                result.append(sampleOf(labels, now, full ? 0.97 : values.value(what, healthy.value(what))));
            }
        }
    }
    return document(QJsonObject{{u"resultType"_s, u"vector"_s}, {u"result"_s, result}}, victoriaMetrics);
}

QByteArray FleetAnswers::names(const QString &selector) const
{
    QJsonArray instances;
    for (const QString &machine : machines)
        if (has(selector) || gone.contains(selector))
            instances.append(machine + u":9100"_s);
    return document(instances, false);
}

QString FleetAnswers::matcherOf(const QUrl &question)
{
    for (const QByteArray &item : question.query(QUrl::FullyEncoded).toLatin1().split('&'))
        if (const QByteArray key = "match%5B%5D="; item.startsWith(key))
            return QString::fromUtf8(QByteArray::fromPercentEncoding(item.sliced(key.size())));
    return {};
}
