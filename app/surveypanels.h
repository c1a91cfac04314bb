// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/surveysource.h"
#include "widgets/shared/panel.h"

namespace app {

/// The survey is asked from the first time on that the panel is seen.
void wantWhenSeen(QWidget &panel, SurveySource &survey);

/// Why a survey has nothing to show, and what to do. @param survey null: there is no metrics backend
shared::Emptiness noAnswers(const SurveySource *survey);

/// That what a survey shows is not of now, and why; nothing when it is.
std::optional<shared::Notice> agedNotice(const SurveySource &survey, base::Instant moment,
                                         const QLocale &locale);

/// What panels of records want of the others.
template <typename Panel> void leadRecords(Panel *panel, Desk &desk)
{
    QObject::connect(panel, &Panel::chartWanted, &desk, &Desk::showChart);
    QObject::connect(panel, &Panel::pageWanted, &desk, &Desk::showPage);
}

/// Wires a panel to its survey: `update` is called whenever it may have news, and every second for ages.
template <typename Panel, typename Update>
void followSurvey(Panel *panel, Desk &desk, SurveySource *survey, Update update)
{
    leadRecords(panel, desk);
    if (survey) {
        QObject::connect(survey, &SurveySource::changed, panel, update);
        wantWhenSeen(*panel, *survey);
    }
    QObject::connect(&desk, &Desk::momentChanged, panel, update);
    update();
}

/// Shows a survey's value in its panel, or why there is none, and that it is not of now.
template <typename Panel, typename Value, typename Show>
void showSurvey(Panel *panel, Desk &desk, Survey<Value> *survey, Show show)
{
    followSurvey(panel, desk, survey, [panel, &desk, survey, show] {
        if (!survey || !survey->value()) {
            panel->setNotice(std::nullopt);
            panel->setEmptiness(noAnswers(survey));
            return;
        }
        panel->setEmptiness(std::nullopt);
        panel->setNotice(agedNotice(*survey, desk.shownInstant(), panel->locale()));
        show(*survey->value());
    });
}

} // namespace app
