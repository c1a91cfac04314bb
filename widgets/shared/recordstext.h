// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QLocale>

namespace shared {

/// Where and when a proof comes from: "sampled 40 s ago", "infra:machines, line 12".
QString originText(const records::Proof &proof, base::Instant moment, const QLocale &locale);

/// A record as plain text, for the chat or a ticket: its cells under their headings, then its proofs.
QString recordText(const records::Record &record, const QStringList &headings, base::Instant moment,
                   const QLocale &locale);

} // namespace shared
