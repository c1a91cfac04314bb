// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/answers.h"
#include "models/base/clock.h"
#include "models/outbox/delivery.h"
#include "models/outbox/drafts.h"
#include "models/refresh/backoff.h"

#include <QTimer>

#include <map>

namespace outbox {

/// The writes of one profile on their way to its wiki: kept before they leave, sent one after the other for
/// each page, tried again when the wiki is back, and kept with both texts when somebody else's met ours. What
/// the user wants is a request that goes on whatever happens to whoever asked.
class OutboxStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString profile;
        refresh::Policy policy; ///< when to try again
        base::Milliseconds pause{1100}; ///< see Delivery
        int atOnce = 4; ///< pages that are written at the same time
    };

    /// @param drafts, editor, clock outlive this
    OutboxStore(Drafts &drafts, wiki::Editor &editor, Options options, const base::Clock &clock,
                QObject *parent = nullptr);
    /// What is on its way is taken up again by the next store of the profile, or the next start.
    ~OutboxStore() override;

    /// Answers with the entry's id once it is on disk; Rejected when it cannot be kept, and nothing is sent
    /// then.
    base::Pending<qint64> enqueue(SaveRequest request);

    /// Oldest first.
    const QList<Entry> &entries() const { return m_entries; }
    const Entry *entry(qint64 id) const; ///< null when there is none

    /// Sends it again now. After a conflict: on top of theirs, so show it to the user first.
    void retry(qint64 id);
    /// Puts what both texts of a conflict were brought together to in its place. The entry is given up once
    /// the new one is on disk; Rejected when it is no conflict any more.
    base::Pending<qint64> resolve(qint64 id, const QString &text, const QString &summary);
    /// Keeps how far somebody has come who settles a conflict, for as long as it is one.
    void keepSettling(qint64 id, const QString &text);
    base::Pending<QString> settling(qint64 id); ///< what was kept; empty when nothing was
    /// Gives it up; the text stays among the revisions of the page. Not while it is being sent.
    void discard(qint64 id);
    /// The wiki answers again: what waits for it is tried now.
    void wake();

Q_SIGNALS:
    void changed(); ///< entries() did
    /// A conflict is over: what both texts were brought together to goes as the entry `by` in its place.
    void resolvedAs(const Entry &conflict, qint64 by, const QString &text);
    void troubled(const QString &detail); ///< the disk does not do what it should

private:
    template <typename T, typename Receive> void when(base::Pending<T> pending, Receive receive)
    {
        m_answers.when(this, std::move(pending), std::move(receive));
    }
    void list();
    void claim();
    void start(const Entry &entry);
    void finish(Delivery *delivery, const Outcome &outcome);
    void arm();
    std::optional<base::Instant> dueAfter(const Entry &entry, const Outcome &outcome) const;
    void told(const base::Result<bool> &done);

    Drafts &m_drafts;
    wiki::Editor &m_editor;
    Options m_options;
    const base::Clock &m_clock;
    QList<Entry> m_entries;
    std::map<qint64, std::unique_ptr<Delivery>> m_deliveries;
    base::Answers m_answers;
    bool m_claiming = false;
    bool m_claimAgain = false;
    base::Instant m_claimedAt;
    QTimer m_timer;
};

} // namespace outbox
