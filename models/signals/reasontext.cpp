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

/// The catalogue's own words for a passed limit: "{part} has failed".
QString badText(const Finding &finding, const QLocale &locale)
{
    QString words = finding.bad.in(locale.name());
    if (words.isEmpty())
        return limitText(finding, locale);
    const auto quantity = [&](std::optional<double> value) {
        return value ? base::quantityText(*value, finding.unit, locale) : QString();
    };
    // {part} last: what comes from outside must not be taken for a placeholder.
    words.replace("{value}"_L1, quantity(finding.value))
        .replace("{limit}"_L1, quantity(finding.reason.limit));
    return words.replace("{part}"_L1, partsText(finding)).trimmed();
}

QString missingText(const Reason &reason, const QLocale &locale)
{
    const QString series = reason.missing.join(u", "_s);
    if (series.isEmpty())
        return silenceText(reason, locale);
    return reason.age ? QCoreApplication::translate("ReasonText", "no sample of %1 for %2")
                            .arg(series, base::ageText(*reason.age, locale))
                      : QCoreApplication::translate("ReasonText", "no sample of %1").arg(series);
}

QString clockText(const Reason &reason, const QLocale &locale)
{
    const base::Milliseconds skew = reason.age.value_or(base::Milliseconds{0});
    const QString length = base::ageText(std::chrono::abs(skew), locale);
    return skew.count() > 0
        ? QCoreApplication::translate("ReasonText", "this computer’s clock is %1 behind the metrics server’s")
              .arg(length)
        : QCoreApplication::translate("ReasonText",
                                      "this computer’s clock is %1 ahead of the metrics server’s")
              .arg(length);
}

QString refusedText(const Reason &reason)
{
    const QString detail = reason.error ? base::errorDetailText(*reason.error) : QString();
    const QString said = detail.isEmpty() ? causeText(reason) : detail;
    if (reason.place.isEmpty())
        return QCoreApplication::translate("ReasonText", "metrics refused this question: %1").arg(said);
    return QCoreApplication::translate("ReasonText", "metrics refused this question: %1 (%2)")
        .arg(said, reason.place);
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
        return badText(finding, locale);
    case Code::NothingBad:
        return QCoreApplication::translate("ReasonText", "nothing to report");
    case Code::Incomplete:
        return QCoreApplication::translate("ReasonText", "the series are there, but give no value");
    case Code::OnlyNamed:
        return QCoreApplication::translate("ReasonText", "named in %1, but no metric knows it")
            .arg(reason.place);
    case Code::OnlyDeclared:
        return QCoreApplication::translate("ReasonText", "stated in %1, but never measured: no sample of %2")
            .arg(reason.place, reason.missing.join(u", "_s));
    case Code::NotAnswered:
        return QCoreApplication::translate("ReasonText", "asked, and no answer in time");
    case Code::ClocksDiffer:
        return clockText(reason, locale);
    case Code::FutureSample:
        return QCoreApplication::translate("ReasonText", "the sample is dated %1 ahead of now")
            .arg(base::ageText(reason.age.value_or(base::Milliseconds{0}), locale));
    case Code::TargetDown:
        return QCoreApplication::translate("ReasonText", "does not answer the collector");
    case Code::NoSample:
    case Code::MissingSeries:
        return missingText(reason, locale);
    case Code::StaleSample:
        return QCoreApplication::translate("ReasonText", "the last sample is %1 old, too old to judge")
            .arg(base::ageText(reason.age.value_or(base::Milliseconds{0}), locale));
    case Code::NotANumber:
        return QCoreApplication::translate("ReasonText", "the sample is not a number");
    case Code::SourceDown:
        return QCoreApplication::translate("ReasonText", "metrics do not answer: %1").arg(causeText(reason));
    case Code::QueryFailed:
        return refusedText(reason);
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
