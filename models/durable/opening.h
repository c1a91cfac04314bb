// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QSqlDatabase;

namespace durable {

/// How a file came to look as it does: each step is a list of statements, and makes a version of the one
/// before. A step that was released stays as it is.
struct Schema {
    QList<QStringList> steps;

    int version() const { return int(steps.size()); }
};

/// What came of opening a file.
struct Opened {
    bool usable = false;
    QString note; ///< what went wrong or was noteworthy; empty when nothing was
};

/// Opens or creates a database for what exists nowhere else: everything is on disk when a statement returns
/// (WAL, synchronous=FULL), other programs are waited for, and only the user may read it. An older file is
/// brought up to the schema, wholly or not at all. A file that is damaged is kept beside, under a name of its
/// own, and a new one is begun: it may hold the only copy of what somebody wrote.
Opened openDatabase(QSqlDatabase &database, const QString &file, const Schema &schema);

} // namespace durable
