// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"

#include <QAbstractItemModel>

#include <deque>

namespace console {

/// How the server went about a question, as a tree: what it did, and the milliseconds that it took.
class TraceModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Message, Duration, Share, Columns };

    explicit TraceModel(QObject *parent = nullptr);

    void setTrace(const std::optional<TraceStep> &trace);
    void setLocale(const QLocale &locale) { m_locale = locale; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        QString message;
        double ms = 0;
        Node *parent = nullptr;
        int row = 0;
        QList<Node *> children;
    };

    Node *add(const TraceStep &step, Node *parent);
    const Node *nodeOf(const QModelIndex &index) const;

    std::deque<Node> m_nodes; ///< whose addresses stay
    Node *m_root = nullptr; ///< the whole question; null: there is no trace
    QLocale m_locale;
};

} // namespace console
