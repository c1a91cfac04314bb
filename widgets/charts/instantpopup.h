// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QFrame>

#include <optional>

class QLineEdit;

namespace shared {
class PlainLabel;
}

namespace charts {

/// Asks with which instant to compare, typed as everywhere in the window, and says with every key what it
/// understood. Enter takes it, Esc leaves.
class InstantPopup final : public QFrame {
    Q_OBJECT

public:
    struct Asking {
        base::Instant suggested; ///< stands there already
        base::Instant shown; ///< what is looked at, which compares with nothing
        base::Instant now; ///< nothing after it
        QTimeZone zone;
    };

    InstantPopup(const Asking &asking, QWidget *parent);

Q_SIGNALS:
    void chosen(base::Instant instant);

private:
    std::optional<base::Instant> read();
    void take();

    Asking m_asking;
    QLineEdit *m_field;
    shared::PlainLabel *m_words;
};

} // namespace charts
