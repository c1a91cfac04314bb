// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/foldershelf.h"

#include <QCoreApplication>
#include <QDir>

namespace wiki {

using inventory::UnreadFile;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FolderShelf)

public:
    static QString of(UnreadFile::Why why)
    {
        switch (why) {
        case UnreadFile::Why::LeadsOut:
            return tr("This is a link that leads out of the folder, so it is not followed.");
        case UnreadFile::Why::TooLarge:
            return tr("This file is larger than 256 KiB, so it is not read.");
        case UnreadFile::Why::NoText:
            return tr("This file is no text in UTF-8, so it is not shown.");
        case UnreadFile::Why::NoAccess:
            return tr("This file cannot be read: see who may read it.");
        }
        return {};
    }
};

} // namespace

void FolderShelf::setFolders(const QList<inventory::ConfigFolder> &folders)
{
    m_folders = folders;
    m_files.clear();
    for (FileFacts &facts : m_facts)
        facts.gone = true;
    for (const inventory::ConfigFolder &folder : folders) {
        m_files += folder.files;
        for (const Page &file : folder.files)
            put(folder, file.id, {});
        for (const UnreadFile &file : folder.unread) {
            m_files.append({.id = file.id});
            put(folder, file.id, Words::of(file.why));
        }
    }
}

void FolderShelf::put(const inventory::ConfigFolder &folder, const QString &id, const QString &fault)
{
    const QString below = folder.name.isEmpty() ? id : id.sliced(folder.name.size() + 1);
    m_facts.insert(id,
                   {.path = QDir(folder.folder).filePath(below), .folder = folder.folder, .fault = fault});
}

FileFacts FolderShelf::facts(const QString &id) const
{
    return m_facts.value(id, {.gone = true});
}

QStringList FolderShelf::unreadable() const
{
    QStringList paths;
    for (const inventory::ConfigFolder &folder : m_folders) {
        if (folder.unreadable)
            paths.append(QDir::toNativeSeparators(folder.folder));
    }
    return paths;
}

} // namespace wiki
