// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/recordtable.h"

namespace drift {

/// The table of differences: columns that keep their widths sensible, and their delegates.
class DriftTable : public shared::RecordTable {
    Q_OBJECT

public:
    explicit DriftTable(QWidget *parent = nullptr);

    /// Fits the columns to the font, after the model, the font or the locale changed.
    void fitColumns();
};

} // namespace drift
