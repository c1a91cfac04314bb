// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/health/history.h"
#include "widgets/charts/content.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;

namespace shared {
class PlainLabel;
}

namespace drilldown {

class SmallChart;

/// Small charts of several signals on one time axis: what one zooms to, all do, and the lowest of each column
/// has the times. The arrows up and down go from one to the next, Enter or a double click opens one, Esc
/// leaves.
class RelatedGrid final : public QScrollArea {
    Q_OBJECT

public:
    explicit RelatedGrid(QWidget *parent = nullptr);

    /// One chart for each, in this order; those of a signal that has one already stay as they are.
    void setRequests(const QList<health::HistoryRequest> &requests);
    void setUnwatched(const QStringList &titles); ///< what nobody measures here, said below the charts
    void setHistory(const health::History &history); ///< of one of them; another is not shown
    /// All keep to one part of the machine, those whose signal tells of it; empty: to none.
    void setPart(const metrics::Labels &part);
    void setCloser(const health::History &closer); ///< a part of one of them
    void setStates(const QHash<QString, base::State> &states); ///< by signal, at the moment
    /// @param range of the axis, @param view the part of it that is seen
    void setAxis(const base::TimeRange &range, const base::TimeRange &view);
    void followView(base::Instant from, base::Instant to);
    void setEvents(const QList<charts::Event> &events);
    void setZone(const QTimeZone &zone);
    void setNow(base::Instant now);

    QList<SmallChart *> charts() const { return m_charts; } ///< in their order
    void takeFocus(); ///< the first one does

Q_SIGNALS:
    void opened(const QString &signalId);
    void viewChanged(base::Instant from, base::Instant to); ///< by one of them
    /// What is seen in all of them, by whomever it was moved, and over how many pixels.
    void viewed(base::Instant from, base::Instant to, int pixels);
    void rangeWanted(base::Instant from, base::Instant to);
    void left(); ///< the keyboard has no business here any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SmallChart *makeChart(const health::HistoryRequest &request);
    void arrange();
    void alignPlots();
    int columns() const;
    QString words() const;
    void lead(SmallChart *one, base::Instant from, base::Instant to);
    void goOn(qsizetype by);

    QWidget *m_content;
    QGridLayout *m_grid;
    shared::PlainLabel *m_words;
    QList<SmallChart *> m_charts;
    QStringList m_unwatched;
    QHash<QString, base::State> m_states;
    metrics::Labels m_part;
    base::TimeRange m_range;
    base::TimeRange m_view;
    QList<charts::Event> m_events;
    QTimeZone m_zone;
    base::Instant m_now;
    bool m_following = false; ///< views move because another one did
};

} // namespace drilldown
