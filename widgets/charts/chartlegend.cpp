// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlegend.h"

#include "widgets/charts/legendmodel.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int manyLines = 50; ///< further ones are not measured: a width must not cost by lines

} // namespace

ChartLegend::ChartLegend(const ChartData &chartData, QWidget *parent)
    : QWidget(parent)
    , m_data(chartData)
    , m_model(new LegendModel(chartData, this))
    , m_table(new QTableView(this))
    , m_more(new shared::PlainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(shared::space::xs);
    column->addWidget(m_table);
    column->addWidget(m_more);
    makeTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        Q_EMIT lineChosen(rows.isEmpty() || m_data.lines.size() < 2 ? -1 : rows.first().row());
    });
}

void ChartLegend::makeTable()
{
    m_table->setObjectName(u"legend"_s); // its titles stand over its figures: see the style sheet
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Lines of the chart"));
    m_table->setIconSize(QSize(14, 4));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(false);
    m_table->setFont(fontOf(shared::FontRole::Number, font()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
}

void ChartLegend::rebuild()
{
    const shared::Theme &theme = shared::Theme::of(palette());
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const int row = chosen.isEmpty() ? -1 : chosen.first().row();
    m_model->rebuild(theme.series, locale());
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    fitFigures();
    fitNames();
    m_more->setVisible(m_data.hidden > 0);
    m_more->setText(
        tr("%n more line(s) are not drawn. Narrow the query to see them.", nullptr, int(m_data.hidden)));
    fitHeight();
}

/// Figures as wide as the widest of them or their title, the first ones also with the title they have while
/// the crosshair is out: moving it must not move the columns.
void ChartLegend::fitFigures()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = LegendModel::NowColumn; column < LegendModel::ColumnCount; ++column) {
        int widest = metrics.horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (column == LegendModel::NowColumn)
            widest = std::max(widest, metrics.horizontalAdvance(LegendModel::crosshairTitle()));
        for (int row = 0; row < std::min(m_model->rowCount(), manyLines); ++row)
            widest =
                std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, widest + shared::space::xl);
    }
}

/// Names as wide as they are, so that the eye finds their figures; long ones end in an ellipsis.
void ChartLegend::fitNames()
{
    int widest = m_table->fontMetrics().horizontalAdvance(u"0"_s.repeated(8));
    for (const Line &line : m_data.lines.first(std::min<qsizetype>(m_data.lines.size(), manyLines)))
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(line.name.left(120)));
    int room = m_table->viewport()->width();
    for (int column = LegendModel::NowColumn; column < LegendModel::ColumnCount; ++column)
        room -= m_table->columnWidth(column);
    const int wanted = widest + m_table->iconSize().width() + shared::space::xl;
    m_table->setColumnWidth(LegendModel::NameColumn, std::max(80, std::min(wanted, room)));
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void ChartLegend::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_rows);
    m_table->setFixedHeight(rows * rowHeight + m_table->horizontalHeader()->sizeHint().height() + 2);
}

void ChartLegend::setRoom(int height)
{
    m_rows = std::clamp(height / rowHeight - 1, 1, 8);
    fitHeight();
}

void ChartLegend::moveCursor()
{
    m_model->moveCursor();
}

bool ChartLegend::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_table->selectionModel()->hasSelection()) {
        m_table->clearSelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace charts
