// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/momentparser.h"

#include <QLocale>
#include <QStringList>

namespace base {

/// What is wrong with typed words, naming them, and what could be typed instead.
QString momentErrorText(const MomentError &error);

/// Ways to type a time, in the language of the moment.
QStringList momentExamples();

/// "Live", or "As of Wed 11 Nov 2026, 02:00 CET, 12 d ago"; seconds only when there are any.
QString momentText(const Moment &moment, Instant now, const QTimeZone &zone,
                   const QLocale &locale = QLocale());

/// What was understood of typed words: the moment, and "the 4 h before" when a range was asked for.
QString askedTimeText(const AskedTime &asked, Instant now, const QTimeZone &zone,
                      const QLocale &locale = QLocale());

} // namespace base
