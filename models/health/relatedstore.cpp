// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/relatedstore.h"

#include <algorithm>

namespace health {

struct RelatedStore::Entry {
    Entry(const RelatedStore &owner, const HistoryRequest &wanted)
        : request(wanted)
        , store(owner.m_client, owner.m_options, owner.m_clock)
        , closer(owner.m_client)
    {
        closer.setTurn(CloserLook::Turn::Given);
        closer.look(owner.m_view.from, owner.m_view.to, owner.m_pixels);
    }

    HistoryRequest request;
    HistoryStore store;
    CloserLook closer;
    bool due = true; ///< waits for its turn

    const std::optional<History> &history() const { return store.history(); }
    bool isAsking() const { return history() && history()->loading; }
};

RelatedStore::RelatedStore(metrics::PrometheusClient client, HistoryStore::Options options,
                           const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

RelatedStore::~RelatedStore() = default;

std::unique_ptr<RelatedStore::Entry> RelatedStore::makeEntry(const HistoryRequest &request)
{
    auto entry = std::make_unique<Entry>(*this, request);
    connectEntry(*entry);
    return entry;
}

void RelatedStore::connectEntry(Entry &entry)
{
    HistoryStore &store = entry.store;
    CloserLook &closer = entry.closer;
    connect(&store, &HistoryStore::changed, &closer,
            [&store, &closer] { closer.setHistory(*store.history()); });
    connect(&store, &HistoryStore::changed, this, [this, &store] { Q_EMIT changed(*store.history()); });
    connect(&store, &HistoryStore::refreshed, this, &RelatedStore::askOn);
    connect(&closer, &CloserLook::changed, this, [this, &closer] {
        if (closer.closer())
            Q_EMIT closerChanged(*closer.closer());
    });
    // Not at once: when a view moves all are told of it, and then it is known who has a question still.
    connect(&closer, &CloserLook::changed, this, &RelatedStore::askOn, Qt::QueuedConnection);
    connect(&closer, &CloserLook::due, this, &RelatedStore::askOn, Qt::QueuedConnection);
}

void RelatedStore::show(const QList<HistoryRequest> &requests)
{
    std::vector<std::unique_ptr<Entry>> before = std::exchange(m_entries, {});
    for (const HistoryRequest &request : requests) {
        const auto same = std::ranges::find_if(
            before, [&request](const auto &entry) { return entry && entry->request == request; });
        m_entries.push_back(same == before.end() ? makeEntry(request) : std::move(*same));
    }
    before.clear(); // frees their turns
    askOn();
}

void RelatedStore::refresh()
{
    for (const auto &entry : m_entries) {
        const auto &history = entry->history();
        const bool settled = entry->request.past && history && history->answer.asOf && !history->answer.error;
        entry->due = entry->due || (!settled && !entry->isAsking());
    }
    askOn();
}

void RelatedStore::look(base::Instant from, base::Instant to, int pixels)
{
    const base::TimeRange view{.from = from, .to = to};
    if (std::exchange(m_view, view) == view && m_pixels == pixels)
        return;
    m_pixels = pixels;
    for (const auto &entry : m_entries)
        entry->closer.look(from, to, pixels);
}

/// Counted each time anew: what one tells of its question may have another one asked.
bool RelatedStore::isBusy() const
{
    qsizetype asking = 0;
    for (const auto &entry : m_entries)
        asking += (entry->isAsking() ? 1 : 0) + (entry->closer.isAsking() ? 1 : 0);
    return asking >= mostAtOnce;
}

/// Closer looks have their turns once nobody waits for a chart any more.
void RelatedStore::askOn()
{
    for (const auto &entry : m_entries) {
        if (isBusy())
            return;
        if (!std::exchange(entry->due, false))
            continue;
        if (entry->history())
            entry->store.refresh();
        else
            entry->store.show(entry->request);
    }
    for (const auto &entry : m_entries) {
        if (isBusy())
            return;
        entry->closer.takeTurn();
    }
}

} // namespace health
