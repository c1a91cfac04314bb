// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmanagerparser.h"

#include "models/alerts/jsonvalues.h"

namespace alerts {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;
namespace dom = simdjson::dom;

namespace {

base::Result<AlertList> notAlertmanager()
{
    return base::fail(Kind::Malformed, u"not a list of alerts of Alertmanager's API v2"_s);
}

/// {"state":"suppressed","silencedBy":["…"],"inhibitedBy":[],"mutedBy":[]}. "unprocessed" is one that just
/// came in.
Alert::State stateOf(dom::object alert)
{
    const auto status = objectOf(alert, "status");
    if (!status || textOf(*status, "state") != "suppressed"_L1)
        return Alert::State::Firing;
    const auto isQuietBy = [&status](std::string_view key) { return !listOf(*status, key).empty(); };
    return isQuietBy("inhibitedBy") && !isQuietBy("silencedBy") && !isQuietBy("mutedBy")
        ? Alert::State::Inhibited
        : Alert::State::Silenced;
}

Alert alertOf(dom::object object)
{
    Alert alert{.state = stateOf(object),
                .since = instantOf(object, "startsAt"),
                .labels = textsOf(object, "labels"),
                .annotations = textsOf(object, "annotations"),
                .generatorUrl = textOf(object, "generatorURL"),
                .fingerprint = textOf(object, "fingerprint")};
    completeFromLabels(alert);
    return alert;
}

} // namespace

base::Result<AlertList> parseAlertmanager(const http::Response &response)
{
    const auto document = documentOf(response);
    if (!document)
        return std::unexpected(document.error());
    dom::array elements;
    if ((*document)->root.get(elements))
        return notAlertmanager();
    AlertList list{.backend = u"alertmanager"_s};
    for (const dom::element element : elements) {
        dom::object object;
        if (element.get(object) || !objectOf(object, "labels"))
            return notAlertmanager();
        list.alerts.append(alertOf(object));
    }
    list.alerts = inOrder(std::move(list.alerts));
    list.evaluation = list.alerts.isEmpty() ? Evaluation::Unsaid : Evaluation::Yes;
    return list;
}

} // namespace alerts
