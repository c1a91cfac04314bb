// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/documentreader.h"

#include "models/metrics/texts.h"

#include <simdjson.h>

#include <charconv>
#include <cmath>
#include <limits>

namespace metrics {

using namespace Qt::StringLiterals;
using simdjson::error_code;
namespace json = simdjson::ondemand;

namespace {

constexpr size_t deepest = 32;

/// A document while it is read. The texts stay in simdjson's buffer, as long as its parser does.
struct Unfinished : Document {
    Texts texts;
};

/// simdjson's errors as control flow: any failing step ends the reading. Thrown nowhere: each step returns a
/// code.
#define READ_OR_RETURN(expression)                                                                           \
    if (const error_code failed = (expression))                                                              \
    return failed

error_code readPoint(json::array point, qint64 &ms, double &value)
{
    size_t position = 0;
    for (auto element : point) {
        if (position == 0) {
            double seconds = 0;
            READ_OR_RETURN(element.get_double().get(seconds));
            if (!(std::abs(seconds) < 9e12)) // years beyond any calendar would overflow the milliseconds
                return simdjson::NUMBER_OUT_OF_RANGE;
            ms = std::llround(seconds * 1000);
        } else if (position == 1) {
            std::string_view digits;
            READ_OR_RETURN(element.get_string().get(digits));
            const auto parsed = parseSampleValue(digits);
            if (!parsed)
                return simdjson::NUMBER_ERROR;
            value = *parsed;
        }
        READ_OR_RETURN(element.error());
        ++position;
    }
    return position == 2 ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

error_code readLabels(json::value metric, Texts &texts, Labels &labels)
{
    json::object object;
    READ_OR_RETURN(metric.get_object().get(object));
    for (auto field : object) {
        std::string_view name;
        std::string_view value;
        READ_OR_RETURN(field.unescaped_key().get(name));
        READ_OR_RETURN(field.value().get_string().get(value));
        labels.insert(texts.of(name), texts.of(value));
    }
    return simdjson::SUCCESS;
}

error_code readPoints(json::value values, Series &series)
{
    json::array points;
    READ_OR_RETURN(values.get_array().get(points));
    for (auto element : points) {
        json::array point;
        READ_OR_RETURN(element.get_array().get(point));
        qint64 ms = 0;
        double value = 0;
        READ_OR_RETURN(readPoint(point, ms, value));
        if (!series.times.isEmpty() && ms <= series.times.last())
            return simdjson::INCORRECT_TYPE; // a chart is drawn from left to right
        series.times.append(ms);
        series.values.append(value);
    }
    return simdjson::SUCCESS;
}

/// One element of "result": {"metric":{…},"value":[t,"v"]} or {"metric":{…},"values":[[t,"v"],…]}.
error_code readElement(json::object element, Unfinished &document)
{
    Labels labels;
    Sample sample;
    Series series;
    bool hasValue = false;
    bool hasValues = false;
    for (auto field : element) {
        std::string_view key;
        READ_OR_RETURN(field.unescaped_key().get(key));
        if (key == "metric") {
            READ_OR_RETURN(readLabels(field.value(), document.texts, labels));
        } else if (key == "value" && !std::exchange(hasValue, true)) {
            json::array point;
            qint64 ms = 0;
            READ_OR_RETURN(field.value().get_array().get(point));
            READ_OR_RETURN(readPoint(point, ms, sample.value));
            sample.at = base::instantFromMs(ms);
        } else if (key == "values" && !std::exchange(hasValues, true)) {
            READ_OR_RETURN(readPoints(field.value(), series));
        } else if (key == "value" || key == "values") {
            return simdjson::INCORRECT_TYPE;
        }
    }
    if (hasValue == hasValues)
        return simdjson::NO_SUCH_FIELD;
    if (hasValue) {
        sample.labels = std::move(labels);
        document.samples.append(std::move(sample));
    } else {
        series.labels = std::move(labels);
        document.series.append(std::move(series));
    }
    return simdjson::SUCCESS;
}

/// A scalar is [t,"v"], a string [t,"text"], anything else a list of elements.
error_code readResult(json::value result, std::string_view resultType, Unfinished &document)
{
    json::array array;
    READ_OR_RETURN(result.get_array().get(array));
    if (resultType == "string")
        return simdjson::SUCCESS;
    if (resultType == "scalar") {
        Sample sample;
        qint64 ms = 0;
        READ_OR_RETURN(readPoint(array, ms, sample.value));
        sample.at = base::instantFromMs(ms);
        document.samples.append(sample);
        return simdjson::SUCCESS;
    }
    for (auto item : array) {
        json::object element;
        READ_OR_RETURN(item.get_object().get(element));
        READ_OR_RETURN(readElement(element, document));
    }
    return simdjson::SUCCESS;
}

error_code readStrings(json::value list, QStringList &strings)
{
    json::array array;
    READ_OR_RETURN(list.get_array().get(array));
    for (auto item : array) {
        std::string_view one;
        READ_OR_RETURN(item.get_string().get(one));
        strings.append(QString::fromUtf8(one).left(1000));
    }
    return simdjson::SUCCESS;
}

/// An object with a result, or the bare list of names that label values come as.
error_code readData(json::value data, Unfinished &document)
{
    json::json_type type = json::json_type::null;
    READ_OR_RETURN(data.type().get(type));
    if (type == json::json_type::array)
        return readStrings(data, document.names);
    json::object object;
    READ_OR_RETURN(data.get_object().get(object));
    // The type may stand behind the result it describes, so it is looked up before the object is walked.
    std::string_view resultType;
    READ_OR_RETURN(object.find_field_unordered("resultType").get_string().get(resultType));
    const std::string kind(resultType);
    READ_OR_RETURN(object.reset().error());
    bool hasResult = false;
    for (auto field : object) {
        std::string_view key;
        READ_OR_RETURN(field.unescaped_key().get(key));
        if (key != "result")
            continue;
        if (std::exchange(hasResult, true))
            return simdjson::INCORRECT_TYPE;
        READ_OR_RETURN(readResult(field.value(), kind, document));
    }
    return hasResult ? simdjson::SUCCESS : simdjson::NO_SUCH_FIELD;
}

/// {"seriesFetched":"12"}; a string in VictoriaMetrics, and a courtesy: what cannot be read is left out.
error_code readStats(json::value stats, Document &document)
{
    json::object object;
    READ_OR_RETURN(stats.get_object().get(object));
    for (auto field : object) {
        std::string_view key;
        READ_OR_RETURN(field.unescaped_key().get(key));
        std::string_view count;
        if (key == "seriesFetched" && !field.value().get_string().get(count))
            document.seriesFetched = QString::fromUtf8(count).toLongLong();
    }
    return simdjson::SUCCESS;
}

error_code readString(json::value value, QString &target)
{
    std::string_view utf8;
    READ_OR_RETURN(value.get_string().get(utf8));
    target = QString::fromUtf8(utf8);
    return simdjson::SUCCESS;
}

error_code readField(std::string_view key, json::value value, Unfinished &document, bool &hasData)
{
    if (key == "status")
        return readString(value, document.status);
    if (key == "error")
        return readString(value, document.error);
    if (key == "warnings" || key == "infos")
        return readStrings(value, document.warnings);
    if (key == "isPartial")
        return value.get_bool().get(document.partial);
    if (key == "stats")
        return readStats(value, document);
    if (key == "data")
        return std::exchange(hasData, true) ? simdjson::INCORRECT_TYPE : readData(value, document);
    return simdjson::SUCCESS;
}

error_code readEnvelope(json::document &parsed, Unfinished &document)
{
    json::object envelope;
    READ_OR_RETURN(parsed.get_object().get(envelope));
    bool hasData = false;
    for (auto field : envelope) {
        std::string_view key;
        READ_OR_RETURN(field.unescaped_key().get(key));
        READ_OR_RETURN(readField(key, field.value(), document, hasData));
    }
    if (!parsed.at_end())
        return simdjson::TRAILING_CONTENT;
    return document.status == "success"_L1 && !hasData ? simdjson::NO_SUCH_FIELD : simdjson::SUCCESS;
}

#undef READ_OR_RETURN

std::unexpected<base::Error> failure(error_code code)
{
    return std::unexpected(notADocument(QString::fromLatin1(simdjson::error_message(code))));
}

} // namespace

base::Error notADocument(const QString &why)
{
    return {.kind = base::Error::Kind::Malformed,
            .detail = u"not a whole answer of the Prometheus API: %1"_s.arg(why)};
}

std::optional<double> parseSampleValue(std::string_view digits)
{
    if (digits == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (digits == "+Inf" || digits == "Inf")
        return std::numeric_limits<double>::infinity();
    if (digits == "-Inf")
        return -std::numeric_limits<double>::infinity();
    double value = 0;
    const char *end = digits.data() + digits.size();
    const auto [stopped, failed] = std::from_chars(digits.data(), end, value);
    const bool whole = failed == std::errc() && stopped == end && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

base::Result<Document> readDocument(const QByteArray &body)
{
    json::parser parser;
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    if (const error_code failed = parser.allocate(std::max<size_t>(padded.size(), 1), deepest))
        return failure(failed);
    json::document parsed;
    if (const error_code failed = parser.iterate(padded).get(parsed))
        return failure(failed);
    Unfinished document;
    if (const error_code failed = readEnvelope(parsed, document))
        return failure(failed);
    return Document(std::move(document));
}

} // namespace metrics
