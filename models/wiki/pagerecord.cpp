// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagerecord.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

/// Qt hands out a half-read map, and falls over it.
std::optional<QCborMap> mapOf(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError && value.isMap() ? std::optional(value.toMap()) : std::nullopt;
}

QCborArray arrayOf(const QList<Diagnostic> &diagnostics)
{
    QCborArray array;
    for (const Diagnostic &one : diagnostics)
        array.append(QCborArray{one.page, one.line, int(one.severity), one.text, one.message});
    return array;
}

QList<Diagnostic> diagnosticsOf(const QCborArray &array)
{
    QList<Diagnostic> diagnostics;
    for (const QCborValue &value : array) {
        const QCborArray one = value.toArray();
        const qint64 severity =
            std::clamp<qint64>(one.at(2).toInteger(), 0, int(Diagnostic::Severity::Error));
        diagnostics.append({.page = one.at(0).toString(),
                            .line = int(one.at(1).toInteger()),
                            .severity = Diagnostic::Severity(severity),
                            .text = one.at(3).toString(),
                            .message = one.at(4).toString()});
    }
    return diagnostics;
}

QCborArray arrayOf(const SourceFound &found)
{
    return {QString(kindName(found.kind)), int(found.why), found.apiVersion};
}

SourceFound foundOf(const QCborArray &array)
{
    using Why = SourceFound::Why;
    return {.kind = sourceKindFromName(array.at(0).toString()).value_or(SourceKind::Unknown),
            .why = Why(std::clamp<qint64>(array.at(1).toInteger(), 0, int(Why::ApiAbsent))),
            .apiVersion = int(array.at(2).toInteger())};
}

} // namespace

QByteArray packed(const PageIndex &index)
{
    return QCborValue(QCborMap{{u"pages"_s, QCborArray::fromStringList(index.ids)},
                               {u"diagnostics"_s, arrayOf(index.diagnostics)},
                               {u"found"_s, arrayOf(index.found)}})
        .toCbor();
}

std::optional<PageIndex> unpackedIndex(const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return std::nullopt;
    PageIndex index{.ids = {},
                    .diagnostics = diagnosticsOf(map->value(u"diagnostics"_s).toArray()),
                    .found = foundOf(map->value(u"found"_s).toArray())};
    for (const QCborValue &id : map->value(u"pages"_s).toArray())
        index.ids.append(id.toString());
    return index;
}

QByteArray packed(const KnownPage &page)
{
    QCborMap map{{u"revision"_s, page.revision}, {u"diagnostics"_s, arrayOf(page.read.diagnostics)}};
    if (page.read.page) {
        map.insert(u"text"_s, page.read.page->text);
        map.insert(u"of"_s, page.read.page->revision);
    }
    return QCborValue(map).toCbor();
}

std::optional<KnownPage> unpackedPage(const QString &id, const QByteArray &bytes)
{
    const auto map = mapOf(bytes);
    if (!map || !map->value(u"revision"_s).isInteger())
        return std::nullopt;
    KnownPage page{.revision = map->value(u"revision"_s).toInteger(), .kept = true};
    page.read.diagnostics = diagnosticsOf(map->value(u"diagnostics"_s).toArray());
    if (map->contains(u"text"_s))
        page.read.page = Page{
            .id = id, .revision = map->value(u"of"_s).toInteger(), .text = map->value(u"text"_s).toString()};
    return page;
}

} // namespace wiki
