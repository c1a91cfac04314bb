// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace torture {

/// A row of the table: what was done to the drafts how often, and what it cost.
struct Figure {
    QString what;
    int times = 0;
    int lost = 0; ///< what should be there and is not; a corrupt file or an untold trouble counts, too
    QString detail;
    bool done = true; ///< false: it could not be tried here, and the detail says why
};

/// How often a program that types is killed: lost is what it had said to be kept, or more than a second's
/// typing.
Figure killed(int times);
/// How often a program is killed while it brings a file up to its schema.
Figure killedWhileMigrating(int times);
/// How many sizes a disk has left when a text is to be kept.
Figure fullDisk(int sizes);
/// The same without a disk of our own: the system refuses to let the file grow, which SQLite takes for a
/// broken disk.
Figure brokenDisk(int sizes);
/// How many texts two programs write to one draft.
Figure twoPrograms(int writes);
/// How many reports are published on pages that somebody else edits at the same time.
Figure racingEdits(int edits);
/// An hour without a wiki.
Figure wikiDown();

/// What runs in a process of its own, to be killed or to be one of two; the arguments after "--child".
int child(const QStringList &arguments);

} // namespace torture
