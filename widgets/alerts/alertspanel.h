// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsmodel.h"
#include "models/situation/situation.h"
#include "widgets/shared/panel.h"

class QSplitter;

namespace shared {
class FilterHeader;
}

namespace alerts {

class AlertDetails;
class AlertsFilter;
class AlertsTable;

/// Alerts as a table, worst first, then the newest, filtered as one types, and beside it all that is known of
/// the selected one. Enter or a double click goes to what it is about.
class AlertsPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit AlertsPanel(AlertsModel &model, QWidget *parent = nullptr);

    /// How whoever is asked stands: decides the banner, and what an empty table says. Nothing: nobody is.
    void setView(const std::optional<situation::AlertsView> &view, base::Instant now);

Q_SIGNALS:
    void subjectActivated(const QString &instanceOrName);
    void retryWanted(const QString &sourceId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void refresh();
    void showDetails();
    void open(const QModelIndex &index);
    shared::Emptiness emptiness() const;
    std::optional<shared::Notice> warning() const;

    AlertsModel &m_model;
    AlertsFilter *m_filter;
    shared::FilterHeader *m_header = nullptr;
    QSplitter *m_parts = nullptr;
    AlertsTable *m_table = nullptr;
    AlertDetails *m_details = nullptr;
    std::optional<situation::AlertsView> m_view;
    base::Instant m_now;
};

} // namespace alerts
