// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidentfields.h"
#include "models/incidents/incidentreader.h"

namespace incidents {

/// Reads the incidents of one page.
class PageIncidents {
public:
    /// @param whole the page is about incidents; otherwise only the chapters are that are called so
    /// @param own the page may be about a single incident: it lies in a namespace of incidents
    PageIncidents(const inventory::ReadPage &page, bool whole, bool own);

    History finished();

private:
    /// The incident that lines below it belong to.
    struct Open {
        qsizetype incident = -1; ///< -1: none
        int heading = -1; ///< index of the block, when it is one
        int group = -1; ///< of the list, when it is an item
        int depth = 0; ///< likewise
    };

    bool isRelevant(const wiki::Block &block) const;
    bool isUnder(const wiki::Block &block, int heading) const;
    bool belongsToOpen(const wiki::Block &block) const;
    void readBlock(int index);
    bool begin(const wiki::Block &block, const QString &plain, bool anywhere);
    void add(const wiki::Block &block, const WrittenDates &dates, const QString &text);
    void readRow(const wiki::Block &row);
    bool readHead(const wiki::Block &row);
    void addCells(const wiki::Block &row);
    bool readSingle();
    std::optional<WrittenDates> singleDates();
    void addDetail(const wiki::Block &block);
    void addField(Incident &incident, Field field, const QString &value);
    void complain(int line, wiki::Diagnostic::Severity severity, const QString &text, const QString &message);

    const inventory::ReadPage &m_page;
    const QList<wiki::Block> &m_blocks;
    bool m_whole;
    bool m_own;
    History m_history;
    Open m_open;
    int m_table = -1; ///< group of the table that is read
    QList<Field> m_columns; ///< of its columns; empty: it had no head, or one without a date
};

} // namespace incidents
