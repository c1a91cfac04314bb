// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepingpanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "widgets/backups/backupspanel.h"
#include "widgets/certificates/certificatespanel.h"

namespace app {

QWidget *makeCertificates(Desk &desk)
{
    auto *panel = new certificates::CertificatesPanel;
    QObject::connect(&desk, &Desk::zoneChanged, panel, &certificates::CertificatesPanel::setZone);
    panel->setZone(desk.zone());
    Surveys *surveys = desk.backend().surveys();
    showSurvey(
        panel, desk, surveys ? &surveys->certificates() : nullptr,
        [panel](const certificates::Certificates &certificates) { panel->setCertificates(certificates); });
    return panel;
}

QWidget *makeBackups(Desk &desk)
{
    auto *panel = new backups::BackupsPanel;
    Surveys *surveys = desk.backend().surveys();
    showSurvey(panel, desk, surveys ? &surveys->backups() : nullptr,
               [panel](const backups::Backups &backups) { panel->setBackups(backups); });
    return panel;
}

} // namespace app
