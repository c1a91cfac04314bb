// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/wiki/block.h"
#include "models/wiki/page.h"

#include <QHash>
#include <QList>

#include <map>

namespace drift {

/// The pages that proposals change, read when they are needed. The inventory and the pages must outlive it.
class KnownPages {
public:
    KnownPages(const inventory::Inventory &inventory, const QList<wiki::Page> &pages);

    /// Null when it is not at hand.
    const wiki::Page *page(const QString &id) const;
    const wiki::Document &document(const wiki::Page &page);
    /// The block that begins at a line; null when none does.
    const wiki::Block *blockAt(const wiki::Page &page, int line);

    /// What the columns of the table of a row hold, by the facts that were read from all of its rows: keys of
    /// facts, "name" of the one that names the subject; empty where nothing was read.
    QStringList columnsOf(const wiki::Page &page, const wiki::Block &row);

private:
    struct Known {
        wiki::Document document;
        QHash<int, const wiki::Block *> byLine;
        QHash<int, QStringList> columns; ///< by table
    };
    Known &known(const wiki::Page &page);
    QStringList readColumns(const wiki::Page &page, int table);

    const inventory::Inventory &m_inventory;
    QHash<QString, const wiki::Page *> m_pages;
    std::map<QString, Known> m_known; ///< by page; its elements stay where they are
};

/// The column of the only cell that holds this text; -1 when there is none, or several.
qsizetype columnWith(const wiki::Block &row, const QString &text);

/// Where a line begins in a text, from 1, and how long it is without its end; a begin of -1 when there is
/// none.
struct LinePlace {
    qsizetype begin = -1;
    qsizetype length = 0;
};
LinePlace linePlace(const QString &text, int line);

} // namespace drift
