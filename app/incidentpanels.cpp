// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incidentpanels.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/incidentreview.h"
#include "app/surveypanels.h"
#include "app/wikireading.h"
#include "widgets/incidents/incidentspanel.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds shortestView = 1h;
constexpr base::Milliseconds longestView = 24h * 40;

shared::Emptiness noIncidents(const Desk &desk)
{
    const WikiSource *wiki = desk.backend().wiki();
    if (!wiki || !desk.backend().inventory()->held().snapshot)
        return noInventory(desk);
    return {.icon = u"info"_s,
            .sentence = QCoreApplication::translate("panels", "The wiki tells of no incident."),
            .hint = QCoreApplication::translate(
                "panels",
                "Write one dated line each, such as “2020-11-11 14:32: …”, on a page or under a heading "
                "called Incidents, or name the pages in the profile.")};
}

/// The window shows the end of that time, and as much before it as it takes to see the beginning.
void goTo(Desk &desk, base::Instant from, base::Instant to)
{
    const base::Instant end = std::min(to, desk.backend().clock().now());
    const auto length = std::clamp<base::Milliseconds>((end - from) * 3 / 2, shortestView, longestView);
    desk.setLength(length);
    desk.setMoment({end});
}

/// Why there is nothing to say of what alerts saw.
QString noReview(const Desk &desk)
{
    Surveys *surveys = desk.backend().surveys();
    const auto reason = noAnswers(surveys ? &surveys->fired() : nullptr);
    return reason.sentence;
}

/// What the alerts saw, and what it comes to, follow whatever they are joined from.
void followReview(incidents::IncidentsPanel &panel, Desk &desk)
{
    auto *review = new IncidentReview(desk.backend(), &panel);
    const auto show = [&panel, review, &desk] {
        panel.setReviewReason(noReview(desk));
        panel.setReview(review->value());
    };
    QObject::connect(review, &IncidentReview::changed, &panel, show);
    show();
    Surveys *surveys = desk.backend().surveys();
    if (!surveys)
        return;
    for (SurveySource *survey :
         {static_cast<SurveySource *>(&surveys->outages()), static_cast<SurveySource *>(&surveys->fired()),
          static_cast<SurveySource *>(&surveys->uptimes())}) {
        QObject::connect(survey, &SurveySource::changed, review, &IncidentReview::take);
        QObject::connect(survey, &SurveySource::changed, &panel, show);
    }
    wantWhenSeen(panel, surveys->fired());
    wantWhenSeen(panel, surveys->uptimes());
    if (const IncidentSource *source = desk.backend().incidents())
        QObject::connect(source, &IncidentSource::changed, review, &IncidentReview::take);
    QObject::connect(&desk, &Desk::momentChanged, review, &IncidentReview::take);
    QObject::connect(&desk, &Desk::momentChanged, &panel, show);
    review->take();
}

} // namespace

QWidget *makeIncidents(Desk &desk)
{
    auto *panel = new incidents::IncidentsPanel;
    const auto update = [panel, &desk] {
        panel->setEmptyReason(noIncidents(desk));
        panel->setMoment(desk.shownInstant());
        if (const IncidentSource *source = desk.backend().incidents(); source && source->history())
            panel->setHistory(*source->history(), source->zone());
        if (Surveys *surveys = desk.backend().surveys())
            panel->setOutages(surveys->outages().value().value_or(incidents::Outages()));
    };
    if (const IncidentSource *source = desk.backend().incidents())
        QObject::connect(source, &IncidentSource::changed, panel, update);
    QObject::connect(&desk, &Desk::updated, panel, update);
    Surveys *surveys = desk.backend().surveys();
    followSurvey(panel, desk, surveys ? &surveys->outages() : nullptr, update);
    followReview(*panel, desk);
    QObject::connect(panel, &incidents::IncidentsPanel::reportWanted, &desk, &Desk::outageReportWanted);
    QObject::connect(panel, &incidents::IncidentsPanel::momentWanted, &desk,
                     [&desk](base::Instant from, base::Instant to) { goTo(desk, from, to); });
    return panel;
}

} // namespace app
