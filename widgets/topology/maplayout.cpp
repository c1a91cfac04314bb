// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/maplayout.h"

#include "widgets/shared/theme.h"

namespace topology {

namespace space = shared::space;

namespace {

constexpr int closest = 18; ///< an icon of 16 pixels, and the least that keeps it apart

class Placing {
public:
    Placing(const Topology &topology, int width, const MapMeasures &measures, Density density)
        : m_topology(topology)
        , m_width(width)
        , m_measures(measures)
    {
        m_layout.density = density;
    }

    MapLayout place()
    {
        int top = space::s;
        QList<qsizetype> homeless;
        for (const qsizetype root : m_topology.roots) {
            if (m_topology.nodes.at(root).kind == Kind::Site)
                top = site(root, m_topology.nodes.at(root).children, top);
            else
                homeless.append(root);
        }
        if (!homeless.isEmpty())
            top = site(-1, homeless, top);
        m_layout.height = top;
        return m_layout;
    }

private:
    int chipWidth() const
    {
        switch (m_layout.density) {
        case Density::Names:
            return m_measures.character * 15 + space::xl;
        case Density::ShortNames:
            return m_measures.character * 7 + space::xl;
        case Density::Icons:
            break;
        }
        return closest;
    }

    int chipHeight() const { return m_layout.density == Density::Icons ? closest : m_measures.row; }

    /// Returns where the next one starts.
    int site(qsizetype node, const QList<qsizetype> &children, int top)
    {
        const qsizetype frame = m_layout.boxes.size();
        m_layout.boxes.append({.shape = MapBox::Shape::Site, .node = node, .header = m_measures.row});
        const QRect inside(2 * space::s, top + m_measures.row + space::xs, m_width - 4 * space::s, 0);
        QList<qsizetype> carriers;
        QList<qsizetype> single;
        for (const qsizetype child : children)
            (m_topology.nodes.at(child).children.isEmpty() ? single : carriers).append(child);
        int bottom = machines(carriers, inside);
        if (!single.isEmpty())
            bottom = chips(single, {inside.left(), bottom, inside.width(), 0}) + space::xs;
        m_layout.boxes[frame].rect = QRect(space::s, top, m_width - 2 * space::s, bottom - top + space::xs);
        return bottom + space::xs + space::s;
    }

    /// Beside each other, as many as are wide enough for one chip and a title; returns the bottom.
    int machines(const QList<qsizetype> &nodes, const QRect &inside)
    {
        const int title = m_layout.density == Density::Icons ? 9 : 18; // characters
        const int narrowest = std::max(chipWidth() + 2 * space::s, m_measures.character * title + space::xl);
        const int most = std::max(1, (inside.width() + space::s) / (narrowest + space::s));
        const int columns = int(std::min<qsizetype>(most, nodes.size()));
        int top = inside.top();
        for (qsizetype first = 0; first < nodes.size(); first += columns) {
            const qsizetype end = std::min<qsizetype>(first + columns, nodes.size());
            const qsizetype firstBox = m_layout.boxes.size();
            int bottom = top;
            for (qsizetype i = first; i < end; ++i) {
                const int width = (inside.width() - (columns - 1) * space::s) / columns;
                const int left = inside.left() + int(i - first) * (width + space::s);
                bottom = std::max(bottom, machine(nodes.at(i), {left, top, width, 0}));
            }
            for (qsizetype box = firstBox; box < m_layout.boxes.size(); ++box) {
                if (m_layout.boxes.at(box).shape == MapBox::Shape::Machine)
                    m_layout.boxes[box].rect.setBottom(bottom); // one line of machines is equally high
            }
            top = bottom + space::s;
        }
        return top;
    }

    int machine(qsizetype node, const QRect &at)
    {
        const qsizetype frame = m_layout.boxes.size();
        m_layout.boxes.append({.shape = MapBox::Shape::Machine, .node = node, .header = m_measures.row});
        const int bottom =
            chips(m_topology.nodes.at(node).children,
                  {at.left() + space::xs, at.top() + m_measures.row, at.width() - 2 * space::xs, 0});
        m_layout.boxes[frame].rect = QRect(at.left(), at.top(), at.width(), bottom - at.top() + space::xs);
        return bottom + space::xs;
    }

    int chips(const QList<qsizetype> &nodes, const QRect &inside)
    {
        const int columns = std::max(1, inside.width() / chipWidth());
        const int width = m_layout.density == Density::Icons ? chipWidth() : inside.width() / columns;
        for (qsizetype i = 0; i < nodes.size(); ++i)
            m_layout.boxes.append(
                {.shape = MapBox::Shape::Chip,
                 .node = nodes.at(i),
                 .rect = QRect(inside.left() + int(i % columns) * width,
                               inside.top() + int(i / columns) * chipHeight(), width, chipHeight())});
        return inside.top() + int((nodes.size() + columns - 1) / columns) * chipHeight();
    }

    const Topology &m_topology;
    int m_width;
    MapMeasures m_measures;
    MapLayout m_layout;
};

} // namespace

MapLayout layOut(const Topology &topology, const QSize &room, const MapMeasures &measures)
{
    MapLayout layout;
    for (const Density density : {Density::Names, Density::ShortNames, Density::Icons}) {
        layout = Placing(topology, room.width(), measures, density).place();
        if (layout.height <= room.height())
            break;
    }
    return layout;
}

} // namespace topology
