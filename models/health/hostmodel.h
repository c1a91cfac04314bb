// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/signals/signal.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QTimeZone>

namespace health {

/// Everything about one machine as a list: its findings by group, each group under its title, and at the end
/// what is not watched. A refresh of the same machine changes only the rows that differ.
class HostModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Group, Finding, NotWatched };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        StateRole, ///< int(base::State)
        StaleRole, ///< bool: the value is the last known one of an unknown finding
        TitleRole, ///< QString: the signal with its parts, or the group
        ValueRole, ///< QString
        ReasonRole, ///< QString: why it is not ok, or what would have to be installed; empty when well
        AgeRole, ///< QString
        SignalRole, ///< QString: id
        PartRole, ///< metrics::Labels: of the finding's reading, such as a mount point; empty for most
        LineKeyRole, ///< QString: SparklineStore::keyOf()
        ProofRole, ///< QString: plain text of several lines
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<signals::Signal> &entries);
    /// Null: no machine.
    void setHost(const Host *host);
    void setNow(base::Instant now); ///< ages count from here
    void setLocale(const QLocale &locale);

    const std::optional<Host> &host() const { return m_host; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Group;
        QString key;
        QString group; ///< of a title
        signals::Finding finding;
        const signals::Signal *signal = nullptr; ///< into m_entries

        bool operator==(const Row &) const = default;
    };
    QList<Row> rowsOf(const Host &host) const;
    void replaceRows(const QList<Row> &next);
    QVariant findingData(const Row &row, int role) const;
    QVariant notWatchedData(const Row &row, int role) const;
    QString titleOf(const Row &row) const;

    QList<signals::Signal> m_entries;
    std::optional<Host> m_host;
    QList<Row> m_rows;
    base::Instant m_now;
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace health
