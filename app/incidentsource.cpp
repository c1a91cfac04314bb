// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incidentsource.h"

namespace app {

using incidents::History;

IncidentSource::IncidentSource(WikiSource &wiki, incidents::ReadOptions options, QObject *parent)
    : QObject(parent)
    , m_wiki(wiki)
    , m_options(std::move(options))
{
    connect(&wiki, &WikiSource::changed, this, &IncidentSource::take);
    take();
}

void IncidentSource::take()
{
    const auto &held = m_wiki.inventory().held();
    if (!held.snapshot || m_wiki.inventory().isReading() || held.asOf == m_taken)
        return;
    m_taken = held.asOf;
    m_reading =
        base::Pending<inventory::Reading>::ready(*held.snapshot)
            .parsed([options = m_options](const inventory::Reading &read) -> base::Result<History> {
                return incidents::readIncidents(read.pages, read.knowledge.directory.inventory(), options);
            });
    m_reading.deliver(this, [this](const base::Result<History> &history) {
        if (!history)
            return; // nothing of it can fail
        m_history = *history;
        Q_EMIT changed();
    });
}

} // namespace app
