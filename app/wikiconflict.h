// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outbox {
class OutboxPanel;
}

namespace app {

class Desk;

/// Lets conflicts of the outbox be settled in a window of their own, one each.
/// @param desk has an outbox
void offerComparison(outbox::OutboxPanel &panel, Desk &desk);

} // namespace app
