// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/historyplan.h"
#include "app/demo/importclient.h"
#include "app/demo/seriesgenerator.h"

#include <QObject>
#include <QThreadPool>

#include <map>

namespace demo {

/// Writes stages of history into the store, one after the other. Values are computed in a worker thread, a
/// few batches ahead of the network, so that neither waits for the other.
class HistoryLoader : public QObject {
    Q_OBJECT

public:
    HistoryLoader(std::shared_ptr<const SeriesGenerator> generator, ImportClient &client,
                  QObject *parent = nullptr);
    ~HistoryLoader() override;

    /// Starts to load; the loader must be idle.
    void load(QList<Stage> stages);
    bool isIdle() const;

Q_SIGNALS:
    void stageLoaded(int index); ///< can be asked for now
    void progressed(double ratio); ///< 0 to 1
    void finished();
    void failed(const base::Error &error); ///< nothing more is loaded

private:
    struct Batch {
        const SeriesGroup *group;
        Span span;
        bool yearlong;
    };
    void beginStage();
    void sendMore();
    void send(const Batch &batch);
    void endBatch(int number, const base::Result<QByteArray> &answer);
    void endStage();
    void stop(const base::Error &error);

    std::shared_ptr<const SeriesGenerator> m_generator;
    ImportClient &m_client;
    QThreadPool m_worker;
    QList<Stage> m_stages;
    int m_stage = 0;
    std::vector<Batch> m_batches; ///< of the present stage
    std::size_t m_nextBatch = 0;
    int m_sent = 0;
    std::map<int, base::Pending<QByteArray>> m_onTheirWay;
    base::Pending<QByteArray> m_flush;
    qint64 m_total = 0; ///< groups times instants, of all stages
    qint64 m_loaded = 0;
    std::map<int, qint64> m_weights;
};

} // namespace demo
