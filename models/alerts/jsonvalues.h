// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/result.h"
#include "models/http/client.h"
#include "models/metrics/series.h"

#include <simdjson.h>

#include <memory>
#include <optional>
#include <vector>

namespace alerts {

/// A JSON document that lives as long as this.
struct JsonDocument {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
};

/// The document of an answer with status 200. Malformed when it is truncated, followed by anything, not
/// UTF-8, or nested deeper than 32; then nothing of it is used.
base::Result<std::unique_ptr<JsonDocument>> documentOf(const http::Response &response);

/// Members that may be missing: empty when they are, or are of another type.
QString textOf(simdjson::dom::object object, std::string_view key);
std::vector<simdjson::dom::element> listOf(simdjson::dom::object object, std::string_view key);
std::optional<simdjson::dom::object> objectOf(simdjson::dom::object object, std::string_view key);
/// Texts by name, such as labels; a member that is no text is left out.
metrics::Labels textsOf(simdjson::dom::object object, std::string_view key);
/// RFC 3339; nothing for Go's zero time, which means "never".
std::optional<base::Instant> instantOf(simdjson::dom::object object, std::string_view key);

} // namespace alerts
