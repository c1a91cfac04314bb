// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/containerseries.h"

#include <QCryptographicHash>

#include <cmath>

namespace demo {

namespace {

constexpr double ever = std::numeric_limits<double>::infinity();
constexpr double periodsPerSecond = 10; // of the kernel's bandwidth control
constexpr double settling = 40; // seconds from a boot until the engine has started its containers
constexpr Rhythm busyRhythm{.day = 0.45, .week = 0.10, .noise = 0.38};

/// A container under one of its ids: from its creation until it is created again.
struct Life {
    Stretch there;
    QByteArray id;

    double startBefore(const Past &past, double seconds) const
    {
        return std::max(there.from, past.bootBefore(seconds) + settling);
    }
};

QByteArray idOf(const QByteArray &name, qsizetype number)
{
    const QByteArray text = name + QByteArray::number(number);
    return "/system.slice/docker-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()
        + ".scope";
}

QList<Life> livesOf(const QByteArray &name, const Past &past)
{
    QList<Life> lives;
    double from = -ever;
    for (const Stretch &loss : past.losses) {
        const double again = loss.from + brokenFor;
        lives.append({.there = {.from = from, .to = again}, .id = idOf(name, lives.size())});
        from = again;
    }
    lives.append({.there = {.from = from, .to = ever}, .id = idOf(name, lives.size())});
    return lives;
}

/// Adds the series of one container under one id.
class LifeSeries {
public:
    LifeSeries(SeriesBuilder &builder, const Container &container, const Life &life)
        : m_builder(builder)
        , m_container(container)
        , m_life(life)
        , m_labels{{"id", life.id}, {"name", container.name}}
    {
    }

    void add()
    {
        gauge("container_last_seen", {}, [](double seconds) { return std::floor(seconds); });
        gauge("container_start_time_seconds", {}, [life = m_life, past = m_builder.past()](double seconds) {
            return std::floor(life.startBefore(past, seconds));
        });
        addProcessor();
        addMemory();
        addNetwork();
    }

private:
    /// As the container does, the series begins and ends.
    void gauge(const QByteArray &metric, const Labels &more, std::function<double(double)> value)
    {
        m_builder.gauge(
            metric, m_labels + more, [value, life = m_life, past = m_builder.past()](double seconds) {
                const bool runs = life.there.contains(seconds) && seconds >= life.startBefore(past, seconds);
                return runs ? value(seconds) : absent;
            });
    }

    /// Counts from the container's start.
    void counter(const QByteArray &metric, const Labels &more, const Wave &rate, double stepsPerUnit)
    {
        gauge(metric, more, [rate, stepsPerUnit, life = m_life, past = m_builder.past()](double seconds) {
            const double counted = rate.area(life.startBefore(past, seconds), seconds);
            return std::floor(counted * stepsPerUnit) / stepsPerUnit;
        });
    }

    Wave wave(const QByteArray &what, double level, Rhythm rhythm) const
    {
        return m_builder.wave(what + m_container.name, level, rhythm);
    }

    void addProcessor()
    {
        counter("container_cpu_usage_seconds_total", {{"cpu", "total"}},
                wave("cpu", m_container.cores, busyRhythm), 1000);
        if (m_container.coresLimit <= 0)
            return;
        const double busy = m_container.cores / m_container.coresLimit;
        counter("container_cpu_cfs_periods_total", {},
                wave("periods", periodsPerSecond * 0.9, {.noise = 0.05}), 1);
        counter("container_cpu_cfs_throttled_periods_total", {},
                wave("throttled", periodsPerSecond * busy * 0.3, {.day = 0.3, .noise = 0.6}), 1);
    }

    void addMemory()
    {
        const Wave held = wave("memory", m_container.memoryBytes, {.day = 0.05, .week = 0.02, .noise = 0.04});
        gauge("container_memory_working_set_bytes", {},
              [held](double seconds) { return std::floor(held.at(seconds) / 4096) * 4096; });
        gauge("container_oom_events_total", {}, [](double) { return 0; });
        gauge("container_spec_memory_limit_bytes", {},
              [limit = std::floor(m_container.memoryLimit / 4096) * 4096](double) { return limit; });
    }

    void addNetwork()
    {
        for (const auto &[metric, share] : {std::pair{"container_network_receive_bytes_total", 0.4},
                                            {"container_network_transmit_bytes_total", 1.0}})
            counter(metric, {{"interface", "eth0"}},
                    wave(metric, m_container.bytesPerSecond * share, busyRhythm), 1);
    }

    SeriesBuilder &m_builder;
    const Container &m_container;
    const Life &m_life;
    Labels m_labels;
};

/// The machine itself, which has no name there.
void addRoot(SeriesBuilder &builder, const Machine &machine)
{
    const Labels root{{"id", "/"}};
    builder.gauge("container_last_seen", root, [](double seconds) { return std::floor(seconds); });
    builder.gauge("container_start_time_seconds", root,
                  [past = builder.past()](double seconds) { return past.bootBefore(seconds); });
    builder.counter("container_cpu_usage_seconds_total", {{"cpu", "total"}, {"id", "/"}},
                    builder.wave("cpu", machine.cpuBusy * machine.cores, busyRhythm), 1000);
    builder.constant("container_memory_working_set_bytes", root,
                     std::floor(machine.memoryBytes * machine.memoryUsed / 4096) * 4096);
    builder.constant("container_spec_memory_limit_bytes", root, 0);
}

} // namespace

void addContainerSeries(SeriesBuilder &builder, const Machine &machine)
{
    addRoot(builder, machine);
    for (const Container &container : machine.containers)
        for (const Life &life : livesOf(container.name, builder.past()))
            LifeSeries(builder, container, life).add();
}

} // namespace demo
