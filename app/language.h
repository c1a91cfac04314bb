// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace app {

/// Makes the program speak `language` ("fr" or "en"; empty: the locale's, or English): texts, numbers and
/// dates.
void speak(QCoreApplication &application, const QString &language);

} // namespace app
