// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using signals::Signal;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownSignals)
};

QString limitOf(const std::optional<double> &limit)
{
    return limit ? QString::number(*limit, 'g', 12) : QString();
}

QStringList familiesOf(const Signal &signal)
{
    QStringList families;
    for (const signals::Family &family : signal.families)
        families.append(family.join(u" | "_s));
    return families;
}

QString headline(const Backend &backend, const QLocale &)
{
    const signals::Catalogue &catalogue = backend.catalogue();
    QStringList lines{Words::tr("%n signals are declared.", nullptr, int(catalogue.entries.size()))};
    for (const signals::Diagnostic &one : catalogue.diagnostics)
        lines.append(u"%1:%2: %3"_s.arg(one.file).arg(one.line).arg(one.message));
    return lines.join(u'\n');
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    PrintedTable table{.header = {Words::tr("Signal"), Words::tr("Title"), Words::tr("Group"),
                                  Words::tr("Unit"), Words::tr("Warning"), Words::tr("Critical"),
                                  Words::tr("Origin")}};
    for (const Signal &signal : backend.catalogue().entries)
        table.rows.append({signal.id, signal.title.in(locale.name()), signal.group,
                           base::unitName(signal.unit), limitOf(signal.rule.warning),
                           limitOf(signal.rule.critical), signal.place()});
    return table;
}

PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"signal"_s, u"title_en"_s, u"title_fr"_s, u"subject"_s, u"group"_s,
                                  u"unit"_s, u"core"_s, u"warning"_s, u"critical"_s, u"requires"_s,
                                  u"query"_s, u"origin"_s}};
    for (const Signal &signal : backend.catalogue().entries)
        table.rows.append({signal.id, signal.title.en, signal.title.fr, signal.subject, signal.group,
                           base::unitName(signal.unit), signal.core ? u"true"_s : u"false"_s,
                           limitOf(signal.rule.warning), limitOf(signal.rule.critical),
                           familiesOf(signal).join(u"; "_s), signal.query, signal.place()});
    return table;
}

QJsonObject jsonOf(const signals::Bilingual &words)
{
    return {{u"en"_s, words.en}, {u"fr"_s, words.fr}};
}

QJsonValue jsonOf(const std::optional<double> &limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue();
}

QJsonObject jsonOf(const Signal &signal)
{
    using Direction = signals::Rule::Direction;
    return {{u"id"_s, signal.id},
            {u"title"_s, jsonOf(signal.title)},
            {u"about"_s, jsonOf(signal.about)},
            {u"subject"_s, signal.subject},
            {u"group"_s, signal.group},
            {u"unit"_s, base::unitName(signal.unit)},
            {u"core"_s, signal.core},
            {u"query"_s, signal.query},
            {u"requires"_s, QJsonArray::fromStringList(familiesOf(signal))},
            {u"bad"_s, signal.rule.direction == Direction::Above ? u"above"_s : u"below"_s},
            {u"warning"_s, jsonOf(signal.rule.warning)},
            {u"critical"_s, jsonOf(signal.rule.critical)},
            {u"forSeconds"_s, double(signal.rule.lasting.count()) / 1000},
            {u"everySeconds"_s, double(signal.every.count()) / 1000},
            {u"maxAgeSeconds"_s, double(signal.maxAge.count()) / 1000},
            {u"origin"_s, signal.origin},
            {u"line"_s, signal.line}};
}

QJsonObject json(const Backend &backend)
{
    QJsonArray entries;
    for (const Signal &signal : backend.catalogue().entries)
        entries.append(jsonOf(signal));
    QJsonArray diagnostics;
    for (const signals::Diagnostic &one : backend.catalogue().diagnostics)
        diagnostics.append(
            QJsonObject{{u"file"_s, one.file}, {u"line"_s, one.line}, {u"message"_s, one.message}});
    return {{u"schema"_s, u"vigie.signals/1"_s}, {u"signals"_s, entries}, {u"diagnostics"_s, diagnostics}};
}

std::optional<base::Error> failure(const Backend &)
{
    return std::nullopt;
}

} // namespace

constexpr Showable shownSignals{"signals", false, headline, text, csv, json, failure};

} // namespace app
