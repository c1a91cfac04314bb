// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatespanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "widgets/updates/updatespanel.h"

namespace app {

QWidget *makeUpdates(Desk &desk)
{
    auto *panel = new updates::UpdatesPanel;
    Surveys *surveys = desk.backend().surveys();
    QObject::connect(&desk, &Desk::zoneChanged, panel, &updates::UpdatesPanel::setZone);
    panel->setZone(desk.zone());
    showSurvey(panel, desk, surveys ? &surveys->updates() : nullptr,
               [panel](const updates::Updates &updates) { panel->setUpdates(updates); });
    return panel;
}

} // namespace app
