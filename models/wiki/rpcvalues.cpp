// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rpcvalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 1024;

/// The first member of these names that is there: the newer name first.
QJsonValue memberOf(const QJsonValue &row, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (const QJsonValue value = row[name]; !value.isUndefined() && !value.isNull())
            return value;
    return QJsonValue::Undefined;
}

/// Numbers sometimes come as texts.
qint64 numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QString idOf(const QJsonValue &row)
{
    const QString id = memberOf(row, {"id"_L1, "name"_L1}).toString();
    return id.size() <= longestId && !id.contains(u'\n') && !id.contains(u'/') ? id : QString();
}

Revision revisionOf(const QJsonValue &row)
{
    return std::max<qint64>(
        0, numberOf(memberOf(row, {"revision"_L1, "rev"_L1, "version"_L1, "mtime"_L1, "lastModified"_L1})));
}

PageChange::Type typeOf(const QString &letter)
{
    using enum PageChange::Type;
    return letter == "C"_L1 ? Create
        : letter == "D"_L1  ? Delete
        : letter == "e"_L1  ? MinorEdit
        : letter == "R"_L1  ? Revert
                            : Edit;
}

PageChange changeOf(const QJsonValue &row, const QString &id)
{
    const QJsonValue growth = memberOf(row, {"sizechange"_L1});
    return {.id = id.isEmpty() ? idOf(row) : id,
            .revision = revisionOf(row),
            .type = typeOf(row["type"_L1].toString()),
            .author = memberOf(row, {"author"_L1, "user"_L1}).toString(),
            .summary = memberOf(row, {"summary"_L1, "sum"_L1}).toString(),
            .growth = growth.isUndefined() ? std::nullopt : std::optional(numberOf(growth))};
}

std::unexpected<base::Error> noList()
{
    return base::fail(base::Error::Kind::Malformed, u"the wiki's API answers something else than a list"_s);
}

} // namespace

base::Result<QList<PageInfo>> pagesOf(const QJsonValue &result)
{
    if (!result.isArray())
        return noList();
    QList<PageInfo> pages;
    for (const QJsonValue &row : result.toArray()) {
        const PageInfo page{.id = idOf(row),
                            .revision = revisionOf(row),
                            .bytes = numberOf(row["size"_L1]),
                            .author = row["author"_L1].toString(),
                            .hash = row["hash"_L1].toString().toLatin1()};
        if (!page.id.isEmpty())
            pages.append(page);
    }
    return pages;
}

base::Result<QList<PageChange>> changesOf(const QJsonValue &result, const QString &id)
{
    if (!result.isArray())
        return noList();
    QList<PageChange> changes;
    for (const QJsonValue &row : result.toArray())
        if (const PageChange change = changeOf(row, id); !change.id.isEmpty() && change.revision > 0)
            changes.append(change);
    std::ranges::stable_sort(changes, std::greater(), &PageChange::revision);
    return changes;
}

base::Result<QStringList> idsOf(const QJsonValue &result)
{
    return pagesOf(result).transform([](const QList<PageInfo> &pages) {
        QStringList ids;
        for (const PageInfo &page : pages)
            if (!ids.contains(page.id))
                ids.append(page.id);
        return ids;
    });
}

std::optional<QString> pageTextOf(const QJsonValue &result)
{
    const QString text = result.toString(); // of false, too: a revision that is not kept
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

PageList joined(const QList<QList<PageInfo>> &lists, const Scope &scope)
{
    PageList all;
    for (const QList<PageInfo> &list : lists)
        std::ranges::copy_if(list, std::back_inserter(all.pages),
                             [&scope](const PageInfo &page) { return scope.covers(page.id); });
    std::ranges::stable_sort(all.pages, {}, &PageInfo::id);
    const auto twice = std::ranges::unique(all.pages, {}, &PageInfo::id);
    all.pages.erase(twice.begin(), twice.end());
    return all;
}

} // namespace wiki
