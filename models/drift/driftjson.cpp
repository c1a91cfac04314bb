// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftjson.h"

#include <QJsonArray>

#include <cmath>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const inventory::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *several = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*several);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    const double number = std::get<double>(value);
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

QJsonValue unitOf(const std::optional<base::Unit> &unit)
{
    return unit ? QJsonValue(QString(base::unitName(*unit))) : QJsonValue();
}

QJsonValue writtenObject(const std::optional<inventory::Fact> &written)
{
    if (!written)
        return {};
    return QJsonObject{
        {"value"_L1, valueOf(written->value)}, {"unit"_L1, unitOf(written->unit)}, {"page"_L1, written->page},
        {"revision"_L1, written->revision},    {"line"_L1, written->line},         {"text"_L1, written->text},
        {"declared"_L1, written->declared},
    };
}

QJsonValue measuredObject(const std::optional<Measurement> &measured)
{
    if (!measured)
        return {};
    return QJsonObject{{"value"_L1, valueOf(measured->value)},
                       {"unit"_L1, unitOf(measured->unit)},
                       {"at"_L1, base::toIso(measured->at)},
                       {"query"_L1, measured->query}};
}

} // namespace

QJsonObject driftObject(const Drift &drift)
{
    const QJsonObject subject{{"kind"_L1, QString(inventory::kindName(drift.subjectKind))},
                              {"name"_L1, drift.subject}};
    QJsonValue proposal;
    if (drift.proposal)
        proposal = QJsonObject{{"page"_L1, drift.proposal->page},
                               {"revision"_L1, drift.proposal->revision},
                               {"diff"_L1, drift.proposal->diff}};
    return {{"kind"_L1, QString(kindName(drift.kind))},
            {"subject"_L1, subject},
            {"key"_L1, drift.key.isEmpty() ? QJsonValue() : QJsonValue(drift.key)},
            {"wiki"_L1, writtenObject(drift.written)},
            {"measured"_L1, measuredObject(drift.measured)},
            {"proposal"_L1, proposal}};
}

} // namespace drift
