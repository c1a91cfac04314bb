// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fleetfixture.h"

#include "models/series/sampleswriter.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Finding;
using signals::Reason;

namespace fixture {

namespace {

struct Figures {
    const char16_t *name;
    double cpu;
    double memory;
    double disk;
    const char16_t *mount;
    double load;
    double upDays;
};

constexpr std::array<Figures, 15> machines{{
    {u"alice", 0.34, 0.62, 0.58, u"/", 2.31, 93.4},
    {u"bob", 0.21, 0.55, 0.71, u"/var/lib/vz", 1.08, 212.2},
    {u"caribou", 0.12, 0.48, 0.44, u"/", 0.66, 61.7},
    {u"pica01", 0.41, 0.73, 0.68, u"/", 1.92, 12.1},
    {u"pica02", 0.58, 0.81, 0.62, u"/DATA", 3.4, 12.1},
    {u"pica03", 0.87, 0.64, 0.91, u"/", 5.75, 4.3},
    {u"media", 0.17, 0.39, 0.87, u"/var/lib/peertube", 0.4, 4.3},
    {u"monitoring", 0.09, 0.52, 0.33, u"/", 0.21, 30.6},
    {u"db01", 0.27, 0.93, 0.96, u"/var/lib/postgresql", 2.02, 30.6},
    {u"mail", 0.05, 0.41, 0.29, u"/var/mail", 0.11, 148.9},
    {u"wiki", 0.03, 0.36, 0.22, u"/", 0.04, 148.9},
    {u"proxy", 0.08, 0.24, 0.18, u"/", 0.19, 61.7},
    {u"backup", 0.02, 0.31, 0.79, u"/srv/borg", 0.87, 0.2},
    {u"ci-runner", 0.66, 0.58, 0.53, u"/var/lib/docker", 7.9, 1.3},
    {u"voip", 0.01, 0.27, 0.35, u"/", 0.02, 402.5},
}};

struct Limits {
    double warning;
    double critical;
};

Finding judged(const QString &signal, double value, base::Unit unit, std::optional<Limits> limits = {})
{
    Finding finding{.signal = signal,
                    .state = base::State::Ok,
                    .value = value,
                    .unit = unit,
                    .at = now() - 8s,
                    .parts = {},
                    .query = u"node_%1{job=\"node\"}"_s.arg(signal),
                    .reason = {.code = limits ? Reason::Code::WithinLimits : Reason::Code::NoLimits}};
    if (limits && value >= limits->critical) {
        finding.state = base::State::Critical;
        finding.reason = {.code = Reason::Code::PastCritical, .limit = limits->critical};
    } else if (limits && value >= limits->warning) {
        finding.state = base::State::Warning;
        finding.reason = {.code = Reason::Code::PastWarning, .limit = limits->warning};
    }
    return finding;
}

health::Host machine(const Figures &figures)
{
    const QString name = QString::fromUtf16(figures.name);
    health::Host host{
        .name = name, .kind = u"host"_s, .instance = name + u".example:9100"_s, .job = u"node"_s};
    Finding disk = judged(u"disk"_s, figures.disk, base::Unit::Ratio, Limits{0.85, 0.95});
    disk.parts = {{u"mountpoint"_s, QString::fromUtf16(figures.mount)}};
    disk.query = u"1 - node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay\"} / node_filesystem_size_bytes"_s;
    host.findings = {judged(u"reach"_s, 1, base::Unit::Bool),
                     judged(u"scrape_age"_s, 8, base::Unit::Seconds),
                     judged(u"cpu"_s, figures.cpu, base::Unit::Ratio, Limits{0.9, 0.98}),
                     judged(u"memory"_s, figures.memory, base::Unit::Ratio, Limits{0.9, 0.97}),
                     disk,
                     judged(u"load"_s, figures.load, base::Unit::Count),
                     judged(u"uptime"_s, figures.upDays * 86400, base::Unit::Seconds)};
    host.sampledAt = now() - 8s;
    return host;
}

void silence(health::Host &host)
{
    for (Finding &finding : host.findings) {
        finding.state = base::State::Unknown;
        finding.at = now() - 12min;
        finding.reason = {.code = Reason::Code::NoSample, .age = 12min};
        if (finding.signal == u"reach"_s)
            finding.value.reset();
    }
    host.sampledAt = now() - 12min;
}

} // namespace

base::Instant now()
{
    return base::instantFromMs(1'795'464'000'000);
}

health::Fleet fleet()
{
    health::Fleet fleet{.hosts = {}, .moment = now()};
    for (const Figures &figures : machines) {
        health::Host host = machine(figures);
        if (host.name == u"pica01"_s)
            silence(host);
        if (host.name == u"voip"_s) // its exporter says little
            host.findings.removeIf(
                [](const Finding &f) { return f.signal == u"disk"_s || f.signal == u"load"_s; });
        QList<base::State> states;
        for (const Finding &finding : host.findings)
            states.append(finding.state);
        host.state = base::worstOf(states);
        fleet.hosts.append(host);
    }
    std::ranges::sort(fleet.hosts, [](const health::Host &a, const health::Host &b) {
        return a.state != b.state ? a.state > b.state : a.name < b.name;
    });
    return fleet;
}

health::Fleet fleetOfADeadSource()
{
    health::Fleet dead = fleet();
    for (health::Host &host : dead.hosts) {
        for (Finding &finding : host.findings) {
            finding.state = base::State::Unknown;
            finding.at = now() - 12min;
            finding.reason = {.code = Reason::Code::SourceDown,
                              .age = 12min,
                              .error = base::Error{.kind = base::Error::Kind::Unreachable}};
        }
        host.sampledAt = now() - 12min;
        host.state = base::State::Unknown;
    }
    std::ranges::sort(dead.hosts, {}, &health::Host::name);
    return dead;
}

QList<signals::Signal> catalogue()
{
    const auto entry = [](const QString &id, const QString &en, const QString &fr, base::Unit unit) {
        return signals::Signal{
            .id = id, .title = {en, fr}, .about = {en, fr}, .subject = u"host"_s, .unit = unit};
    };
    QList<signals::Signal> all{entry(u"reach"_s, u"Reachable"_s, u"Joignable"_s, base::Unit::Bool),
                               entry(u"cpu"_s, u"CPU"_s, u"Processeur"_s, base::Unit::Ratio),
                               entry(u"memory"_s, u"Memory"_s, u"Mémoire"_s, base::Unit::Ratio),
                               entry(u"disk"_s, u"Disk use"_s, u"Disques"_s, base::Unit::Ratio),
                               entry(u"load"_s, u"Load"_s, u"Charge"_s, base::Unit::Count),
                               entry(u"net_receive"_s, u"Received"_s, u"Reçu"_s, base::Unit::BytesPerSecond),
                               entry(u"uptime"_s, u"Up for"_s, u"En marche depuis"_s, base::Unit::Seconds)};
    all[1].rule = {.warning = 0.9, .critical = 0.98};
    all[3].rule = {.warning = 0.85, .critical = 0.95};
    all[3].parts = QStringList{u"mountpoint"_s};
    all[3].families = {{u"node_filesystem_avail_bytes"_s}, {u"node_filesystem_size_bytes"_s}};
    all[5].parts = QStringList{u"device"_s};
    return all;
}

situation::SourceStatus source(situation::SourceStatus::State state)
{
    using enum situation::SourceStatus::State;
    situation::SourceStatus status{.id = u"metrics"_s,
                                   .kind = u"victoriametrics"_s,
                                   .place = u"metrics.example:8428"_s,
                                   .state = state,
                                   .asOf = now() - (state == Ok ? 8s : 12min)};
    if (state == Down) {
        status.error = base::Error{.kind = base::Error::Kind::Unreachable, .detail = u"connection refused"_s};
        status.nextAttempt = now() + 25s;
    }
    return status;
}

health::History history(const QString &signalId, qsizetype lines)
{
    const auto all = catalogue();
    const auto signal = *std::ranges::find(all, signalId, &signals::Signal::id);
    const bool shares = signal.unit == base::Unit::Ratio;
    health::History history{
        .request = {.instance = u"pica03.example:9100"_s,
                    .host = u"pica03"_s,
                    .signal = signal,
                    .length = 6h},
        .query =
            u"1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\",instance=\"pica03.example:9100\"}[5m]))"_s,
        .range = {.from = now() - 6h, .to = now(), .step = 30s}};
    const QStringList parts{u"/"_s,         u"/var"_s,  u"/DATA"_s, u"/srv/borg"_s,
                            u"/boot/efi"_s, u"/home"_s, u"/tmp"_s,  u"/opt"_s};
    metrics::Lines told;
    for (qsizetype line = 0; line < lines; ++line) {
        metrics::Labels labels{{u"instance"_s, history.request.instance}};
        const qint64 step = history.range.step.count();
        series::SamplesWriter writer(2 * step);
        writer.expectGrid(base::toMs(history.range.from), step);
        if (lines > 1)
            labels.insert(signal.parts.value(0, u"part"_s), parts.value(line, u"part %1"_s.arg(line)));
        for (qint64 i = 0; i < history.range.points(); ++i) {
            const double wave =
                std::sin(double(i) / 90 + double(line)) * 0.06 + std::sin(double(i) * 12.9898) * 0.02;
            double value = 0.62 - double(line % 6) * 0.09 + wave;
            if (line == 0 && i > 600 && i < 640)
                value += 0.3; // a spike
            if (line == 0 && i > 330 && i < 380)
                value = std::numeric_limits<double>::quiet_NaN();
            if (line == 1 && i > 660)
                break; // fell silent
            writer.append(base::toMs(history.range.from) + i * step,
                          shares ? std::min(value, 1.0) : value * 3.2e7);
        }
        told.lines.append({.labels = labels, .samples = writer.snapshot()});
    }
    history.answer.accept(told, now() - 8s);
    return history;
}

} // namespace fixture
