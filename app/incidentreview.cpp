// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incidentreview.h"

#include "app/backend.h"

namespace app {

using incidents::Review;
using incidents::Witnesses;

std::optional<Witnesses> witnessesOf(const Backend &backend)
{
    Surveys *surveys = backend.surveys();
    if (!surveys || !surveys->outages().value() || !surveys->fired().value())
        return std::nullopt;
    Witnesses all{.history = {},
                  .outages = *surveys->outages().value(),
                  .fired = *surveys->fired().value(),
                  .directory = {},
                  .zone = backend.profile()->zone};
    if (const IncidentSource *source = backend.incidents())
        all.history = source->history();
    const inventory::InventoryStore *written = backend.inventory();
    if (written && written->held().snapshot)
        all.directory = written->held().snapshot->knowledge.directory;
    return all;
}

IncidentReview::IncidentReview(const Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void IncidentReview::take()
{
    const std::optional<Witnesses> witnesses = witnessesOf(m_backend);
    if (!witnesses) {
        m_joining.drop();
        if (std::exchange(m_value, std::nullopt))
            Q_EMIT changed();
        return;
    }
    const auto &uptimes = m_backend.surveys()->uptimes().value();
    m_joining =
        base::Pending<Witnesses>::ready(*witnesses)
            .parsed([known = uptimes.value_or(incidents::Uptimes())](
                        const Witnesses &all) -> base::Result<Review> { return reviewOf(all, known); });
    m_joining.deliver(this, [this](const base::Result<Review> &review) {
        if (!review || m_value == *review)
            return; // nothing of it can fail
        m_value = *review;
        Q_EMIT changed();
    });
}

} // namespace app
