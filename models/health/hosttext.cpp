// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/hosttext.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

namespace health {

using namespace Qt::StringLiterals;
using signals::Reason;
using signals::Signal;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HostText)
};

/// Nobody could look, so that nothing can be said of what is there.
bool isBlind(const Reason &reason)
{
    return reason.code == Reason::Code::SourceDown || reason.code == Reason::Code::QueryFailed
        || reason.code == Reason::Code::NotAnswered;
}

QString familyLine(const signals::Family &family, const Reason &reason)
{
    const bool gone = std::ranges::any_of(
        family, [&reason](const QString &selector) { return reason.missing.contains(selector); });
    const QString there = isBlind(reason) ? Words::tr("not known")
        : gone                            ? Words::tr("missing")
                                          : Words::tr("there");
    return u"  %1 – %2"_s.arg(family.join(Words::tr(" or ")), there);
}

QString sampleLine(const signals::Finding &finding, base::Instant now, const QTimeZone &zone,
                   const QLocale &locale)
{
    if (!finding.at)
        return Words::tr("Sampled: never, as far as the store knows");
    return Words::tr("Sampled: %1, %2 ago")
        .arg(base::instantText(*finding.at, zone, locale), base::ageText(now - *finding.at, locale));
}

} // namespace

QString groupText(const QString &group)
{
    if (group == "reach"_L1)
        return Words::tr("Reach");
    if (group == "processor"_L1)
        return Words::tr("Processor");
    if (group == "memory"_L1)
        return Words::tr("Memory");
    if (group == "storage"_L1)
        return Words::tr("File systems");
    if (group == "disks"_L1)
        return Words::tr("Disks");
    if (group == "network"_L1)
        return Words::tr("Network");
    if (group == "system"_L1)
        return Words::tr("System");
    if (group == "virtualisation"_L1)
        return Words::tr("Virtualisation");
    if (group == "containers"_L1)
        return Words::tr("Containers");
    if (group == "services"_L1)
        return Words::tr("Services");
    return group;
}

QString namelessText()
{
    return Words::tr("without a name");
}

QString kindText(const QString &kind)
{
    if (kind == "hypervisor"_L1)
        return Words::tr("Hypervisor");
    if (kind == "vm"_L1)
        return Words::tr("Virtual machine");
    if (kind == "service"_L1)
        return Words::tr("Service");
    return Words::tr("Machine");
}

QString ruleText(const Signal &signal, const QLocale &locale)
{
    const signals::Rule &rule = signal.rule;
    if (!rule.firstLimit())
        return Words::tr("no limit: shown, never judged");
    const bool above = rule.direction == signals::Rule::Direction::Above;
    const auto quantity = [&](double value) { return base::quantityText(value, signal.unit, locale); };
    QStringList parts;
    if (rule.warning)
        parts.append((above ? Words::tr("warning from %1") : Words::tr("warning at %1 or less"))
                         .arg(quantity(*rule.warning)));
    if (rule.critical)
        parts.append((above ? Words::tr("critical from %1") : Words::tr("critical at %1 or less"))
                         .arg(quantity(*rule.critical)));
    if (rule.lasting.count() > 0)
        parts.append(Words::tr("once it lasts %1").arg(base::ageText(rule.lasting, locale)));
    if (rule.hysteresis > 0)
        parts.append(Words::tr("until it is %1 inside").arg(quantity(rule.hysteresis)));
    return parts.join(u", "_s);
}

QString proofText(const Host &host, const signals::Finding &finding, const Signal &signal, base::Instant now,
                  const QTimeZone &zone, const QLocale &locale)
{
    const QString parts = signals::partsText(finding);
    QStringList lines{
        u"%1 · %2"_s.arg(host.name.left(200).simplified(),
                         (signal.title.in(locale.name()) + u' ' + parts).trimmed()),
        Words::tr("%1: %2").arg(base::stateText(finding.state), signals::reasonText(finding, locale)),
        sampleLine(finding, now, zone, locale),
        Words::tr("Rule: %1").arg(ruleText(signal, locale)),
    };
    if (finding.since)
        lines.insert(2, Words::tr("Since: %1").arg(base::instantText(*finding.since, zone, locale)));
    if (!signal.families.isEmpty())
        lines.append(Words::tr("Required series:"));
    for (const signals::Family &family : signal.families)
        lines.append(familyLine(family, finding.reason));
    lines += {QString(), Words::tr("Query:"), finding.query, QString(), signal.about.in(locale.name())};
    if (!signal.origin.isEmpty())
        lines += {QString(), Words::tr("Declared in %1, line %2").arg(signal.origin).arg(signal.line)};
    return lines.join(u'\n');
}

QString notWatchedText(const Signal &signal, const QLocale &locale)
{
    QStringList lines{signal.title.in(locale.name()),
                      Words::tr("Not watched: the machine has not told it in 30 days.")};
    if (const QString install = signal.install.in(locale.name()); !install.isEmpty())
        lines.append(Words::tr("To watch it: %1").arg(install));
    lines += {QString(), signal.about.in(locale.name())};
    return lines.join(u'\n');
}

} // namespace health
