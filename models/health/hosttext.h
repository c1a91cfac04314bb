// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/signals/signal.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace health {

/// The title of a group of signals: "Memory" for "memory". The word itself for one that has no title.
QString groupText(const QString &group);

/// "Virtual machine" for "vm".
QString kindText(const QString &kind);

/// What a subject is called that nobody named.
QString namelessText();

/// A rule in words: "warning from 85%, critical from 95%, once it lasts 15 min, until it is 2% inside".
QString ruleText(const signals::Signal &signal, const QLocale &locale = QLocale());

/// The proof of a finding as plain text: state and reason, the sample's time, the rule, each required family
/// and whether it is there, the query, the explanation, and the place in the catalogue.
QString proofText(const Host &host, const signals::Finding &finding, const signals::Signal &signal,
                  base::Instant now, const QTimeZone &zone, const QLocale &locale = QLocale());

/// Of a signal that does not apply: what it would tell, and what would have to be installed.
QString notWatchedText(const signals::Signal &signal, const QLocale &locale = QLocale());

} // namespace health
