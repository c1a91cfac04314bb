// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/wiki/sourcekind.h"

#include <QLocale>
#include <QString>

namespace wiki {

/// What a source is to people: "DokuWiki, JSON-RPC", "folder". Empty while unknown.
QString kindText(SourceKind kind);

/// What a source is taken for and why, as a sentence. Empty while nobody was asked.
QString foundText(const SourceFound &found);

/// One sentence on what happened and the way out, as base::errorText(), in the words of a wiki.
QString errorText(const base::Error &error, const QString &place, const QLocale &locale = QLocale());

} // namespace wiki
