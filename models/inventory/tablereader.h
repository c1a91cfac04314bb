// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/factreader.h"
#include "models/inventory/pageoutline.h"

namespace inventory {

/// How the rows of one table are to be read.
struct TableShape {
    enum class Style {
        Prose, ///< no inventory
        Records, ///< a head, then a row for each thing
        Pairs, ///< a row for each field of one thing: its name, its value
    };
    Style style = Style::Prose;
    QList<Field> fields; ///< of Records, by column
    QStringList units; ///< of bare numbers, by column
    qsizetype nameColumn = 0;
};

/// What the tables of a page say, a row for each thing.
class TableReader {
public:
    TableReader(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                Mentions &mentions);

    void read();

private:
    using Rows = QList<const wiki::Block *>;
    /// What a column says in a row: a spanned cell (:::) stands further up.
    struct Place {
        const wiki::Cell *cell = nullptr;
        const wiki::Block *row = nullptr;
    };

    void readTable(const Rows &rows);
    void readRow(const TableShape &shape, const wiki::Block &row, const QList<Place> &places);
    bool isInventory(const TableShape &shape, int section) const;

    const ReadPage &m_page;
    const PageOutline &m_outline;
    const FieldNames &m_names;
    Mentions &m_mentions;
    FactReader m_facts;
};

/// By the head of a table, or its first column. Knows nothing of what stands around it.
TableShape shapeOf(const QList<const wiki::Block *> &rows, const FieldNames &names);

/// The tables of a page, each with its rows.
QList<QList<const wiki::Block *>> tablesOf(const wiki::Document &document);

} // namespace inventory
