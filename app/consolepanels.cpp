// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolepanels.h"

#include "app/backend.h"
#include "app/chartevents.h"
#include "app/desk.h"
#include "app/userfiles.h"
#include "models/base/errortext.h"
#include "models/console/completionstore.h"
#include "models/console/consolestore.h"
#include "models/console/queryhistory.h"
#include "models/console/signalfile.h"
#include "widgets/console/consolepanel.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using console::CompletionStore;
using console::ConsolePanel;
using console::ConsoleStore;
using console::QueryHistory;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(app::ConsolePanels)
};

void followDesk(ConsolePanel *panel, Desk &desk)
{
    QObject::connect(&desk, &Desk::ticked, panel, &ConsolePanel::setNow);
    QObject::connect(&desk, &Desk::lengthChanged, panel, &ConsolePanel::setLength);
    QObject::connect(&desk, &Desk::momentChanged, panel, &ConsolePanel::setMoment);
    QObject::connect(&desk, &Desk::zoneChanged, panel, &ConsolePanel::setZone);
    QObject::connect(&desk, &Desk::queryShown, panel, &ConsolePanel::ask);
    QObject::connect(panel, &ConsolePanel::rangeWanted, &desk, &Desk::showRange);
    showEvents(*panel, desk);
    panel->setLength(desk.length());
    panel->setMoment(desk.moment());
    panel->setZone(desk.zone());
    panel->setNow(desk.shownInstant());
}

/// What is written in the console outlives it; @return what keeps it
QueryHistory *keepQueries(ConsolePanel *panel, const Desk &desk)
{
    auto *history = new QueryHistory(desk.queriesFile(), panel);
    QObject::connect(history, &QueryHistory::changed, panel,
                     [panel, history] { panel->setHistory(history->all()); });
    QObject::connect(history, &QueryHistory::troubled, panel,
                     [panel, file = desk.queriesFile()](const QString &detail) {
                         panel->setHistoryTrouble(file, detail);
                     });
    QObject::connect(panel, &ConsolePanel::historyWanted, history, &QueryHistory::retry);
    return history;
}

/// @param charts says when they are refreshed
void answer(ConsolePanel *panel, const metrics::PrometheusClient &client, Desk &desk,
            const refresh::RefreshSchedule &charts)
{
    auto *store = new ConsoleStore(client, {.settleTime = desk.backend().profile()->settleTime},
                                   desk.backend().clock(), panel);
    QueryHistory *history = keepQueries(panel, desk);
    QObject::connect(panel, &ConsolePanel::questionWanted, store, &ConsoleStore::ask);
    QObject::connect(panel, &ConsolePanel::cancelWanted, store, &ConsoleStore::cancel);
    QObject::connect(panel, &ConsolePanel::followWanted, store, &ConsoleStore::follow);
    QObject::connect(&charts, &refresh::RefreshSchedule::due, panel, &ConsolePanel::refreshDue);
    QObject::connect(store, &ConsoleStore::changed, panel, [panel, store] {
        panel->setAnswer(store->answer(), store->refused(), store->isRunning());
    });
    QObject::connect(store, &ConsoleStore::answered, history, &QueryHistory::keep);
}

/// Whether the server knows more than PromQL: as long as nobody can tell, it does.
bool isExtended(const Backend &backend)
{
    const health::HealthStore *health = backend.health();
    return !health || !health->held().snapshot || health->held().snapshot->backend != "prometheus"_L1;
}

void propose(ConsolePanel *panel, const metrics::PrometheusClient &client, Desk &desk)
{
    auto *names = new CompletionStore(client, desk.backend().clock(), panel);
    const auto last = std::make_shared<console::Place>(); // of the question for proposals
    const auto offer = [panel, names, last] { panel->setProposals(names->candidates(*last)); };
    QObject::connect(panel, &ConsolePanel::proposalsWanted, names,
                     [names, last, offer, &desk](const console::Place &place) {
                         *last = place;
                         names->setExtended(isExtended(desk.backend()));
                         names->setMoment(desk.moment().past);
                         offer();
                     });
    QObject::connect(names, &CompletionStore::known, panel, [panel, names, offer] {
        panel->setExamples(console::examplesFor(names->metrics()));
        offer();
    });
    QObject::connect(panel, &ConsolePanel::seen, names, [names] {
        (void)names->candidates({.kind = console::Place::Kind::Expression}); // the examples need them
    });
}

void writeSignals(ConsolePanel *panel, Backend &backend)
{
    QObject::connect(
        panel, &ConsolePanel::signalWanted, panel, [panel, &backend](const console::SignalDraft &draft) {
            const auto written = console::writeSignal(draft, signalsFolder());
            if (written)
                backend.reloadCatalogue();
            panel->setSignalOutcome(
                written
                    ? Words::tr("Written to %1. It is watched from now on.").arg(*written)
                    : Words::tr("It could not be written: %1").arg(base::errorDetailText(written.error())),
                written.has_value());
        });
}

} // namespace

QWidget *makeConsole(Desk &desk)
{
    auto *panel = new ConsolePanel(desk.backend().catalogue());
    followDesk(panel, desk);
    panel->setExamples(console::examplesFor({}));
    MetricsSource *source = desk.backend().metrics();
    if (!source) {
        panel->setEmptiness(
            shared::Emptiness{.icon = u"sources"_s,
                              .sentence = Words::tr("There is no metrics store to ask."),
                              .hint = Words::tr("The profile names none. Connect to one first.")});
        return panel;
    }
    const metrics::PrometheusClient client(source->connection(), desk.backend().profile()->metrics->url);
    answer(panel, client, desk, source->schedule());
    propose(panel, client, desk);
    writeSignals(panel, desk.backend());
    return panel;
}

} // namespace app
