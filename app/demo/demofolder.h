// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace demo {

/// One of the kept folders, slot-0 to slot-7, held by this process alone for as long as this lives. A second
/// instance gets the next one, since two stores cannot share a folder.
class DemoFolder {
public:
    using FreeBytes = std::function<qint64(const QString &folder)>;

    /// Takes the first free slot under `root`. Errors, all Unreachable: nothing can be written there, less
    /// than 300 MB are free, every slot is taken.
    static base::Result<std::unique_ptr<DemoFolder>> claim(const QString &root, const FreeBytes &freeBytes);

    ~DemoFolder();
    DemoFolder(const DemoFolder &) = delete;
    DemoFolder &operator=(const DemoFolder &) = delete;

    QString path() const;
    QString dataPath() const; ///< what the store writes
    QString stateFile() const;
    QString logFile() const; ///< what the store says
    QString scrapeFile() const; ///< what the store scrapes

    /// Empties the slot. False when something in it cannot be removed.
    bool clear();

    /// Moves the slot's content aside, to slot-N.broken-DATE, and makes an empty one; the new name, or
    /// nothing when that failed. Only the newest broken one is kept.
    QString setAside();

private:
    DemoFolder(QString path, int lock);

    QString m_path;
    int m_lock; ///< descriptor that holds the flock(2)
};

/// How much is free where `folder` is, or would be made.
qint64 freeBytesOnDisk(const QString &folder);

/// Free space under which a store is not started, and a refused write is blamed on the disk.
inline constexpr qint64 leastFreeBytes = 300'000'000;

} // namespace demo
