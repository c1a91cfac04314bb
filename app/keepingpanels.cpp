// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepingpanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "widgets/backups/backupspanel.h"
#include "widgets/certificates/certificatespanel.h"

namespace app {

namespace {

/// Shows the survey's value, or why there is none.
template <typename Panel, typename Value>
void follow(Panel *panel, Desk &desk, Survey<Value> *survey, void (Panel::*show)(const Value &))
{
    followSurvey(panel, desk, survey, [panel, &desk, survey, show] {
        if (!survey || !survey->value()) {
            panel->setNotice(std::nullopt);
            panel->setEmptyReason(noAnswers(survey));
            return;
        }
        panel->setEmptyReason(std::nullopt);
        panel->setNotice(agedNotice(*survey, desk.shownInstant(), QLocale()));
        (panel->*show)(*survey->value());
    });
}

} // namespace

QWidget *makeCertificates(Desk &desk)
{
    auto *panel = new certificates::CertificatesPanel;
    QObject::connect(&desk, &Desk::zoneChanged, panel, &certificates::CertificatesPanel::setZone);
    panel->setZone(desk.zone());
    Surveys *surveys = desk.backend().surveys();
    follow(panel, desk, surveys ? &surveys->certificates() : nullptr,
           &certificates::CertificatesPanel::setCertificates);
    return panel;
}

QWidget *makeBackups(Desk &desk)
{
    auto *panel = new backups::BackupsPanel;
    Surveys *surveys = desk.backend().surveys();
    follow(panel, desk, surveys ? &surveys->backups() : nullptr, &backups::BackupsPanel::setBackups);
    return panel;
}

} // namespace app
