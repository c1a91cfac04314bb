// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportsschema.h"

namespace reports {

using namespace Qt::StringLiterals;

const durable::Schema &reportsSchema()
{
    static const durable::Schema schema{{
        {
            // "version" counts the texts that a draft has had, "writer" is the program that wrote the present
            // one. One that was discarded stays, with the time: somebody may still be typing into it.
            u"CREATE TABLE draft (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
            "title TEXT NOT NULL, page TEXT NOT NULL, text TEXT NOT NULL, began INTEGER NOT NULL, "
            "made INTEGER NOT NULL, changed INTEGER NOT NULL, state TEXT NOT NULL, entry INTEGER NOT NULL, "
            "published_revision INTEGER NOT NULL, published_text TEXT NOT NULL, version INTEGER NOT NULL, "
            "writer TEXT NOT NULL, discarded INTEGER)"_s,
            u"CREATE TABLE revision (id INTEGER PRIMARY KEY AUTOINCREMENT, draft INTEGER NOT NULL, "
            "text TEXT NOT NULL, kept INTEGER NOT NULL, of_another INTEGER NOT NULL)"_s,
            u"CREATE INDEX revision_of_draft ON revision (draft, of_another)"_s,
        },
    }};
    return schema;
}

} // namespace reports
