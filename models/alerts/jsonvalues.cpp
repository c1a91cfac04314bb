// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/jsonvalues.h"

#include "models/metrics/responseparser.h"

namespace alerts {

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace {

constexpr size_t deepest = 32;

base::Error notADocument(const http::Response &response, simdjson::error_code code)
{
    return metrics::unreadable(
        response, u"not a whole JSON document: %1"_s.arg(QLatin1StringView(simdjson::error_message(code))));
}

} // namespace

base::Result<std::unique_ptr<JsonDocument>> documentOf(const http::Response &response)
{
    if (const auto error = metrics::refusal(response))
        return std::unexpected(*error);
    auto document = std::make_unique<JsonDocument>();
    const size_t size = size_t(response.body.size());
    if (const auto failed = document->parser.allocate(std::max<size_t>(size, 1), deepest))
        return std::unexpected(notADocument(response, failed));
    if (const auto failed = document->parser.parse(response.body.constData(), size).get(document->root))
        return std::unexpected(notADocument(response, failed));
    return document;
}

QString textOf(dom::object object, std::string_view key)
{
    std::string_view utf8;
    return object.at_key(key).get(utf8) ? QString() : QString::fromUtf8(utf8);
}

std::vector<dom::element> listOf(dom::object object, std::string_view key)
{
    dom::array list;
    if (object.at_key(key).get(list))
        return {};
    return {list.begin(), list.end()};
}

std::optional<dom::object> objectOf(dom::object object, std::string_view key)
{
    dom::object member;
    return object.at_key(key).get(member) ? std::nullopt : std::optional(member);
}

metrics::Labels textsOf(dom::object object, std::string_view key)
{
    metrics::Labels texts;
    const auto members = objectOf(object, key);
    if (!members)
        return texts;
    for (const dom::key_value_pair member : *members) {
        std::string_view value;
        if (!member.value.get(value))
            texts.insert(QString::fromUtf8(member.key), QString::fromUtf8(value));
    }
    return texts;
}

std::optional<base::Instant> instantOf(dom::object object, std::string_view key)
{
    const QDateTime time = QDateTime::fromString(textOf(object, key), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() <= 1)
        return std::nullopt;
    return base::instantFromMs(time.toMSecsSinceEpoch());
}

} // namespace alerts
