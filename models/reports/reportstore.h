// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/pending.h"
#include "models/reports/draft.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace reports {

class ReportsFile;

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
    /// Somebody types: the text is kept soon. What is shown of the draft changes at once.
    void write(qint64 id, const QString &text);
    void rename(qint64 id, const QString &title, const QString &page);
    /// Answers once all that was written so far is on disk; an error says why it is not, and the text stays
    /// in memory and is tried again.
    base::Pending<bool> keepNow();
    /// What became of it on its way to the wiki.
    void setSent(qint64 id, qint64 entry);
    void setPublished(qint64 id, wiki::Revision revision, const QString &text);
    /// Takes it out of the list; its texts stay among the revisions.
    base::Pending<bool> discard(qint64 id);
    /// The last 50 texts of a draft before its present one, newest first.
    base::Pending<QList<Revision>> revisions(qint64 id);

    bool isKept() const; ///< everything is on disk
    const std::optional<base::Error> &trouble() const { return m_trouble; } ///< why it is not

Q_SIGNALS:
    void changed(); ///< drafts() did
    void keptChanged(); ///< isKept() or trouble() did

private:
    std::unique_ptr<ReportsFile> m_file;
    QString m_profile;
    const base::Clock &m_clock;
    QList<Draft> m_drafts;
    std::optional<base::Error> m_trouble;
    QTimer m_soon;
};

} // namespace reports
