// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/comparisonmodel.h"
#include "widgets/shared/recordtable.h"

#include <QTimer>

namespace outbox {

/// Three texts beside each other that scroll as one: what belongs together stands side by side, long lines
/// are wrapped. The hunk of the current row is framed.
class ComparisonTable final : public shared::RecordTable {
    Q_OBJECT

public:
    explicit ComparisonTable(ComparisonModel &model, QWidget *parent = nullptr);

    qsizetype currentHunk() const; ///< -1: none
    void goToHunk(qsizetype hunk); ///< brings it into the middle

    int lineHeight() const;
    int gutterWidth() const; ///< for the number of a line and its mark
    int textColumns(int columnWidth) const; ///< how many letters fit beside the gutter

Q_SIGNALS:
    void hunkChanged(qsizetype hunk); ///< the current one is another

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fitHeights();

    ComparisonModel &m_model;
    QTimer m_fitSoon;
};

} // namespace outbox
