// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologymap.h"

#include "models/topology/topologymodel.h"
#include "models/topology/topologytext.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/topology/mappainter.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <limits>

namespace topology {

namespace space = shared::space;

namespace {

/// How far `to` is in a direction, as one moves with arrows: sideways counts more. Negative when it lies
/// elsewhere.
double distanceInDirection(const QPoint &from, const QPoint &to, Qt::Key direction)
{
    const QPoint way = to - from;
    const bool upright = direction == Qt::Key_Up || direction == Qt::Key_Down;
    const bool back = direction == Qt::Key_Up || direction == Qt::Key_Left;
    const int along = (upright ? way.y() : way.x()) * (back ? -1 : 1);
    const int across = std::abs(upright ? way.x() : way.y());
    return along <= 0 ? -1 : along + 3.0 * across;
}

/// Where the title of a frame stands, which is what one moves between.
QPoint anchor(const MapBox &box)
{
    return {box.rect.left() + std::min(box.rect.width(), 120) / 2,
            box.header > 0 ? box.rect.top() + box.header / 2 : box.rect.center().y()};
}

} // namespace

TopologyMap::TopologyMap(TopologyModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Map of what runs where"));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        refresh();
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TopologyMap::refresh);
    refresh();
}

QSize TopologyMap::sizeHint() const
{
    return {600, 360};
}

void TopologyMap::refresh()
{
    const QFontMetrics metrics(font());
    m_layout = layOut(
        m_model.topology(), viewport()->size(),
        {.row = std::max(space::xl, metrics.height() + space::s), .character = metrics.averageCharWidth()});
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - viewport()->height()));
    markFalling();
    viewport()->update();
}

void TopologyMap::markFalling()
{
    m_falling = QList<bool>(m_model.topology().nodes.size(), false);
    if (m_current < 0 || m_current >= m_falling.size())
        return;
    for (const qsizetype node : m_model.topology().below(m_current))
        m_falling[node] = true;
}

void TopologyMap::setCurrent(qsizetype node)
{
    if (std::exchange(m_current, node) == node)
        return;
    markFalling();
    const MapBox *box = boxOf(node);
    for (qsizetype above = node; !box && above >= 0; above = m_model.topology().nodes.at(above).parent)
        box = boxOf(above); // what stands below a chip is not drawn
    if (box) {
        const int top = verticalScrollBar()->value();
        const int height = box->header > 0 ? box->header : box->rect.height();
        if (box->rect.top() < top)
            verticalScrollBar()->setValue(box->rect.top() - space::s);
        else if (box->rect.top() + height > top + viewport()->height())
            verticalScrollBar()->setValue(box->rect.top() + height + space::s - viewport()->height());
    }
    setAccessibleDescription(node < 0 ? QString() : nodeText(m_model.topology().nodes.at(node)));
    viewport()->update();
}

void TopologyMap::choose(qsizetype node)
{
    if (node == m_current)
        return;
    setCurrent(node);
    Q_EMIT currentChanged(node);
}

QPoint TopologyMap::offset() const
{
    return {0, -verticalScrollBar()->value()};
}

const MapBox *TopologyMap::boxOf(qsizetype node) const
{
    const auto found = std::ranges::find(m_layout.boxes, node, &MapBox::node);
    return node < 0 || found == m_layout.boxes.end() ? nullptr : &*found;
}

const MapBox *TopologyMap::boxAt(const QPoint &position) const
{
    const QPoint at = position - offset();
    const MapBox *innermost = nullptr;
    for (const MapBox &box : m_layout.boxes) {
        if (box.node >= 0 && box.rect.contains(at))
            innermost = &box; // frames come before what they hold
    }
    return innermost;
}

std::optional<qsizetype> TopologyMap::neighbour(Qt::Key direction) const
{
    const MapBox *from = boxOf(m_current);
    std::optional<qsizetype> nearest;
    double shortest = std::numeric_limits<double>::max();
    for (const MapBox &box : m_layout.boxes) {
        if (box.node < 0 || box.node == m_current)
            continue;
        const double distance = from ? distanceInDirection(anchor(*from), anchor(box), direction) : 0;
        if (distance >= 0 && distance < shortest) {
            shortest = distance;
            nearest = box.node;
        }
    }
    return nearest;
}

void TopologyMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), shared::Theme::of(palette()).surface);
    painter.translate(offset());
    const QRect shown = event->rect().translated(-offset());
    MapPainter map(painter, m_model.topology(), m_layout.density, palette(), font());
    for (const MapBox &box : m_layout.boxes) {
        if (!box.rect.intersects(shown))
            continue;
        const bool current = box.node >= 0 && box.node == m_current;
        map.paint(box,
                  {.current = current,
                   .focused = current && hasFocus(),
                   .falling = box.node >= 0 && m_falling.value(box.node)});
    }
}

void TopologyMap::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (const auto next = neighbour(key))
            choose(*next);
        return;
    case Qt::Key_Home:
        if (!m_model.topology().roots.isEmpty())
            choose(m_model.topology().roots.first());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TopologyMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_model.topology().roots.isEmpty() && event->reason() != Qt::MouseFocusReason)
        choose(m_model.topology().roots.first()); // arrows work and focus is seen at once
    viewport()->update();
}

void TopologyMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TopologyMap::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const MapBox *box = byMouse ? boxAt(event->pos()) : boxOf(m_current);
    if (!box)
        return;
    choose(box->node);
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(anchor(*box) + offset());
    Q_EMIT menuWanted(box->node, at);
}

void TopologyMap::mousePressEvent(QMouseEvent *event)
{
    if (const MapBox *box = boxAt(event->pos()))
        choose(box->node);
}

void TopologyMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const MapBox *box = boxAt(event->pos()))
        Q_EMIT opened(box->node);
}

bool TopologyMap::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const MapBox *box = boxAt(help->pos());
    QToolTip::showText(
        help->globalPos(),
        box ? shared::plainToolTip(nodeText(m_model.topology().nodes.at(box->node))) : QString(), viewport());
    return true;
}

void TopologyMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void TopologyMap::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace topology
