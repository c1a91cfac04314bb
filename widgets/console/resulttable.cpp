// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/resulttable.h"

#include "models/records/csv.h"
#include "widgets/shared/filterheader.h"
#include "widgets/shared/recordexport.h"
#include "widgets/shared/recordtable.h"
#include "widgets/shared/statedelegate.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wordfilter.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

/// Numbers are sorted as numbers, texts as people do.
class ResultFilter final : public shared::WordFilter {
public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(ResultModel::SearchRole).toString();
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        if (const auto order = before(ResultModel::OrderRole, left, right))
            return *order;
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    }
};

namespace {

constexpr shared::CellRoles roles{
    .state = ResultModel::StateRole, .number = ResultModel::TextRole, .bare = true};
constexpr int widestColumn = 340;
constexpr int looked = 200; ///< rows that widths are made for

} // namespace

ResultTable::ResultTable(QWidget *parent)
    : QWidget(parent)
    , m_filter(new ResultFilter(this))
    , m_header(nullptr)
    , m_table(new shared::RecordTable(this))
    , m_texts(new shared::StateDelegate(shared::CellKind::Text, roles, m_table))
    , m_numbers(new shared::StateDelegate(shared::CellKind::Number, roles, m_table))
{
    m_filter->setSourceModel(&m_model);
    m_table->setAccessibleName(tr("Answer as a table"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the server gave them
    m_header = new shared::FilterHeader(
        {.placeholder = tr("Filter by labels"), .accessibleName = tr("Filter by labels")}, *m_filter, this);
    auto *out = new shared::RecordExport({.name = u"query"_s,
                                          .csv = [this] { return csv(); },
                                          .text = [this] { return text(); },
                                          .picture = this},
                                         this);
    m_header->addTool(out);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setMinimumSize(200, 80);
    connect(out, &shared::RecordExport::told, this,
            [this](const QString &sentence) { m_header->setSummary(sentence); });
    connect(m_header, &shared::FilterHeader::fieldLeft, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

/// The order that was asked for stays while the columns do, and the place of the reader while the rows do.
void ResultTable::setAnswer(const Answer &answer)
{
    const QStringList before = m_model.headings();
    m_model.setLocale(locale());
    if (!m_model.setAnswer(answer)) {
        summarise();
        return;
    }
    if (m_model.headings() != before)
        m_table->sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
    summarise();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void ResultTable::summarise()
{
    m_header->setSummary(
        m_model.hidden() > 0
            ? tr("The first %1 rows; %2 more are not shown.")
                  .arg(locale().toString(m_model.rowCount()), locale().toString(m_model.hidden()))
            : tr("%1 rows", nullptr, m_model.rowCount()).arg(locale().toString(m_model.rowCount())));
    m_header->refresh();
}

void ResultTable::fitColumns()
{
    m_table->fitRows();
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(looked);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setItemDelegateForColumn(column, column < m_model.labelColumns() ? m_texts : m_numbers);
        m_table->resizeColumnToContents(column);
        const int fitting = m_table->columnWidth(column) + shared::space::l;
        m_table->setColumnWidth(column, std::min(fitting, widestColumn));
    }
}

QList<QStringList> ResultTable::rows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column) {
            const QModelIndex cell = m_filter->index(row, column);
            const QVariant exact = cell.data(ResultModel::OrderRole);
            cells.append(exact.isValid() ? exact.toString() : QString());
        }
        rows.append(cells);
    }
    return rows;
}

/// As it is filtered and sorted, numbers in full and with a point.
QByteArray ResultTable::csv() const
{
    return records::toCsv(m_model.headings(), rows());
}

QString ResultTable::text() const
{
    QStringList lines{m_model.headings().join(u'\t')};
    for (const QStringList &row : rows())
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace console
