// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace records {

/// RFC 4180: CRLF at the end of each line, quotes where a text needs them, UTF-8.
QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace records
