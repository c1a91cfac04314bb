// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shared {
class PlainLabel;
}

namespace drift {

/// A drafted page to review: highlighted, to copy or to save as a file. It holds nothing up.
class DraftWindow : public QDialog {
    Q_OBJECT

public:
    DraftWindow(const QString &text, QWidget *parent);

private:
    QString m_text;
    shared::PlainLabel *m_outcome;
};

} // namespace drift
