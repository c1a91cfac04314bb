// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostore.h"

#include "app/demo/fleetparser.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr std::chrono::days longestKept{20}; // then the staged incidents are about to leave the month
constexpr std::chrono::minutes resent{1}; // what a killed store may not have written

} // namespace

DemoStore::DemoStore(DemoOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_feedTimer.setInterval(m_options.feedEvery);
    connect(&m_feedTimer, &QTimer::timeout, this, &DemoStore::feed);
}

DemoStore::~DemoStore()
{
    m_feeder.reset();
    m_history.reset();
    if (m_process && m_process->stop() && m_ready) {
        m_durable = m_state; // it ended by itself, so all of it is on disk
        save();
    }
}

QUrl DemoStore::url() const
{
    return m_ready ? m_process->url() : QUrl();
}

QString DemoStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/demo"_s;
}

void DemoStore::start()
{
    QMetaObject::invokeMethod(this, &DemoStore::open, Qt::QueuedConnection);
}

void DemoStore::open()
{
    m_program = QStandardPaths::findExecutable(u"victoria-metrics"_s);
    if (m_program.isEmpty()) {
        refuse(
            {.kind = base::Error::Kind::Unreachable,
             .detail =
                 u"the program victoria-metrics is not installed; install the package victoria-metrics, or "
                 "give an own store with --metrics URL"_s});
        return;
    }
    auto fleet = shippedFleet();
    const auto opened = fleet ? openFolder() : base::Result<bool>(std::unexpected(fleet.error()));
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_fleet = std::move(*fleet);
    launch();
}

/// Takes a slot; empties it unless what it holds can be continued.
base::Result<bool> DemoStore::openFolder()
{
    auto folder = DemoFolder::claim(m_options.folder, m_options.freeBytes);
    if (!folder)
        return std::unexpected(folder.error());
    m_folder = std::move(*folder);
    m_durable = loadState(m_folder->stateFile());
    const base::Instant now = m_options.clock.now();
    const bool usable = m_durable && m_durable->generator == generatorVersion && m_durable->stages > 0
        && m_durable->fed <= now && now - m_durable->made < longestKept;
    if (usable)
        return true;
    m_durable.reset();
    if (m_folder->clear())
        return true;
    return base::fail(base::Error::Kind::Unreachable,
                      u"cannot empty %1; remove that folder"_s.arg(m_folder->path()));
}

void DemoStore::launch()
{
    m_exporter = std::make_unique<MachineExporter>();
    const bool scraped = m_options.withNodeExporter && m_exporter->start(m_folder->scrapeFile());
    m_process = std::make_unique<StoreProcess>(*m_folder);
    connect(m_process.get(), &StoreProcess::answered, this, &DemoStore::beginHistory);
    // Queued, because both may end the process object that says so.
    connect(m_process.get(), &StoreProcess::brokeAtStart, this, &DemoStore::rebuildBroken,
            Qt::QueuedConnection);
    connect(m_process.get(), &StoreProcess::failed, this, &DemoStore::noteEnd, Qt::QueuedConnection);
    m_process->start(m_program, scraped ? StoreProcess::Scrape::Yes : StoreProcess::Scrape::No);
}

void DemoStore::beginHistory()
{
    const base::Instant now = m_options.clock.now();
    m_state = m_durable.value_or(DemoState{.generator = generatorVersion, .made = now, .fed = now});
    m_generator = std::make_shared<SeriesGenerator>(*m_fleet, m_state.made);
    makeLoaders();
    const QList<Stage> gap = m_durable ? gapHistory(m_state.fed - resent, now) : QList<Stage>();
    m_gapStages = int(gap.size());
    m_gapClosed = gap.isEmpty();
    m_live = now;
    m_history->load(gap + wholeHistory(m_state.made, m_generator->incidents()).mid(m_state.stages));
}

void DemoStore::makeLoaders()
{
    m_client = std::make_unique<ImportClient>(m_process->url());
    m_history = std::make_unique<HistoryLoader>(m_generator, *m_client);
    m_feeder = std::make_unique<HistoryLoader>(m_generator, *m_client);
    connect(m_history.get(), &HistoryLoader::stageLoaded, this, &DemoStore::noteStage);
    connect(m_history.get(), &HistoryLoader::progressed, this, &DemoStore::progressed);
    connect(m_history.get(), &HistoryLoader::finished, this, &DemoStore::complete);
    connect(m_history.get(), &HistoryLoader::failed, this, &DemoStore::noteRefusedWrite);
    connect(m_feeder.get(), &HistoryLoader::finished, this, &DemoStore::noteFeed);
    connect(m_feeder.get(), &HistoryLoader::failed, this, &DemoStore::noteRefusedWrite);
}

void DemoStore::noteStage(int stage)
{
    if (stage >= m_gapStages)
        ++m_state.stages;
    else if (stage == m_gapStages - 1) {
        m_gapClosed = true;
        m_state.fed = m_live;
    }
    if (!std::exchange(m_ready, true)) {
        m_feedTimer.start();
        Q_EMIT ready(m_process->url());
    }
}

/// A folder that was kept and cannot be read is put aside, once; a fresh one that cannot be is somebody
/// else's fault.
void DemoStore::rebuildBroken(const QString &lastWords)
{
    const bool mendable = m_durable && !std::exchange(m_mended, true);
    const QString aside = mendable ? m_folder->setAside() : QString();
    if (aside.isEmpty()) {
        refuse({.kind = base::Error::Kind::Unreachable,
                .detail = u"victoria-metrics does not start on %1; it says: %2"_s.arg(m_folder->path(),
                                                                                      lastWords)});
        return;
    }
    Q_EMIT noticed(
        tr("The kept demo data could not be read and was moved to %1. The history is made anew.").arg(aside));
    m_durable.reset();
    launch();
}

/// Also right after the machine slept: whatever is missing since the last time is sent.
void DemoStore::feed()
{
    const base::Instant now = m_options.clock.now();
    if (!m_feeder->isIdle() || now <= m_live)
        return;
    m_feeding = now;
    m_feeder->load(gapHistory(m_live, now));
}

void DemoStore::noteFeed()
{
    m_refused = false;
    m_live = m_feeding;
    if (m_gapClosed)
        m_state.fed = m_live;
    save();
}

/// Writes the state of one feed ago: the store keeps the newest seconds in memory, and a kill loses them. A
/// state that cannot be written costs a rebuild at the next start, no more.
void DemoStore::save()
{
    if (m_durable)
        (void)saveState(m_folder->stateFile(), *m_durable);
    m_durable = m_state;
}

void DemoStore::refuse(const base::Error &error)
{
    m_feedTimer.stop();
    Q_EMIT failed(error);
}

/// Whatever ended it may be in the folder, so the next start makes it anew.
void DemoStore::noteEnd(const base::Error &error)
{
    if (m_ready)
        QFile::remove(m_folder->stateFile());
    refuse(error);
}

void DemoStore::noteRefusedWrite(const base::Error &error)
{
    if (std::exchange(m_refused, true))
        return;
    const qint64 left = m_options.freeBytes(m_folder->path());
    const base::Error full{
        .kind = base::Error::Kind::Rejected,
        .detail = u"the disk of %1 is full (%2 MB are left), so the demo stands still; free some "
                  "space"_s.arg(m_folder->path())
                      .arg(left / 1'000'000)};
    Q_EMIT failed(left < leastFreeBytes ? full : error);
}

} // namespace demo
