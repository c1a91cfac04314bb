// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QWidget>

class QTableView;

namespace shared {
class PlainLabel;
}

namespace charts {

class LegendModel;

/// The legend below a chart: each line with its figures. Choosing one brings its line forward.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    ChartLegend(const ChartData &chartData, QWidget *parent);

    void rebuild();
    void moveCursor();
    void setRoom(int height); ///< how high it may get; more lines scroll

Q_SIGNALS:
    void lineChosen(qsizetype line); ///< -1: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void fitFigures();
    void fitNames();
    void fitHeight();

    const ChartData &m_data;
    LegendModel *m_model;
    QTableView *m_table;
    int m_rows = 4;
    shared::PlainLabel *m_more;
};

} // namespace charts
