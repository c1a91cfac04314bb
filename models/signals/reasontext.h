// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/finding.h"

#include <QLocale>
#include <QString>

namespace signals {

/// Why a finding is what it is, as one sentence without a full stop: "91% used, the limit is 85%", "no sample
/// for 12 min", "metrics do not answer: no connection".
QString reasonText(const Finding &finding, const QLocale &locale = QLocale());

/// The parts of a finding as people name them: "/var" for {mountpoint="/var"}, "eth0 · in" for two labels.
/// Empty for a finding without parts.
QString partsText(const Finding &finding);

} // namespace signals
