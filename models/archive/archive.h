// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/pending.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace archive {

/// Which answer: whose profile, and what was asked (without the moment, so that a newer answer replaces an
/// older one).
struct Key {
    QString profile;
    QString request;
};

/// An answer as the server gave it.
struct Entry {
    QByteArray body;
    base::Instant asOf; ///< when it was given
};

/// The last good answers, on disk (cache.db, SQLite), so that a start with dead sources shows the last known
/// state. All work happens on one thread of its own; several programs may share the file. A damaged file is
/// set aside and made anew: it holds only what can be asked again.
class Archive final : public QObject {
    Q_OBJECT

public:
    /// @param file is created with its folder when missing, readable by the user alone
    explicit Archive(QString file, QObject *parent = nullptr);
    /// Waits until everything handed to write() is on disk.
    ~Archive() override;

    /// Replaces the entry. May be called from any thread; trouble is told by troubled().
    void write(const Key &key, const Entry &entry);

    /// The entry, or nothing when there is none (or it is damaged).
    base::Pending<std::optional<Entry>> read(const Key &key);

Q_SIGNALS:
    /// The archive cannot be used as it should; `detail` says why. The program goes on without it.
    void troubled(const QString &detail);

private:
    QString m_file;
    QString m_connection;
    QThreadPool m_thread; ///< one thread that lives as long as this: an SQL connection belongs to its thread
};

} // namespace archive
