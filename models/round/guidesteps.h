// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/guides.h"
#include "models/round/step.h"
#include "models/wiki/block.h"

namespace rounds {

/// The steps that a page of the wiki asks for: its bullets, under the heading they stand under. What is
/// written below a bullet explains it; what is under a banner is left out. An id is made of heading and
/// words, so that a bullet that moves keeps its tick. At most 200 steps.
StepList guideSteps(const wiki::Document &document);

/// Lets each step know where the wiki says how to do it, by its own words.
void linkGuides(QList<Step> &steps, const inventory::Guides &guides);

/// The page that tells of the round: the one of that name, else the one with a heading such as "tour
/// hebdomadaire", "ronde" or "checklist". Empty when there is none.
QString guidePage(const inventory::Guides &guides, const QString &named);

} // namespace rounds
