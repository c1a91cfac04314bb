// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventoryjson.h"

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView severityName(wiki::Diagnostic::Severity severity)
{
    switch (severity) {
    case wiki::Diagnostic::Severity::Remark:
        return "remark"_L1;
    case wiki::Diagnostic::Severity::Warning:
        return "warning"_L1;
    case wiki::Diagnostic::Severity::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const Note &note)
{
    return {{u"page"_s, note.page},
            {u"revision"_s, note.revision},
            {u"line"_s, note.line},
            {u"text"_s, note.text},
            {u"banner"_s, bannerName(note.banner)}};
}

template <typename List> QJsonArray arrayOf(const List &list, auto &&jsonOf)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(jsonOf(one));
    return array;
}

QJsonArray jsonOf(const QList<Fact> &facts)
{
    return arrayOf(facts, [](const Fact &fact) { return toJson(fact); });
}

QJsonObject jsonOf(const Subject &subject)
{
    return {{u"kind"_s, kindName(subject.kind)},
            {u"name"_s, subject.name},
            {u"page"_s, subject.page},
            {u"line"_s, subject.line},
            {u"facts"_s, jsonOf(subject.facts)},
            {u"notes"_s, arrayOf(subject.notes, [](const Note &note) { return jsonOf(note); })}};
}

QJsonObject jsonOf(const Conflict &conflict)
{
    return {{u"kind"_s, kindName(conflict.kind)},
            {u"name"_s, conflict.name},
            {u"key"_s, conflict.key},
            {u"facts"_s, jsonOf(conflict.facts)}};
}

} // namespace

QJsonValue bannerName(wiki::Banner banner)
{
    switch (banner) {
    case wiki::Banner::None:
        return {};
    case wiki::Banner::Plan:
        return u"plan"_s;
    case wiki::Banner::Obsolete:
        return u"obsolete"_s;
    case wiki::Banner::Critical:
        return u"critical"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonValue toJson(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *several = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*several);
    return std::get<bool>(value);
}

QJsonObject toJson(const Fact &fact)
{
    return {{u"key"_s, fact.key},
            {u"value"_s, toJson(fact.value)},
            {u"unit"_s, fact.unit ? QJsonValue(base::unitName(*fact.unit)) : QJsonValue()},
            {u"page"_s, fact.page},
            {u"revision"_s, fact.revision},
            {u"line"_s, fact.line},
            {u"text"_s, fact.text},
            {u"banner"_s, bannerName(fact.banner)},
            {u"declared"_s, fact.declared}};
}

QJsonArray toJson(const QList<wiki::Diagnostic> &diagnostics)
{
    return arrayOf(diagnostics, [](const wiki::Diagnostic &one) {
        return QJsonObject{{u"page"_s, one.page},
                           {u"line"_s, one.line},
                           {u"severity"_s, severityName(one.severity)},
                           {u"text"_s, one.text},
                           {u"message"_s, one.message}};
    });
}

QJsonObject toJson(const Inventory &inventory)
{
    return {{u"subjects"_s, arrayOf(inventory.subjects, [](const Subject &one) { return jsonOf(one); })},
            {u"conflicts"_s, arrayOf(inventory.conflicts, [](const Conflict &one) { return jsonOf(one); })},
            {u"diagnostics"_s, toJson(inventory.diagnostics)}};
}

} // namespace inventory
