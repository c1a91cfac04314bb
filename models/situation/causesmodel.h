// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/signals/signal.h"
#include "models/situation/causelinestext.h"

#include <QAbstractItemModel>
#include <QHash>

namespace situation {

/// What is wrong as a tree of one column: causes, worst first, and under each what one wants to know about
/// it. A refresh moves, adds and removes rows; what is open, selected or in view stays. However many causes
/// change, views are told a fixed number of times.
class CausesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Detail = CauseLine::Kind; ///< what a row under a cause is
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int(base::State)
        SubjectRole, ///< QString; of a detail its heading
        WhatRole, ///< QString; of a detail its text
        SinceRole, ///< QString
        ConsequencesRole, ///< QString: "+4 machines"
        AgeRole, ///< QString: how old the newest sample is
        StaleRole, ///< bool: nobody knows how it is now
        DetailRole, ///< int(Detail); invalid for a cause
        InstanceRole, ///< QString, towards the backend; empty when it is about no machine
        SignalRole, ///< QString, id of the signal that tells of it
        ChatRole, ///< QString, for the chat; of a detail that of its cause
        KeyRole, ///< QString, identity of the cause
        PageRole, ///< QString, of a detail that the wiki tells: the page; empty otherwise
        PageLineRole, ///< int, its line
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Titles and explanations. Before setCauses().
    void setEntries(const QList<signals::Signal> &entries) { m_entries = entries; }
    void setCauses(const QList<Cause> &causes);
    /// What happened of late on a machine: shown under its causes.
    void setChanges(const QString &instance, const KnownChanges &changes);
    void setKnowledge(const inventory::Knowledge &wiki); ///< what the wiki knows of the subjects
    void forgetChanges(); ///< they were of another moment
    void setStandpoint(const Standpoint &from); ///< ages, zone and language

    const QList<Cause> &causes() const { return m_causes; }
    const signals::Signal *signalOf(const Cause &cause) const;
    const Standpoint &standpoint() const { return m_from; }
    /// The line over time that tells of a row that there is; nothing where the machine's signal does.
    std::optional<records::Chart> chartOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static constexpr quintptr topLevel = 0; ///< internal id of causes; details have that of their cause

    void putInOrder(const QStringList &keys);
    void removeFrom(qsizetype row);
    void append(const QList<Cause> &causes);
    void replaceLines(int row, const Cause &next);
    void replaceDetails(int row, const Cause &next);
    QStringList keys() const;
    quintptr idOf(const QString &key);
    int rowOf(quintptr id) const { return m_rows.value(id, -1); }
    QList<CauseLine> linesOf(const Cause &cause) const;
    QVariant causeData(const Cause &cause, int role) const;
    QVariant lineData(const Cause &cause, const CauseLine &line, int role) const;

    QList<signals::Signal> m_entries;
    QHash<QString, KnownChanges> m_changes; ///< by instance
    inventory::Knowledge m_wiki;
    QList<Cause> m_causes;
    QHash<QString, quintptr> m_ids; ///< by key, as long as the cause is there
    QHash<quintptr, int> m_rows; ///< by id
    QHash<QString, qsizetype> m_lineCounts; ///< by key: what views were told
    quintptr m_nextId = 1;
    Standpoint m_from;
};

} // namespace situation
