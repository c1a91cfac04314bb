// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changespanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "app/wikireading.h"
#include "app/writtenchanges.h"
#include "models/changes/wikiedits.h"
#include "widgets/changes/changespanel.h"

namespace app {

using changes::ChangesPanel;

namespace {

/// The name of the machine that is looked at; empty when there is none.
QString shownName(const Desk &desk)
{
    const auto &hosts = desk.situation().fleet.hosts;
    const auto found = std::ranges::find(hosts, desk.shownInstance(), &health::Host::instance);
    return found == hosts.end() ? QString() : found->name;
}

void showChanges(ChangesPanel &panel, const Desk &desk, const changes::Changes &measured,
                 const WrittenChanges &written)
{
    const inventory::Inventory &inventory = inventoryOf(desk);
    const QList<changes::Change> all =
        measured.list + changes::withSubjects(written.all(), inventory::Directory(inventory));
    const auto places = changes::placesOf(inventory, survey::Machines(desk.situation().fleet).all());
    const QString subject = shownName(desk);
    panel.setMoment(desk.shownInstant(), desk.zone());
    panel.setChanges(changes::ranked(all, desk.shownInstant(), subject, places), subject,
                     measured.refused.size());
}

/// What is missing stands above what is known.
void sayTroubles(ChangesPanel &panel, const WrittenChanges &written)
{
    if (!written.troubles().isEmpty())
        panel.setNotice(shared::Notice{.tone = base::State::Unknown,
                                       .text = written.troubles().first(),
                                       .detail = written.troubles().join(u'\n')});
}

} // namespace

QWidget *makeChanges(Desk &desk)
{
    auto *panel = new ChangesPanel(desk.backend().catalogue().entries);
    QObject::connect(&desk.backend(), &Backend::catalogueChanged, panel,
                     [panel, &desk] { panel->setEntries(desk.backend().catalogue().entries); });
    auto *written = new WrittenChanges(desk, panel);
    Surveys *surveys = desk.backend().surveys();
    Survey<changes::Changes> *changed = surveys ? &surveys->changes() : nullptr;
    Survey<changes::Unusual> *unusual = surveys ? &surveys->unusual() : nullptr;
    if (unusual) {
        const auto show = [panel, unusual] {
            panel->setUnusual(unusual->value().value_or(changes::Unusual()));
        };
        QObject::connect(unusual, &SurveySource::changed, panel, show);
        QObject::connect(&desk, &Desk::momentChanged, panel, show);
        wantWhenSeen(*panel, *unusual);
    }
    const auto show = [panel, &desk, written](const changes::Changes &value) {
        written->want();
        showChanges(*panel, desk, value, *written);
        sayTroubles(*panel, *written);
    };
    const auto again = [changed, show] {
        if (changed && changed->value())
            show(*changed->value());
    };
    QObject::connect(written, &WrittenChanges::changed, panel, again);
    QObject::connect(&desk, &Desk::hostShown, panel, again);
    showSurvey(panel, desk, changed, show);
    return panel;
}

} // namespace app
