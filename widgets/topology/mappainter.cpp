// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/mappainter.h"

#include "models/topology/topologytext.h"
#include "widgets/shared/icons.h"

#include <QCoreApplication>

namespace topology {

namespace space = shared::space;

namespace {

constexpr int iconSize = 16;
constexpr int radius = 4;
constexpr qsizetype textCap = 200;

class Words {
    Q_DECLARE_TR_FUNCTIONS(topology::TopologyMap)
};

} // namespace

MapPainter::MapPainter(QPainter &painter, const Topology &topology, Density density, const QPalette &palette,
                       const QFont &font)
    : m_painter(painter)
    , m_topology(topology)
    , m_density(density)
    , m_theme(shared::Theme::of(palette))
    , m_font(font)
    , m_strong(font)
{
    m_strong.setWeight(QFont::DemiBold);
}

void MapPainter::paint(const MapBox &box, const MapLook &look)
{
    if (box.shape == MapBox::Shape::Chip) {
        paintChip(box, look);
        return;
    }
    paintFrame(box, look);
    paintTitle(box);
}

void MapPainter::paintFrame(const MapBox &box, const MapLook &look)
{
    const bool site = box.shape == MapBox::Shape::Site;
    m_painter.setPen(look.current ? QPen(m_theme.info, look.focused ? 2 : 1)
                                  : QPen(site ? m_theme.hairline : m_theme.frame, 1));
    m_painter.setBrush(look.falling ? m_theme.selection : site ? m_theme.window : m_theme.surface);
    m_painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void MapPainter::paintTitle(const MapBox &box)
{
    QRect row(box.rect.left() + space::s, box.rect.top(), box.rect.width() - 2 * space::s, box.header);
    if (box.node < 0) {
        paintText(row, Qt::AlignLeft, Words::tr("Place not known"), m_theme.muted, m_strong);
        return;
    }
    const Node &node = m_topology.nodes.at(box.node);
    row.setLeft(paintIcon(node.worst, row));
    const QString name = node.name.left(textCap);
    const QFontMetrics metrics(m_strong);
    paintText(row, Qt::AlignLeft, name, m_theme.text, m_strong);
    row.setLeft(row.left() + metrics.horizontalAdvance(name) + space::m);
    const QString counts = belowText(node.below);
    if (row.width() > metrics.averageCharWidth() * 6)
        paintText(row, Qt::AlignRight, counts, m_theme.muted, m_font);
}

void MapPainter::paintChip(const MapBox &box, const MapLook &look)
{
    const Node &node = m_topology.nodes.at(box.node);
    const QRectF shape = QRectF(box.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (look.current || look.falling) {
        m_painter.setPen(look.current ? QPen(m_theme.info, look.focused ? 2 : 1) : QPen(Qt::NoPen));
        m_painter.setBrush(m_theme.selection);
        m_painter.drawRoundedRect(shape, radius, radius);
    }
    QRect row = box.rect.adjusted(space::xs, 0, -space::xs, 0);
    row.setLeft(paintIcon(node.worst, row));
    if (m_density == Density::Icons)
        return;
    const int all = node.below.all();
    const QString more = all > 0 ? QString(u'+') + QString::number(all) : QString();
    if (!more.isEmpty() && m_density == Density::Names) {
        const int width = QFontMetrics(m_font).horizontalAdvance(more);
        paintText(row, Qt::AlignRight, more, m_theme.muted, m_font);
        row.setRight(row.right() - width - space::xs);
    }
    const bool bad = node.worst >= base::State::Unknown;
    paintText(row, Qt::AlignLeft, node.name.left(textCap), bad ? m_theme.color(node.worst) : m_theme.text,
              node.worst >= base::State::Warning ? m_strong : m_font);
}

int MapPainter::paintIcon(base::State state, const QRect &row)
{
    m_painter.drawPixmap(row.left(), row.top() + (row.height() - iconSize) / 2,
                         shared::iconPixmap(shared::stateIconName(state), m_theme.color(state), iconSize,
                                            m_painter.device()->devicePixelRatioF()));
    return row.left() + iconSize + space::xs;
}

void MapPainter::paintText(const QRect &rect, Qt::Alignment alignment, const QString &text,
                           const QColor &color, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace topology
