// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/reasontext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <limits>

namespace signals {

namespace {

using namespace Qt::StringLiterals;
using Code = Reason::Code;

/// Shares of something finite read better as "91% used"; pressure or stolen time are not "used".
bool isUse(const Finding &finding)
{
    static const QStringList uses{u"cpu"_s, u"memory"_s, u"swap"_s, u"disk"_s, u"inodes"_s};
    return finding.unit == base::Unit::Ratio && uses.contains(finding.signal);
}

QString valueText(const Finding &finding, const QLocale &locale)
{
    const QString value = base::quantityText(finding.value.value_or(std::numeric_limits<double>::quiet_NaN()),
                                             finding.unit, locale);
    return isUse(finding) ? QCoreApplication::translate("ReasonText", "%1 used").arg(value) : value;
}

QString limitText(const Finding &finding, const QLocale &locale)
{
    if (!finding.reason.limit)
        return valueText(finding, locale);
    return QCoreApplication::translate("ReasonText", "%1, the limit is %2")
        .arg(valueText(finding, locale), base::quantityText(*finding.reason.limit, finding.unit, locale));
}

QString silenceText(const Reason &reason, const QLocale &locale)
{
    if (!reason.age)
        return QCoreApplication::translate("ReasonText", "no sample known");
    return QCoreApplication::translate("ReasonText", "no sample for %1")
        .arg(base::ageText(*reason.age, locale));
}

QString causeText(const Reason &reason)
{
    return reason.error ? base::errorCauseText(reason.error->kind)
                        : QCoreApplication::translate("ReasonText", "cause unknown");
}

} // namespace

QString reasonText(const Finding &finding, const QLocale &locale)
{
    const Reason &reason = finding.reason;
    switch (reason.code) {
    case Code::WithinLimits:
    case Code::NoLimits:
        return valueText(finding, locale);
    case Code::PastWarning:
    case Code::PastCritical:
        return limitText(finding, locale);
    case Code::TargetDown:
        return QCoreApplication::translate("ReasonText", "does not answer the collector");
    case Code::NoSample:
        return silenceText(reason, locale);
    case Code::StaleSample:
        return QCoreApplication::translate("ReasonText", "the last sample is %1 old, too old to judge")
            .arg(base::ageText(reason.age.value_or(base::Milliseconds{0}), locale));
    case Code::NotANumber:
        return QCoreApplication::translate("ReasonText", "the sample is not a number");
    case Code::SourceDown:
        return QCoreApplication::translate("ReasonText", "metrics do not answer: %1").arg(causeText(reason));
    case Code::QueryFailed:
        return QCoreApplication::translate("ReasonText", "metrics refused this question: %1")
            .arg(causeText(reason));
    }
    Q_UNREACHABLE_RETURN({});
}

QString partsText(const Finding &finding)
{
    QStringList values;
    for (const auto &[name, value] : finding.parts)
        values.append(value.left(200).simplified());
    return values.join(u" · "_s);
}

} // namespace signals
