// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profileparser.h"

#include "models/settings/endpointparser.h"
#include "models/settings/probeparser.h"
#include "models/settings/tomltable.h"
#include "models/settings/wikiparser.h"
#include "models/settings/writtensecrets.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace settings {

namespace {

constexpr qsizetype LargestFile = 256 * 1024;
constexpr qsizetype mostFolders = 20;

std::unexpected<base::Error> refused(const QString &file, const Diagnostic &why)
{
    return base::fail(base::Error::Kind::Malformed,
                      u"%1, line %2: %3"_s.arg(file).arg(why.line).arg(why.message));
}

/// toml++ throws what it cannot read. Its own words quote the text around the fault, which may be a secret.
std::expected<toml::table, Diagnostic> readToml(const QByteArray &bytes)
{
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    } catch (const toml::parse_error &fault) {
        const toml::source_position at = fault.source().begin;
        return std::unexpected(Diagnostic{static_cast<int>(at.line),
                                          u"not valid TOML from column %1 on; texts need quotes, a key may "
                                          "stand once, and [tables] their closing bracket"_s.arg(at.column)});
    }
}

QList<NameRule> parseNames(TomlTable table)
{
    QList<NameRule> rules;
    const QStringList instances = table.keys();
    for (const QString &instance : instances) {
        const auto name = table.text(instance.toUtf8().constData());
        if (name && !name->trimmed().isEmpty())
            rules.append({.instance = instance, .name = name->trimmed()});
        else if (name)
            table.refuse(instance, u"has an empty name"_s);
    }
    return rules;
}

std::optional<QTimeZone> parseZone(TomlTable &table)
{
    const auto name = table.text("time_zone");
    if (!name)
        return std::nullopt;
    QTimeZone zone(name->toUtf8());
    if (zone.isValid())
        return zone;
    table.refuse(u"time_zone"_s, u"is no time zone; write one as \"Europe/Paris\" or \"UTC\""_s);
    return std::nullopt;
}

QStringList parseFolders(TomlTable &table, const QDir &folder)
{
    QStringList folders;
    for (const QString &written : table.texts("folders").value_or(QStringList())) {
        if (written.trimmed().isEmpty() || folders.size() >= mostFolders) {
            table.refuse(u"folders"_s, u"names at most 20 folders, such as \"~/src/compose\""_s);
            return {};
        }
        folders.append(absolutePath(written.trimmed(), folder));
    }
    return folders;
}

QString parseNameLabel(TomlTable &table)
{
    static const QRegularExpression label(u"^[a-zA-Z_][a-zA-Z0-9_]*$"_s); // Prometheus' data model
    const QString name = table.text("name_label").value_or(QString());
    if (name.isEmpty() || label.match(name).hasMatch())
        return name;
    table.refuse(u"name_label"_s, u"is no name of a label; letters, digits and _ make one"_s);
    return {};
}

Endpoint parseServer(TomlTable table, const QDir &folder)
{
    Endpoint endpoint = parseEndpoint(table, folder);
    table.remarkOnUnknownKeys();
    return endpoint;
}

RoundSpec parseRound(TomlTable table)
{
    static const QRegularExpression part(u"^[\\p{L}\\p{N}_.:-]{1,200}$"_s); // what DokuWiki takes for a page
    RoundSpec round;
    for (const auto &[key, field] :
         {std::pair{"page", &round.page}, std::pair{"namespace", &round.wikiNamespace}}) {
        const auto written = table.text(key);
        if (!written)
            continue;
        *field = written->trimmed();
        if (!part.match(*field).hasMatch())
            table.refuse(QString::fromLatin1(key), u"is a name on the wiki, such as \"tech:round\""_s);
    }
    table.remarkOnUnknownKeys();
    return round;
}

Profile parseWhole(TomlTable table, const QString &name, const QDir &folder)
{
    Profile profile{.name = name};
    if (const auto every = table.duration("refresh", 5s, 1h))
        profile.refreshEvery = *every;
    if (const auto settle = table.duration("settle", 0s, 10min))
        profile.settleTime = *settle;
    if (const auto zone = parseZone(table))
        profile.zone = *zone;
    if (const auto metrics = table.table("metrics"))
        profile.metrics = parseServer(*metrics, folder);
    if (const auto wiki = table.table("wiki"))
        profile.wiki = parseWiki(*wiki, folder);
    if (const auto alerts = table.table("alerts"))
        profile.alerts = parseServer(*alerts, folder);
    if (const auto probe = table.table("probe"))
        profile.probe = parseProbe(*probe, folder);
    if (const auto round = table.table("round"))
        profile.round = parseRound(*round);
    profile.folders = parseFolders(table, folder);
    profile.nameLabel = parseNameLabel(table);
    if (const auto names = table.table("names"))
        profile.names = parseNames(*names);
    table.remarkOnUnknownKeys();
    return profile;
}

} // namespace

base::Result<ParsedProfile> parseProfile(const QByteArray &toml, const QString &name, const QString &file)
{
    if (toml.size() > LargestFile)
        return base::fail(base::Error::Kind::TooLarge, u"%1: a profile has at most 256 KiB"_s.arg(file));
    const auto document = readToml(toml);
    if (!document)
        return refused(file, document.error());
    FileNotes notes;
    refuseWrittenSecrets(*document, notes);
    if (!notes.errors.isEmpty()) // said first, whatever else is wrong
        return refused(file, notes.errors.first());
    Profile profile = parseWhole(TomlTable(*document, {}, notes), name, QFileInfo(file).absoluteDir());
    if (!notes.errors.isEmpty())
        return refused(file, *std::ranges::min_element(notes.errors, {}, &Diagnostic::line));
    std::ranges::stable_sort(notes.remarks, {}, &Diagnostic::line);
    return ParsedProfile{.profile = std::move(profile), .remarks = notes.remarks};
}

} // namespace settings
