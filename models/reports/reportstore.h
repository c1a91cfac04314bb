// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/answers.h"
#include "models/base/clock.h"
#include "models/base/pending.h"
#include "models/durable/databasethread.h"
#include "models/reports/draft.h"
#include "models/reports/reportsfile.h"
#include "models/reports/unkept.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace reports {

/// The drafts of one profile, kept on this disk so that none can be lost: half a second after the last key,
/// a second after the first one at the latest, and at once when asked. A text that was kept is on disk. Other
/// programs may have the same file open: each text that replaces another one leaves it among the revisions.
class ReportStore final : public QObject {
    Q_OBJECT

public:
    /// @param file created with its folder when missing, readable by the user alone
    ReportStore(QString file, QString profile, const base::Clock &clock, QObject *parent = nullptr);
    /// Keeps what is still to be kept, and waits for it.
    ~ReportStore() override;

    const QList<Draft> &drafts() const { return m_drafts; } ///< the newest change first
    const Draft *draft(qint64 id) const; ///< null when there is none

    /// Keeps a new draft, and answers with its id once it is on disk.
    base::Pending<qint64> add(Draft draft);
    /// Somebody types: the text is kept soon. What is shown of the draft changes at once. One that was
    /// published and differs now is open again.
    void write(qint64 id, const QString &text);
    void rename(qint64 id, const QString &title, const QString &page);
    /// Answers once all that was written so far is on disk; an error says why it is not, and the text stays
    /// in memory and is tried again.
    base::Pending<bool> keepNow();
    /// What became of it on its way to the wiki. Entry 0: it is on no way any more, such as given up.
    void setSent(qint64 id, qint64 entry);
    void setPublished(qint64 id, wiki::Revision revision, const QString &text);
    /// Takes it out of the list; its texts stay among the revisions.
    base::Pending<bool> discard(qint64 id);
    base::Pending<bool> restore(qint64 id); ///< puts one that was discarded back into the list
    /// The last texts of a draft before its present one, newest first.
    base::Pending<QList<Revision>> revisions(qint64 id, int most = ReportsFile::mostRevisions);

    bool isKept() const { return m_unkept.isEmpty(); } ///< everything is on disk
    const std::optional<base::Error> &trouble() const
    {
        return m_trouble;
    } ///< why it is not; see troubleText()
    const QString &file() const { return m_file; }

Q_SIGNALS:
    void changed(); ///< drafts() did
    void keptChanged(); ///< isKept() or trouble() did
    /// Another program had put a text there that was not seen here when ours replaced it: it is a revision.
    void metAnother(qint64 id);
    void noticed(const QString &note); ///< about the file, such as that a damaged one was put aside

private:
    template <typename T, typename Work> base::Pending<T> onThread(Work work);
    template <typename T, typename Receive> void when(base::Pending<T> pending, Receive receive)
    {
        m_answers.when(this, std::move(pending), std::move(receive));
    }
    void change(qint64 id, Change change);
    void show(const Draft &draft);
    void keepSoon();
    void keep();
    void kept(const base::Result<QList<Kept>> &outcome);
    void take(const Kept &kept);
    void look();
    void list();
    void takeList(const QList<Kept> &rows);
    void setTrouble(const std::optional<base::Error> &error);
    void tell();

    using Asker = std::shared_ptr<base::Completer<bool>>;

    QString m_file;
    QString m_profile;
    const base::Clock &m_clock;
    QString m_writer; ///< this one among those that have the file open
    QList<Draft> m_drafts;
    Unkept m_unkept;
    std::vector<Asker> m_askers; ///< who waits for the next keeping
    std::vector<Asker> m_goingAskers; ///< for the one that goes on
    bool m_keeping = false;
    bool m_again = false; ///< keep once more when what is going on has ended
    base::Answers m_answers;
    std::optional<base::Error> m_trouble;
    bool m_toldKept = true;
    int m_mark = -1; ///< of the file when it was listed
    QTimer m_soon; ///< from the last key
    QTimer m_atLatest; ///< from the first one
    QTimer m_slow; ///< until the disk is said not to answer
    QTimer m_retry;
    QTimer m_look; ///< at what other programs did
    durable::DatabaseThread m_thread;
};

} // namespace reports
