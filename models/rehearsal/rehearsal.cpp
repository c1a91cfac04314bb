// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsal.h"

#include "models/rehearsal/stage.h"

#include <algorithm>

namespace rehearsal {

Verdict Rehearsal::verdict() const
{
    if (std::ranges::contains(items, Standing::Blocks, &Item::standing))
        return Verdict::NotReady;
    if (items.isEmpty() || std::ranges::contains(items, Standing::Unknown, &Item::standing))
        return Verdict::CannotTell;
    return Verdict::Ready;
}

const Item *Rehearsal::item(Topic topic) const
{
    const auto found = std::ranges::find(items, topic, &Item::topic);
    return found == items.end() ? nullptr : &*found;
}

Rehearsal rehearse(const Request &request)
{
    const Stage stage(request);
    return {.machine = stage.name(),
            .moment = request.situation.moment,
            .items = {machineItem(stage), guestsItem(stage), affectedItem(stage), raidItem(stage),
                      backupsItem(stage), kernelItem(stage), consoleItem(stage), peopleItem(stage),
                      uptimeItem(stage), notesItem(stage)}};
}

} // namespace rehearsal
