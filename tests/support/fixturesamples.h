// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// One sample of a series in the text format: `name{labels}`.
struct FixtureSample {
    QByteArray series;
    double value = 0;
    qint64 at = 0; ///< seconds since the epoch
};

/// The past that a file of tests/fixtures/signals tells of; healthy.prom says how it is written. Eight days
/// twice a day, two hours every five minutes, ten minutes every fifteen seconds, and last the moment itself.
/// @param moment seconds since the epoch
/// Series by series, each in the order of time. Empty when a line cannot be read, and the line is printed.
QList<FixtureSample> fixtureSamples(const QString &file, qint64 moment);
