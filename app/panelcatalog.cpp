// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panelcatalog.h"

#include "app/backend.h"
#include "app/changespanels.h"
#include "app/chartpanels.h"
#include "app/consolepanels.h"
#include "app/desk.h"
#include "app/incidentpanels.h"
#include "app/keepingpanels.h"
#include "app/reportpanels.h"
#include "app/roundpanels.h"
#include "app/servicepanels.h"
#include "app/storagepanels.h"
#include "app/updatespanels.h"
#include "app/wikipanels.h"
#include "app/wikireading.h"
#include "widgets/alerts/alertspanel.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/health/hostpanel.h"
#include "widgets/sources/sourcespanel.h"
#include "widgets/triage/triagepanel.h"

#include <QCoreApplication>

#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeSources(Desk &desk)
{
    auto *panel = new sources::SourcesPanel(desk.sources());
    QObject::connect(panel, &sources::SourcesPanel::retryWanted, &desk.backend(), &Backend::retry);
    const auto say = [panel](const base::Moment &moment) { panel->setPastElsewhere(!moment.isLive()); };
    QObject::connect(&desk, &Desk::momentChanged, panel, say);
    say(desk.moment());
    return panel;
}

/// The words of a signal that was written meanwhile are known before its first finding comes.
template <typename SignalsPanel> void followCatalogue(SignalsPanel *panel, Desk &desk)
{
    QObject::connect(&desk.backend(), &Backend::catalogueChanged, panel,
                     [panel, &desk] { panel->setEntries(desk.backend().catalogue().entries); });
}

QWidget *makeTriage(Desk &desk)
{
    auto *panel = new triage::TriagePanel(desk.backend().catalogue().entries);
    followCatalogue(panel, desk);
    const auto update = [panel, &desk] {
        panel->setKnowledge(knowledgeOf(desk));
        panel->setSituation(desk.situation());
    };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, &triage::TriagePanel::setNow);
    QObject::connect(panel, &triage::TriagePanel::hostSelected, &desk, [&desk](const QString &instance) {
        if (instance != desk.shownInstance())
            desk.show(instance);
    });
    QObject::connect(panel, &triage::TriagePanel::pageWanted, &desk, &Desk::showPage);
    QObject::connect(panel, &triage::TriagePanel::chartWanted, &desk, &Desk::showChart);
    QObject::connect(panel, &triage::TriagePanel::drillDown, &desk,
                     [&desk](const QString &instance, const QString &signalId) {
                         desk.show(instance, signalId);
                         Q_EMIT desk.panelRevealed(u"chart"_s);
                     });
    if (MetricsSource *metrics = desk.backend().metrics()) {
        changes::ChangesStore &changes = metrics->changes();
        QObject::connect(
            panel, &triage::TriagePanel::changesWanted, &changes,
            [&desk, &changes](const QString &instance) { changes.show(instance, desk.moment().past); });
        QObject::connect(&desk, &Desk::momentChanged, panel, &triage::TriagePanel::forgetChanges);
        QObject::connect(&changes, &changes::ChangesStore::changed, panel,
                         [panel, &changes] { panel->setChanges(changes.instance(), changes.changes()); });
    }
    addWikiActions(panel, desk);
    panel->addAction(QCoreApplication::translate("panels", "Start an incident report"), &desk,
                     &Desk::reportWanted);
    update();
    return panel;
}

QWidget *makeFleet(Desk &desk)
{
    auto *panel = new health::FleetPanel(desk.fleet());
    const auto update = [panel, &desk] {
        const QList<situation::SourceStatus> sources = desk.backend().situation().sources;
        if (!sources.isEmpty() && sources.first().id == "metrics"_L1)
            panel->setSource(sources.first(), desk.shownInstant());
        if (panel->selectedInstance().isEmpty()) // the machines of another moment came
            panel->selectHost(desk.shownInstance());
    };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, update);
    QObject::connect(&desk, &Desk::hostShown, panel, &health::FleetPanel::selectHost);
    QObject::connect(&desk, &Desk::fleetFiltered, panel, &health::FleetPanel::filterBy);
    QObject::connect(panel, &health::FleetPanel::hostSelected, &desk, [&desk](const QString &instance) {
        if (instance != desk.shownInstance())
            desk.show(instance);
    });
    QObject::connect(panel, &health::FleetPanel::drillDown, &desk,
                     [&desk](const QString &instance, const QString &signalId) {
                         desk.show(instance, signalId);
                         Q_EMIT desk.panelRevealed(u"chart"_s);
                     });
    QObject::connect(panel, &health::FleetPanel::retryWanted, &desk.backend(), &Backend::retry);
    addWikiActions(panel, desk);
    update();
    return panel;
}

/// The machine that is looked at; null when there is none.
const health::Host *shownHost(Desk &desk)
{
    const auto &hosts = desk.fleet().fleet().hosts;
    const auto found = std::ranges::find(hosts, desk.shownInstance(), &health::Host::instance);
    return found == hosts.end() ? nullptr : &*found;
}

QWidget *makeHost(Desk &desk)
{
    auto *panel = new health::HostPanel(desk.backend().catalogue().entries);
    followCatalogue(panel, desk);
    const auto update = [panel, &desk] { panel->setHost(shownHost(desk)); };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::hostShown, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, &health::HostPanel::setNow);
    QObject::connect(panel, &health::HostPanel::drillDown, &desk,
                     [&desk](const QString &instance, const QString &signalId, const metrics::Labels &part) {
                         desk.show(instance, signalId, part);
                         Q_EMIT desk.panelRevealed(u"chart"_s);
                     });
    if (MetricsSource *metrics = desk.backend().metrics()) {
        health::SparklineStore &sparklines = metrics->sparklines();
        QObject::connect(panel, &health::HostPanel::linesWanted, &sparklines, [&desk, &sparklines] {
            if (const health::Host *host = shownHost(desk))
                sparklines.show(*host, desk.moment().past);
        });
        QObject::connect(&sparklines, &health::SparklineStore::changed, panel,
                         [panel, &sparklines] { panel->setLines(sparklines.lines()); });
    }
    panel->setNow(desk.backend().clock().now());
    addWikiActions(panel, desk);
    update();
    return panel;
}

QWidget *makeAlerts(Desk &desk)
{
    auto *panel = new alerts::AlertsPanel(desk.alerts());
    const auto update = [panel, &desk] { panel->setView(desk.alertsView(), desk.backend().clock().now()); };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, update);
    QObject::connect(panel, &alerts::AlertsPanel::subjectActivated, &desk, [&desk](const QString &subject) {
        if (desk.show(subject)) // else it would be another machine's chart
            Q_EMIT desk.panelRevealed(u"chart"_s);
    });
    QObject::connect(panel, &alerts::AlertsPanel::retryWanted, &desk.backend(), &Backend::retry);
    update();
    return panel;
}

constexpr std::array entries{
    PanelEntry{"triage", QT_TRANSLATE_NOOP("panels", "Triage"),
               QT_TRANSLATE_NOOP("panels", "What is wrong, the worst first, and what follows from it"),
               makeTriage},
    PanelEntry{"fleet", QT_TRANSLATE_NOOP("panels", "Fleet"),
               QT_TRANSLATE_NOOP("panels", "All machines, the worst first"), makeFleet},
    PanelEntry{"host", QT_TRANSLATE_NOOP("panels", "Machine"),
               QT_TRANSLATE_NOOP("panels", "All that is measured on one machine, and what is not"), makeHost},
    PanelEntry{"chart", QT_TRANSLATE_NOOP("panels", "Chart"),
               QT_TRANSLATE_NOOP("panels", "How one signal of one machine went over time"), makeChart},
    PanelEntry{"alerts", QT_TRANSLATE_NOOP("panels", "Alerts"),
               QT_TRANSLATE_NOOP("panels", "What the alert rules say, and whether anybody evaluates them"),
               makeAlerts},
    PanelEntry{
        "sources", QT_TRANSLATE_NOOP("panels", "Sources"),
        QT_TRANSLATE_NOOP(
            "panels", "Which servers answer, how old their answers are, and what is wrong with the others"),
        makeSources},
    PanelEntry{"topology", QT_TRANSLATE_NOOP("panels", "Topology"),
               QT_TRANSLATE_NOOP("panels", "What runs on what and where, and what falls with it"),
               makeTopology},
    PanelEntry{"inventory", QT_TRANSLATE_NOOP("panels", "Inventory"),
               QT_TRANSLATE_NOOP("panels", "What the wiki says we run, each fact with its line"),
               makeInventory},
    PanelEntry{"wiki", QT_TRANSLATE_NOOP("panels", "Wiki"),
               QT_TRANSLATE_NOOP("panels", "The pages of the wiki as they are written"), makeWiki},
    PanelEntry{"drift", QT_TRANSLATE_NOOP("panels", "Drift"),
               QT_TRANSLATE_NOOP("panels", "Where the wiki and what is measured differ"), makeDrift},
    PanelEntry{"updates", QT_TRANSLATE_NOOP("panels", "Updates"),
               QT_TRANSLATE_NOOP("panels", "What waits to be installed, on machines and in containers"),
               makeUpdates, false},
    PanelEntry{"incidents", QT_TRANSLATE_NOOP("panels", "Incidents"),
               QT_TRANSLATE_NOOP("panels", "What went wrong before, and the window as it was then"),
               makeIncidents},
    PanelEntry{"changes", QT_TRANSLATE_NOOP("panels", "Changes"),
               QT_TRANSLATE_NOOP("panels", "What changed before something broke, and what is unusual"),
               makeChanges},
    PanelEntry{"certificates", QT_TRANSLATE_NOOP("panels", "Certificates"),
               QT_TRANSLATE_NOOP("panels", "Until when certificates are good, and what is wrong with them"),
               makeCertificates, false},
    PanelEntry{"backups", QT_TRANSLATE_NOOP("panels", "Backups"),
               QT_TRANSLATE_NOOP("panels", "What is backed up, how old it is, and what burns with a site"),
               makeBackups, false},
    PanelEntry{
        "services", QT_TRANSLATE_NOOP("panels", "Services"),
        QT_TRANSLATE_NOOP("panels", "What people use: whether it answers, and its numbers over the years"),
        makeServices, false},
    PanelEntry{"storage", QT_TRANSLATE_NOOP("panels", "Storage"),
               QT_TRANSLATE_NOOP("panels", "What fills up, when, and which disks wear out"), makeStorage,
               false},
    PanelEntry{"exposure", QT_TRANSLATE_NOOP("panels", "Exposure"),
               QT_TRANSLATE_NOOP("panels", "Which doors are open as seen from this desktop"), makeExposure,
               false},
    PanelEntry{"round", QT_TRANSLATE_NOOP("panels", "Round"),
               QT_TRANSLATE_NOOP("panels", "What to look at every week, and what to know before a reboot"),
               makeRound, false},
    PanelEntry{
        "outbox", QT_TRANSLATE_NOOP("panels", "Outbox"),
        QT_TRANSLATE_NOOP("panels", "What is on its way to the wiki, and what met somebody else’s text"),
        makeOutbox, false},
    PanelEntry{"draft", QT_TRANSLATE_NOOP("panels", "Report"),
               QT_TRANSLATE_NOOP("panels", "The incident of now, written down and published to the wiki"),
               makeReport, false},
    PanelEntry{"console", QT_TRANSLATE_NOOP("panels", "Query"),
               QT_TRANSLATE_NOOP("panels", "Any question to the metrics store, written by hand"), makeConsole,
               false},
};

} // namespace

QString PanelEntry::idText() const
{
    return QString::fromLatin1(id);
}

QString PanelEntry::titleText() const
{
    return QCoreApplication::translate("panels", title);
}

QString PanelEntry::hintText() const
{
    return QCoreApplication::translate("panels", hint);
}

std::span<const PanelEntry> panelCatalog()
{
    return entries;
}

const PanelEntry *findPanel(const QString &id)
{
    const QString known = id == "report"_L1 ? u"draft"_s : id; // what people see is called so
    const auto found =
        std::ranges::find_if(entries, [&known](const PanelEntry &entry) { return entry.idText() == known; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace app
