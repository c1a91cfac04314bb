// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace alerts {

/// Alerts as a table, one row each, worst first, then the newest. A refresh keeps selection and scroll
/// position: rows are told apart by fingerprint, and inserted and removed, never replaced.
class AlertsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        SeverityColumn,
        NameColumn,
        SubjectColumn,
        SinceColumn,
        SummaryColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number, or lower-case text; ascending is worst, newest first
        ToneRole, ///< int(base::State): toneOf() while it is confirmed, unknown after
        StaleRole, ///< bool: the last known one of a source that does not answer
        FingerprintRole, ///< QString
        InstanceRole, ///< QString, the machine's identity towards the metrics; may be empty
        MainTextRole, ///< QString, what the cell says
        DetailTextRole, ///< QString, empty: cells say one thing
        SearchRole, ///< QString, all that a filter looks through
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param alerts in order, fingerprints unique
    /// @param confirmed whether they are what the source says now; the last known ones are greyed
    void setAlerts(const QList<Alert> &alerts, bool confirmed);
    void setNow(base::Instant now); ///< ages count from here
    void setLocale(const QLocale &locale);

    const QList<Alert> &alerts() const { return m_alerts; }
    base::Instant now() const { return m_now; }
    /// The row of a fingerprint, or -1.
    int rowOf(QStringView fingerprint) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Alert &alert, Column column) const;
    QVariant sortKey(int row, Column column) const;
    void removeGone(const QList<Alert> &next);
    void reorder(const QList<Alert> &next);
    void insertNew(const QList<Alert> &next);
    void changed(int firstRow, int lastRow, int firstColumn, int lastColumn);

    QList<Alert> m_alerts;
    bool m_confirmed = true;
    base::Instant m_now;
    QLocale m_locale;
};

} // namespace alerts
