// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeline.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/axisticks.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace charts {

using namespace Qt::StringLiterals;
using shared::Theme;
namespace space = shared::space;

namespace {

constexpr int barHeight = 10;
constexpr double narrowest = 3; ///< of a mark, or it would be lost
constexpr int leastLabel = 48; ///< pixels; less room says nothing
constexpr float bandOpacity = 0.18F;

QColor colorOf(const Theme &theme, base::State tone)
{
    return tone == base::State::NotApplicable ? theme.info : theme.color(tone);
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumSize(200, 70);
}

Timeline::~Timeline() = default;

QSize Timeline::sizeHint() const
{
    const int lane = fontMetrics().height() + barHeight + space::m;
    return {600, int(std::max<qsizetype>(1, m_lanes.size())) * lane + fontMetrics().height() + space::l};
}

QRect Timeline::plot() const
{
    const int axis = fontMetrics().height() + space::xs;
    return rect().adjusted(space::m, space::xs, -space::m, -axis);
}

QRect Timeline::laneRect(qsizetype lane) const
{
    const QRect all = plot();
    const int height = all.height() / int(std::max<qsizetype>(1, m_lanes.size()));
    return {all.left(), all.top() + int(lane) * height, all.width(), height};
}

double Timeline::xOf(qint64 time) const
{
    const QRect all = plot();
    return all.left() + double(time - m_from) / double(std::max<qint64>(1, m_to - m_from)) * all.width();
}

qint64 Timeline::timeOf(double x) const
{
    const QRect all = plot();
    const double share = all.width() > 0 ? (x - all.left()) / all.width() : 0;
    return m_from + qint64(share * double(m_to - m_from));
}

qint64 Timeline::resolution() const
{
    return std::max<qint64>(1, (m_to - m_from) / std::max(1, plot().width()));
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAxis(painter);
    painter.setClipRect(plot().adjusted(-2, 0, 2, 0));
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane)
        paintLane(painter, lane);
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(QPen(Theme::of(palette()).info, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void Timeline::paintAxis(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QRect all = plot();
    painter.setFont(fontOf(shared::FontRole::Small, font()));
    const int perLabel = painter.fontMetrics().horizontalAdvance(u"Nov 2026"_s) * 3 / 2;
    const base::TimeRange range{.from = base::instantFromMs(m_from),
                                .to = base::instantFromMs(m_to),
                                .step = base::Milliseconds(resolution())};
    for (const Tick &tick : timeTicks(range, m_zone, std::max(2, all.width() / perLabel), locale())) {
        const int x = int(std::round(xOf(qint64(tick.at))));
        painter.setPen(theme.hairline);
        painter.drawLine(x, all.top(), x, all.bottom());
        painter.setPen(theme.muted);
        painter.drawText(QRect(x - perLabel / 2, all.bottom() + 2, perLabel, painter.fontMetrics().height()),
                         int(Qt::AlignHCenter) | Qt::TextSingleLine, tick.label);
    }
    painter.setPen(theme.hairline);
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    if (m_now > m_from && m_now < m_to) {
        const int x = int(std::round(xOf(m_now)));
        painter.setPen(QPen(theme.info, 1, Qt::DashLine));
        painter.drawLine(x, all.top(), x, all.bottom());
    }
}

void Timeline::paintLane(QPainter &painter, qsizetype lane) const
{
    const Theme &theme = Theme::of(palette());
    const QRect room = laneRect(lane);
    const Shelf &shelf = m_lanes.at(lane);
    const QList<SpanIndex::Mark> marks = shelf.index.marks(m_from, m_to, resolution());
    const Place chosen = placeOf(m_selected);
    const int bottom = room.bottom() - space::xs;
    for (const SpanIndex::Mark &mark : marks) {
        const double left = std::max<double>(room.left(), xOf(mark.from));
        const double right = std::min<double>(room.right(), xOf(mark.to));
        const QRectF bar(left, bottom - barHeight, std::max(narrowest, right - left), barHeight);
        QColor color = colorOf(theme, mark.tone);
        const bool band = right - left > narrowest;
        if (band) {
            QColor behind = color;
            behind.setAlphaF(bandOpacity);
            painter.fillRect(QRectF(bar.left(), room.top(), bar.width(), room.height()), behind);
        }
        painter.fillRect(bar, color);
        const bool isChosen =
            chosen.lane == lane && chosen.event >= mark.first && chosen.event < mark.first + mark.count;
        if (isChosen) {
            painter.setPen(QPen(theme.text, 2));
            painter.drawRect(bar.adjusted(-1, -1, 1, 1));
        }
    }
    paintLabels(painter, lane, marks);
}

/// Each mark may say its name where the next one leaves room for it; a crowd says how many it is.
void Timeline::paintLabels(QPainter &painter, qsizetype lane, const QList<SpanIndex::Mark> &marks) const
{
    const Theme &theme = Theme::of(palette());
    const QRect room = laneRect(lane);
    painter.setFont(fontOf(shared::FontRole::Small, font()));
    painter.setPen(theme.text);
    const QFontMetrics metrics = painter.fontMetrics();
    double taken = room.left();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const SpanIndex::Mark &mark = marks.at(i);
        const double left = std::max(taken, std::max<double>(room.left(), xOf(mark.from)));
        const double end = i + 1 < marks.size() ? xOf(marks.at(i + 1).from) : room.right();
        if (end - left < leastLabel)
            continue;
        const QString words =
            mark.count > 1 ? locale().toString(mark.count) : m_lanes.at(lane).events.at(mark.first).label;
        const QRectF where(left, room.bottom() - space::s - barHeight - metrics.height(),
                           end - left - space::xs, metrics.height());
        painter.drawText(where, int(Qt::AlignLeft) | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, int(where.width())));
        taken = left + std::min<double>(metrics.horizontalAdvance(words), where.width()) + space::xs;
    }
}

SpanIndex::Mark Timeline::markAt(const QPoint &at, qsizetype &lane) const
{
    for (lane = 0; lane < m_lanes.size(); ++lane) {
        if (!laneRect(lane).contains(at))
            continue;
        const qint64 slack = 3 * resolution();
        const qint64 time = timeOf(at.x());
        SpanIndex::Mark found{.count = 0};
        for (const SpanIndex::Mark &mark : m_lanes.at(lane).index.marks(m_from, m_to, resolution()))
            if (mark.from - slack <= time && mark.to + slack >= time)
                found = mark; // the one that is painted last
        return found;
    }
    lane = -1;
    return {.count = 0};
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    qsizetype lane = -1;
    const SpanIndex::Mark mark = markAt(help->pos(), lane);
    if (mark.count == 0) {
        QToolTip::hideText();
        return true;
    }
    const Event &first = m_lanes.at(lane).events.at(mark.first);
    const QString when = base::instantText(base::instantFromMs(first.span.from), m_zone, locale());
    const QString words = mark.count == 1
        ? u"%1\n%2"_s.arg(when, first.label)
        : tr("%n events from %1 on; zoom in to tell them apart", nullptr, int(mark.count)).arg(when);
    QToolTip::showText(help->globalPos(), shared::plainToolTip(words), this);
    return true;
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LocaleChange)
        told();
}

QString Timeline::summary() const
{
    qsizetype seen = 0;
    for (const Shelf &lane : m_lanes)
        for (const SpanIndex::Mark &mark : lane.index.marks(m_from, m_to, resolution()))
            seen += mark.count;
    const auto text = [this](qint64 time) {
        return base::instantText(base::instantFromMs(time), m_zone, locale());
    };
    return tr("%n events from %1 to %2.", nullptr, int(seen)).arg(text(m_from), text(m_to));
}

} // namespace charts
