// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

namespace drift {

/// The drifts with the edit that each proposes, where the text of its page is at hand: a fact's text replaced
/// on its line and nothing else; a remark beside the name of what is silent, since whether it goes is for
/// people to say; what is undocumented added where its like are listed. Where two places of a line could be
/// meant there is no proposal. Pure.
/// @param pages those that the inventory was read from, and the compose files; of other revisions than the
/// facts are no use and left alone
QList<Drift> withProposals(QList<Drift> drifts, const inventory::Inventory &inventory,
                           const Measured &measured, const QList<wiki::Page> &pages);

/// A change of a page as a proposal; nothing when nothing changes.
std::optional<Proposal> proposalOf(const wiki::Page &page, const QString &text);

} // namespace drift
