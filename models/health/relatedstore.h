// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/closerlook.h"
#include "models/health/historystore.h"

#include <memory>
#include <vector>

namespace health {

/// What stands beside a chart: a history for each of several requests, asked in their order and few at a
/// time, for the chart itself must not wait for them. Then, where somebody looks closer, a part of each at a
/// finer step. What is no longer wanted is dropped with its question.
class RelatedStore final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostAtOnce = 2;

    RelatedStore(metrics::PrometheusClient client, HistoryStore::Options options, const base::Clock &clock,
                 QObject *parent = nullptr);
    ~RelatedStore() override;

    /// From now on these, and no others. Those that were wanted before keep what they have.
    void show(const QList<HistoryRequest> &requests);
    /// Asks again for the time that has passed; a past moment that was answered does not change.
    void refresh();
    /// What is seen of all of them, and over how many pixels each, see CloserLook.
    void look(base::Instant from, base::Instant to, int pixels);

Q_SIGNALS:
    void changed(const health::History &history); ///< of one of them
    void closerChanged(const health::History &closer); ///< a part of one of them

private:
    struct Entry;

    std::unique_ptr<Entry> makeEntry(const HistoryRequest &request);
    void connectEntry(Entry &entry);
    bool isBusy() const;
    void askOn();

    metrics::PrometheusClient m_client;
    HistoryStore::Options m_options;
    const base::Clock &m_clock;
    std::vector<std::unique_ptr<Entry>> m_entries;
    base::TimeRange m_view; ///< without a step
    int m_pixels = 0;
};

} // namespace health
