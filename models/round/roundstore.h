// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/pending.h"
#include "models/round/round.h"
#include "models/round/roundfile.h"

#include <QObject>
#include <QThreadPool>

namespace rounds {

/// The rounds that were and the one that goes on. What is done here shows at once and is written at once, on
/// a thread of its own; what could not be written stays, is said, and is tried again with the next event.
class RoundStore final : public QObject {
    Q_OBJECT

public:
    /// @param file see RoundFile
    RoundStore(const QString &file, const base::Clock &clock, QObject *parent = nullptr);
    /// Waits until what was done is on disk.
    ~RoundStore() override;

    /// Reads the file again: another program may have written to it.
    void reload();

    const QList<Round> &all() const { return m_rounds; } ///< the newest first
    const Round *find(const QString &id) const; ///< null when there is none
    const Round *open() const; ///< the newest that goes on; null when there is none
    bool isRead() const { return m_read; } ///< the file, once

    /// Returns the id of the new round.
    QString start(const QString &who, const QList<Title> &titles);
    void tick(const QString &round, const QString &step, const QString &who);
    void untick(const QString &round, const QString &step, const QString &who);
    void note(const QString &round, const QString &step, const QString &who, const QString &text);
    /// @param proofs sentences of the steps that signals prove now, by step
    void finish(const QString &round, const QString &who, const QHash<QString, QString> &proofs);

Q_SIGNALS:
    void changed();
    void troubled(const QString &detail); ///< the file cannot be read or written; empty: it can again

private:
    void add(Event event);
    void write();
    void written(const base::Result<bool> &outcome);
    void take(const base::Result<Log> &log);
    void addUp();
    template <typename T, typename Work> base::Pending<T> onThread(Work work);

    RoundFile m_file;
    const base::Clock &m_clock;
    QList<Event> m_kept; ///< as they stand in the file
    QList<Event> m_going; ///< being written
    QList<Event> m_waiting; ///< done meanwhile
    QList<Round> m_rounds;
    bool m_read = false;
    bool m_again = false; ///< read once more when what is going on has ended
    bool m_troubled = false;
    base::Pending<bool> m_writing;
    base::Pending<Log> m_reading;
    QThreadPool m_thread; ///< one, so that writes keep their order
};

} // namespace rounds
