// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/comparisontable.h"

#include "models/outbox/comparisontext.h"
#include "widgets/outbox/comparisondelegate.h"
#include "widgets/outbox/wrappedline.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <array>

namespace outbox {

using namespace Qt::StringLiterals;
namespace space = shared::space;

ComparisonTable::ComparisonTable(ComparisonModel &model, QWidget *parent)
    : RecordTable(parent)
    , m_model(model)
{
    setAccessibleName(tr("The three texts beside each other"));
    setSortingEnabled(false); // lines stand in the order of their text
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel); // a wrapped line may be higher than the view
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ComparisonDelegate(*this));
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ComparisonModel::DecisionColumn, QHeaderView::Interactive);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &ComparisonTable::fitHeights);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                viewport()->update(); // the frame moves
                const bool same = now.isValid() && before.isValid()
                    && m_model.hunkOf(now.row()) == m_model.hunkOf(before.row());
                if (now.isValid() && !same)
                    Q_EMIT hunkChanged(m_model.hunkOf(now.row()));
            });
    dress();
}

qsizetype ComparisonTable::currentHunk() const
{
    return currentIndex().isValid() ? m_model.hunkOf(currentIndex().row()) : -1;
}

void ComparisonTable::goToHunk(qsizetype hunk)
{
    if (m_fitSoon.isActive()) { // where it is depends on the heights above it
        m_fitSoon.stop();
        fitHeights();
    }
    const QModelIndex place = m_model.index(m_model.rowOf(hunk), ComparisonModel::OursColumn);
    setCurrentIndex(place);
    scrollTo(place, PositionAtCenter);
}

int ComparisonTable::lineHeight() const
{
    return QFontMetrics(fontOf(shared::FontRole::Code, font())).height() + space::xs;
}

int ComparisonTable::gutterWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_model.rowCount()).size());
    return (int(digits) + 2) * QFontMetrics(fontOf(shared::FontRole::Code, font())).horizontalAdvance(u'9')
        + 2 * space::xs;
}

int ComparisonTable::textColumns(int columnWidth) const
{
    const int room = columnWidth - gutterWidth() - space::s;
    return room / std::max(1, QFontMetrics(fontOf(shared::FontRole::Code, font())).horizontalAdvance(u'0'));
}

void ComparisonTable::dress()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lineHeight());
    int widest = 0;
    const QFontMetrics metrics(font());
    for (const QString &text : decisionTexts())
        widest = std::max(widest, metrics.horizontalAdvance(text));
    setColumnWidth(ComparisonModel::DecisionColumn, widest + 16 + 3 * space::s); // an icon and its distances
    m_fitSoon.start();
}

/// Silently, and laid out once: each row that is resized would have the view work out all that it shows.
void ComparisonTable::fitHeights()
{
    using Model = ComparisonModel;
    const int height = lineHeight();
    std::array<int, Model::ColumnCount> columns{}; // of letters
    for (int column = 0; column < Model::ColumnCount; ++column)
        columns.at(size_t(column)) = textColumns(columnWidth(column));
    {
        const QSignalBlocker silent(verticalHeader());
        verticalHeader()->setUpdatesEnabled(false); // else it finds out where each row is on the screen
        for (int row = 0; row < m_model.rowCount(); ++row) {
            int pieces = 1;
            for (const int column : {Model::BaseColumn, Model::TheirsColumn, Model::OursColumn}) {
                const QString text = expandedTabs(m_model.index(row, column).data().toString());
                pieces = std::max(pieces, pieceCount(text, columns.at(size_t(column))));
            }
            if (rowHeight(row) != pieces * height)
                setRowHeight(row, pieces * height);
        }
    }
    verticalHeader()->setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

void ComparisonTable::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace outbox
