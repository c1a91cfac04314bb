// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changequestions.h"

#include "models/health/questions.h"
#include "models/health/subjects.h"
#include "models/metrics/promql.h"

namespace changes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Milliseconds;

namespace {

/// How a change is found in what is measured.
enum class Shape {
    Told, ///< the value is when it happened, in seconds since the epoch
    Turned, ///< of those alike in all of `by` but the last label, that label differs; "was" tells the former
    Fell, ///< the value is less than before; "was" tells that
    Rose, ///< the value is greater by more than a day, in seconds
    Ended, ///< it is no longer there, but `guard` is
    Began, ///< it is there and was not, but `guard` was
};

/// `$ago` stands where an offset goes, `$only` for the matcher of a machine.
struct Branch {
    QStringView question;
    QStringView mark;
    Shape shape;
    QStringView by;
    QStringView promql;
    QStringView guard = {};
    QStringView guardedBy = {};
};

// node_boot_time, without the unit, until node-exporter 0.16. Where no package pends its series is not there,
// but that of the same collector about reboots is. A container may be told by several cgroups.
constexpr Branch branches[]{
    {u"machines", u"start", Shape::Told, u"instance",
     u"max by (instance) (node_boot_time_seconds{$only}$ago or node_boot_time{$only}$ago)"},
    {u"machines", u"kernel", Shape::Turned, u"instance, release",
     u"count by (instance, release) (node_uname_info{$only}$ago)"},
    {u"machines", u"updates", Shape::Fell, u"instance",
     u"(sum by (instance) (apt_upgrades_pending{$only}$ago)"
     " or on (instance) 0 * max by (instance) (node_reboot_required{$only}$ago))"},
    {u"silences", u"silence", Shape::Ended, u"instance", u"(max by (instance) (up{$only}$ago) == 1)",
     u"count(up$ago)", u""},
    {u"containers", u"container", Shape::Told, u"instance, name",
     u"max by (instance, name) (container_start_time_seconds{name!=\"\",$only}$ago)"},
    {u"containers", u"image", Shape::Turned, u"instance, name, image",
     u"count by (instance, name, image) "
     "(container_start_time_seconds{name!=\"\",image!=\"\",$only}$ago)"},
    {u"containers", u"removed", Shape::Ended, u"instance, name",
     u"count by (instance, name) (container_start_time_seconds{name!=\"\",$only}$ago)",
     u"count by (instance) (container_start_time_seconds{$only}$ago)", u"instance"},
    {u"guests", u"guest", Shape::Told, u"instance, id",
     u"max by (instance, id) (timestamp(pve_uptime_seconds{id=~\"(qemu|lxc)/.+\"}$ago)"
     " - (pve_uptime_seconds{id=~\"(qemu|lxc)/.+\"}$ago > 0))"},
    {u"guests", u"stopped", Shape::Fell, u"instance, id",
     u"max by (instance, id) (pve_up{id=~\"(qemu|lxc)/.+\"}$ago)"},
    {u"guests", u"moved", Shape::Turned, u"id, name, node",
     u"count by (id, name, node) (pve_guest_info{template!=\"1\"}$ago)"},
    {u"configuration", u"reload", Shape::Told, u"instance, of",
     u"max by (instance, of) (label_replace({__name__=~\"(vm_promscrape|vmalert|prometheus|alertmanager)"
     "_config_last_reload_success(ful)?(_timestamp_seconds)?\"}$ago, \"of\", \"$1\", \"__name__\", "
     "\"(.+)_config_.+\") > 1e6)"},
    {u"configuration", u"certificate", Shape::Rose, u"instance",
     u"(max by (instance) (probe_ssl_earliest_cert_expiry$ago) > 0)"},
    {u"configuration", u"traefik", Shape::Rose, u"instance, cn",
     u"max by (instance, cn) (traefik_tls_certs_not_after{cn!=\"TRAEFIK DEFAULT CERT\"}$ago)"},
    {u"alerts", u"alert", Shape::Began, u"", u"ALERTS{alertstate=\"firing\"}$ago", u"count(up$ago)", u""},
};

/// Makes the branches of one question.
class Asking {
public:
    Asking(QString only, Milliseconds length, Milliseconds step)
        : m_only(std::move(only))
        , m_length(length)
        , m_step(step)
    {
    }

    QStringList of(const Branch &branch) const
    {
        const QString now = at(branch.promql, 0ms);
        const QString before = known(branch);
        const QString by = branch.by.toString();
        const QString on = u" on (%1) "_s.arg(by);
        const QString alike = u" on (%1) "_s.arg(by.section(u", "_s, 0, -2));
        const QString mark = branch.mark.toString();
        const QString was = mark + u" was"_s;
        switch (branch.shape) {
        case Shape::Told:
            return {marked(u"%1 > time() - %2"_s.arg(now, secondsOf(m_length)), mark)};
        case Shape::Turned:
            return {marked(u"(%1 unless%3%2) and%4%2"_s.arg(now, before, on, alike), mark),
                    marked(u"(%2 unless%3%1) and%4%1"_s.arg(now, before, on, alike), was)};
        case Shape::Fell:
            return {marked(u"%1 <%3%2"_s.arg(now, before, on), mark),
                    marked(u"%2 >%3%1"_s.arg(now, before, on), was)};
        case Shape::Rose:
            return {marked(u"%1 >%3(%2 + 86400)"_s.arg(now, before, on), mark)};
        case Shape::Ended:
            return {marked(u"(%1 unless%3%2) and on (%4) %5"_s.arg(at(branch.promql, m_step), now, on,
                                                                   branch.guardedBy, at(branch.guard, 0ms)),
                           mark)};
        case Shape::Began:
            return {marked(u"(%1 unless %2) and on (%3) %4"_s.arg(now, at(branch.promql, m_step),
                                                                  branch.guardedBy, at(branch.guard, m_step)),
                           mark)};
        }
        Q_UNREACHABLE_RETURN({});
    }

    QString joined(const QStringList &questions) const
    {
        QStringList all;
        for (const Branch &branch : branches)
            if (questions.contains(branch.question))
                all += of(branch);
        return all.join(u" or "_s);
    }

private:
    static QString secondsOf(Milliseconds length) { return QString::number(length / 1s); }

    static QString marked(const QString &expression, const QString &mark)
    {
        return u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(expression, metrics::quoted(health::kindLabel),
                                                              metrics::quoted(mark));
    }

    QString at(QStringView promql, Milliseconds ago) const
    {
        const QString offset = ago > 0ms ? u" offset %1s"_s.arg(secondsOf(ago)) : QString();
        return metrics::filled(promql.toString(), {{u"only"_s, m_only}, {u"ago"_s, offset}});
    }

    /// The last that was known: what was silent for a while is compared with how it was before.
    QString known(const Branch &branch) const
    {
        if (branch.shape == Shape::Told || branch.shape == Shape::Ended || branch.shape == Shape::Began)
            return {};
        const bool turned = branch.shape == Shape::Turned;
        const QString by = turned ? branch.by.toString().section(u", "_s, 0, -2) : branch.by.toString();
        QStringList all;
        for (const Milliseconds ago : {m_step, Milliseconds(1h), Milliseconds(6h), Milliseconds(24h)})
            if (ago >= m_step)
                all.append(at(branch.promql, ago));
        all.removeDuplicates();
        return u"(%1)"_s.arg(all.join(u" or on (%1) "_s.arg(by)));
    }

    QString m_only;
    Milliseconds m_length;
    Milliseconds m_step;
};

} // namespace

QList<survey::Question> changeQuestions()
{
    QList<survey::Question> questions;
    for (const QStringView id :
         {u"machines", u"silences", u"containers", u"guests", u"configuration", u"alerts"}) {
        // Starts are exact whatever the step, and containers are many.
        const Milliseconds step = id == u"containers" ? Milliseconds(5min) : Milliseconds(1min);
        questions.append({.id = id.toString(),
                          .promql = Asking({}, lengthBefore + lengthAfter, step).joined({id.toString()}),
                          .length = lengthBefore,
                          .beyond = lengthAfter,
                          .step = step});
    }
    questions.append({.id = namesQuestion.toString(),
                      .promql = u"max by (instance, id, name) "
                                "(last_over_time(pve_guest_info{template!=\"1\"}[25h]))"_s,
                      .every = 1h});
    return questions;
}

QString changesQuery(const QString &instance, const base::TimeRange &range)
{
    const QString matcher =
        u"instance=~"_s + metrics::quoted(metrics::regexQuoted(health::hostPart(instance)) + u"(:[0-9]+)?"_s);
    return Asking(matcher, range.length(), range.step).joined({u"machines"_s, u"containers"_s});
}

QString proofQuery(const QString &mark, const QHash<QString, QString> &labels)
{
    static const QHash<QString, QString> families{
        {u"start"_s, u"node_boot_time_seconds"_s},
        {u"kernel"_s, u"node_uname_info"_s},
        {u"updates"_s, u"apt_upgrades_pending"_s},
        {u"silence"_s, u"up"_s},
        {u"container"_s, u"container_start_time_seconds"_s},
        {u"image"_s, u"container_start_time_seconds"_s},
        {u"removed"_s, u"container_start_time_seconds"_s},
        {u"guest"_s, u"pve_uptime_seconds"_s},
        {u"stopped"_s, u"pve_up"_s},
        {u"moved"_s, u"pve_guest_info"_s},
        {u"certificate"_s, u"probe_ssl_earliest_cert_expiry"_s},
        {u"traefik"_s, u"traefik_tls_certs_not_after"_s},
        {u"alert"_s, u"ALERTS"_s},
    };
    QStringList matchers;
    for (const auto &name : {u"alertname"_s, u"instance"_s, u"id"_s, u"name"_s, u"cn"_s})
        if (const QString value = labels.value(name); !value.isEmpty())
            matchers.append(name + u'=' + metrics::quoted(value));
    if (mark == "reload"_L1) // named differently by each program
        matchers.prepend(u"__name__=~"_s
                         + metrics::quoted(labels.value(u"of"_s) + u"_config_last_reload_.+"_s));
    return families.value(mark) + u'{' + matchers.join(u", "_s) + u'}';
}

} // namespace changes
