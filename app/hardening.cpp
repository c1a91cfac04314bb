// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace app {

void harden()
{
    ::umask(077);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace app
