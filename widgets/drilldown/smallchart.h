// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/health/history.h"
#include "widgets/charts/content.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace charts {
class TimeSeriesChart;
}

namespace shared {
class ElidedLabel;
class PlainLabel;
} // namespace shared

namespace drilldown {

/// One of several signals on the same time axis: its name, its state in words and its value above a small
/// chart, or in one line why there is none. With a crosshair value and state are those of that time.
class SmallChart final : public QFrame {
    Q_OBJECT

public:
    explicit SmallChart(const health::HistoryRequest &request, QWidget *parent = nullptr);

    const health::HistoryRequest &request() const { return m_request; }
    /// The same signal of the same machine at another time; what was shown stays until it is answered.
    void setRequest(const health::HistoryRequest &request) { m_request = request; }
    charts::TimeSeriesChart *chart() const { return m_chart; }

    void setHistory(const health::History &history);
    /// Keeps to one part of the machine, such as a container, where the signal tells of it; empty: shows all.
    void setPart(const metrics::Labels &part);
    /// A part of it at a finer step; of another history it is not shown.
    void setCloser(const health::History &closer);
    void setRange(const base::TimeRange &range); ///< of the common axis; its step does not count
    void setState(base::State state); ///< as it is judged at the moment; not applicable: nobody says
    void takeFocus();

    /// Why there is no line; empty when there is one.
    QString reason() const;
    QString figure() const; ///< what stands beside the name: the value, with its part where there are
                            ///< several, or where it keeps to one

Q_SIGNALS:
    void opened(); ///< it is wanted as the main chart

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A part and its value.
    struct Worst {
        QString part; ///< empty when there is but one
        double value;
    };

    void arrange();
    void refresh();
    void chooseLines();
    void showLines();
    void showFigure();
    void showState(base::State state);
    std::optional<Worst> worst() const;
    base::State stateOf(double value) const;

    health::HistoryRequest m_request;
    std::optional<health::History> m_history;
    QList<charts::Line> m_lines;
    metrics::Labels m_wanted; ///< the part that it keeps to where it can
    QString m_only; ///< what the part is called while it is shown alone; else empty
    QList<charts::Line> m_closer; ///< a part of them
    base::TimeRange m_range;
    base::State m_state = base::State::NotApplicable;
    shared::ElidedLabel *m_title;
    QLabel *m_icon;
    shared::PlainLabel *m_word;
    shared::ElidedLabel *m_part;
    shared::PlainLabel *m_figure;
    charts::TimeSeriesChart *m_chart;
    shared::PlainLabel *m_reason;
};

} // namespace drilldown
