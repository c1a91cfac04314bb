// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QFutureWatcher>
#include <QObject>

namespace charts {

/// The numbers of a chart as CSV (see csvOf()), written by a thread of the pool. Deleting it stops that.
class CsvTask : public QObject {
    Q_OBJECT

public:
    CsvTask(const ChartData &chartData, QObject *parent); ///< begins at once
    ~CsvTask() override;

Q_SIGNALS:
    void progressed(int percent);
    void finished(const QByteArray &csv);

private:
    QFutureWatcher<QByteArray> m_written;
};

} // namespace charts
