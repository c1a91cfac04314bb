// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace base {

/// While it lives, no other program opens the same database. SQLite refuses at once, whatever its busy
/// timeout, who changes a file to a write-ahead log while another does the same: a file that is new to both
/// would look damaged to one of them. Where no lock can be had within 5 s, such as on a full disk, one tries
/// all the same.
class OpeningTurn {
public:
    explicit OpeningTurn(const QString &file)
        : m_lock(file + QStringLiteral(".opening"))
    {
        (void)m_lock.tryLock(std::chrono::seconds(5));
    }

private:
    QLockFile m_lock;
};

} // namespace base
