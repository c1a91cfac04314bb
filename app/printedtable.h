// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace app {

/// A list as rows of texts, each as long as the header.
struct PrintedTable {
    QStringList header;
    QList<QStringList> rows;
};

/// RFC 4180: CRLF at the end of each line, quotes where a text needs them, UTF-8.
QByteArray toCsv(const PrintedTable &table);

/// Columns that line up, for a terminal; each text on one line and at most 80 characters long, the last
/// column's 300.
QByteArray toText(const PrintedTable &table);

} // namespace app
