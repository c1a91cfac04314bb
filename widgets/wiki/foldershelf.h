// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/configfolder.h"

#include <QHash>

namespace wiki {

/// What is known of a configuration file beside its text.
struct FileFacts {
    QString path; ///< absolute
    QString folder; ///< absolute, of the profile
    QString fault; ///< why its text is not shown, for the user; empty: it is
    bool gone = false; ///< it was there

    bool operator==(const FileFacts &) const = default;
};

/// The folders of configuration files, as the list of pages takes them. A file that is left out is listed all
/// the same, without text, with the reason.
class FolderShelf {
public:
    void setFolders(const QList<inventory::ConfigFolder> &folders);

    const QList<Page> &files() const { return m_files; }
    FileFacts facts(const QString &id) const; ///< of one that is gone, gone
    QStringList unreadable() const; ///< folders that could not be read of late

private:
    void put(const inventory::ConfigFolder &folder, const QString &id, const QString &fault);

    QList<inventory::ConfigFolder> m_folders;
    QList<Page> m_files;
    QHash<QString, FileFacts> m_facts;
};

} // namespace wiki
