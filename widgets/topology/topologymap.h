// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/topology/maplayout.h"

#include <QAbstractScrollArea>

#include <optional>

namespace topology {

class TopologyModel;

/// Sites, machines and what runs on them, drawn: each with the icon of the worst of it and below. Arrows go
/// to the nearest one in their direction, Enter opens it; what falls with the chosen one is underlaid.
class TopologyMap : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TopologyMap(TopologyModel &model, QWidget *parent = nullptr);

    void setCurrent(qsizetype node); ///< and brings it into view
    qsizetype current() const { return m_current; }
    const MapLayout &mapLayout() const { return m_layout; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(qsizetype node);
    void opened(qsizetype node); ///< Enter or double click
    void menuWanted(qsizetype node, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void refresh();
    void choose(qsizetype node);
    const MapBox *boxOf(qsizetype node) const;
    const MapBox *boxAt(const QPoint &position) const; ///< the innermost; in the viewport
    std::optional<qsizetype> neighbour(Qt::Key direction) const;
    QPoint offset() const;
    void markFalling();

    TopologyModel &m_model;
    MapLayout m_layout;
    qsizetype m_current = -1;
    QList<bool> m_falling; ///< by node: below the current one
};

} // namespace topology
