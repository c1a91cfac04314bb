// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/series.h"
#include "app/demo/wave.h"

#include <QPair>

namespace demo {

using Labels = QList<QPair<QByteArray, QByteArray>>;

/// Whether a series reaches back a month or a year.
enum class Reach { Month, Year };

/// Adds the series of one target to its group, each with the target's labels.
class SeriesBuilder {
public:
    SeriesBuilder(SeriesGroup &group, QByteArray job, QByteArray instance, Past past);

    /// A value that a formula gives.
    void gauge(const QByteArray &metric, const Labels &labels, std::function<double(double)> value,
               Reach reach = Reach::Month);
    /// A value that does not change.
    void constant(const QByteArray &metric, const Labels &labels, double value, Reach reach = Reach::Month);
    /// What a wave has added up since the machine booted, in steps of 1/stepsPerUnit: 1 for bytes, 100 for
    /// seconds.
    void counter(const QByteArray &metric, const Labels &labels, const Wave &rate, double stepsPerUnit = 1);

    /// A wave of this target's own: the same level elsewhere makes another curve.
    Wave wave(const QByteArray &name, double level, Rhythm rhythm) const;
    const Past &past() const { return m_past; }

private:
    SeriesGroup &m_group;
    QByteArray m_job;
    QByteArray m_instance;
    Past m_past;
};

} // namespace demo
