// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exposure {

using namespace Qt::StringLiterals;

namespace {

std::optional<Finding> findingFrom(const QJsonObject &object)
{
    const auto answer = answerFromName(object.value(u"answer"_s).toString());
    const int port = object.value(u"port"_s).toInt();
    const double at = object.value(u"at"_s).toDouble();
    Finding one{.host = object.value(u"host"_s).toString()};
    if (!answer || port < 1 || port > 65535 || one.host.isEmpty() || !(at > 0) || at > 1e14)
        return std::nullopt;
    for (const QJsonValue &subject : object.value(u"subjects"_s).toArray())
        one.subjects.append(subject.toString());
    one.port = quint16(port);
    one.answer = *answer;
    one.isPrivate = object.value(u"private"_s).toBool();
    one.at = base::instantFromMs(qint64(at));
    if (const QJsonValue took = object.value(u"took"_s); took.isDouble())
        one.took = base::Milliseconds(qint64(took.toDouble()));
    return one;
}

} // namespace

QByteArray toBytes(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &one : findings.all) {
        QJsonObject object{
            {u"host"_s, one.host},         {u"subjects"_s, QJsonArray::fromStringList(one.subjects)},
            {u"port"_s, one.port},         {u"answer"_s, QString(answerName(one.answer))},
            {u"private"_s, one.isPrivate}, {u"at"_s, base::toMs(one.at)}};
        if (one.took)
            object.insert(u"took"_s, qint64(one.took->count()));
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Findings findingsFrom(const QByteArray &bytes)
{
    QList<Finding> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array())
        if (const auto one = findingFrom(value.toObject()))
            all.append(*one);
    Findings findings;
    findings.take(all);
    return findings;
}

} // namespace exposure
