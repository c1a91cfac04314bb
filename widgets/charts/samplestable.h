// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QTableView>

namespace charts {

class SamplesModel;

/// A chart as a table, for those who want the very numbers. Ctrl+C copies them as they are stored.
class SamplesTable : public QTableView {
    Q_OBJECT

public:
    SamplesTable(const ChartData &chartData, QWidget *parent);

    void rebuild();
    QString text() const; ///< the rows that are chosen, else all, as a spreadsheet takes them

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SamplesModel *m_model;
};

} // namespace charts
