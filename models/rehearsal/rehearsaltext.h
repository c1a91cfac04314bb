// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal.h"

#include <QLocale>

namespace rehearsal {

QString topicText(Topic topic); ///< "Guests", "Backups", …
QString standingText(Standing standing); ///< "Blocks", "Unknown", …
/// The sentence of an item, without a full stop: "pica01 would not start by itself".
QString itemText(const Item &item, const QLocale &locale = QLocale());
QString verdictText(Verdict verdict); ///< "Ready", "Not ready", "Cannot tell"
/// The verdict with how much stands against it: "alice: not ready. 1 thing blocks, 2 are unknown."
QString summaryText(const Rehearsal &rehearsal);
/// What to do about it when it is not ok; empty otherwise.
QString adviceText(const Item &item);
/// What an evidence says, with its age: "pica01: 1, 12 s ago". @param moment ages count from
QString evidenceText(const Evidence &evidence, base::Instant moment, const QLocale &locale = QLocale());

/// The whole page for a chat: plain text, a line an item.
QString chatText(const Rehearsal &rehearsal, const QTimeZone &zone, const QLocale &locale = QLocale());
/// The whole page to be printed: plain text, each item with what to do and with its proofs.
QString printedText(const Rehearsal &rehearsal, const QTimeZone &zone, const QLocale &locale = QLocale());

} // namespace rehearsal
