// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicestext.h"

#include "models/base/quantitytext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;

namespace {

constexpr double nearlyAll = 0.98;

class Words {
    Q_DECLARE_TR_FUNCTIONS(services)
};

/// The finding that makes a probe's state.
const signals::Finding &worstOf(const Probe &probe)
{
    for (const auto *one : {&probe.latency, &probe.status})
        if (*one && probe.answers.state == State::Ok && (*one)->state == probe.state()
            && probe.state() != State::Ok)
            return **one;
    return probe.answers;
}

QString probedText(const Probe &probe, const QLocale &locale)
{
    if (probe.state() != State::Ok)
        return signals::reasonText(worstOf(probe), locale);
    const bool http = probe.status && probe.status->value;
    return http ? Words::tr("answers with %1").arg(int(*probe.status->value)) : Words::tr("answers");
}

const Quantity *quantityOf(const Number &number, const Quantities &quantities)
{
    const Software *software = quantities.find(number.software);
    return software ? software->find(number.quantity) : nullptr;
}

qsizetype countOf(const Services &services, State state)
{
    return std::ranges::count(services.all, state, &Service::state);
}

} // namespace

QString watchedText(const signals::Finding &finding, const QLocale &locale)
{
    const QString title = finding.title.in(locale.name());
    const QString parts = signals::partsText(finding);
    return u"%1: %2"_s.arg(parts.isEmpty() ? title : title + u' ' + parts,
                           signals::reasonText(finding, locale));
}

QString groundText(const Service &service, base::Instant moment, const QLocale &locale)
{
    if (service.ground == Ground::Probed)
        return probedText(*service.worstProbe(), locale);
    if (service.ground == Ground::Watched)
        return watchedText(*service.worst(), locale);
    if (service.ground == Ground::NotProbed)
        return service.isWritten() ? Words::tr("no probe looks at it") : Words::tr("tells numbers only");
    const auto gone = std::ranges::find(service.containers, false, &Container::running);
    return Words::tr("container %1 has been gone for %2")
        .arg(gone->name, base::ageText(moment - gone->seen, locale));
}

QString availabilityText(const std::optional<Availability> &availability, const QLocale &locale)
{
    if (!availability || !availability->ratio)
        return base::notMeasuredText();
    const double percent = std::floor(*availability->ratio * 10'000) / 100;
    return Words::tr("%1%", "per cent").arg(locale.toString(percent, 'f', percent == 100 ? 0 : 2));
}

QString coverageText(const std::optional<Availability> &availability, const QLocale &locale)
{
    if (!availability || !availability->ratio || availability->covered >= nearlyAll)
        return {};
    return Words::tr("known for %1")
        .arg(base::quantityText(availability->covered, base::Unit::Ratio, locale));
}

QString certificateText(base::Instant end, base::Instant moment, const QLocale &locale)
{
    if (end <= moment)
        return Words::tr("expired %1 ago").arg(base::ageText(moment - end, locale));
    return base::quantityText(std::floor(double((end - moment) / 1h) / 24), base::Unit::Days, locale);
}

QString numberText(const Number &number, const Quantities &quantities, const QLocale &locale)
{
    const Quantity *quantity = quantityOf(number, quantities);
    if (!quantity)
        return {};
    const QString value =
        number.value ? base::quantityText(*number.value, quantity->unit, locale) : base::notMeasuredText();
    return u"%1 %2"_s.arg(quantity->title.in(locale.name()), value);
}

QString changeText(const Number &number, const Quantities &quantities, const QLocale &locale)
{
    const Quantity *quantity = quantityOf(number, quantities);
    if (!quantity || !number.change)
        return {};
    const QString sign = *number.change < 0 ? u"−"_s : *number.change > 0 ? u"+"_s : u"±"_s;
    // A month less the seconds since the last sample is a month.
    const base::Milliseconds over = number.changeOver < 24h
        ? number.changeOver
        : std::chrono::round<std::chrono::days>(number.changeOver);
    return Words::tr("%1 in %2")
        .arg(sign + base::quantityText(std::abs(*number.change), quantity->unit, locale),
             base::ageText(over, locale));
}

QString seamText(const Seam &seam, base::Unit unit, const QTimeZone &zone, const QLocale &locale)
{
    const QString day = locale.toString(base::toUtc(seam.at).toTimeZone(zone).date(), QLocale::LongFormat);
    QStringList parts{Words::tr("%1: %2, then %3").arg(day, seam.from, seam.to)};
    if (seam.gap > 0ms)
        parts.append(Words::tr("%1 without either").arg(base::ageText(seam.gap, locale)));
    if (seam.overlap > 0ms)
        parts.append(Words::tr("%1 of both, only the newer counts").arg(base::ageText(seam.overlap, locale)));
    const QString sign = seam.jump() < 0 ? u"−"_s : u"+"_s;
    if (seam.jump() != 0)
        parts.append(
            Words::tr("jumps by %1").arg(sign + base::quantityText(std::abs(seam.jump()), unit, locale)));
    return parts.join(u" · "_s);
}

QString summaryText(const Services &services)
{
    if (services.all.isEmpty())
        return Words::tr("No service is known.");
    QStringList parts;
    if (const qsizetype down = countOf(services, State::Critical))
        parts.append(Words::tr("%n down", nullptr, int(down)));
    if (const qsizetype ailing = countOf(services, State::Warning))
        parts.append(Words::tr("%n ailing", nullptr, int(ailing)));
    if (const qsizetype unknown = countOf(services, State::Unknown))
        parts.append(Words::tr("%n unknown", nullptr, int(unknown)));
    parts.append(Words::tr("%n answer well", nullptr, int(countOf(services, State::Ok))));
    return Words::tr("%n services: %1.", nullptr, int(services.all.size())).arg(parts.join(u", "_s));
}

} // namespace services
