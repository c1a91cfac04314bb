// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/outbox/entry.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace outbox {

/// Who claims an entry, and until when it is theirs whatever happens.
struct Claim {
    QString owner; ///< a Presence's name
    base::Instant now;
    base::Milliseconds lease{120'000};
};

/// The SQLite file behind Drafts. Only for the thread that opened it. What returns without an error is on
/// disk.
class DraftsFile {
public:
    DraftsFile(QSqlDatabase database, QString file)
        : m_database(std::move(database))
        , m_file(std::move(file))
    {
    }

    base::Result<qint64> add(const SaveRequest &request, base::Instant now) const;
    base::Result<QList<Entry>> list(const QString &profile) const;
    /// Takes an entry that is due, or whose owner died over it, and of whose page nothing is being sent.
    base::Result<std::optional<Entry>> claim(const QString &profile, const Claim &claim) const;
    /// From here on nobody knows whether it was saved. False: it is no longer ours, and must not be sent.
    base::Result<bool> markSent(qint64 id, const Claim &claim, wiki::Revision base) const;
    /// @param due when it is tried again, if it waits
    base::Result<bool> settle(qint64 id, const Claim &claim, const Outcome &outcome,
                              std::optional<base::Instant> due) const;
    /// Sends it again; after a conflict on top of theirs, which the user has seen.
    base::Result<bool> retry(qint64 id, base::Instant now) const;
    /// Gives it up, unless it is being sent. The text stays among the revisions.
    base::Result<bool> discard(qint64 id, base::Instant now) const;
    /// What waits for the wiki, not for the user, is due now.
    base::Result<bool> wake(const QString &profile, base::Instant now) const;
    /// Whoever claimed it does not go on with it.
    base::Result<bool> release(qint64 id, const Claim &claim) const;
    /// The texts of a page that were given up, newest first.
    base::Result<QStringList> revisions(const QString &profile, const QString &page) const;

private:
    base::Result<bool> freeTheDead(const QString &profile, const QString &owner) const;

    QSqlDatabase m_database;
    QString m_file;
};

} // namespace outbox
