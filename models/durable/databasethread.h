// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/durable/opening.h"

#include <QSqlDatabase>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace durable {

/// A database (see openDatabase()) and the one thread that works on it, in the order in which it is asked.
/// What is asked for is done, even when nobody waits for the answer. A file that cannot be used is tried
/// again with each question.
class DatabaseThread {
public:
    /// Told on the thread what is noteworthy about the file, when that changes.
    using Notice = std::function<void(const QString &note)>;

    DatabaseThread(QString file, Schema schema, Notice notice);
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;
    ~DatabaseThread();

    /// Waits until all that was asked for is done, and closes the file. Nothing may be asked any more.
    void end();

    /// @param work is called on the thread with the open QSqlDatabase, and returns a Result<T>
    template <typename T, typename Work> base::Pending<T> ask(Work work)
    {
        const auto completer = std::make_shared<base::Completer<T>>();
        auto pending = completer->pending(); // without a guard: what is asked for here is done
        m_thread.start([here = m_here, completer, work = std::move(work)] {
            const bool usable = here->open();
            completer->finish(usable ? work(here->database()) : base::Result<T>(here->refusal()));
        });
        return pending;
    }

    /// Something to be done on the thread before the next question, whether the file can be used or not.
    void run(std::function<void()> work) { m_thread.start(std::move(work)); }

private:
    /// What lives on the thread.
    struct Here {
        QString connection;
        QString file;
        Schema schema;
        Notice notice;
        Opened opened;

        bool open();
        void close() const;
        QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }
        std::unexpected<base::Error> refusal() const;
    };

    std::shared_ptr<Here> m_here;
    QThreadPool m_thread; ///< one thread that lives as long as this: an SQL connection belongs to its thread
};

} // namespace durable
