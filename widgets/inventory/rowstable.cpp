// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/rowstable.h"

#include "widgets/inventory/rowsfilter.h"
#include "widgets/shared/cellpainter.h"
#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

namespace inventory {

namespace space = shared::space;

namespace {

class CellDelegate : public shared::RowDelegate {
public:
    CellDelegate(bool toned, QObject *parent)
        : RowDelegate(parent)
        , m_toned(toned)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        shared::CellPainter cell(*painter, option);
        cell.paintBackground({});
        const shared::Cell content{.state = base::State(index.data(RowsModel::ToneRole).toInt()),
                                   .stale = index.data(RowsModel::DimRole).toBool(),
                                   .main = index.data(RowsModel::TextRole).toString()};
        if (m_toned && index.column() == 0 && !content.stale)
            cell.paintState(content);
        else
            cell.paintPlain(content);
        cell.paintFocus();
    }

private:
    bool m_toned;
};

} // namespace

RowsTable::RowsTable(const QString &accessibleName, const Columns &columns, QWidget *parent)
    : RecordTable(parent)
    , m_filter(new RowsFilter(this))
    , m_columns(columns)
{
    setAccessibleName(accessibleName);
    setSelectionMode(SingleSelection);
    m_filter->setSourceModel(&m_model);
    setModel(m_filter);
    sortByColumn(-1, Qt::AscendingOrder); // as they come, until somebody asks otherwise
    setItemDelegate(new CellDelegate(columns.toned, this));
    connect(this, &RecordTable::opened, this, &RowsTable::open);
}

void RowsTable::setRows(const QStringList &headings, const QList<Row> &rows)
{
    const bool first = m_model.columnCount() == 0;
    m_model.setRows(headings, rows);
    if (first)
        fitColumns();
}

void RowsTable::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    fitRows();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != m_columns.stretched)
            fitColumn(column, m_columns.widest.value(column), fontOf(shared::FontRole::Heading, font()),
                      column == 0 && m_columns.toned ? space::xl : 0);
    }
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    horizontalHeader()->setSectionResizeMode(m_columns.stretched, QHeaderView::Stretch);
}

void RowsTable::open(const QModelIndex &index)
{
    const QString page = index.data(RowsModel::PageRole).toString();
    if (!page.isEmpty())
        Q_EMIT pageWanted(page, index.data(RowsModel::LineRole).toInt());
}

void RowsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || index.data(RowsModel::PageRole).toString().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the wiki page at this line"), this,
                    [this, row = QPersistentModelIndex(index)] { open(row); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(index).center()));
}

void RowsTable::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace inventory
