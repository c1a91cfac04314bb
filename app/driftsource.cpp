// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/driftsource.h"

namespace app {

using drift::MeasuredStore;
using refresh::RefreshSchedule;

namespace {

MeasuredStore::Options optionsOf(const settings::Profile &profile, const std::optional<base::Instant> &past)
{
    return {.settleTime = profile.settleTime,
            .names = profile.names,
            .nameLabel = profile.nameLabel,
            .past = past};
}

metrics::PrometheusClient clientOf(const settings::Profile &profile, MetricsSource &metrics)
{
    return {metrics.connection(), profile.metrics->url};
}

} // namespace

DriftSource::DriftSource(const settings::Profile &profile, MetricsSource &metrics, WikiSource *wiki,
                         ConfigFiles &files, const base::Clock &clock, QObject *parent)
    : Source(parent)
    , m_profile(profile)
    , m_metrics(metrics)
    , m_clock(clock)
    , m_wiki(wiki)
    , m_files(files)
    , m_live(clientOf(profile, metrics), optionsOf(profile, {}), clock)
{
    watch(m_live);
    connect(&files, &ConfigFiles::changed, this, &DriftSource::compare);
    connect(&metrics.schedule(), &RefreshSchedule::due, &m_live, &MeasuredStore::refreshWhenDue);
    if (wiki) {
        connect(wiki, &WikiSource::changed, this, &DriftSource::take);
        connect(wiki, &WikiSource::attemptEnded, this, [this] {
            m_wikiEnded = true;
            if (!take())
                compare();
        });
    }
    connect(&m_drifts, &drift::DriftStore::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT attemptEnded(this);
    });
}

void DriftSource::watch(MeasuredStore &store)
{
    connect(&store, &MeasuredStore::changed, this, &DriftSource::changed);
    connect(&store, &MeasuredStore::refreshed, this, [this, &store] { measuredEnded(&store); });
}

void DriftSource::setMoment(const base::Moment &moment)
{
    m_past.reset();
    m_measuredEnded = false;
    m_written = {};
    m_drifts.clear();
    if (moment.past) {
        m_past = std::make_unique<MeasuredStore>(clientOf(m_profile, m_metrics),
                                                 optionsOf(m_profile, moment.past), m_clock);
        watch(*m_past);
    } else if (m_live.held().asOf) {
        measuredEnded(&m_live);
    }
}

void DriftSource::askPast()
{
    if (m_past)
        m_past->refresh();
}

void DriftSource::measuredEnded(const MeasuredStore *store)
{
    if (store != &shown())
        return;
    m_measuredEnded = true;
    m_files.refresh();
    compare();
}

/// Whenever it may be news. Pages that are still being read are told of once they are. True when it was news.
bool DriftSource::take()
{
    const auto &written = m_wiki->inventory().held();
    const auto &pages = m_wiki->shown().held();
    const bool isRead = written.snapshot && pages.snapshot && written.asOf == pages.asOf;
    if (!isRead || written.asOf == m_written.asOf)
        return false;
    m_written = written;
    m_pages = pages.snapshot->pages;
    compare();
    return true;
}

/// What cannot be compared is not waited for.
void DriftSource::compare()
{
    const bool asked = m_measuredEnded && m_files.isRead() && (m_wikiEnded || !m_wiki);
    if (!asked)
        return;
    const auto &measured = shown().held().snapshot;
    if (!measured || !m_written.snapshot) {
        m_drifts.clear();
        Q_EMIT attemptEnded(this);
        return;
    }
    m_drifts.compare({.inventory = m_written.snapshot->knowledge.directory.inventory(),
                      .pages = m_pages,
                      .folders = m_files.folders(),
                      .measured = *measured});
}

} // namespace app
