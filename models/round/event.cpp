// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace rounds {

using namespace Qt::StringLiterals;
using Kind = Event::Kind;

namespace {

constexpr std::array names{std::pair{Kind::Start, "start"_L1},   std::pair{Kind::Tick, "tick"_L1},
                           std::pair{Kind::Untick, "untick"_L1}, std::pair{Kind::Prove, "prove"_L1},
                           std::pair{Kind::Note, "note"_L1},     std::pair{Kind::Finish, "finish"_L1}};

QJsonArray toJson(const QList<Title> &titles)
{
    QJsonArray array;
    for (const Title &title : titles)
        array.append(
            QJsonObject{{u"step"_s, title.step}, {u"group"_s, title.group}, {u"words"_s, title.words}});
    return array;
}

QList<Title> titlesOf(const QJsonArray &array)
{
    QList<Title> titles;
    for (const QJsonValue &value : array)
        titles.append({.step = value[u"step"_s].toString(),
                       .group = value[u"group"_s].toString(),
                       .words = value[u"words"_s].toString()});
    return titles;
}

std::optional<Event> eventOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QString called = json[u"event"_s].toString();
    const auto kind = std::ranges::find_if(names, [&](const auto &one) { return called == one.second; });
    const QDateTime at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
    if (kind == names.end() || !at.isValid() || json[u"round"_s].toString().isEmpty())
        return std::nullopt;
    return Event{.kind = kind->first,
                 .round = json[u"round"_s].toString(),
                 .step = json[u"step"_s].toString(),
                 .who = json[u"who"_s].toString(),
                 .at = base::instantFromMs(at.toMSecsSinceEpoch()),
                 .text = json[u"text"_s].toString(),
                 .titles = titlesOf(json[u"steps"_s].toArray())};
}

} // namespace

QByteArray lineOf(const Event &event)
{
    const auto *name = std::ranges::find(names, event.kind, &std::pair<Kind, QLatin1StringView>::first);
    QJsonObject json{
        {u"event"_s, QString(name->second)}, {u"round"_s, event.round}, {u"at"_s, base::toIso(event.at)}};
    for (const auto &[key, value] :
         {std::pair{u"step"_s, event.step}, std::pair{u"who"_s, event.who}, std::pair{u"text"_s, event.text}})
        if (!value.isEmpty())
            json.insert(key, value);
    if (!event.titles.isEmpty())
        json.insert(u"steps"_s, toJson(event.titles));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Log parseLog(const QByteArray &lines)
{
    Log log;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (const auto event = eventOf(line))
            log.events.append(*event);
        else
            ++log.damaged;
    }
    return log;
}

} // namespace rounds
