// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/witness.h"

#include <QLocale>
#include <QString>

namespace probe {

/// What two witnesses say, the fact first, to stand behind the subject's name: "down for monitoring, up from
/// here (HTTP 200, 120 ms)", "down from here: connection refused; monitoring is silent".
QString witnessText(const Witness &witness, const QLocale &locale);

/// What is the matter, in a few words: "connection refused", "the certificate expired on 12 Nov 2026".
QString faultText(const Sight &sight, const QLocale &locale);

/// Why this desktop cannot be a witness, and what was tried, to stand behind desktopText(): "is offline: no
/// network interface is up". @param tried how many addresses
QString offlineText(Offline offline, int tried);

/// "This desktop"
QString desktopText();

/// Each step with its time: "name 4 ms, connection 12 ms, TLS 30 ms, answer 80 ms". Empty when none was
/// taken.
QString stepsText(const Sight &sight, const QLocale &locale);

} // namespace probe
