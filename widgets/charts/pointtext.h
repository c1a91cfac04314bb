// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QLocale>

namespace charts {

/// A question about a point, and the answer.
struct Remark {
    QString title;
    QString text;

    bool operator==(const Remark &) const = default;
};

/// All that is known about the sample of a line that is nearest to a time: what it says, of what, how it was
/// asked for, where its neighbours are, what it stands for, how old it is, and in a stack what all have
/// together.
QList<Remark> remarksOn(const ChartData &data, qsizetype line, qint64 time, const QLocale &locale);

/// The same to be pasted: a remark a line.
QString remarksText(const QList<Remark> &remarks);

} // namespace charts
