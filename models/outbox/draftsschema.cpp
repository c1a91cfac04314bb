// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/draftsschema.h"

namespace outbox {

using namespace Qt::StringLiterals;

const durable::Schema &draftsSchema()
{
    static const durable::Schema schema{{
        {
            u"CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, "
            "page TEXT NOT NULL, base_revision INTEGER NOT NULL, base TEXT NOT NULL, text TEXT NOT NULL, "
            "summary TEXT NOT NULL, state TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, made INTEGER NOT "
            "NULL, "
            "changed INTEGER NOT NULL, due INTEGER, attempts INTEGER NOT NULL DEFAULT 0, error TEXT, detail "
            "TEXT, "
            "clash TEXT, theirs TEXT, theirs_revision INTEGER, theirs_author TEXT, revision INTEGER NOT NULL "
            "DEFAULT "
            "0, "
            "owner TEXT, lease INTEGER)"_s,
            // Every text that was given up or replaced, so that it can be had back.
            u"CREATE TABLE IF NOT EXISTS revision (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT "
            u"NULL, "
            "page TEXT NOT NULL, text TEXT NOT NULL, summary TEXT NOT NULL, kept INTEGER NOT NULL)"_s,
            u"CREATE INDEX IF NOT EXISTS entry_of_page ON entry (profile, page, state)"_s,
            u"CREATE INDEX IF NOT EXISTS revision_of_page ON revision (profile, page)"_s,
        },
    }};
    return schema;
}

} // namespace outbox
