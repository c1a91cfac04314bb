// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/viewport.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr qint64 second = 1000;

/// Two live answers: the grid of the newer one may begin or end a step beside the older one's.
bool movedOn(const base::TimeRange &before, const base::TimeRange &after)
{
    const auto difference = after.length() - before.length();
    return after.step == before.step && std::abs(difference.count()) <= 2 * after.step.count()
        && after.from >= before.from && after.to >= before.to && after.from <= before.to;
}

} // namespace

void Viewport::setWhole(const base::TimeRange &range)
{
    const base::TimeRange before = std::exchange(m_whole, range);
    if (before == range)
        return;
    if (!movedOn(before, range)) {
        *this = {};
        m_whole = range;
        return;
    }
    const qint64 by = (range.to - before.to).count();
    const auto carried = [this, by](View view) {
        if (view.follows) {
            view.from += by;
            view.to += by;
        }
        return within(view);
    };
    m_view = carried(m_view);
    std::ranges::transform(m_back, m_back.begin(), carried);
    std::ranges::transform(m_forward, m_forward.begin(), carried);
}

base::TimeRange Viewport::visible() const
{
    if (m_view.whole)
        return m_whole;
    return {
        .from = base::instantFromMs(m_view.from), .to = base::instantFromMs(m_view.to), .step = m_whole.step};
}

qint64 Viewport::shortest() const
{
    const bool canBeFiner = m_finest.count() > 0 && m_finest < m_whole.step;
    const qint64 twoSteps = 2 * (canBeFiner ? m_finest : m_whole.step).count();
    const qint64 all = m_whole.length().count();
    return std::min(std::max(second, twoSteps), all);
}

/// The view of that length nearest to these ends. One as long as the range is the range.
Viewport::View Viewport::placed(qint64 from, qint64 to) const
{
    const qint64 first = base::toMs(m_whole.from);
    const qint64 last = base::toMs(m_whole.to);
    const qint64 length = std::max(to - from, shortest());
    if (length >= last - first)
        return {};
    const qint64 middle = from + (to - from) / 2;
    const qint64 start = std::clamp(to - from == length ? from : middle - length / 2, first, last - length);
    return {.from = start, .to = start + length, .whole = false, .follows = start + length == last};
}

Viewport::View Viewport::within(const View &view) const
{
    if (view.whole)
        return view;
    View next = placed(view.from, view.to);
    next.follows =
        !next.whole && view.follows; // one that was overtaken by the range does not begin to follow
    return next;
}

bool Viewport::change(const View &next, Kind kind)
{
    if (next == m_view)
        return false;
    if (kind == Kind::Jump || kind != m_last) {
        m_back.append(m_view);
        m_forward.clear();
    }
    m_last = kind;
    m_view = next;
    return true;
}

bool Viewport::zoomAt(qint64 time, double factor)
{
    const base::TimeRange now = visible();
    const auto length = double(now.length().count());
    if (length <= 0 || !(factor > 0))
        return false;
    const qint64 from = base::toMs(now.from);
    const double share = std::clamp(double(time - from) / length, 0.0, 1.0);
    const double next = std::clamp(length / factor, double(shortest()), double(m_whole.length().count()));
    const qint64 start = from + std::llround(share * (length - next));
    return change(placed(start, start + std::llround(next)), Kind::Zoom);
}

bool Viewport::goTo(qint64 from, qint64 to, Kind kind)
{
    const qint64 first = base::toMs(m_whole.from);
    const qint64 last = base::toMs(m_whole.to);
    if (last <= first)
        return false;
    return change(
        placed(std::clamp(std::min(from, to), first, last), std::clamp(std::max(from, to), first, last)),
        kind);
}

bool Viewport::zoomTo(qint64 from, qint64 to)
{
    return goTo(from, to, Kind::Jump);
}

bool Viewport::follow(qint64 from, qint64 to)
{
    return goTo(from, to, Kind::Follow);
}

bool Viewport::pan(qint64 by)
{
    if (m_view.whole)
        return false;
    const qint64 room = by > 0 ? base::toMs(m_whole.to) - m_view.to : base::toMs(m_whole.from) - m_view.from;
    const qint64 moved = by > 0 ? std::min(by, room) : std::max(by, room);
    return change(placed(m_view.from + moved, m_view.to + moved), Kind::Pan);
}

bool Viewport::reset()
{
    return change({}, Kind::Jump);
}

bool Viewport::goBack()
{
    if (m_back.isEmpty())
        return false;
    m_forward.append(std::exchange(m_view, m_back.takeLast()));
    settle();
    return true;
}

bool Viewport::goForward()
{
    if (m_forward.isEmpty())
        return false;
    m_back.append(std::exchange(m_view, m_forward.takeLast()));
    settle();
    return true;
}

} // namespace charts
