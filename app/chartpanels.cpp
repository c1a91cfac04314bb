// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartpanels.h"

#include "app/backend.h"
#include "app/chartevents.h"
#include "app/desk.h"
#include "widgets/drilldown/chartpanel.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// How each signal of a machine is judged; what does not apply to it says so.
QHash<QString, base::State> statesOf(const health::Host &host)
{
    QHash<QString, base::State> states;
    for (const QString &signal : host.notWatched)
        states.insert(signal, base::State::NotApplicable);
    for (const signals::Finding &finding : host.findings)
        states.insert(finding.signal, base::worse(states.value(finding.signal), finding.state));
    return states;
}

QList<drilldown::HostName> hostNames(const health::Fleet &fleet)
{
    QList<drilldown::HostName> names;
    for (const health::Host &host : fleet.hosts) {
        names.append({.instance = host.instance,
                      .name = host.name,
                      .targets = {},
                      .parent = host.parent,
                      .site = host.site,
                      .states = statesOf(host)});
        for (const signals::Finding &finding : host.findings)
            if (!finding.instance.isEmpty() && finding.instance != host.instance)
                names.last().targets.insert(finding.signal, finding.instance);
    }
    std::ranges::sort(names, {}, &drilldown::HostName::name);
    return names;
}

/// Where the chart goes is noted, and the way back leads there again.
void navigate(drilldown::ChartPanel *panel, Desk &desk)
{
    Navigation &navigation = desk.navigation();
    const auto visit = [panel, &navigation](const health::HistoryRequest &to) {
        navigation.visit({.instance = to.instance,
                          .signalId = to.signal.id,
                          .length = to.length,
                          .moment = {to.past},
                          .part = panel->part()});
    };
    QObject::connect(panel, &drilldown::ChartPanel::historyWanted, &navigation, visit);
    QObject::connect(panel, &drilldown::ChartPanel::partShown, &navigation, [panel, visit] {
        if (const auto here = panel->request())
            visit(*here);
    });
    QObject::connect(&navigation, &Navigation::wanted, panel, [panel, &desk](const Place &place) {
        desk.setLength(place.length);
        desk.setMoment(place.moment);
        if (!desk.show(place.instance, place.signalId, place.part)) // it was no machine's
            panel->showHost(place.instance, place.instance, place.signalId, place.part);
    });
    QObject::connect(panel, &drilldown::ChartPanel::fleetWanted, &desk, [&desk](const QString &site) {
        Q_EMIT desk.panelWanted(u"fleet"_s);
        Q_EMIT desk.fleetFiltered(site);
    });
}

/// A line of another panel, as the chart takes lines: of the catalogue where it says so. Its parts tell the
/// lines of one query apart.
signals::Signal lineOf(const records::Chart &chart, const signals::Catalogue &catalogue)
{
    if (const signals::Signal *declared = catalogue.find(chart.signal))
        return *declared;
    signals::Signal line;
    line.id = u"line "_s + chart.promql;
    line.title = {.en = chart.title, .fr = chart.title};
    line.unit = chart.unit;
    line.query = chart.promql;
    line.drilldown = chart.promql;
    line.parts = chart.parts;
    return line;
}

/// Where somebody looks closer at a long time, a finer step is asked for.
void lookCloser(drilldown::ChartPanel *panel, MetricsSource &metrics)
{
    health::CloserLook &closer = metrics.closerLook();
    QObject::connect(&metrics.history(), &health::HistoryStore::changed, &closer,
                     [&metrics, &closer] { closer.setHistory(*metrics.history().history()); });
    QObject::connect(panel, &drilldown::ChartPanel::viewed, &closer, &health::CloserLook::look);
    QObject::connect(panel, &drilldown::ChartPanel::closerCancelled, &closer, &health::CloserLook::cancel);
    QObject::connect(&closer, &health::CloserLook::changed, panel,
                     [panel, &closer] { panel->setCloser(closer.closer()); });
}

} // namespace

QWidget *makeChart(Desk &desk)
{
    auto *panel = new drilldown::ChartPanel;
    const auto offer = [panel, &desk] { panel->setSignals(desk.backend().catalogue().entries); };
    QObject::connect(&desk.backend(), &Backend::catalogueChanged, panel, offer);
    offer();
    const auto update = [panel, &desk] { panel->setHosts(hostNames(desk.fleet().fleet())); };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, &drilldown::ChartPanel::setNow);
    QObject::connect(&desk, &Desk::hostShown, panel, &drilldown::ChartPanel::showHost);
    QObject::connect(&desk, &Desk::lineShown, panel, [panel, &desk](const records::Chart &chart) {
        panel->showLine({.instance = chart.instance, .name = chart.subject},
                        lineOf(chart, desk.backend().catalogue()));
    });
    QObject::connect(&desk, &Desk::lengthChanged, panel, &drilldown::ChartPanel::setLength);
    QObject::connect(&desk, &Desk::zoneChanged, panel, &drilldown::ChartPanel::setZone);
    QObject::connect(&desk, &Desk::momentChanged, panel, &drilldown::ChartPanel::setMoment);
    QObject::connect(panel, &drilldown::ChartPanel::consoleWanted, &desk, &Desk::showQuery);
    panel->setLength(desk.length());
    panel->setMoment(desk.moment());
    panel->setZone(desk.zone());
    navigate(panel, desk);
    QObject::connect(panel, &drilldown::ChartPanel::rangeWanted, &desk, &Desk::showRange);
    showEvents(*panel, desk);
    update();
    MetricsSource *metrics = desk.backend().metrics();
    if (!metrics)
        return panel;
    health::HistoryStore &history = metrics->history();
    lookCloser(panel, *metrics); // it must know of an answer before the panel says what is seen of it
    QObject::connect(panel, &drilldown::ChartPanel::historyWanted, &history, &health::HistoryStore::show);
    QObject::connect(&history, &health::HistoryStore::changed, panel,
                     [panel, &history] { panel->setHistory(*history.history()); });
    health::HistoryStore &earlier = metrics->earlier();
    QObject::connect(panel, &drilldown::ChartPanel::comparisonWanted, &earlier, &health::HistoryStore::show);
    QObject::connect(&earlier, &health::HistoryStore::changed, panel,
                     [panel, &earlier] { panel->setComparison(*earlier.history()); });
    health::RelatedStore &related = metrics->related();
    QObject::connect(panel, &drilldown::ChartPanel::relatedWanted, &related, &health::RelatedStore::show);
    QObject::connect(&related, &health::RelatedStore::changed, panel, &drilldown::ChartPanel::setRelated);
    QObject::connect(panel, &drilldown::ChartPanel::relatedViewed, &related, &health::RelatedStore::look);
    QObject::connect(&related, &health::RelatedStore::closerChanged, panel,
                     &drilldown::ChartPanel::setRelatedCloser);
    return panel;
}

} // namespace app
