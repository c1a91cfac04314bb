// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probesource.h"

#include "models/http/tlssetup.h"

namespace app {

using probe::ProbeStore;
using refresh::RefreshSchedule;
using situation::OwnChecks;

ProbeSource::ProbeSource(const settings::ProbeSpec &spec, const base::Clock &clock, probe::Network *network,
                         QObject *parent)
    : Source(parent)
    , m_clock(clock)
    , m_ownNetwork(network ? nullptr : std::make_unique<probe::SystemNetwork>())
    , m_schedule(clock, {.every = spec.every})
{
    const auto tls =
        http::tlsConfiguration({.caFile = spec.caFile, .clientCertificateFile = {}, .clientKeyFile = {}});
    if (!tls)
        m_complaint = tls.error().detail;
    m_store =
        std::make_unique<ProbeStore>(probe::Prober(network ? *network : *m_ownNetwork, clock, {},
                                                   tls.value_or(QSslConfiguration::defaultConfiguration())),
                                     clock);
    connect(&m_schedule, &RefreshSchedule::due, m_store.get(), &ProbeStore::refresh);
    connect(m_store.get(), &ProbeStore::refreshed, this, &ProbeSource::ended);
    connect(m_store.get(), &ProbeStore::changed, this, &ProbeSource::changed);
    connect(this, &ProbeSource::refreshed, this, [this] { Q_EMIT attemptEnded(this); });
}

ProbeSource::~ProbeSource() = default;

std::unique_ptr<ProbeSource> ProbeSource::of(const settings::Profile &profile, WikiSource *wiki,
                                             const base::Clock &clock)
{
    if (!profile.probe.enabled)
        return nullptr;
    auto source = std::make_unique<ProbeSource>(profile.probe, clock);
    if (wiki)
        source->follow(*wiki);
    else
        source->setInventory({});
    return source;
}

void ProbeSource::follow(WikiSource &wiki)
{
    connect(&wiki, &WikiSource::changed, this, [this, &wiki] { take(wiki, false); });
    connect(&wiki, &WikiSource::attemptEnded, this, [this, &wiki] { take(wiki, true); });
}

/// What the archive remembers will do until the wiki answers, and after it does not. The pages of a past
/// moment name what was run then. @param atLast no better inventory is to be waited for
void ProbeSource::take(WikiSource &wiki, bool atLast)
{
    if (wiki.past())
        return;
    const auto &reading = wiki.inventory().held().snapshot;
    if (reading)
        setInventory(reading->knowledge.directory.inventory());
    else if (atLast)
        setInventory({});
}

void ProbeSource::setInventory(const inventory::Inventory &inventory)
{
    const bool first = !std::exchange(m_known, true);
    const auto places = situation::placesOf(inventory);
    if (!first && places == m_places)
        return;
    m_places = places;
    m_store->setTargets(situation::targetsOf(m_places));
    if (m_schedule.isRunning())
        m_again = true;
    else if (m_started)
        m_schedule.start(); // while paused it waits until somebody looks
}

void ProbeSource::start(bool live)
{
    if (!live)
        return; // nothing of the past was recorded
    m_started = true;
    if (!m_complaint.isEmpty())
        Q_EMIT noticed(m_complaint);
    if (m_known)
        m_schedule.start();
}

void ProbeSource::ended()
{
    m_schedule.finished({}); // a place that is down is an answer
    if (std::exchange(m_again, false))
        m_schedule.start();
    else
        Q_EMIT refreshed();
}

void ProbeSource::retry()
{
    if (m_known)
        m_schedule.refreshNow();
}

void ProbeSource::setPaused(bool paused)
{
    m_schedule.setPaused(paused);
}

OwnChecks ProbeSource::checks(const health::Fleet &fleet, const QList<situation::SourceStatus> &sources,
                              bool past) const
{
    if (past)
        return {.mode = OwnChecks::Mode::Past};
    const auto sightOf = [this](const probe::Target &target) { return m_store->sightOf(target); };
    return {.mode = OwnChecks::Mode::On,
            .witnesses =
                situation::witnessesOf(m_places, fleet, sources, sightOf, m_store->offline(), m_clock.now()),
            .offline = m_store->offline(),
            .tried = int(m_places.size()),
            .asOf = m_store->asOf()};
}

} // namespace app
