// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changesstore.h"

#include "models/changes/changequestions.h"
#include "models/changes/changereader.h"

namespace changes {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds length = 14 * 24h;
constexpr qint64 mostPoints = 500; ///< a step of an hour
constexpr base::Milliseconds freshness = 1min;

} // namespace

ChangesStore::ChangesStore(metrics::PrometheusClient client, base::Milliseconds settleTime,
                           const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_settleTime(settleTime)
    , m_clock(clock)
{
}

void ChangesStore::show(const QString &instance, const std::optional<base::Instant> &past)
{
    const base::Instant now = m_clock.now();
    const bool same = instance == m_instance && past == m_past;
    if (same && m_changes && now - m_askedAt < freshness)
        return;
    if (!same)
        m_changes.reset();
    m_instance = instance;
    m_past = past;
    m_askedAt = now;
    const base::Instant moment = past.value_or(now - m_settleTime);
    base::TimeRange range = base::alignedRange(moment, length, 1min, mostPoints);
    range.to -= range.step; // it ends on a multiple of its step, which may be after the moment
    m_asking =
        m_client.range(changesQuery(instance, range), range).parsed([range](const metrics::Matrix &answer) {
            return base::Result<QList<Change>>(changesIn(answer.series, range));
        });
    m_asking.deliver(this, [this](const base::Result<QList<Change>> &answer) {
        m_changes = answer;
        Q_EMIT changed();
    });
}

} // namespace changes
