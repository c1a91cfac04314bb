// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"

#include <QList>

namespace charts {

/// Which part of a range of time is seen, and how one got there. All times are ms since the epoch. What is
/// seen never leaves the range, and is at least a second and two of the finest steps long.
///
/// A view that reaches the end of the range goes on with it when the range does; any other stays where it is.
class Viewport {
public:
    /// What was asked for. The view is kept when the range merely moved on, as live answers do: same length,
    /// further along. Any other range is seen whole, and the history of the old one is forgotten.
    void setWhole(const base::TimeRange &range);

    /// The step that there can be, where it is finer than that of the range; 0: there is none finer. Any
    /// other range forgets it.
    void setFinest(base::Milliseconds step) { m_finest = step; }

    const base::TimeRange &whole() const { return m_whole; }
    base::TimeRange visible() const; ///< with the step of the whole
    bool isZoomed() const { return !m_view.whole; }
    bool followsEnd() const { return m_view.whole || m_view.follows; }

    /// All that move the view return whether it did. A run of zoomAt() or of pan() is one step of the
    /// history, until settle().
    bool zoomAt(qint64 time, double factor); ///< more than 1: closer; what is at `time` stays there
    bool zoomTo(qint64 from, qint64 to); ///< in either order
    bool pan(qint64 by); ///< positive: later
    bool reset(); ///< all is seen
    bool follow(qint64 from, qint64 to); ///< goes where another view is; a run of it is one step, too
    void settle() { m_last = Kind::Jump; }

    bool goBack(); ///< to the view before; without end
    bool goForward();
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

private:
    enum class Kind { Jump, Zoom, Pan, Follow };
    struct View {
        qint64 from = 0;
        qint64 to = 0;
        bool whole = true; ///< whatever the range is
        bool follows = false; ///< the end of the range

        bool operator==(const View &) const = default;
    };

    qint64 shortest() const;
    View placed(qint64 from, qint64 to) const;
    View within(const View &view) const;
    bool change(const View &next, Kind kind);
    bool goTo(qint64 from, qint64 to, Kind kind);

    base::TimeRange m_whole;
    base::Milliseconds m_finest{0};
    View m_view;
    QList<View> m_back;
    QList<View> m_forward;
    Kind m_last = Kind::Jump;
};

} // namespace charts
