// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/pending.h"
#include "models/inventory/inventoryreader.h"
#include "models/inventory/knowledge.h"
#include "models/wiki/pageset.h"

#include <QObject>

namespace inventory {

/// What was read from the pages of a wiki.
struct Reading {
    Knowledge knowledge;
    QList<ReadPage> pages; ///< by id, each with its blocks
    QList<wiki::Diagnostic> diagnostics; ///< of the pages as files, and of what stands in them; by page, line

    /// Null when there is none of that id.
    const wiki::Document *document(QStringView page) const;
};

/// Reads the pages that a wiki's store holds, away from the GUI thread, and only those again that changed.
/// Says as of when, and what is wrong with the wiki, as that store does.
class InventoryStore final : public QObject {
    Q_OBJECT

public:
    explicit InventoryStore(ReadOptions options, QObject *parent = nullptr);

    /// Whatever the wiki's store holds now; nothing happens when it is what was taken last. A reading that
    /// still runs is dropped. Ends with refreshed().
    void take(const base::Held<wiki::PageSet> &wiki);

    const base::Held<Reading> &held() const { return m_held; }
    /// What is held is not yet what was taken.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void changed(); ///< held() did
    void refreshed(); ///< what was taken has been read

private:
    base::Pending<Reading> reading() const;
    void accept(const base::Result<Reading> &reading);

    ReadOptions m_options;
    base::Held<Reading> m_held;
    base::Held<wiki::PageSet> m_taken;
    base::Held<wiki::PageSet> m_read; ///< what m_held was read from
    base::Pending<Reading> m_reading;
    bool m_isReading = false;
};

} // namespace inventory
