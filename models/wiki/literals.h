// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/line.h"

#include <QList>
#include <QString>

namespace wiki {

/// A stretch of a line whose signs mean nothing: `…`, %%…%%, <nowiki>…</nowiki>, <code>…</code>, <!-- … -->.
struct Literal {
    qsizetype from = 0; ///< index into the line's text
    qsizetype to = 0; ///< behind its last character
    QString word; ///< of <code> and <file> the language, otherwise the name of the tag; empty for signs
    bool block = false; ///< a tag or a comment, not signs within a sentence
};

struct Literals {
    QList<Literal> closed; ///< from left to right, apart from each other
    qsizetype open = -1; ///< index of a tag that does not end on this line; -1: none
    QString closer; ///< what ends it
    QString word; ///< as of Literal

    /// Behind the end of the literal that `index` lies in; `index` itself when it lies in none.
    qsizetype skipped(qsizetype index) const;
};

Literals literalsIn(QStringView text);

} // namespace wiki
