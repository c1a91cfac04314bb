// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/quantity.h"
#include "models/services/service.h"
#include "models/services/stitching.h"

#include <QLocale>
#include <QTimeZone>

namespace services {

/// The state of a service and why, as one sentence without a full stop: "no probe looks at it".
QString groundText(const Service &service, base::Instant moment, const QLocale &locale);

/// A declared signal of a service: "Queue: 12, limit 10".
QString watchedText(const signals::Finding &finding, const QLocale &locale);

/// "99.95 %", never 100 % of what was not all well; "—" when nobody looked.
QString availabilityText(const std::optional<Availability> &availability, const QLocale &locale);

/// For how much of the span anybody looked, when that is less than nearly all; empty otherwise.
QString coverageText(const std::optional<Availability> &availability, const QLocale &locale);

/// "60 d", "expired 3 d ago".
QString certificateText(base::Instant end, base::Instant moment, const QLocale &locale);

/// "Pads 48,210".
QString numberText(const Number &number, const Quantities &quantities, const QLocale &locale);

/// "+930 in 30 d"; empty when nobody knows.
QString changeText(const Number &number, const Quantities &quantities, const QLocale &locale);

/// "14 March 2025: etherpad_padCount_value, then etherpad_pads_count; 10 d without either".
QString seamText(const Seam &seam, base::Unit unit, const QTimeZone &zone, const QLocale &locale);

/// How they are as a whole, in one sentence.
QString summaryText(const Services &services);

} // namespace services
