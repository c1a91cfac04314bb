// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pointtext.h"

#include <QFrame>

namespace charts {

/// Explains a point of a chart, until one presses elsewhere or Esc. Ctrl+C copies all of it.
class PointCard : public QFrame {
    Q_OBJECT

public:
    PointCard(const QList<Remark> &remarks, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;

    QList<Remark> m_remarks;
};

} // namespace charts
