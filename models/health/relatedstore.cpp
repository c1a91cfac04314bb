// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/relatedstore.h"

#include <algorithm>

namespace health {

struct RelatedStore::Entry {
    Entry(const RelatedStore &owner, const HistoryRequest &wanted)
        : request(wanted)
        , store(owner.m_client, owner.m_options, owner.m_clock)
    {
    }

    HistoryRequest request;
    HistoryStore store;
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
    connect(&entry->store, &HistoryStore::changed, this,
            [this, store = &entry->store] { Q_EMIT changed(*store->history()); });
    connect(&entry->store, &HistoryStore::refreshed, this, &RelatedStore::askOn);
    return entry;
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

void RelatedStore::askOn()
{
    qsizetype asking = std::ranges::count_if(m_entries, &Entry::isAsking);
    for (const auto &entry : m_entries) {
        if (asking >= mostAtOnce)
            return;
        if (!std::exchange(entry->due, false))
            continue;
        ++asking;
        if (entry->history())
            entry->store.refresh();
        else
            entry->store.show(entry->request);
    }
}

} // namespace health
