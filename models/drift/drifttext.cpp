// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/drifttext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(drift)
};

QString valueText(const Measurement &measured, const QLocale &locale)
{
    const auto *number = std::get_if<double>(&measured.value);
    return number ? base::quantityText(*number, measured.unit.value_or(base::Unit::Count), locale)
                  : measured.text().simplified();
}

} // namespace

QStringList columnTexts()
{
    return {Words::tr("Subject"), Words::tr("What differs"), Words::tr("The wiki says"),
            Words::tr("Measured")};
}

QString kindText(Drift::Kind kind)
{
    switch (kind) {
    case Drift::Kind::Silent:
        return Words::tr("Not known to the metrics");
    case Drift::Kind::Stopped:
        return Words::tr("Exporter stopped");
    case Drift::Kind::Undocumented:
        return Words::tr("Not in the wiki");
    case Drift::Kind::Placement:
        return Words::tr("Hypervisor");
    case Drift::Kind::Memory:
        return Words::tr("Memory");
    case Drift::Kind::Disk:
        return Words::tr("Disks");
    case Drift::Kind::Cpus:
        return Words::tr("Processors");
    case Drift::Kind::Os:
        return Words::tr("Operating system");
    case Drift::Kind::Image:
        return Words::tr("Container image");
    }
    return {};
}

QString writtenText(const Drift &drift)
{
    if (!drift.written)
        return Words::tr("nothing");
    return Words::tr("%1 (%2, line %3)")
        .arg(drift.written->text.simplified(), drift.written->page)
        .arg(drift.written->line);
}

QString measuredText(const Drift &drift, base::Instant moment, const QLocale &locale)
{
    if (!drift.measured)
        return Words::tr("nothing");
    const QString age = base::ageText(moment - drift.measured->at, locale);
    if (drift.kind == Drift::Kind::Stopped)
        return Words::tr("last heard %1 ago").arg(age);
    if (drift.kind == Drift::Kind::Undocumented)
        return Words::tr("known, %1 ago").arg(age);
    return Words::tr("%1, measured %2 ago").arg(valueText(*drift.measured, locale), age);
}

QString countText(qsizetype drifts)
{
    return drifts == 0
        ? Words::tr("What the wiki says and what is measured agree, as far as it can be compared.")
        : Words::tr("%n difference(s) between the wiki and what is measured", nullptr, int(drifts));
}

} // namespace drift
