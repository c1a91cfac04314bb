// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace app {

/// Tells when somebody writes, changes or removes files of a folder of signals, also one that comes only
/// later: whoever edits them by hand need not start anew.
class CatalogueWatch final : public QObject {
    Q_OBJECT

public:
    /// @param folder of the user's signals; may be missing
    explicit CatalogueWatch(const QString &folder, QObject *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< once what was written together has come to rest

private:
    void watch();

    QString m_folder;
    QFileSystemWatcher m_files;
    QTimer m_rest; ///< editors write a file in several steps
};

} // namespace app
