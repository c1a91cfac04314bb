// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shared {

/// A label for text from anywhere: never rich text, at most `plainTextCap` characters.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text); ///< hides QLabel's: capped, and never rich
};

constexpr qsizetype plainTextCap = 2000;

/// Text for a tool tip that shows exactly these characters: a tool tip guesses at rich text unless it is
/// told.
QString plainToolTip(const QString &text);

/// Text cut to `cap` characters with an ellipsis, control characters and line breaks turned into spaces.
QString capped(const QString &text, qsizetype cap = plainTextCap);

} // namespace shared
