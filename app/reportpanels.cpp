// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportpanels.h"

#include "app/reportkeeper.h"

namespace app {

QWidget *makeReport(Desk &desk)
{
    auto *panel = new reports::ReportPanel(desk.backend().clock());
    new ReportKeeper(*panel, desk); // belongs to the panel
    QObject::connect(panel, &reports::ReportPanel::chartWanted, &desk, &Desk::showChart);
    QObject::connect(panel, &reports::ReportPanel::pageWanted, &desk, &Desk::showPage);
    return panel;
}

} // namespace app
