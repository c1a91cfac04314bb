// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/csvtask.h"

#include "widgets/charts/exporting.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace charts {

namespace {

void write(QPromise<QByteArray> &promise, const ChartData &chartData)
{
    promise.setProgressRange(0, 100);
    const QByteArray csv = csvOf(chartData, [&promise](double share) {
        promise.setProgressValue(int(100 * share));
        return !promise.isCanceled();
    });
    promise.addResult(csv);
}

} // namespace

CsvTask::CsvTask(const ChartData &chartData, QObject *parent)
    : QObject(parent)
{
    connect(&m_written, &QFutureWatcherBase::progressValueChanged, this, &CsvTask::progressed);
    connect(&m_written, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_written.result()); });
    m_written.setFuture(QtConcurrent::run(write, chartData));
}

CsvTask::~CsvTask()
{
    m_written.disconnect(this);
    m_written.cancel();
}

} // namespace charts
