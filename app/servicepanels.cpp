// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicepanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "widgets/services/servicespanel.h"

namespace app {

namespace {

/// The years of one number are asked for when somebody looks at it.
void leadLines(services::ServicesPanel *panel, Desk &desk, Survey<services::Services> &survey)
{
    const Backend &backend = desk.backend();
    const settings::Profile &profile = *backend.profile();
    auto *lines = new services::LineStore(
        metrics::PrometheusClient(backend.metrics()->connection(), profile.metrics->url),
        backend.surveys()->quantities(), profile.settleTime, backend.clock(), panel);
    QObject::connect(panel, &services::ServicesPanel::lineWanted, lines,
                     [lines, &desk, &survey](services::LineRequest request) {
                         request.past = desk.moment().past;
                         if (survey.value())
                             lines->show(request, survey.value()->recognition);
                     });
    QObject::connect(&backend, &Backend::catalogueChanged, lines,
                     [lines, &backend] { lines->setQuantities(backend.surveys()->quantities()); });
    QObject::connect(lines, &services::LineStore::changed, panel,
                     [panel, lines] { panel->setLine(*lines->line()); });
}

} // namespace

QWidget *makeServices(Desk &desk)
{
    auto *panel = new services::ServicesPanel;
    Surveys *surveys = desk.backend().surveys();
    Survey<services::Services> *survey = surveys ? &surveys->services() : nullptr;
    QObject::connect(&desk, &Desk::zoneChanged, panel, &services::ServicesPanel::setZone);
    panel->setZone(desk.zone());
    if (survey)
        leadLines(panel, desk, *survey);
    showSurvey(panel, desk, survey, [panel, surveys](const services::Services &services) {
        panel->setServices(services, surveys->quantities());
    });
    return panel;
}

} // namespace app
