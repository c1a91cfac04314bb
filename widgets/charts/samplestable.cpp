// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/samplestable.h"

#include "widgets/charts/samplesmodel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthOfFigures = 150;

} // namespace

SamplesTable::SamplesTable(const ChartData &chartData, QWidget *parent)
    : QTableView(parent)
    , m_model(new SamplesModel(chartData, this))
{
    // First of all: by its name the style sheet knows it, whose titles stand over its figures.
    setObjectName(u"samples"_s);
    setModel(m_model);
    setAccessibleName(tr("Samples of the chart"));
    setFont(fontOf(shared::FontRole::Number, font()));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(shared::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(widthOfFigures);
    horizontalHeader()->setHighlightSections(false);
}

void SamplesTable::rebuild()
{
    const QPersistentModelIndex top = indexAt(viewport()->rect().topLeft());
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    m_model->rebuild(locale());
    if (top.isValid()) // rows above may be gone
        verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : top.row());
    if (m_model->rowCount() > 0)
        setColumnWidth(0,
                       fontMetrics().horizontalAdvance(m_model->index(0, 0).data().toString())
                           + 2 * shared::space::xl);
}

QString SamplesTable::text() const
{
    QStringList lines;
    const auto append = [&](const std::function<QVariant(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(cell(column).toString());
        lines.append(cells.join(u'\t'));
    };
    append([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (all || selectionModel()->isRowSelected(row))
            append([this, row](int column) { return m_model->index(row, column).data(Qt::EditRole); });
    return lines.join(u'\n') + u'\n';
}

void SamplesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTableView::keyPressEvent(event);
}

} // namespace charts
