// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace shared {
class PlainLabel;
}

namespace charts {

class LegendFilter;
class LegendModel;

/// The legend below a chart: each line with its figures. Choosing one brings its line forward, Space or its
/// box hides it, Enter or a double click shows it alone, a click on a title sorts, Ctrl+C copies.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    ChartLegend(const ChartData &chartData, QWidget *parent);

    void rebuild();
    void moveCursor();
    void setRoom(int height); ///< how high it may get; more lines scroll

    QTableView *table() const { return m_table; }
    /// Lists the lines with some words. Whoever lays out the chart finds a place for it; seen when there are
    /// many.
    QLineEdit *field() const { return m_field; }
    bool hasManyLines() const;
    QString text() const; ///< what is chosen, else all that is listed, as a spreadsheet takes it

Q_SIGNALS:
    void lineChosen(qsizetype line); ///< -1: none
    void lineToggled(qsizetype line);
    void onlyLineWanted(qsizetype line);
    void menuWanted(const QPoint &globalPosition);
    void left(); ///< the keyboard has no business here any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeField();
    void connectParts();
    void fitFigures();
    void fitNames();
    void fitHeight();
    void keepChosen();
    qsizetype lineAt(const QModelIndex &index) const;
    bool tableKey(int key, Qt::KeyboardModifiers modifiers, bool press);
    bool fieldKey(int key);

    const ChartData &m_data;
    LegendModel *m_model;
    LegendFilter *m_filter;
    QTableView *m_table;
    QLineEdit *m_field;
    int m_rows = 4;
    shared::PlainLabel *m_more;
};

} // namespace charts
