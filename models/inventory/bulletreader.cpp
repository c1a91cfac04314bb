// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/bulletreader.h"

#include "models/inventory/keyedline.h"
#include "models/inventory/tablereader.h"
#include "models/inventory/valueparser.h"
#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;
using wiki::Block;
using wiki::Cell;

namespace {

/// A kind, or two things of which one only machines and services have.
bool isEnough(const QSet<QString> &evidence)
{
    return evidence.contains(u"kind"_s) || (evidence.size() >= 2 && std::ranges::any_of(evidence, isTelling));
}

QString withoutColon(const QString &text)
{
    QString plain = wiki::plainText(text);
    while (plain.endsWith(u':') || plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

} // namespace

BulletReader::BulletReader(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                           const NameIndex &known, Mentions &mentions)
    : m_page(page)
    , m_outline(outline)
    , m_names(names)
    , m_known(known)
    , m_mentions(mentions)
    , m_facts(page, mentions)
{
}

void BulletReader::read()
{
    collect();
    for (const Statement &statement : std::as_const(m_statements))
        if (statement.isKeyed())
            take(statement);
    for (Mention &mention : m_made)
        if (!mention.facts.isEmpty() || mention.kind)
            m_mentions.list.append(std::move(mention));
}

void BulletReader::collect()
{
    QSet<int> pairs; // the numbers of two-column tables
    for (const auto &rows : tablesOf(m_page.document))
        if (shapeOf(rows, m_names).style == TableShape::Style::Pairs)
            pairs.insert(rows.first()->group);
    for (const Block &block : m_page.document.blocks) {
        if (block.kind == Block::Kind::Item)
            addItem(block);
        else if (block.kind == Block::Kind::Row && pairs.contains(block.group) && block.cells.size() == 2)
            addPair(block);
    }
    for (qsizetype i = 0; i < m_statements.size(); ++i) {
        const Statement &statement = m_statements.at(i);
        weigh(statement);
        const bool names = statement.isKeyed() && statement.field.key == "name"_L1 && statement.parent < 0;
        if (names && !m_named.contains(statement.block->section))
            m_named.insert(statement.block->section, i);
    }
}

void BulletReader::addItem(const Block &block)
{
    const Cell whole = cellOf(block);
    const qsizetype colon = colonOf(block);
    Statement statement{.block = &block, .said = whole, .value = {}, .field = {}, .depth = block.depth};
    if (colon > 0) {
        const Cell key = within(whole, 0, colon);
        const qsizetype from = valueStart(block.text, colon);
        statement.field = m_names.field(key.text);
        statement.value = within(whole, from, block.text.size() - from);
        if (statement.isKeyed())
            statement.said = key;
    }
    qsizetype above = m_statements.size() - 1;
    while (above >= 0 && m_statements.at(above).block->group == block.group
           && m_statements.at(above).depth >= block.depth)
        above = m_statements.at(above).parent;
    const bool within = above >= 0 && m_statements.at(above).block->group == block.group;
    statement.parent = within ? above : -1;
    m_statements.append(std::move(statement));
}

void BulletReader::addPair(const Block &row)
{
    m_statements.append({.block = &row,
                         .said = row.cells.at(0),
                         .value = row.cells.at(1),
                         .field = m_names.field(row.cells.at(0).text)});
}

void BulletReader::weigh(const Statement &statement)
{
    if (!statement.isKeyed() || statement.field.weak || statement.field.key == "time"_L1)
        return;
    const QString &key = statement.field.key;
    m_sections[-1].insert(key);
    m_direct[statement.block->section].insert(key);
    if (isOfPage(m_outline.chain(statement.block->section)))
        m_loose.insert(key);
    for (const int heading : m_outline.chain(statement.block->section))
        m_sections[heading].insert(key);
    if (statement.parent >= 0)
        m_items[statement.parent].insert(key);
}

/// No heading around it names anything.
bool BulletReader::isOfPage(const QList<int> &chain) const
{
    return std::ranges::all_of(
        chain, [&](int heading) { return isChapter(m_outline.document().blocks.at(heading).text); });
}

bool BulletReader::isKnown(const QString &name) const
{
    return !name.isEmpty() && !m_known.find({name}).isEmpty();
}

void BulletReader::take(const Statement &statement)
{
    const QString &key = statement.field.key;
    const bool isFact = factKeys().contains(key);
    if (!isFact && key != "kind"_L1)
        return;
    if (statement.field.weak && !isKnown(wiki::plainText(statement.value.text)))
        return;
    const qsizetype index = mentionOf(statement);
    if (index < 0)
        return;
    if (!isFact)
        m_made[index].kind = kindSaid(statement.value.text).or_else([&] { return m_made.at(index).kind; });
    else if (auto fact = m_facts.read(key, statement.value, *statement.block))
        m_made[index].facts.append(*std::move(fact));
}

qsizetype BulletReader::mentionOf(const Statement &statement)
{
    for (qsizetype above = statement.parent; above >= 0; above = m_statements.at(above).parent)
        if (const qsizetype index = mentionOfItem(above); index >= 0)
            return index;
    return mentionOfSection(statement.block->section);
}

/// "* Alice" with bullets under it, and "* Hyperviseur : Alice" as well.
qsizetype BulletReader::mentionOfItem(qsizetype item)
{
    if (const auto found = m_byItem.constFind(item); found != m_byItem.cend())
        return *found;
    const Statement &statement = m_statements.at(item);
    qsizetype index = -1;
    if (statement.isKeyed() && statement.field.names && !statement.field.weak) {
        index = made(wiki::plainText(statement.value.text), statement.field.names, *statement.block);
    } else if (!statement.isKeyed()) {
        const QString text = withoutColon(statement.said.text);
        const Announcement announced = announcedBy(text);
        const Announcement listing = m_outline.listing(statement.block->section);
        const QString name = announced.name.isEmpty() ? text : announced.name;
        const bool proven = isKnown(name) || isEnough(m_items.value(item));
        if (isNameLike(name, 2) && (proven || (listing.lists && m_items.contains(item))))
            index = made(name, announced.kind ? announced.kind : listing.kind, *statement.block);
    }
    m_byItem.insert(item, index);
    return index;
}

qsizetype BulletReader::mentionOfSection(int section)
{
    if (const auto found = m_bySection.constFind(section); found != m_bySection.cend())
        return *found;
    const qsizetype index = findMention(section);
    m_bySection.insert(section, index);
    return index;
}

qsizetype BulletReader::findMention(int section)
{
    const QList<int> chain = m_outline.chain(section);
    qsizetype index = byExplicitName(chain);
    if (index < 0)
        index = byHeading(chain);
    if (index < 0 && (chain.isEmpty() || !m_outline.heading(chain.first()).lists))
        index = byPage();
    if (index < 0 && (chain.isEmpty() || !m_outline.heading(chain.first()).lists))
        index = byLikeness(chain);
    return index;
}

/// "* Nom : pica01" among the bullets of a section.
qsizetype BulletReader::byExplicitName(const QList<int> &chain)
{
    for (const int heading : chain.isEmpty() ? QList<int>{-1} : chain) {
        const auto named = m_named.constFind(heading);
        if (named == m_named.cend() || !isEnough(m_sections.value(heading)))
            continue;
        const Statement &statement = m_statements.at(*named);
        constexpr qsizetype mostWords = 3;
        if (!isNameLike(statement.value.text, mostWords))
            continue;
        return made(wiki::plainText(statement.value.text), m_outline.listing(heading).kind, *statement.block);
    }
    return -1;
}

/// A heading that says what it names, that is listed under such a heading, or that names what is known.
qsizetype BulletReader::byHeading(const QList<int> &chain)
{
    for (const int heading : chain) {
        const Block &block = m_outline.document().blocks.at(heading);
        const Announcement &announced = m_outline.heading(heading);
        if (!announced.name.isEmpty())
            return made(announced.name, announced.kind, block);
        const QString plain = wiki::plainText(block.text);
        const Announcement listing = m_outline.listingAbove(heading);
        constexpr qsizetype mostWords = 4;
        if (isKnown(plain) || (listing.lists && isNameLike(plain, mostWords)))
            return made(plain, listing.kind, block);
    }
    return -1;
}

qsizetype BulletReader::byPage()
{
    const QString name = m_outline.pageName();
    if (!isKnown(name) && !(m_outline.namespaceKind() && isNameLike(name, 2)))
        return -1;
    const int title = m_outline.title();
    const Block *place = title < 0 ? m_statements.first().block : &m_outline.document().blocks.at(title);
    return made(name, m_outline.namespaceKind(), *place);
}

/// Nobody says that it is a machine, but it reads like one: the heading that titles a page of its own name,
/// the one that stands over the bullets, or one whose chapters they are.
qsizetype BulletReader::byLikeness(const QList<int> &chain)
{
    const auto textOf = [&](int heading) { return m_outline.document().blocks.at(heading).text; };
    const auto isLike = [&](int heading, const QHash<int, Evidence> &evidence) {
        return isNameLike(textOf(heading), 2) && isEnough(evidence.value(heading));
    };
    const auto madeOf = [&](int heading) {
        return made(wiki::plainText(textOf(heading)), {}, m_outline.document().blocks.at(heading));
    };
    const bool titled = !chain.isEmpty() && isNameLike(textOf(chain.last()), 2)
        && wiki::folded(textOf(chain.last())) == wiki::folded(m_outline.pageName());
    // Of a page that bears the name, one thing that only machines and services have is enough.
    if (titled && std::ranges::any_of(m_sections.value(chain.last()), isTelling))
        return madeOf(chain.last());
    for (const int heading : chain) {
        if (isLike(heading, m_direct) || (isLike(heading, m_sections) && heading != chain.first()))
            return madeOf(heading);
        if (!isChapter(textOf(heading)))
            break;
    }
    const QString spoken = QString(m_outline.pageName()).replace(u'_', u' ');
    if (isNameLike(spoken, 1) && isEnough(m_loose) && isOfPage(chain))
        return made(m_outline.pageName(), {}, *m_statements.first().block);
    return -1;
}

qsizetype BulletReader::made(const QString &name, std::optional<Kind> kind, const Block &block)
{
    if (saysNothing(name))
        return -1;
    // A page may be asked for under many of its headings.
    const auto place = std::pair(name, block.line);
    if (const auto found = m_places.constFind(place); found != m_places.cend())
        return *found;
    m_places.insert(place, m_made.size());
    m_made.append(m_facts.mention(name, kind, cellOf(block), block));
    return m_made.size() - 1;
}

} // namespace inventory
