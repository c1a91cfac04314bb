// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/change.h"

#include "models/wiki/editor.h"

namespace reports {

void Change::add(const Change &later)
{
    at = later.at;
    draft = later.draft;
    if (later.text)
        text = later.text;
    if (later.name)
        name = later.name;
    if (later.standing)
        standing = later.standing;
}

Draft applied(Draft draft, const Change &change)
{
    if (change.name) {
        draft.title = change.name->title;
        draft.page = change.name->page;
    }
    if (change.text && *change.text != draft.text) {
        draft.text = *change.text;
        draft.changed = change.at;
    }
    if (change.standing) {
        draft.state = change.standing->state;
        draft.entry = change.standing->entry;
        if (draft.state == Draft::State::Published) {
            draft.publishedRevision = change.standing->revision;
            draft.publishedText = change.standing->text;
        }
    }
    const bool published = !draft.publishedText.isEmpty()
        && wiki::canonicalText(draft.text) == wiki::canonicalText(draft.publishedText);
    if (draft.state != Draft::State::Sent)
        draft.state = published ? Draft::State::Published : Draft::State::Open;
    return draft;
}

} // namespace reports
