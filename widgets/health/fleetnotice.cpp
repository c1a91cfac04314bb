// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleetnotice.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace health {

using namespace Qt::StringLiterals;
using situation::SourceStatus;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FleetNotice)
};

/// The strip of the sources says what to do; here it is said what that means for what is below.
QString shownText(const SourceStatus &status, const QString &place, base::Instant now, const QLocale &locale)
{
    const QString age = status.asOf ? base::ageText(now - *status.asOf, locale) : base::notMeasuredText();
    if (!status.asOf && status.error)
        return QCoreApplication::translate("FleetNotice", "No answer from %1: %2.")
            .arg(place, base::errorCauseText(status.error->kind));
    if (!status.error)
        return QCoreApplication::translate("FleetNotice",
                                           "What is shown is %1 old. A new answer is on its way.")
            .arg(age);
    return QCoreApplication::translate("FleetNotice", "What is shown is %1 old. No new answer from %2: %3.")
        .arg(age, place, base::errorCauseText(status.error->kind));
}

} // namespace

std::optional<shared::Notice> fleetNotice(const SourceStatus &status, base::Instant now,
                                          const QLocale &locale)
{
    if (status.state == SourceStatus::State::Ok)
        return std::nullopt;
    const bool down = status.state == SourceStatus::State::Down;
    const QString place = status.place.isEmpty() ? situation::sourceNameText(status) : status.place;
    return shared::Notice{.tone = down ? base::State::Critical : base::State::Unknown,
                          .text = shownText(status, place, now, locale),
                          .detail = status.error ? base::errorDetailText(*status.error) : QString(),
                          .action = QCoreApplication::translate("FleetNotice", "Retry now")};
}

shared::Emptiness fleetEmptiness(const std::optional<SourceStatus> &status, const QLocale &locale)
{
    if (!status)
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate("FleetNotice", "No metrics are configured."),
                .hint = QCoreApplication::translate(
                    "FleetNotice",
                    "Start Vigie with --metrics and the address of a Prometheus or VictoriaMetrics, "
                    "or with --demo.")};
    if (status->error)
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate("FleetNotice", "No machine is known yet."),
                .hint = base::errorText(*status->error, status->place, locale)};
    if (!status->asOf)
        return {.icon = u"refresh"_s,
                .sentence = QCoreApplication::translate("FleetNotice", "Waiting for the first answer."),
                .hint = QCoreApplication::translate("FleetNotice", "%1 has been asked.").arg(status->place)};
    return {.icon = u"fleet"_s,
            .sentence = QCoreApplication::translate("FleetNotice", "%1 answers, but knows no machine.")
                            .arg(status->place),
            .hint = QCoreApplication::translate(
                "FleetNotice",
                "An empty answer is not an all-clear. Let it collect node-exporter from your machines.")};
}

} // namespace health
