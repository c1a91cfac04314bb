// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

#include <QLocale>

namespace updates {

/// "told 3 min ago", or why it is not known: "the text file is 1 d old".
QString doubtText(const MachineUpdates &machine, base::Instant moment, const QLocale &locale);
/// What to do about it; empty when there is nothing to do.
QString adviceText(const MachineUpdates &machine);
QString rebootText(Reboot reboot); ///< "needed", "not needed", "cannot know"
QString automaticText(Automatic automatic); ///< "by themselves", "by hand", "not seen yet"
/// What was seen of the number of security updates, in one sentence.
QString sawToothText(const MachineUpdates &machine, base::Instant moment, const QLocale &locale);
QString kernelText(Kernel kernel); ///< "current", "another version is installed", …
QString verdictText(TagVerdict verdict); ///< "as declared", "behind", …
QString verdictAboutText(TagVerdict verdict); ///< what it means and what to do
/// "a newer one is known: 2.1.0 (major)"; empty when none is, or nobody looks.
QString newerText(const RunningImage &image);

/// One sentence of everything: "3 machines have security updates waiting, of 12; 1 is not known."
QString machinesText(const Updates &all);
QString containersText(const Updates &all);
QString debtText(const Updates &all, const QLocale &locale);

} // namespace updates
