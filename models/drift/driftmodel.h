// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace drift {

/// Where the wiki and what is measured differ, and then where pages of the wiki disagree, for views.
class DriftModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SubjectColumn, WhatColumn, WrittenColumn, MeasuredColumn, ColumnCount };
    enum Role {
        TextRole = Qt::UserRole, ///< QString: the cell
        SearchRole, ///< QString: the whole row
    };

    explicit DriftModel(QObject *parent = nullptr);

    void setDrifts(const QList<Drift> &drifts, const QList<inventory::Conflict> &conflicts);
    /// What ages count from.
    void setMoment(base::Instant moment, const QLocale &locale);

    /// Null of a conflict, and the reverse.
    const Drift *drift(int row) const;
    const inventory::Conflict *conflict(int row) const;
    qsizetype driftCount() const { return m_drifts.size(); }
    qsizetype conflictCount() const { return m_conflicts.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;

    QList<Drift> m_drifts;
    QList<inventory::Conflict> m_conflicts;
    base::Instant m_moment;
    QLocale m_locale;
};

} // namespace drift
