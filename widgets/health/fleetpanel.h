// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleetmodel.h"
#include "models/situation/sourcestatus.h"
#include "widgets/shared/panel.h"

class QLineEdit;

namespace shared {
class PlainLabel;
}

namespace health {

class FleetFilter;
class FleetTable;

/// The fleet as a table: worst first, filtered as one types. Enter or a double click opens the signal of the
/// column.
class FleetPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit FleetPanel(FleetModel &model, QWidget *parent = nullptr);

    /// How the source of the fleet stands: decides the banner, and what an empty table says.
    void setSource(const situation::SourceStatus &status, base::Instant now);

    /// Selects and shows a machine; nothing happens when it is not there.
    void selectHost(const QString &instance);
    QString selectedInstance() const; ///< empty when no machine is selected

    void focusFilter();

Q_SIGNALS:
    void hostSelected(const QString &instance);
    void drillDown(const QString &instance, const QString &signalId);
    void retryWanted(const QString &sourceId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    void connectTable();
    void makeKeys();
    void refresh();
    void announceSelection();
    void open(const QModelIndex &index);
    void leaveFilter();

    FleetModel &m_model;
    FleetFilter *m_filter;
    shared::PlainLabel *m_summary = nullptr;
    shared::PlainLabel *m_matches = nullptr;
    QLineEdit *m_search = nullptr;
    FleetTable *m_table = nullptr;
    std::optional<situation::SourceStatus> m_source;
    base::Instant m_now;
    QString m_selected;
};

} // namespace health
