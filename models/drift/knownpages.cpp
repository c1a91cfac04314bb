// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/knownpages.h"

#include "models/wiki/blockparser.h"

#include <QMap>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Subject;
using wiki::Block;

KnownPages::KnownPages(const inventory::Inventory &inventory, const QList<wiki::Page> &pages)
    : m_inventory(inventory)
{
    for (const wiki::Page &page : pages)
        m_pages.insert(page.id, &page);
}

const wiki::Page *KnownPages::page(const QString &id) const
{
    return m_pages.value(id);
}

KnownPages::Known &KnownPages::known(const wiki::Page &page)
{
    const auto [entry, isNew] = m_known.try_emplace(page.id);
    Known &known = entry->second;
    if (!isNew)
        return known;
    known.document = wiki::parseBlocks(page);
    for (const Block &block : std::as_const(known.document.blocks))
        if (!known.byLine.contains(block.line))
            known.byLine.insert(block.line, &block);
    return known;
}

const wiki::Document &KnownPages::document(const wiki::Page &page)
{
    return known(page).document;
}

const Block *KnownPages::blockAt(const wiki::Page &page, int line)
{
    return known(page).byLine.value(line);
}

QStringList KnownPages::columnsOf(const wiki::Page &page, const Block &row)
{
    QHash<int, QStringList> &columns = known(page).columns;
    if (!columns.contains(row.group))
        columns.insert(row.group, readColumns(page, row.group));
    return columns.value(row.group);
}

QStringList KnownPages::readColumns(const wiki::Page &page, int table)
{
    QList<QMap<QString, int>> votes;
    const auto vote = [&](int line, const QString &text, const QString &key) {
        const Block *block = blockAt(page, line);
        if (!block || block->kind != Block::Kind::Row || block->group != table)
            return;
        const qsizetype column = columnWith(*block, text);
        if (column < 0)
            return;
        votes.resize(std::max(votes.size(), column + 1));
        ++votes[column][key];
    };
    for (const Subject &subject : m_inventory.subjects) {
        if (subject.page == page.id)
            vote(subject.line, subject.name, u"name"_s);
        for (const Fact &fact : subject.facts)
            if (fact.page == page.id)
                vote(fact.line, fact.text, fact.key);
    }
    QStringList columns;
    for (const auto &column : std::as_const(votes)) {
        const auto most = std::max_element(column.begin(), column.end());
        columns.append(most == column.end() ? QString() : most.key());
    }
    return columns;
}

qsizetype columnWith(const Block &row, const QString &text)
{
    qsizetype found = -1;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].text != text && !row.cells[column].text.contains(text))
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

LinePlace linePlace(const QString &text, int line)
{
    qsizetype begin = 0;
    for (int passed = 1; passed < line; ++passed) {
        begin = text.indexOf(u'\n', begin) + 1;
        if (begin == 0)
            return {};
    }
    if (line < 1 || (begin == text.size() && begin > 0))
        return {};
    const qsizetype end = text.indexOf(u'\n', begin);
    return {.begin = begin, .length = (end < 0 ? text.size() : end) - begin};
}

} // namespace drift
