// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QPlainTextEdit>

#include <optional>

namespace alerts {

/// All that is known of one alert, as text to read, select and copy. Never rich text: it comes from outside.
class AlertDetails : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AlertDetails(QWidget *parent = nullptr);

    /// Shows an alert; nothing clears it. What is selected and where one reads stays while the text does.
    void setAlert(const std::optional<Alert> &alert, base::Instant now);
};

} // namespace alerts
