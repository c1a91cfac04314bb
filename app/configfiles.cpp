// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfiles.h"

namespace app {

using Folders = QList<inventory::ConfigFolder>;

ConfigFiles::ConfigFiles(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_paths(folders)
    , m_read(folders.isEmpty())
{
}

void ConfigFiles::refresh()
{
    if (m_paths.isEmpty())
        return;
    m_again = m_reading.isRunning();
    if (m_again)
        return;
    m_reading = base::Pending<QStringList>::ready(m_paths).parsed(
        [](const QStringList &paths) { return base::Result<Folders>(inventory::readConfigFolders(paths)); });
    m_reading.deliver(this, [this](const base::Result<Folders> &folders) {
        if (folders)
            take(*folders);
        if (std::exchange(m_again, false))
            refresh();
    });
}

void ConfigFiles::take(Folders folders)
{
    for (inventory::ConfigFolder &folder : folders) {
        const auto before = std::ranges::find(m_folders, folder.folder, &inventory::ConfigFolder::folder);
        if (!folder.unreadable || before == m_folders.end())
            continue;
        folder.files = before->files;
        folder.unread = before->unread;
        folder.compose = before->compose;
    }
    const bool first = !std::exchange(m_read, true);
    if (!first && folders == m_folders)
        return;
    m_folders = std::move(folders);
    Q_EMIT changed();
}

} // namespace app
