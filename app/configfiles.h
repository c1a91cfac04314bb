// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/inventory/configfolder.h"

#include <QObject>

namespace app {

/// The profile's folders of configuration files, read when somebody asks, in a thread of the pool.
class ConfigFiles final : public QObject {
    Q_OBJECT

public:
    explicit ConfigFiles(const QStringList &folders, QObject *parent = nullptr);

    /// Looks into them again; while that is going on already, once more afterwards.
    void refresh();

    bool isRead() const { return m_read; } ///< once; at once when there are none
    /// A folder that cannot be read now keeps its files of before, and says so.
    const QList<inventory::ConfigFolder> &folders() const { return m_folders; }

Q_SIGNALS:
    void changed();

private:
    void take(QList<inventory::ConfigFolder> folders);

    QStringList m_paths;
    QList<inventory::ConfigFolder> m_folders;
    base::Pending<QList<inventory::ConfigFolder>> m_reading;
    bool m_read;
    bool m_again = false;
};

} // namespace app
