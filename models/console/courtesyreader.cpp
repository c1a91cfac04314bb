// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/courtesyreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestStep = 100;
constexpr int mostSteps = 20'000;

/// The value of a key, as it is written; empty when it is not there.
QByteArray rawValue(simdjson::ondemand::object &object, std::string_view key)
{
    std::string_view raw;
    if (object.find_field_unordered(key).raw_json().get(raw))
        return {};
    return QByteArray(raw.data(), qsizetype(raw.size()));
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

TraceStep stepOf(const QJsonObject &object, qsizetype depth, int &left)
{
    TraceStep step{.message = object.value("message"_L1).toString().left(4000),
                   .ms = object.value("duration_msec"_L1).toDouble(),
                   .children = {}};
    if (depth >= deepestStep)
        return step;
    for (const QJsonValue &child : object.value("children"_L1).toArray()) {
        if (--left < 0)
            break;
        step.children.append(stepOf(child.toObject(), depth + 1, left));
    }
    return step;
}

/// VictoriaMetrics says it beside the answer, Prometheus inside it.
void readStats(const QJsonObject &beside, const QJsonObject &inside, Cost &cost)
{
    if (const QJsonValue ms = beside.value("executionTimeMsec"_L1); ms.isDouble())
        cost.serverMs = ms.toDouble();
    const QJsonValue seconds = inside.value("timings"_L1).toObject().value("execTotalTime"_L1);
    if (seconds.isDouble())
        cost.serverMs = seconds.toDouble() * 1000;
    const QJsonValue samples = inside.value("samples"_L1).toObject().value("totalQueryableSamples"_L1);
    if (samples.isDouble())
        cost.samplesRead = qint64(samples.toDouble());
}

} // namespace

void readCourtesies(const QByteArray &body, Answer &answer)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object envelope;
    if (parser.iterate(padded).get(document) || document.get_object().get(envelope))
        return;
    const QJsonObject trace = objectOf(rawValue(envelope, "trace"));
    const QJsonObject beside = objectOf(rawValue(envelope, "stats"));
    simdjson::ondemand::object data;
    QJsonObject inside;
    if (!envelope.find_field_unordered("data").get_object().get(data))
        inside = objectOf(rawValue(data, "stats"));
    int left = mostSteps;
    if (!trace.isEmpty())
        answer.trace = stepOf(trace, 0, left);
    readStats(beside, inside, answer.cost);
}

} // namespace console
