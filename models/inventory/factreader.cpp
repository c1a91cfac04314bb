// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/factreader.h"

#include "models/inventory/valueparser.h"

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

QList<wiki::Link> linksWithin(const wiki::Block &block, const wiki::Span &span)
{
    QList<wiki::Link> links;
    for (const wiki::Link &link : block.links)
        if (link.span.line == span.line && link.span.column >= span.column
            && link.span.column + link.span.length <= span.column + span.length)
            links.append(link);
    return links;
}

/// "Site : https://…" means the website.
QString keyMeant(const QString &key, const wiki::Cell &cell)
{
    return key == "site"_L1 && cell.text.contains("://"_L1) ? u"public_url"_s : key;
}

} // namespace

std::optional<Fact> FactReader::read(const QString &key, const wiki::Cell &cell, const wiki::Block &block,
                                     const QString &unit)
{
    const QString meant = keyMeant(key, cell);
    const auto value =
        parseValue(meant, {.text = cell.text, .links = linksWithin(block, cell.span), .unit = unit});
    if (!value) {
        complain(cell, wiki::Diagnostic::Severity::Warning, meant + u": "_s + value.error());
        return std::nullopt;
    }
    if (!*value)
        return std::nullopt;
    return Fact{.key = meant,
                .value = (*value)->value,
                .unit = (*value)->unit,
                .page = m_page.document.page,
                .revision = m_page.revision,
                .line = cell.span.line,
                .text = cell.text,
                .banner = block.banner};
}

Mention FactReader::mention(const QString &name, std::optional<Kind> kind, const wiki::Cell &cell,
                            const wiki::Block &block) const
{
    return {.name = name,
            .kind = kind,
            .page = m_page.document.page,
            .revision = m_page.revision,
            .line = cell.span.line,
            .text = cell.text,
            .banner = block.banner,
            .facts = {}};
}

void FactReader::complain(const wiki::Cell &cell, wiki::Diagnostic::Severity severity, const QString &message)
{
    constexpr qsizetype longestQuote = 200;
    m_mentions.diagnostics.append({.page = m_page.document.page,
                                   .line = cell.span.line,
                                   .severity = severity,
                                   .text = cell.text.first(std::min(longestQuote, cell.text.size())),
                                   .message = message});
}

wiki::Cell cellOf(const wiki::Block &block)
{
    return {.text = block.text,
            .span = {.line = block.line, .column = block.column, .length = block.text.size()}};
}

wiki::Cell within(const wiki::Cell &cell, qsizetype from, qsizetype length)
{
    const QStringView whole = QStringView(cell.text).sliced(from, length);
    const QStringView inner = whole.trimmed();
    const qsizetype shift = inner.isEmpty() ? 0 : inner.data() - whole.data();
    return {
        .text = inner.toString(),
        .span = {.line = cell.span.line, .column = cell.span.column + from + shift, .length = inner.size()}};
}

} // namespace inventory
