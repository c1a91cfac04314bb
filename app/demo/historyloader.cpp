// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/historyloader.h"

#include "app/demo/importlines.h"

#include <QtConcurrent>

namespace demo {

namespace {

constexpr std::size_t aheadOfNetwork = 3; // batches of a few MB each: enough to keep worker and store busy

bool hasSeries(const SeriesGroup &group)
{
    return !group.series.empty();
}

} // namespace

HistoryLoader::HistoryLoader(std::shared_ptr<const SeriesGenerator> generator, ImportClient &client,
                             QObject *parent)
    : QObject(parent)
    , m_generator(std::move(generator))
    , m_client(client)
{
    m_worker.setMaxThreadCount(1); // the store needs the other core
}

HistoryLoader::~HistoryLoader()
{
    m_onTheirWay.clear();
    m_worker.clear();
}

bool HistoryLoader::isIdle() const
{
    return m_stages.isEmpty();
}

void HistoryLoader::load(QList<Stage> stages)
{
    Q_ASSERT(isIdle());
    m_stages = std::move(stages);
    m_stage = 0;
    m_loaded = 0;
    m_total = 0;
    const auto groups = std::ranges::count_if(m_generator->groups(), hasSeries);
    for (const Stage &stage : std::as_const(m_stages))
        for (const Span &span : stage.spans)
            m_total += span.size() * groups;
    beginStage();
}

void HistoryLoader::beginStage()
{
    m_batches.clear();
    m_nextBatch = 0;
    const Stage &stage = m_stages.at(m_stage);
    for (const Span &span : stage.spans)
        for (const SeriesGroup &group : m_generator->groups())
            if (span.size() > 0 && hasSeries(group))
                m_batches.push_back({.group = &group, .span = span, .yearlong = stage.yearlong});
    sendMore();
}

void HistoryLoader::sendMore()
{
    while (m_onTheirWay.size() < aheadOfNetwork && m_nextBatch < m_batches.size())
        send(m_batches[m_nextBatch++]);
    if (m_onTheirWay.empty())
        endStage();
}

void HistoryLoader::send(const Batch &batch)
{
    const int number = ++m_sent;
    m_weights[number] = batch.span.size();
    auto lines = QtConcurrent::run(&m_worker, [generator = m_generator, batch]() -> base::Result<QByteArray> {
        return importLines(*batch.group, batch.span, batch.yearlong);
    });
    auto &pending = m_onTheirWay[number];
    pending = base::Pending<QByteArray>(std::move(lines), {}).andThen(this, [this](const QByteArray &body) {
        return body.isEmpty() ? base::Pending<QByteArray>::ready(QByteArray()) : m_client.import(body);
    });
    pending.deliver(this,
                    [this, number](const base::Result<QByteArray> &answer) { endBatch(number, answer); });
}

void HistoryLoader::endBatch(int number, const base::Result<QByteArray> &answer)
{
    m_onTheirWay.erase(number);
    m_loaded += m_weights.extract(number).mapped();
    if (!answer) {
        stop(answer.error());
        return;
    }
    Q_EMIT progressed(m_total > 0 ? double(m_loaded) / double(m_total) : 1);
    sendMore();
}

void HistoryLoader::endStage()
{
    m_flush = m_client.flush();
    m_flush.deliver(this, [this](const base::Result<QByteArray> &answer) {
        if (!answer) {
            stop(answer.error());
            return;
        }
        const int done = m_stage++;
        const bool last = m_stage >= m_stages.size();
        if (last)
            m_stages.clear();
        Q_EMIT stageLoaded(done);
        if (last)
            Q_EMIT finished();
        else
            beginStage();
    });
}

void HistoryLoader::stop(const base::Error &error)
{
    m_onTheirWay.clear();
    m_weights.clear();
    m_batches.clear();
    m_stages.clear();
    Q_EMIT failed(error);
}

} // namespace demo
