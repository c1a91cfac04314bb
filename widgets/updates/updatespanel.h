// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/updates/updates.h"
#include "widgets/shared/panel.h"

#include <QTimeZone>

class QTabWidget;

namespace charts {
class TimeSeriesChart;
}

namespace shared {
class RecordsView;
}

namespace updates {

/// What waits to be installed: on machines, in containers, and what that has added up to over 90 days.
class UpdatesPanel final : public shared::Panel {
    Q_OBJECT

public:
    explicit UpdatesPanel(QWidget *parent = nullptr);

    void setUpdates(const Updates &all);
    void setZone(const QTimeZone &zone);
    /// "machines", "containers" or "debt"; nothing else changes anything.
    void showTab(const QString &name);

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(shared::RecordsView *view, const QString &name);
    void refresh();
    void drawDebt();
    void retitle();

    std::optional<Updates> m_all;
    QTabWidget *m_tabs;
    shared::RecordsView *m_machines;
    shared::RecordsView *m_containers;
    shared::RecordsView *m_debt;
    charts::TimeSeriesChart *m_chart;
};

} // namespace updates
