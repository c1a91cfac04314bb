// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/instant.h"

namespace base {

QString toIso(Instant instant)
{
    const bool whole = toMs(instant) % 1000 == 0;
    return toUtc(instant).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace base
