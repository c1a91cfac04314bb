// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/recordtable.h"

namespace outbox {

/// The table of what is on its way: columns that keep their widths sensible, and their delegates.
class OutboxTable : public shared::RecordTable {
    Q_OBJECT

public:
    explicit OutboxTable(QWidget *parent = nullptr);

    /// Fits the columns to the font, after the model, the font or the locale changed.
    void fitColumns();
};

} // namespace outbox
