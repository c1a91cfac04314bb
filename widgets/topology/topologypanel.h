// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/topology/topologymodel.h"
#include "widgets/shared/panel.h"

class QSplitter;
class QToolButton;

namespace shared {
class FilterHeader;
}

namespace topology {

class TopologyDetails;
class TopologyFilter;
class TopologyMap;
class TopologyTree;

/// What runs on what and where, as a tree and as a map. Choosing a subject in either shows what falls with
/// it, and whom to ask. Enter or a double click goes to its measurements.
class TopologyPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit TopologyPanel(QWidget *parent = nullptr);

    void setInventory(const inventory::Inventory &inventory, const Parents &measured);
    void setStates(const States &states);
    /// What stands there without a subject.
    void setEmptyReason(const shared::Emptiness &reason);

    bool select(const QString &name); ///< false when there is none of that name
    const TopologyModel &model() const { return m_model; }

Q_SIGNALS:
    void subjectActivated(const QString &name);
    void subjectSelected(const QString &name); ///< by the user
    void pageWanted(const QString &page, int line);
    void runbookWanted(const QString &target, const QString &fromPage);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void makeHeader(QWidget *content);
    void connectParts();
    void refresh();
    void choose(qsizetype node);
    void showNode(qsizetype node);
    void open(qsizetype node);
    void showMenu(qsizetype node, const QPoint &globalPosition);
    const inventory::Subject *subjectOf(qsizetype node) const;
    QString summary() const;

    TopologyModel m_model;
    inventory::Inventory m_inventory;
    Parents m_measured;
    shared::Emptiness m_reason;
    qsizetype m_node = -1;
    TopologyFilter *m_filter;
    shared::FilterHeader *m_header = nullptr;
    QToolButton *m_mapShown = nullptr;
    QSplitter *m_parts = nullptr;
    QSplitter *m_right = nullptr;
    TopologyTree *m_tree = nullptr;
    TopologyMap *m_map = nullptr;
    TopologyDetails *m_details = nullptr;
};

} // namespace topology
