// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/boundprocess.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace base {

void bindToParent(QProcess &process, Farewell farewell)
{
    const int signal = farewell == Farewell::Force ? SIGKILL : SIGTERM;
    const pid_t parent = ::getpid();
    // Runs in the child between fork and exec, where only async-signal-safe calls are allowed.
    process.setChildProcessModifier([signal, parent] {
        ::prctl(PR_SET_PDEATHSIG, signal);
        if (::getppid() != parent) // it died before we asked, so the signal will never come
            ::_exit(127);
    });
}

} // namespace base
