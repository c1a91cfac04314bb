// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/situation.h"

#include <QLocale>
#include <QString>

namespace situation {

/// What `vigie check` prints for people: one sentence, the sources, then the machines, worst first, each with
/// the causes of what is not ok about it. Ends with a newline.
QString toText(const Situation &situation, const QLocale &locale);

/// One sentence on all machines, or that nobody can know how they are.
QString headlineText(const Situation &situation);

} // namespace situation
