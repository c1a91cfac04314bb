// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/change.h"

#include <QList>
#include <QSqlDatabase>

namespace reports {

/// A draft as it stands in the file.
struct Kept {
    Draft draft;
    qint64 version = 0; ///< of its text
    QString writer; ///< of its text
    bool metAnother = false; ///< a text of another program, which this one had not seen, is a revision now
};

/// The drafts of a profile, the newest change first.
struct Listing {
    int mark = 0; ///< see ReportsFile::mark()
    QList<Kept> rows;
};

/// The SQLite file behind ReportStore. Only for the thread that opened it. What returns without an error is
/// on disk.
class ReportsFile {
public:
    static constexpr int mostRevisions = 50; ///< of one draft; of those of another program:
    static constexpr int mostOfAnother = 10'000; ///< two windows that are typed into by turns
    static constexpr base::Milliseconds betweenRevisions{30'000};

    /// @param writer this program's name among those that have the file open
    ReportsFile(QSqlDatabase database, QString writer)
        : m_database(std::move(database))
        , m_writer(std::move(writer))
    {
    }

    base::Result<Listing> list(const QString &profile) const;
    base::Result<Kept> add(const Draft &draft) const;
    /// All or none. Whatever text is replaced that is not this program's own of a moment ago is a revision
    /// then. A draft that was discarded meanwhile is one again once there is a text to keep.
    base::Result<QList<Kept>> keep(const QList<Change> &changes) const;
    base::Result<bool> discard(qint64 id, base::Instant now) const;
    base::Result<bool> restore(qint64 id) const;
    base::Result<QList<Revision>> revisions(qint64 id, int most) const;
    /// Tells one state of the file from another, as far as other programs change it.
    base::Result<int> mark() const;

private:
    base::Result<Kept> keepOne(const Change &change) const;
    base::Result<QList<Kept>> read(qint64 id) const;
    base::Result<bool> put(const Kept &kept) const;
    base::Result<bool> needsRevision(const Kept &old, const Change &change) const;
    base::Result<bool> keepRevision(const Draft &draft, base::Instant now, bool ofAnother) const;

    QSqlDatabase m_database;
    QString m_writer;
};

} // namespace reports
