// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofolder.h"
#include "app/demo/demostate.h"
#include "app/demo/historyloader.h"
#include "app/demo/machineexporter.h"
#include "app/demo/storeprocess.h"
#include "models/base/clock.h"

namespace demo {

/// What a demo runs with.
struct DemoOptions {
    QString folder; ///< holds slot-0 to slot-7; defaultFolder() for people
    const base::Clock &clock; ///< must outlive the store
    bool withNodeExporter = true; ///< also scrape this very machine, when the exporter is installed
    std::chrono::milliseconds feedEvery{15'000};
    DemoFolder::FreeBytes freeBytes = freeBytesOnDisk;
};

/// A real VictoriaMetrics, filled with the invented history of an invented fleet and fed while it lives.
/// Starts in seconds: the newest part of the history is loaded first, the rest behind the window. Everything
/// is kept, so that the next start only adds what happened in between. Must live in the main thread.
class DemoStore : public QObject {
    Q_OBJECT

public:
    explicit DemoStore(DemoOptions options, QObject *parent = nullptr);
    ~DemoStore() override;

    /// Starts; exactly one of ready() and failed() follows, from the event loop. To try again, make another
    /// store.
    void start();

    /// Where to ask; valid since ready().
    QUrl url() const;

    /// The cache folder's "demo".
    static QString defaultFolder();

Q_SIGNALS:
    void
    ready(const QUrl &url); ///< at first start the last day is in, later at least the last quarter of an hour
    void progressed(double ratio); ///< of what is loaded behind the window, 0 to 1
    void complete(); ///< the whole history is in
    /// Before ready(): the demo cannot start (Unreachable). After it: the store ended, or takes no more
    /// samples (Rejected; said once, feeding goes on trying). The detail says what to do.
    void failed(const base::Error &error);
    void noticed(const QString &sentence); ///< for the user: something was mended

private:
    void open();
    base::Result<bool> openFolder();
    void launch();
    void beginHistory();
    void makeLoaders();
    void noteStage(int stage);
    void rebuildBroken(const QString &lastWords);
    void feed();
    void noteFeed();
    void save();
    void refuse(const base::Error &error);
    void noteEnd(const base::Error &error);
    void noteRefusedWrite(const base::Error &error);

    DemoOptions m_options;
    QString m_program;
    std::optional<Fleet> m_fleet;
    std::unique_ptr<DemoFolder> m_folder;
    std::unique_ptr<MachineExporter> m_exporter;
    std::unique_ptr<StoreProcess> m_process;
    std::unique_ptr<ImportClient> m_client;
    std::shared_ptr<const SeriesGenerator> m_generator;
    std::unique_ptr<HistoryLoader> m_history;
    std::unique_ptr<HistoryLoader> m_feeder;
    QTimer m_feedTimer;
    DemoState m_state; ///< what the store was sent
    std::optional<DemoState> m_durable; ///< what it has surely written to disk
    base::Instant m_live; ///< the newest instant that is in
    base::Instant m_feeding; ///< the instant that is on its way
    int m_gapStages = 0; ///< of the stages that load now, those that fill the gap since the last run
    bool m_gapClosed = false;
    bool m_mended = false;
    bool m_ready = false;
    bool m_refused = false;
};

} // namespace demo
