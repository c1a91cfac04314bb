// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/hostdelegate.h"

#include "models/health/hostmodel.h"
#include "widgets/shared/rowpainter.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using shared::FontRole;
using shared::Theme;
namespace space = shared::space;

namespace {

constexpr int lineWidth = 96; ///< of a sparkline
constexpr double flat = 1e-9; ///< less movement is drawn as a level line
constexpr qsizetype textCap = 500;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString().left(textCap).simplified();
}

HostModel::Kind kindOf(const QModelIndex &index)
{
    return HostModel::Kind(index.data(HostModel::KindRole).toInt());
}

/// The course in a rectangle: its own lowest and highest value at the edges, a hole where nothing was
/// sampled.
void paintLine(QPainter &painter, const QRectF &room, const metrics::Series &series, const QColor &color)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : series.values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (!(low <= high) || series.times.size() < 2)
        return;
    const auto span = double(series.times.last() - series.times.first());
    const qint64 step = series.times.at(1) - series.times.first();
    QPolygonF run;
    const auto flush = [&] {
        painter.drawPolyline(run);
        run.clear();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3));
    for (qsizetype i = 0; i < series.times.size(); ++i) {
        const double value = series.values.at(i);
        if (!std::isfinite(value) || (i > 0 && series.times.at(i) - series.times.at(i - 1) > 2 * step))
            flush();
        if (!std::isfinite(value))
            continue;
        const double share = high - low > flat ? (value - low) / (high - low) : 0.5;
        run.append({room.left() + room.width() * double(series.times.at(i) - series.times.first()) / span,
                    room.bottom() - room.height() * share});
    }
    flush();
}

/// One row being painted, taken from the right edge.
class Row : public shared::RowPainter {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : RowPainter(painter, option, option.rect.adjusted(space::m, 0, -space::m, 0))
        , m_index(index)
        , m_state(base::State(index.data(HostModel::StateRole).toInt()))
    {
    }

    void paintTitle()
    {
        QFont font = m_option.font;
        font.setWeight(QFont::DemiBold);
        draw(m_room.adjusted(0, space::s, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             textOf(m_index, HostModel::TitleRole), m_theme.text, font);
    }

    void paintBackground() const
    {
        RowPainter::paintBackground();
        m_painter.fillRect(m_option.rect.left(), m_option.rect.bottom(), m_option.rect.width(), 1,
                           m_theme.hairline);
    }

    void paintFinding(const metrics::Series *line)
    {
        const QRect whole = m_room;
        const QString reason = textOf(m_index, HostModel::ReasonRole);
        const int height = reason.isEmpty() ? whole.height() : m_option.fontMetrics.height() + space::s;
        m_room.setHeight(height);
        paintIcon();
        const bool dim = m_index.data(HostModel::StaleRole).toBool() || m_state == base::State::Unknown;
        const QFont number = fontOf(FontRole::Number, m_option.font);
        takeRight(textOf(m_index, HostModel::AgeRole), m_theme.muted, number, 6, space::s);
        paintCourse(line);
        takeRight(textOf(m_index, HostModel::ValueRole),
                  m_state >= base::State::Warning ? m_theme.color(m_state)
                      : dim                       ? m_theme.muted
                                                  : m_theme.text,
                  number, 8, space::s);
        m_room.setLeft(whole.left() + iconSize + space::s);
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, textOf(m_index, HostModel::TitleRole),
             dim ? m_theme.muted : m_theme.text, m_option.font);
        if (reason.isEmpty())
            return;
        const QRect below(m_room.left(), whole.top() + height - space::xs, whole.right() - m_room.left(),
                          whole.height() - height);
        draw(below, Qt::AlignLeft | Qt::AlignVCenter, reason, m_theme.color(m_state), m_option.font);
    }

    void paintNotWatched()
    {
        const QRect whole = m_room;
        paintIcon();
        m_room.setLeft(whole.left() + iconSize + space::s);
        QRect title = m_room;
        title.setWidth(m_room.width() * 2 / 5);
        draw(title, Qt::AlignLeft | Qt::AlignVCenter, textOf(m_index, HostModel::TitleRole), m_theme.muted,
             m_option.font);
        m_room.setLeft(title.right() + space::s);
        draw(m_room, Qt::AlignLeft | Qt::AlignVCenter, textOf(m_index, HostModel::ReasonRole), m_theme.muted,
             m_option.font);
    }

private:
    void paintIcon() const
    {
        RowPainter::paintIcon(m_state, m_room.top() + (m_room.height() - iconSize) / 2);
    }

    void paintCourse(const metrics::Series *line)
    {
        const QRectF room(m_room.right() - lineWidth, m_room.top() + 6, lineWidth, m_room.height() - 12);
        if (line) {
            m_painter.save();
            paintLine(m_painter, room, *line, m_state == base::State::Unknown ? m_theme.muted : m_theme.info);
            m_painter.restore();
        }
        m_room.setRight(m_room.right() - lineWidth - space::m);
    }

    const QModelIndex &m_index;
    base::State m_state;
};

} // namespace

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    Row row(*painter, option, index);
    if (kindOf(index) == HostModel::Kind::Group) {
        row.paintTitle();
    } else {
        row.paintBackground();
        const auto line = m_lines.constFind(index.data(HostModel::LineKeyRole).toString());
        if (kindOf(index) == HostModel::Kind::Finding)
            row.paintFinding(line == m_lines.constEnd() ? nullptr : &*line);
        else
            row.paintNotWatched();
        row.paintFocus();
    }
    painter->restore();
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (kindOf(index) == HostModel::Kind::Group)
        return {80, line + space::l};
    const bool second =
        kindOf(index) == HostModel::Kind::Finding && !index.data(HostModel::ReasonRole).toString().isEmpty();
    return {80, std::max(shared::rowHeight, line + space::s) + (second ? line + space::xs : 0)};
}

} // namespace health
