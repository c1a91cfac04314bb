// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/names.h"

#include <QSet>

namespace inventory {

/// Finds the subjects that a sentence names, by any way to call them.
class NameFinder {
public:
    explicit NameFinder(const Inventory &inventory);

    /// Positions in the inventory's list of subjects.
    QSet<qsizetype> namedIn(const QString &text) const;

private:
    NameIndex m_index;
    QSet<QString> m_beginnings; ///< the first words of names, up to a dot
};

} // namespace inventory
