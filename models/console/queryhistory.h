// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QObject>
#include <QStringList>

namespace console {

/// The queries that were asked before, the newest first and each once, kept in a file: a JSON string a line.
/// Two programs may keep theirs in the same file.
class QueryHistory final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 200;

    /// @param file empty: they go with this; its folder is made when there is something to keep
    explicit QueryHistory(const QString &file, QObject *parent = nullptr);

    const QStringList &all() const { return m_all; }
    void keep(const QString &query);
    /// Looks again whether the file can be read and written.
    void retry();

Q_SIGNALS:
    void changed();
    /// The file cannot be read or written: `detail` says why, untranslated. Empty: it can again.
    void troubled(const QString &detail);

private:
    void read();
    void write();
    void tell(const QString &trouble);

    QString m_file;
    QStringList m_all;
    QStringList m_waiting; ///< not yet on disk, the newest first
    base::Pending<QStringList> m_working;
    QString m_trouble; ///< as told last
    bool m_busy = false; ///< until what m_working gives has been delivered
};

/// The newest first, each once, at most so many.
QStringList joinedHistory(const QStringList &newer, const QStringList &older);

} // namespace console
