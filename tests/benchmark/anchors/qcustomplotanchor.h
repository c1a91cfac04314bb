// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "widgets/charts/content.h"

#include <QImage>

#include <memory>

class QCustomPlot;

/// The same lines in QCustomPlot as it comes: antialiased, a pixel wide, its adaptive sampling on.
class QCustomPlotAnchor {
public:
    explicit QCustomPlotAnchor(const QList<charts::Line> &lines);
    ~QCustomPlotAnchor();

    void frame(const base::TimeRange &range); ///< drawn when it returns
    QImage picture() const;
    static QString version();

private:
    std::unique_ptr<QCustomPlot> m_plot;
};
