// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/drift/measuredanswers.h"

namespace drift {

/// Who there is and how big it is. Pure. Machines are named as in health; who only changed its instance is
/// one machine. Values that nobody can have (NaN, negative) are left out.
Measured readMeasured(const MeasuredAnswers &answers);

} // namespace drift
