// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/recordsview.h"

#include "models/records/csv.h"
#include "widgets/shared/filterheader.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/recorddetails.h"
#include "widgets/shared/recordexport.h"
#include "widgets/shared/recordsfilter.h"
#include "widgets/shared/recordstext.h"
#include "widgets/shared/recordtable.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace shared {

using namespace Qt::StringLiterals;
using records::RecordsModel;

namespace {

constexpr int besideFrom = 1400; ///< narrower views have no room for the details beside the table

constexpr CellRoles roles{.state = RecordsModel::StateRole,
                          .stale = RecordsModel::StaleRole,
                          .number = RecordsModel::TextRole,
                          .detail = RecordsModel::DetailRole,
                          .bare = true};

} // namespace

RecordsView::RecordsView(const Wording &wording, QList<RecordsColumn> columns, QWidget *parent)
    : QWidget(parent)
    , m_filter(new RecordsFilter(this))
    , m_columns(std::move(columns))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_table(new RecordTable(m_parts))
    , m_details(new RecordDetails(m_parts))
{
    m_filter->setSourceModel(&m_model);
    makeTable(wording);
    makeHeader(wording);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    connectParts();
    setFocusProxy(m_table);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
}

void RecordsView::makeTable(const Wording &wording)
{
    m_table->setAccessibleName(wording.accessibleName);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_filter);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they come, until somebody asks otherwise
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QList<int> numbers;
    for (int i = 0; i < m_columns.size(); ++i) {
        m_table->setItemDelegateForColumn(i, new StateDelegate(m_columns.at(i).kind, roles, m_table));
        if (m_columns.at(i).kind == CellKind::Number)
            numbers.append(i);
    }
    m_filter->setNumberColumns(numbers);
}

void RecordsView::makeHeader(const Wording &wording)
{
    m_header = new FilterHeader({.placeholder = wording.placeholder, .accessibleName = wording.placeholder},
                                *m_filter, this);
    auto *out = new RecordExport({.name = wording.fileName,
                                  .csv = [this] { return csv(); },
                                  .text = [this] { return text(); },
                                  .picture = this},
                                 this);
    m_header->addTool(out);
    connect(out, &RecordExport::told, this,
            [this](const QString &sentence) { m_header->setSummary(sentence); });
}

void RecordsView::connectParts()
{
    connect(m_header, &FilterHeader::fieldLeft, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RecordTable::opened, this, &RecordsView::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const records::Record *record = current();
        m_details->setRecord(record);
        if (record && !m_quiet)
            Q_EMIT recordSelected(record->key);
    });
    connect(m_details, &RecordDetails::chartWanted, this, [this] {
        if (const records::Record *record = current(); record && record->chart)
            Q_EMIT chartWanted(*record->chart);
    });
    connect(m_details, &RecordDetails::pageWanted, this, &RecordsView::pageWanted);
}

void RecordsView::setHeadings(const QStringList &headings)
{
    m_model.setHeadings(headings);
    fitColumns();
}

/// The chosen record stays chosen while there is one of its key.
void RecordsView::setRecords(const QList<records::Record> &list, const QString &summary)
{
    const records::Record *before = current();
    const QString chosen = before ? before->key : QString();
    m_quiet = true;
    m_model.setRecords(list);
    if (!select(chosen) && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_quiet = false;
    m_details->setRecord(current());
    if (std::exchange(m_summary, summary) != summary)
        m_header->setSummary(summary); // a word about an export stays until there is news
    m_header->refresh();
}

void RecordsView::setMoment(base::Instant moment)
{
    m_moment = moment;
    m_details->setMoment(moment);
}

void RecordsView::addTool(QWidget *tool)
{
    m_header->addTool(tool);
}

void RecordsView::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

bool RecordsView::select(const QString &key)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.index(m_model.rowOf(key), 0));
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    return true;
}

const records::Record *RecordsView::current() const
{
    return m_model.record(m_filter->mapToSource(m_table->currentIndex()).row());
}

void RecordsView::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    m_table->fitRows();
    const QFont bold = fontOf(FontRole::Heading, font());
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    for (int i = 0; i < m_columns.size(); ++i) {
        const RecordsColumn &column = m_columns.at(i);
        const bool hasIcon = column.kind == CellKind::State || column.kind == CellKind::Number;
        if (column.stretched)
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            m_table->fitColumn(i, column.widest, bold, hasIcon ? space::xl : 0);
    }
}

void RecordsView::open()
{
    const records::Record *record = current();
    if (record && m_opener)
        m_opener(*record);
    else if (record && record->chart)
        Q_EMIT chartWanted(*record->chart);
    else if (record && !record->page.isEmpty())
        Q_EMIT pageWanted(record->page, record->line);
}

void RecordsView::showMenu(const QPoint &position)
{
    const records::Record *record = current();
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"chart"_s), tr("Chart"), this,
                    [this, chart = record->chart] { Q_EMIT chartWanted(*chart); })
        ->setEnabled(record->chart.has_value());
    menu->addAction(tr("Wiki page"), this,
                    [this, page = record->page, line = record->line] { Q_EMIT pageWanted(page, line); })
        ->setEnabled(!record->page.isEmpty());
    menu->addAction(icon(u"copy"_s), tr("Copy with its proof"), this,
                    [text = recordText(*record, m_model.headings(), m_moment, locale())] {
                        QGuiApplication::clipboard()->setText(text);
                    });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// As it is shown: filtered and sorted.
QByteArray RecordsView::csv() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells.append(m_filter->index(row, column).data().toString());
        rows.append(cells);
    }
    return records::toCsv(m_model.headings(), rows);
}

QString RecordsView::text() const
{
    QStringList lines{m_summary};
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells.append(m_filter->index(row, column).data().toString());
        cells.removeAll(QString());
        lines.append(u"- "_s + cells.join(u" · "_s));
    }
    return lines.join(u'\n');
}

void RecordsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() < besideFrom ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_parts->orientation() && !event->oldSize().isEmpty())
        return; // the user may have moved the handle
    m_parts->setOrientation(orientation);
    const int room = orientation == Qt::Vertical ? height() : width();
    m_parts->setSizes({room * 3 / 5, room * 2 / 5});
}

void RecordsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_header && event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace shared
