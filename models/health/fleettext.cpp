// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleettext.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace health {

namespace {

using namespace Qt::StringLiterals;

int countOf(const Fleet &fleet, base::State state)
{
    return int(std::ranges::count(fleet.hosts, state, &Host::state));
}

QString titleOf(const signals::Finding &finding, const QLocale &locale)
{
    const QString parts = signals::partsText(finding);
    const QString told = finding.title.in(locale.name());
    const QString title = told.isEmpty() ? columnText(finding.signal) : told;
    return parts.isEmpty() ? title : title + u' ' + parts;
}

QStringList badCounts(const Fleet &fleet)
{
    QStringList counts;
    if (const int n = countOf(fleet, base::State::Critical))
        counts.append(QCoreApplication::translate("FleetText", "%n critical", nullptr, n));
    if (const int n = countOf(fleet, base::State::Warning))
        counts.append(n == 1 ? QCoreApplication::translate("FleetText", "1 warning")
                             : QCoreApplication::translate("FleetText", "%1 warnings").arg(n));
    if (const int n = countOf(fleet, base::State::Unknown))
        counts.append(QCoreApplication::translate("FleetText", "%n unknown", nullptr, n));
    return counts;
}

} // namespace

QString fleetText(const Fleet &fleet)
{
    const auto total = fleet.hosts.size();
    if (total == 0)
        return QCoreApplication::translate("FleetText", "No machine is known.");
    const int ok = countOf(fleet, base::State::Ok);
    const QStringList bad = badCounts(fleet);
    if (bad.isEmpty() && ok == total)
        return QCoreApplication::translate("FleetText", "All is well: %1 of %2 measured OK.")
            .arg(ok)
            .arg(total);
    return QCoreApplication::translate("FleetText", "%1. %2 of %3 measured OK.")
        .arg(bad.join(u", "_s))
        .arg(ok)
        .arg(total);
}

QString columnText(QStringView column)
{
    if (column == u"host"_s)
        return QCoreApplication::translate("FleetText", "Machine");
    if (column == u"state"_s)
        return QCoreApplication::translate("FleetText", "State");
    if (column == u"reach"_s)
        return QCoreApplication::translate("FleetText", "Reach");
    if (column == u"scrape_age"_s)
        return QCoreApplication::translate("FleetText", "Sample");
    if (column == u"cpu"_s)
        return QCoreApplication::translate("FleetText", "CPU");
    if (column == u"memory"_s)
        return QCoreApplication::translate("FleetText", "Memory");
    if (column == u"disk"_s)
        return QCoreApplication::translate("FleetText", "Disk");
    if (column == u"load"_s)
        return QCoreApplication::translate("FleetText", "Load");
    if (column == u"uptime"_s)
        return QCoreApplication::translate("FleetText", "Up for");
    if (column == u"net_receive"_s)
        return QCoreApplication::translate("FleetText", "Received");
    if (column == u"net_transmit"_s)
        return QCoreApplication::translate("FleetText", "Sent");
    return column.toString();
}

QString hostReasonText(const Host &host, const QLocale &locale)
{
    const auto worst = std::ranges::max_element(host.findings, {}, &signals::Finding::state);
    if (worst == host.findings.end() || host.state <= base::State::Ok)
        return {};
    // Silence of the machine itself explains the silence of all its signals.
    const signals::Finding *reach = host.worst(u"reach");
    const signals::Finding &cause = reach && reach->state == worst->state ? *reach : *worst;
    const QString reason = signals::reasonText(cause, locale);
    const bool ofTheMachine = cause.signal == u"reach"_s;
    const QString sentence = ofTheMachine ? reason : titleOf(cause, locale) + u' ' + reason;
    const auto others = std::ranges::count_if(host.findings, [&cause](const signals::Finding &finding) {
        return finding.state > base::State::Unknown && &finding != &cause;
    });
    if (others == 0)
        return sentence;
    return QCoreApplication::translate("FleetText", "%1, and %n more", nullptr, int(others)).arg(sentence);
}

QString findingText(const signals::Finding &finding, base::Instant now, const QTimeZone &zone,
                    const QLocale &locale)
{
    QStringList lines;
    lines.append(QCoreApplication::translate("FleetText", "%1: %2, %3")
                     .arg(titleOf(finding, locale), base::stateText(finding.state),
                          signals::reasonText(finding, locale)));
    if (finding.at)
        lines.append(
            QCoreApplication::translate("FleetText", "Sampled %1 ago, %2")
                .arg(base::ageText(now - *finding.at, locale), base::instantText(*finding.at, zone, locale)));
    if (finding.value && finding.state == base::State::Unknown)
        lines.append(QCoreApplication::translate("FleetText", "The last known value is greyed."));
    if (!finding.query.isEmpty())
        lines.append(QCoreApplication::translate("FleetText", "Query: %1").arg(finding.query.left(600)));
    return lines.join(u'\n');
}

} // namespace health
