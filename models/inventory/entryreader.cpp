// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/entryreader.h"

#include "models/wiki/plaintext.h"

namespace inventory {

using namespace Qt::StringLiterals;
using wiki::Block;

namespace {

/// The data plugin lets a key carry its type: "site_page", "services_tags".
Field fieldOf(const QString &key, const FieldNames &names)
{
    const Field whole = names.field(key);
    return whole.isKnown() ? whole : names.field(key.section(u'_', 0, -2));
}

/// The entry's own name for it, or the page's.
Mention mentionOf(const QList<const Block *> &lines, const PageOutline &outline, const FieldNames &names,
                  const FactReader &facts)
{
    const std::optional<Kind> kind = kindSaid(lines.first()->word);
    for (const Block *line : lines)
        if (fieldOf(line->cells.at(0).text, names).key == "name"_L1)
            return facts.mention(wiki::plainText(line->cells.at(1).text), kind, line->cells.at(1), *line);
    const int title = outline.title();
    const Block &place = title < 0 ? *lines.first() : outline.document().blocks.at(title);
    const bool byTitle = title >= 0 && isNameLike(place.text, 3);
    const QString name = byTitle ? wiki::plainText(place.text) : outline.pageName();
    return facts.mention(name, kind ? kind : outline.namespaceKind(), cellOf(place), *lines.first());
}

void readEntry(const QList<const Block *> &lines, const PageOutline &outline, const FieldNames &names,
               FactReader &facts, Mentions &mentions)
{
    Mention mention = mentionOf(lines, outline, names, facts);
    for (const Block *line : lines) {
        const Field field = fieldOf(line->cells.at(0).text, names);
        const wiki::Cell &value = line->cells.at(1);
        if (field.key == "kind"_L1)
            mention.kind = kindSaid(value.text).or_else([&] { return mention.kind; });
        else if (factKeys().contains(field.key))
            if (auto fact = facts.read(field.key, value, *line))
                mention.facts.append(*std::move(fact));
    }
    if (!mention.facts.isEmpty() && !mention.name.isEmpty())
        mentions.list.append(std::move(mention));
}

} // namespace

void readEntries(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                 Mentions &mentions)
{
    FactReader facts(page, mentions);
    QList<const Block *> lines;
    for (const Block &block : page.document.blocks) {
        if (!lines.isEmpty() && (block.kind != Block::Kind::Data || block.group != lines.first()->group)) {
            readEntry(lines, outline, names, facts, mentions);
            lines.clear();
        }
        if (block.kind == Block::Kind::Data)
            lines.append(&block);
    }
    if (!lines.isEmpty())
        readEntry(lines, outline, names, facts, mentions);
}

} // namespace inventory
