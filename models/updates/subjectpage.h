// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

namespace updates {

/// Where the wiki helps with a subject.
struct SubjectPage {
    QString page; ///< empty: it does not
    int line = 0;
};

/// Its runbook when that is a page, else where it is described. @param subject null: nobody knows it
SubjectPage pageOf(const inventory::Subject *subject);

} // namespace updates
