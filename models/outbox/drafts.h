// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/durable/databasethread.h"
#include "models/outbox/draftsfile.h"

#include <QObject>

#include <memory>

namespace outbox {

class Presence;

/// What was written here and is not in the wiki yet, on disk (drafts.db, SQLite). An answer means that it is
/// on disk. All work happens on one thread of its own, and is done even when nobody waits for the answer;
/// several programs may share the file. Several profiles share it, too.
class Drafts final : public QObject {
    Q_OBJECT

public:
    /// @param file is created with its folder when missing, readable by the user alone
    explicit Drafts(QString file, QObject *parent = nullptr);
    /// Waits until everything that was asked for is done.
    ~Drafts() override;

    /// Keeps it, and answers with the entry's id.
    base::Pending<qint64> add(const SaveRequest &request, base::Instant now);
    base::Pending<QList<Entry>> list(const QString &profile);
    /// See DraftsFile; the claim is in this program's name.
    base::Pending<std::optional<Entry>> claim(const QString &profile, base::Instant now);
    base::Pending<bool> markSent(qint64 id, base::Instant now, wiki::Revision base);
    base::Pending<bool> settle(qint64 id, base::Instant now, const Outcome &outcome,
                               std::optional<base::Instant> due);
    base::Pending<bool> retry(qint64 id, base::Instant now);
    base::Pending<bool> discard(qint64 id, base::Instant now);
    base::Pending<bool> wake(const QString &profile, base::Instant now);
    base::Pending<bool> release(qint64 id);
    base::Pending<QStringList> revisions(const QString &profile, const QString &page);

Q_SIGNALS:
    /// The file cannot be used as it should, or was damaged; `detail` says more.
    void troubled(const QString &detail);

private:
    struct Here; ///< what work on the thread has before it
    template <typename T, typename Work> base::Pending<T> onThread(Work work);

    QString m_file;
    std::shared_ptr<std::unique_ptr<Presence>> m_presence; ///< lives on the thread
    durable::DatabaseThread m_thread;
};

} // namespace outbox
