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
    Survey<updates::Updates> *survey = surveys ? &surveys->updates() : nullptr;
    const auto update = [panel, &desk, survey] {
        if (!survey || !survey->value()) {
            panel->setNotice(std::nullopt);
            panel->setEmptyReason(noAnswers(survey));
            return;
        }
        panel->setEmptyReason(std::nullopt);
        panel->setNotice(agedNotice(*survey, desk.shownInstant(), QLocale()));
        panel->setUpdates(*survey->value());
    };
    QObject::connect(&desk, &Desk::zoneChanged, panel, &updates::UpdatesPanel::setZone);
    panel->setZone(desk.zone());
    followSurvey(panel, desk, survey, update);
    return panel;
}

} // namespace app
