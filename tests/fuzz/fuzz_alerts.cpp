// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmanagerparser.h"
#include "models/alerts/alerttext.h"
#include "models/alerts/prometheusalertsparser.h"
#include "models/alerts/toldparser.h"
#include "tests/fuzz/check.h"

#include <QSet>

#include <cstdint>

namespace {

constexpr qsizetype longestDetail = 400;
constexpr qsizetype longestSummary = 501;

template <typename T> void aFailureIsSaidShortly(const base::Result<T> &result)
{
    const bool fine =
        result || (!result.error().detail.isEmpty() && result.error().detail.size() <= longestDetail);
    fuzz::check(fine, "an error has a detail, and not a long one");
}

void theListIsFitToShow(const QList<alerts::Alert> &list)
{
    fuzz::check(std::ranges::is_sorted(list, alerts::isBefore), "the worst comes first");
    QSet<QString> seen;
    for (const alerts::Alert &alert : list) {
        fuzz::check(!alert.fingerprint.isEmpty() && !seen.contains(alert.fingerprint),
                    "alerts are told apart");
        seen.insert(alert.fingerprint);
        fuzz::check(alerts::summaryOf(alert).size() <= longestSummary, "a cell is cut");
        fuzz::check(!alerts::detailsText(alert, base::Instant(), QTimeZone::UTC, QLocale::c()).isEmpty(),
                    "an alert can be described");
    }
}

void anErrorStatusIsNeverAnAnswer(const QByteArray &body)
{
    for (const int status : {204, 302, 400, 404, 410, 502}) {
        const http::Response response{.status = status, .contentType = "application/json", .body = body};
        fuzz::check(!alerts::parseAlertmanager(response) && !alerts::parsePrometheusAlerts(response)
                        && !alerts::parseRules(response),
                    "only 200 is an answer");
        aFailureIsSaidShortly(alerts::parseAlertmanager(response));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const http::Response response{.status = 200, .contentType = "application/json", .body = body};
    const auto manager = alerts::parseAlertmanager(response);
    const auto prometheus = alerts::parsePrometheusAlerts(response);
    const auto rules = alerts::parseRules(response);
    aFailureIsSaidShortly(manager);
    aFailureIsSaidShortly(prometheus);
    aFailureIsSaidShortly(rules);
    fuzz::check(!manager || !prometheus, "no answer has both shapes");
    if (manager)
        theListIsFitToShow(manager->alerts);
    if (prometheus)
        theListIsFitToShow(*prometheus);
    anErrorStatusIsNeverAnAnswer(body);
    (void)alerts::unpacked(body);
    return 0;
}
