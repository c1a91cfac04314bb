// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the legend of a chart.
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/legendmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace charts {

using namespace Qt::StringLiterals;

QString ChartLegend::text() const
{
    const QAbstractItemModel *rows = m_table->model();
    QStringList lines;
    const auto append = [&](const std::function<QVariant(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column)
            cells.append(cell(column).toString());
        lines.append(cells.join(u'\t'));
    };
    append([&](int column) { return rows->headerData(column, Qt::Horizontal); });
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (int row = 0; row < rows->rowCount(); ++row)
        if (chosen.isEmpty() || chosen.first().row() == row)
            append([&](int column) { return rows->index(row, column).data(); });
    return lines.join(u'\n') + u'\n';
}

/// What these keys do; some are shortcuts of the window, which is told that they are taken.
/// @param press false: only whether they would
bool ChartLegend::tableKey(int key, Qt::KeyboardModifiers modifiers, bool press)
{
    const QModelIndex current = m_table->currentIndex();
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier;
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        if (press)
            QGuiApplication::clipboard()->setText(text());
        return true;
    }
    if (!plain)
        return false;
    if (key == Qt::Key_Escape && m_table->selectionModel()->hasSelection()) {
        if (press)
            m_table->clearSelection();
        return true;
    }
    if (!current.isValid() || m_data.lines.size() < 2)
        return false;
    if (key == Qt::Key_Space) {
        if (press)
            Q_EMIT lineToggled(lineAt(current));
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (press)
        Q_EMIT onlyLineWanted(lineAt(current));
    return true;
}

bool ChartLegend::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (!m_field->text().isEmpty())
            m_field->clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    default:
        return false;
    }
}

bool ChartLegend::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool taken =
        watched == m_table ? tableKey(key->key(), key->modifiers(), press) : press && fieldKey(key->key());
    if (!taken)
        return QWidget::eventFilter(watched, event);
    event->accept();
    return true;
}

} // namespace charts
