// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleetmodel.h"
#include "models/situation/sourcestatus.h"
#include "widgets/shared/panel.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace shared {
class FilterHeader;
}

namespace health {

class FleetFilter;
class FleetTable;
class FleetTiles;

/// The fleet as a table or as tiles: worst first, filtered as one types. Enter or a double click opens the
/// signal of the column, of a tile its worst.
class FleetPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit FleetPanel(FleetModel &model, QWidget *parent = nullptr);

    /// How the source of the fleet stands: decides the banner, and what an empty table says.
    void setSource(const situation::SourceStatus &status, base::Instant now);

    /// Selects and shows a machine; nothing happens when it is not there.
    void selectHost(const QString &instance);
    void focusFilter();
    void filterBy(const QString &words); ///< as if they were typed; empty: the whole fleet
    QString selectedInstance() const; ///< empty when no machine is selected

    /// Table or tiles. Until somebody chose, what fits the width.
    enum class View { Fitting, Table, Tiles };
    void setView(View view);
    View view() const { return m_view; } ///< what was chosen

Q_SIGNALS:
    void hostSelected(const QString &instance);
    void drillDown(const QString &instance, const QString &signalId);
    void retryWanted(const QString &sourceId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QComboBox *makeGrouping(QWidget *parent);
    QToolButton *makeSwitch(QWidget *parent);
    QWidget *listView() const;
    void showView();
    void connectTable();
    void refresh();
    void announceSelection();
    void open(const QModelIndex &index);

    FleetModel &m_model;
    FleetFilter *m_filter;
    shared::FilterHeader *m_header = nullptr;
    FleetTable *m_table = nullptr;
    FleetTiles *m_tiles = nullptr;
    QStackedWidget *m_views = nullptr;
    QToolButton *m_switch = nullptr;
    View m_view = View::Fitting;
    std::optional<situation::SourceStatus> m_source;
    base::Instant m_now;
    QString m_selected;
};

} // namespace health
