// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/diagnostic.h"
#include "models/wiki/page.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace wiki {

/// The most that is read of one page, in bytes.
constexpr qsizetype largestPage = 2 * 1024 * 1024;

/// A page as a source gave it, and what could not be used of it. Without a page there is none of that name,
/// or the diagnostics say why it cannot be read.
struct ReadPage {
    std::optional<Page> page;
    QList<Diagnostic> diagnostics;

    bool operator==(const ReadPage &) const = default;
};

/// Stands alone in a line that could not be read, so that the others keep their numbers and the table or list
/// around it goes on.
constexpr QChar lostLine = QChar::ReplacementCharacter;

/// Makes text of a page's bytes: UTF-8, lines ended by \n alone. A line that is no UTF-8 is a lostLine; over
/// 2 MiB the page ends with the last whole line; a binary file is no page. Each is said in a diagnostic.
ReadPage readPage(const QString &id, Revision revision, QByteArrayView bytes);

} // namespace wiki
