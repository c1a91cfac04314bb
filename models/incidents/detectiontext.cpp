// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/detectiontext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;
using base::Milliseconds;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Detections)
};

QString lengthText(Milliseconds length, const QLocale &locale)
{
    const double seconds = std::chrono::duration<double>(std::chrono::abs(length)).count();
    return base::quantityText(seconds, base::Unit::Seconds, locale);
}

QString beforeText(const Detection &detection, const QLocale &locale)
{
    if (!detection.delay)
        return Words::tr("An alert was already firing when that day began.");
    if (*detection.delay == Milliseconds(0))
        return Words::tr("An alert fired as it began.");
    return Words::tr("An alert fired %1 before it began.").arg(lengthText(*detection.delay, locale));
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::Unasked:
        return Words::tr("The metrics did not say which alerts fired.");
    case Doubt::Outside:
        return Words::tr("It is not within the 30 days in which alerts are looked up.");
    case Doubt::Vague:
        return Words::tr("Its date names no day, so that no alert can be told to be about it.");
    case Doubt::Unnamed:
        return Words::tr("It names no machine and no service, so that no alert can be told to be about it.");
    case Doubt::Unmeasured:
        return Words::tr("The metrics look at nothing that it names.");
    case Doubt::Undated:
        return Words::tr("An alert fired on that day, but nobody says at what time it began.");
    case Doubt::Standing:
        return Words::tr("An alert had been firing for more than a day before; whether it meant this, nobody "
                         "can tell.");
    case Doubt::Unevaluated:
        return Words::tr("No alert fired, but nothing says that alert rules were evaluated at that time.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QLatin1StringView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Before:
        return "before"_L1;
    case Verdict::Late:
        return "late"_L1;
    case Verdict::Never:
        return "never"_L1;
    case Verdict::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView doubtName(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::Unasked:
        return "unasked"_L1;
    case Doubt::Outside:
        return "outside"_L1;
    case Doubt::Vague:
        return "vague"_L1;
    case Doubt::Unnamed:
        return "unnamed"_L1;
    case Doubt::Unmeasured:
        return "unmeasured"_L1;
    case Doubt::Undated:
        return "undated"_L1;
    case Doubt::Standing:
        return "standing"_L1;
    case Doubt::Unevaluated:
        return "unevaluated"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictText(const Detection &detection, const QLocale &locale)
{
    switch (detection.verdict) {
    case Verdict::Before:
        if (!detection.delay)
            return Words::tr("before it");
        return *detection.delay < Milliseconds(0)
            ? Words::tr("%1 ahead").arg(lengthText(*detection.delay, locale))
            : Words::tr("as it began");
    case Verdict::Late:
        return Words::tr("%1 after").arg(lengthText(detection.delay.value_or(Milliseconds(0)), locale));
    case Verdict::Never:
        return Words::tr("none fired");
    case Verdict::Unknown:
        return Words::tr("unknown");
    }
    Q_UNREACHABLE_RETURN({});
}

QString detectionText(const Detection &detection, const QLocale &locale)
{
    switch (detection.verdict) {
    case Verdict::Before:
        return beforeText(detection, locale);
    case Verdict::Late:
        return Words::tr("The first alert fired %1 after it began.")
            .arg(lengthText(detection.delay.value_or(Milliseconds(0)), locale));
    case Verdict::Never:
        return Words::tr("No alert fired about it, although rules were evaluated all the while.");
    case Verdict::Unknown:
        return doubtText(detection.doubt);
    }
    Q_UNREACHABLE_RETURN({});
}

QString detectionsText(const Detections &detections)
{
    const auto lookedUp = [](const Detection &one) { return one.doubt != Doubt::Outside; };
    const auto seen = [](const Detection &one) {
        return one.verdict == Verdict::Before || one.verdict == Verdict::Late;
    };
    const auto told = std::ranges::count_if(detections.told, lookedUp);
    QStringList parts;
    if (!detections.wikiRead)
        parts.append(Words::tr("No wiki was read, so nobody knows what is written down"));
    else if (told == 0)
        parts.append(Words::tr("The wiki tells of no incident within 30 days"));
    else
        parts.append(Words::tr("%n incidents within 30 days, of which alerts saw %1", nullptr, int(told))
                         .arg(std::ranges::count_if(detections.told, seen)));
    const int unwritten = int(detections.unwritten.size());
    if (unwritten > 0)
        parts.append(detections.wikiRead ? Words::tr("%n outages that nobody wrote down", nullptr, unwritten)
                                         : Words::tr("%n outages", nullptr, unwritten));
    if (!detections.alone.isEmpty())
        parts.append(Words::tr("%n alerts about neither", nullptr, int(detections.alone.size())));
    return parts.join(u"; "_s);
}

} // namespace incidents
