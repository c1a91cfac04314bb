// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguewatch.h"

#include <QDir>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A folder that is not there is awaited in the one it will be in.
QString nearest(const QString &folder)
{
    QDir place(folder);
    while (!place.exists() && !place.isRoot())
        place.setPath(QDir::cleanPath(place.filePath(u".."_s)));
    return place.absolutePath();
}

/// The folder and its files.
QStringList pathsIn(const QString &folder)
{
    const QDir place(folder);
    if (!place.exists())
        return {};
    QStringList paths{place.absolutePath()};
    for (const QFileInfo &file : place.entryInfoList({u"*.toml"_s}, QDir::Files))
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace

CatalogueWatch::CatalogueWatch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    const auto stir = [this] { m_rest.start(); };
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, stir);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, stir);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    watch();
}

/// Anew each time: a file that was replaced is no longer the one that was watched.
void CatalogueWatch::watch()
{
    if (const QStringList old = m_files.files() + m_files.directories(); !old.isEmpty())
        m_files.removePaths(old);
    m_files.addPaths(QStringList{nearest(m_folder)} + pathsIn(m_folder) + pathsIn(m_folder + u"/services"_s));
}

} // namespace app
