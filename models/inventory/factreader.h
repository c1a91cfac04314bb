// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/mention.h"

namespace inventory {

/// Turns what stands somewhere on one page into facts, and says what it could not.
class FactReader {
public:
    FactReader(const ReadPage &page, Mentions &mentions)
        : m_page(page)
        , m_mentions(mentions)
    {
    }

    /// Nothing when it says nothing, or nothing that could be used: then a diagnostic says so.
    /// @param block that the cell stands in
    /// @param unit of bare numbers
    std::optional<Fact> read(const QString &key, const wiki::Cell &cell, const wiki::Block &block,
                             const QString &unit = {});

    /// A mention of the thing that a cell names; facts are still to be added.
    Mention mention(const QString &name, std::optional<Kind> kind, const wiki::Cell &cell,
                    const wiki::Block &block) const;

    void complain(const wiki::Cell &cell, wiki::Diagnostic::Severity severity, const QString &message);

private:
    const ReadPage &m_page;
    Mentions &m_mentions;
};

/// The stretch of a one-line block that its text fills.
wiki::Cell cellOf(const wiki::Block &block);
/// A part of a cell, without the blanks around it.
wiki::Cell within(const wiki::Cell &cell, qsizetype from, qsizetype length);

} // namespace inventory
