// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleettiles.h"

#include "models/health/fleetmodel.h"
#include "widgets/health/fleetfilter.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace health {

using namespace Qt::StringLiterals;
using shared::Theme;
namespace space = shared::space;

namespace {

constexpr int iconSize = 16;
constexpr int narrowest = 120; ///< of a tile
constexpr qsizetype textCap = 120;

class TileDelegate : public shared::RowDelegate {
public:
    TileDelegate(const FleetFilter &filter, QObject *parent)
        : RowDelegate(parent)
        , m_filter(filter)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const auto state = base::State(index.data(FleetModel::StateRole).toInt());
        const QRect tile = option.rect.adjusted(2, 2, -2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(backgroundOf(theme, option, state));
        painter->drawRoundedRect(tile, space::xs, space::xs);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.info, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(tile, space::xs, space::xs);
        }
        painter->drawPixmap(tile.left() + space::xs, tile.top() + (tile.height() - iconSize) / 2,
                            shared::iconPixmap(shared::stateIconName(state), theme.color(state), iconSize,
                                               painter->device()->devicePixelRatioF()));
        paintWords(*painter, tile.adjusted(iconSize + 2 * space::xs, 0, -space::xs, 0), option, index, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view ? view->gridSize() : QSize(narrowest, shared::rowHeight);
    }

protected:
    QString toolTip(const QModelIndex &index) const override
    {
        const QString worst = index.siblingAtColumn(FleetModel::StateColumn).data(Qt::ToolTipRole).toString();
        return index.data(FleetModel::HostRole).toString().left(textCap) + u'\n' + worst;
    }

private:
    static QColor backgroundOf(const Theme &theme, const QStyleOptionViewItem &option, base::State state)
    {
        if (option.state & QStyle::State_Selected)
            return theme.selection;
        QColor tint = theme.color(state);
        tint.setAlphaF(state == base::State::Ok ? 0.06F : 0.14F);
        return option.state & QStyle::State_MouseOver ? theme.hairline : tint;
    }

    void paintWords(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                    const QModelIndex &index, const Theme &theme) const
    {
        const QString name = index.data(FleetModel::HostRole).toString().left(textCap).simplified();
        QString group = m_filter.groupOf(index).left(textCap).simplified();
        if (group == name)
            group.clear();
        const int half = group.isEmpty() ? 0 : room.width() * 2 / 5;
        painter.setFont(option.font);
        painter.setPen(theme.muted);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(group, Qt::ElideRight, half));
        room.setRight(room.right() - half);
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(name, Qt::ElideMiddle, room.width()));
    }

    const FleetFilter &m_filter;
};

} // namespace

FleetTiles::FleetTiles(FleetFilter &filter, QWidget *parent)
    : QListView(parent)
{
    setModel(&filter);
    setModelColumn(FleetModel::HostColumn);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setAccessibleName(tr("Machines as tiles"));
    setItemDelegate(new TileDelegate(filter, this));
    connect(this, &QListView::doubleClicked, this, &FleetTiles::opened);
}

/// The selection is the table's, which chooses whole rows.
QItemSelectionModel::SelectionFlags FleetTiles::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return QListView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void FleetTiles::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FleetTiles::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const QModelIndex current = currentIndex().isValid() ? currentIndex().siblingAtColumn(modelColumn())
                                                         : model()->index(0, modelColumn());
    if (current.isValid()) // arrows work and focus is seen at once
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void FleetTiles::resizeEvent(QResizeEvent *event)
{
    fitTiles();
    QListView::resizeEvent(event);
}

/// As many to a line as fit, and no hole at its end.
void FleetTiles::fitTiles()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - bar - 2;
    const int columns = std::max(1, room / narrowest);
    setGridSize({room / columns, std::max(shared::rowHeight, fontMetrics().height() + space::s) + 2});
}

} // namespace health
