// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace topology {

class FactLines;
class TopologyModel;
class TopologyTree;

/// About the chosen subject: how it stands, where it is, who knows and how to get at it, and what falls with
/// it.
class TopologyDetails : public QWidget {
    Q_OBJECT

public:
    explicit TopologyDetails(TopologyModel &model, QWidget *parent = nullptr);

    /// @param subject what the wiki says of the node; null when it only names it
    void setNode(qsizetype node, const inventory::Subject *subject);

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void runbookWanted(const QString &target, const QString &fromPage);
    void nodeWanted(qsizetype node);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitle();
    void say();
    void showButtons(const inventory::Subject *subject);

    TopologyModel &m_model;
    qsizetype m_node = -1;
    QLabel *m_icon;
    shared::PlainLabel *m_title;
    shared::PlainLabel *m_where;
    QPushButton *m_page;
    QPushButton *m_runbook;
    FactLines *m_facts;
    shared::PlainLabel *m_falls;
    TopologyTree *m_below;
    QString m_runbookTarget;
    QString m_runbookFrom;
};

} // namespace topology
