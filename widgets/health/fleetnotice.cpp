// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleetnotice.h"

#include "models/base/errortext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

namespace health {

using namespace Qt::StringLiterals;
using situation::SourceStatus;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("health::FleetPanel", text);
}

} // namespace

std::optional<shared::Notice> fleetNotice(const SourceStatus &status, base::Instant now, const QLocale &locale)
{
    if (status.state == SourceStatus::State::Ok)
        return std::nullopt;
    const bool down = status.state == SourceStatus::State::Down;
    return shared::Notice{.tone = down ? base::State::Critical : base::State::Unknown,
                          .text = situation::sourceMessageText(status, now, locale),
                          .detail = status.error ? base::errorDetailText(*status.error) : QString(),
                          .action = tr("Retry now")};
}

shared::Emptiness fleetEmptiness(const std::optional<SourceStatus> &status, const QLocale &locale)
{
    if (!status)
        return {.icon = u"sources"_s,
                .sentence = tr("No metrics are configured."),
                .hint = tr("Start Vigie with --metrics and the address of a Prometheus or VictoriaMetrics, or with --demo.")};
    if (status->error)
        return {.icon = u"sources"_s,
                .sentence = tr("No machine is known yet."),
                .hint = base::errorText(*status->error, status->place, locale)};
    if (!status->asOf)
        return {.icon = u"refresh"_s,
                .sentence = tr("Waiting for the first answer."),
                .hint = tr("%1 has been asked.").arg(status->place)};
    return {.icon = u"fleet"_s,
            .sentence = tr("%1 answers, but knows no machine.").arg(status->place),
            .hint = tr("An empty answer is not an all-clear. Let it collect node-exporter from your machines.")};
}

} // namespace health
