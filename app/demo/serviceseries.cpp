// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/serviceseries.h"

#include "app/demo/alertseries.h"

#include <cmath>

namespace demo {

namespace {

constexpr double day = 86'400;
constexpr double backupAt = 3 * 3600; // at night, seconds after midnight UTC

enum class Answer { Good, Failing, None };

std::function<Answer(double)> answers(const Past &past)
{
    return [past](double seconds) {
        if (past.isSilentAt(seconds))
            return Answer::None;
        const bool failing = std::ranges::any_of(past.losses, [seconds](const Stretch &loss) {
            return seconds >= loss.from && seconds < loss.from + brokenFor;
        });
        return failing ? Answer::Failing : Answer::Good;
    };
}

/// Let's Encrypt: 90 days, renewed when 30 are left, so 30 to 90 are.
double certificateEnd(double seconds, double shift)
{
    constexpr double renewal = 60 * day;
    return std::floor((seconds + shift) / renewal) * renewal - shift + 90 * day;
}

double lastBackup(double seconds)
{
    return std::floor((seconds - backupAt) / day) * day + backupAt;
}

/// How many there are at a time, losses included.
std::function<double(double)> countOf(const SeriesBuilder &builder, const ServiceCount &count,
                                      base::Instant made)
{
    const Wave gauge =
        builder.wave(count.metric, count.level, {.day = count.rhythm * 0.7, .noise = count.rhythm * 0.3});
    const Wave growth = builder.wave(count.metric, count.perDay / day, {.day = 0.6, .week = 0.2});
    const bool swings = count.rhythm > 0;
    const auto undisturbed = [=, then = toSeconds(made)](double seconds) {
        return swings ? gauge.at(seconds) : count.level + growth.area(then, seconds);
    };
    return [undisturbed, swings, losses = builder.past().losses](double seconds) {
        double value = undisturbed(seconds);
        for (const Stretch &loss : losses) {
            if (loss.contains(seconds))
                return 0.0;
            if (seconds >= loss.to && !swings)
                value -= undisturbed(loss.from) - undisturbed(lastBackup(loss.from));
        }
        return std::max(0.0, std::floor(value));
    };
}

/// A figure that another program told before, under another name.
void addRenamed(SeriesBuilder &builder, const ServiceCount &count, const Labels &labels,
                const std::function<double(double)> &value, base::Instant made)
{
    const double since = toSeconds(made) - count.changedDaysAgo * day;
    const double until = since + count.overlapDays * day;
    const auto newer = [value, since](double seconds) { return seconds < since ? absent : value(seconds); };
    const auto older = [value, until](double seconds) { return seconds < until ? value(seconds) : absent; };
    builder.gauge(count.metric, labels, newer, Reach::Year);
    builder.gauge(count.formerly, {}, older, Reach::Year);
}

/// Until when the certificate is good that is shown at a time.
std::function<double(double)> certificate(const Service &service, base::Instant made)
{
    const double shift =
        std::floor(60 * day * fractionOf(service.name)); // each is renewed on a day of its own
    if (service.renewedHoursAgo) // what was shown before has 30 days left, as is usual
        return [at = std::floor(toSeconds(made) - *service.renewedHoursAgo * 3600)](double seconds) {
            return seconds < at ? at + 30 * day : at + 90 * day;
        };
    if (!service.certificateDays)
        return [shift](double seconds) { return certificateEnd(seconds, shift); };
    const double end = std::floor(toSeconds(made) + *service.certificateDays * day);
    // The one before was renewed when it should have been.
    return [end](double seconds) { return seconds < end - 90 * day ? end - 60 * day : end; };
}

void addCertificate(SeriesBuilder &builder, const Service &service, const std::function<double(double)> &seen)
{
    const QByteArray name = service.name + ".example";
    builder.gauge("probe_ssl_earliest_cert_expiry", {}, seen);
    builder.gauge("probe_ssl_last_chain_expiry_timestamp_seconds", {}, seen);
    builder.gauge(
        "probe_ssl_last_chain_info",
        {{"issuer", "CN=R11,O=Let's Encrypt,C=US"}, {"subject", "CN=" + name}, {"subjectalternative", name}},
        [seen](double seconds) { return std::isnan(seen(seconds)) ? absent : 1; });
}

} // namespace

void addProbeAlerts(SeriesBuilder &builder, base::Instant made)
{
    std::vector<Stretch> failing = builder.past().silences;
    for (const Stretch &loss : builder.past().losses)
        failing.push_back({.from = loss.from, .to = loss.from + brokenFor});
    addAlertSeries(builder, "ServiceDown", failing, made);
}

void addProbeSeries(SeriesBuilder &builder, const Service &service, base::Instant made)
{
    const auto answer = answers(builder.past());
    const Wave latency =
        builder.wave("latency", service.latencySeconds, {.day = 0.2, .week = 0.04, .noise = 0.5});
    const auto phase = [&](const char *metric, const Labels &labels, double share) {
        builder.gauge(metric, labels, [latency, answer, share](double seconds) {
            return answer(seconds) == Answer::None ? 0 : std::round(latency.at(seconds) * share * 1e6) / 1e6;
        });
    };
    builder.constant("up", {}, 1);
    builder.gauge("probe_success", {},
                  [answer](double seconds) { return answer(seconds) == Answer::Good ? 1 : 0; });
    builder.gauge("probe_http_status_code", {}, [answer](double seconds) {
        const Answer given = answer(seconds);
        return given == Answer::Good ? 200 : given == Answer::Failing ? 502 : 0;
    });
    builder.gauge("probe_duration_seconds", {}, [latency, answer](double seconds) {
        return answer(seconds) == Answer::None ? 10.0 : std::round(latency.at(seconds) * 1.04 * 1e6) / 1e6;
    });
    builder.constant("probe_dns_lookup_time_seconds", {}, 0.0021);
    phase("probe_http_duration_seconds", {{"phase", "connect"}}, 0.12);
    phase("probe_http_duration_seconds", {{"phase", "processing"}}, 0.55);
    phase("probe_http_duration_seconds", {{"phase", "tls"}}, 0.28);
    phase("probe_http_duration_seconds", {{"phase", "transfer"}}, 0.05);
    builder.gauge("probe_http_ssl", {},
                  [answer](double seconds) { return answer(seconds) == Answer::None ? 0 : 1; });
    builder.constant("probe_http_redirects", {}, 0);
    addCertificate(builder, service, [answer, end = certificate(service, made)](double seconds) {
        return answer(seconds) == Answer::None ? absent : std::floor(end(seconds));
    });
}

void addCountSeries(SeriesBuilder &builder, const Service &service, base::Instant made)
{
    for (const ServiceCount &count : service.counts) {
        Labels labels;
        for (auto label = count.labels.cbegin(); label != count.labels.cend(); ++label)
            labels.append({label.key(), label.value()});
        const auto value = countOf(builder, count, made);
        if (count.formerly.isEmpty())
            builder.gauge(count.metric, labels, value, Reach::Year);
        else
            addRenamed(builder, count, labels, value, made);
    }
}

} // namespace demo
