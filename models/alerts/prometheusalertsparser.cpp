// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/prometheusalertsparser.h"

#include "models/alerts/jsonvalues.h"

namespace alerts {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;
namespace dom = simdjson::dom;

namespace {

std::unexpected<base::Error> malformed(const QString &why)
{
    return base::fail(Kind::Malformed, why);
}

/// A document with status "success" and what stands under its "data"; nothing under it is an answer, too.
struct Answer {
    std::unique_ptr<JsonDocument> document; ///< what `data` points into
    std::optional<dom::object> data;

    std::vector<dom::element> list(std::string_view key) const
    {
        return data ? listOf(*data, key) : std::vector<dom::element>();
    }
};

base::Result<Answer> answerOf(const http::Response &response)
{
    auto document = documentOf(response);
    if (!document)
        return std::unexpected(document.error());
    dom::object envelope;
    if ((*document)->root.get(envelope))
        return malformed(u"not an answer of the Prometheus API"_s);
    if (textOf(envelope, "status") == "success"_L1)
        return Answer{.document = std::move(*document), .data = objectOf(envelope, "data")};
    const QString error = textOf(envelope, "error").simplified().left(300);
    return error.isEmpty() ? malformed(u"a JSON document without the status \"success\""_s)
                           : base::fail(Kind::Rejected, error);
}

Alert alertOf(dom::object object)
{
    Alert alert{.state =
                    textOf(object, "state") == "pending"_L1 ? Alert::State::Pending : Alert::State::Firing,
                .since = instantOf(object, "activeAt"),
                .labels = textsOf(object, "labels"),
                .annotations = textsOf(object, "annotations"),
                .generatorUrl = textOf(object, "source")}; // vmalert alone says where to look
    completeFromLabels(alert);
    if (alert.name.isEmpty())
        alert.name = textOf(object, "name");
    return alert;
}

bool isAlerting(dom::object rule)
{
    return textOf(rule, "type") == "alerting"_L1;
}

/// "ok", "err" or "unknown" (not evaluated yet). A server that says nothing is believed.
bool isEvaluated(dom::object rule)
{
    const QString health = textOf(rule, "health");
    return health.isEmpty() || health == "ok"_L1;
}

void countGroup(dom::object group, RuleCounts &counts)
{
    for (const dom::element element : listOf(group, "rules")) {
        dom::object rule;
        if (element.get(rule) || !isAlerting(rule))
            continue;
        ++(isEvaluated(rule) ? counts.evaluated : counts.failing);
    }
}

} // namespace

base::Result<QList<Alert>> parsePrometheusAlerts(const http::Response &response)
{
    const auto answer = answerOf(response);
    if (!answer)
        return std::unexpected(answer.error());
    QList<Alert> list;
    for (const dom::element element : answer->list("alerts")) {
        dom::object object;
        if (element.get(object) || !objectOf(object, "labels"))
            return malformed(u"an alert without labels"_s);
        if (textOf(object, "state") != "inactive"_L1)
            list.append(alertOf(object));
    }
    return inOrder(std::move(list));
}

base::Result<RuleCounts> parseRules(const http::Response &response)
{
    const auto answer = answerOf(response);
    if (!answer)
        return std::unexpected(answer.error());
    RuleCounts counts;
    for (const dom::element element : answer->list("groups")) {
        dom::object group;
        if (!element.get(group))
            countGroup(group, counts);
    }
    return counts;
}

} // namespace alerts
