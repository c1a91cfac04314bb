// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"
#include "models/console/tracemodel.h"

#include <QTabWidget>

class QTreeView;

namespace charts {
class TimeSeriesChart;
}
namespace editors {
class SourcePane;
}
namespace shared {
class Panel;
}

namespace console {

class ResultTable;

/// An answer as chart, as table, as the server's JSON, and how the server went about it.
class ResultTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit ResultTabs(QWidget *parent = nullptr);

    enum Tab { Chart, Table, Json, Trace };

    void setAnswer(const Answer &answer);
    /// Only the server's words change: what is shown of the answer before stays.
    void setRefusal(const Answer &refused);
    /// For what a chart shows besides the answer: zone, events, the age of its points.
    charts::TimeSeriesChart &chart() { return *m_chart; }

private:
    void add(QWidget *page, const QString &title, const QString &hint);
    void showTrace(const Answer &answer);
    void showJson(const Answer &answer);

    TraceModel m_steps; ///< first: its view is made with it
    charts::TimeSeriesChart *m_chart;
    shared::Panel *m_chartPage;
    ResultTable *m_table;
    editors::SourcePane *m_json;
    QTreeView *m_trace;
    shared::Panel *m_tracePage;
};

} // namespace console
