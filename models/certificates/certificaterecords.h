// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/records/record.h"

#include <QLocale>

namespace certificates {

QStringList headings();

/// A row a certificate, in the order of the certificates.
/// @param zone in which dates are shown
QList<records::Record> toRecords(const Certificates &certificates, const QTimeZone &zone,
                                 const QLocale &locale = QLocale());

/// How many are good, due, over, and not known, in one sentence.
QString summary(const Certificates &certificates);

/// What is the matter in a few words: "Expired", "Signed by itself".
QString verdictText(Verdict verdict);

} // namespace certificates
