// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/recordtable.h"

namespace alerts {

/// The table of alerts: columns that keep their widths sensible, and their delegates.
class AlertsTable : public shared::RecordTable {
    Q_OBJECT

public:
    explicit AlertsTable(QWidget *parent = nullptr);

    /// Fits the columns to the font, after the model, the font or the locale changed.
    void fitColumns();
};

} // namespace alerts
