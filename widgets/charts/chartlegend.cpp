// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlegend.h"

#include "widgets/charts/legendfilter.h"
#include "widgets/charts/legendmodel.h"
#include "widgets/charts/legendtitles.h"
#include "widgets/charts/viewtext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int manyLines = 50; ///< further ones are not measured: a width must not cost by lines
constexpr qsizetype fewLines = 8; ///< are found by the eye
constexpr int fieldWidth = 200;
constexpr int boxRoom = 24;

} // namespace

ChartLegend::ChartLegend(const ChartData &chartData, QWidget *parent)
    : QWidget(parent)
    , m_data(chartData)
    , m_model(new LegendModel(chartData, this))
    , m_filter(new LegendFilter(chartData, this))
    , m_table(new QTableView(this))
    , m_field(new QLineEdit(this))
    , m_more(new shared::PlainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(shared::space::xs);
    column->addWidget(m_table);
    column->addWidget(m_more);
    m_filter->setSourceModel(m_model);
    makeTable();
    makeField();
    connectParts();
}

void ChartLegend::makeTable()
{
    m_table->setObjectName(u"legend"_s); // its titles stand over its figures: see the style sheet
    m_table->setHorizontalHeader(new LegendTitles(m_table));
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Lines of the chart"));
    m_table->setIconSize(QSize(14, 4));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // what tells names apart stands at either end
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFont(fontOf(shared::FontRole::Number, font()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *titles = m_table->horizontalHeader();
    titles->setHighlightSections(false);
    titles->setStretchLastSection(false);
    titles->setSectionResizeMode(QHeaderView::Fixed);
    titles->setSortIndicatorClearable(true); // a third click: as they came
    m_table->setSortingEnabled(true); // sorts by what was the first title until now
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
}

void ChartLegend::makeField()
{
    m_field->setMaximumWidth(fieldWidth);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Filter lines"));
    m_field->setAccessibleName(tr("Words to look for in the names of the lines"));
    m_field->addAction(shared::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_field->hide();
}

void ChartLegend::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        Q_EMIT lineChosen(rows.isEmpty() || m_data.lines.size() < 2 ? -1 : lineAt(rows.first()));
    });
    connect(m_model, &LegendModel::toggled, this, &ChartLegend::lineToggled);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT onlyLineWanted(lineAt(index)); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuWanted(m_table->viewport()->mapToGlobal(at)); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        {
            const QSignalBlocker quiet(
                m_table->selectionModel()); // a table chooses another row for one that goes
            m_filter->setWords(words);
        }
        keepChosen();
    });
}

qsizetype ChartLegend::lineAt(const QModelIndex &index) const
{
    return m_filter->mapToSource(index).row();
}

bool ChartLegend::hasManyLines() const
{
    return m_data.lines.size() > fewLines;
}

void ChartLegend::rebuild()
{
    const shared::Theme &theme = shared::Theme::of(palette());
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->rebuild(theme.series, locale(), theme.muted);
    }
    keepChosen();
    m_field->setVisible(hasManyLines());
    if (!hasManyLines())
        m_field->clear();
    fitFigures();
    fitNames();
    m_more->setVisible(m_data.hidden > 0);
    m_more->setText(
        tr("%n more line(s) are not drawn. Narrow the query to see them.", nullptr, int(m_data.hidden)));
    fitHeight();
}

/// What was brought forward is still marked, wherever its row is now.
void ChartLegend::keepChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const qsizetype chosen = rows.isEmpty() ? -1 : lineAt(rows.first());
    if (chosen == m_data.highlighted || m_data.lines.size() < 2)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    const QModelIndex wanted = m_filter->mapFromSource(m_model->index(int(m_data.highlighted), 0));
    if (wanted.isValid())
        m_table->selectRow(wanted.row());
    else
        m_table->clearSelection();
    m_table->viewport()->update();
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
        widest += m_data.lines.size() > 1 ? LegendTitles::arrowRoom : 0;
        for (int row = 0; row < std::min(m_model->rowCount(), manyLines); ++row)
            widest =
                std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, widest + shared::space::l);
    }
}

/// Names as wide as they are, so that the eye finds their figures. Where there is no room the figures give
/// way, the one that tells the least first; a name that has none even so is cut in the middle.
void ChartLegend::fitNames()
{
    constexpr std::array givingWay{LegendModel::AverageColumn, LegendModel::LowestColumn,
                                   LegendModel::HighestColumn};
    for (const auto column : givingWay)
        m_table->setColumnHidden(column, false);
    int widest = m_table->fontMetrics().horizontalAdvance(u"0"_s.repeated(8));
    for (qsizetype line = 0; line < std::min<qsizetype>(m_data.lines.size(), manyLines); ++line)
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(titleOf(m_data, line).left(120)));
    int room = width() - shared::space::xs; // a table that was not shown yet does not know its own
    if (m_filter->rowCount() > m_rows)
        room -= m_table->verticalScrollBar()->sizeHint().width();
    for (int column = LegendModel::NowColumn; column < LegendModel::ColumnCount; ++column)
        room -= m_table->columnWidth(column);
    const int wanted =
        widest + m_table->iconSize().width() + shared::space::xl + (m_data.lines.size() > 1 ? boxRoom : 0);
    for (const auto column : givingWay) {
        if (room >= wanted)
            break;
        room += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(LegendModel::NameColumn, std::max(80, std::min(wanted, room)));
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void ChartLegend::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_rows); // the same while a filter is typed
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

} // namespace charts
