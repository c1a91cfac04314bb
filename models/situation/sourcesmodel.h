// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>

namespace situation {

/// The sources of the profile as a table, in the profile's order. A refresh of the same sources changes data
/// only.
class SourcesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SourceColumn, StateColumn, AgeColumn, MessageColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        StateRole, ///< int(SourceStatus::State)
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QList<SourceStatus> &sources);
    void setNow(base::Instant now); ///< ages count from here
    void setLocale(const QLocale &locale);

    const QList<SourceStatus> &sources() const { return m_sources; }
    base::Instant now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const SourceStatus &status, Column column) const;
    void changedAll();

    QList<SourceStatus> m_sources;
    base::Instant m_now;
    QLocale m_locale;
};

} // namespace situation
