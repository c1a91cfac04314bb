// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace base {

/// What a bound child is sent when its parent is gone.
enum class Farewell {
    Ask, ///< SIGTERM: it may tidy up, and ends when it obeys
    Force, ///< SIGKILL: it ends now
};

/// Makes a process end with its parent, however the parent ends, kill -9 included. Call it before start(),
/// and start the process from a thread that lives as long as the program: Linux watches the thread that
/// forked, not the whole process. It takes the process's one child modifier. Source of the rule: prctl(2),
/// PR_SET_PDEATHSIG.
void bindToParent(QProcess &process, Farewell farewell = Farewell::Force);

} // namespace base
