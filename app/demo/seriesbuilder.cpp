// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/seriesbuilder.h"

#include <cmath>

namespace demo {

namespace {

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

SeriesBuilder::SeriesBuilder(SeriesGroup &group, QByteArray job, QByteArray instance, Past past)
    : m_group(group)
    , m_job(std::move(job))
    , m_instance(std::move(instance))
    , m_past(std::move(past))
{
}

void SeriesBuilder::gauge(const QByteArray &metric, const Labels &labels, std::function<double(double)> value,
                          Reach reach)
{
    QByteArray json = "{\"__name__\":" + quoted(metric) + ",\"instance\":" + quoted(m_instance)
        + ",\"job\":" + quoted(m_job);
    for (const auto &[name, text] : labels)
        json += ',' + quoted(name) + ':' + quoted(text);
    m_group.series.push_back(
        {.labels = json + '}', .value = std::move(value), .yearlong = reach == Reach::Year});
}

void SeriesBuilder::constant(const QByteArray &metric, const Labels &labels, double value, Reach reach)
{
    gauge(metric, labels, [value](double) { return value; }, reach);
}

void SeriesBuilder::counter(const QByteArray &metric, const Labels &labels, const Wave &rate,
                            double stepsPerUnit)
{
    gauge(metric, labels, [rate, stepsPerUnit, past = m_past](double seconds) {
        return std::floor(rate.area(past.bootBefore(seconds), seconds) * stepsPerUnit) / stepsPerUnit;
    });
}

Wave SeriesBuilder::wave(const QByteArray &name, double level, Rhythm rhythm) const
{
    return Wave(level, rhythm, m_job + m_instance + name);
}

} // namespace demo
