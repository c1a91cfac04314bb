// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/matrixstream.h"

#include "models/metrics/documentreader.h"
#include "models/metrics/responseparser.h"

#include <simdjson.h>

#include <charconv>
#include <cmath>

namespace metrics {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

constexpr qsizetype longestMessage = 1000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A time of the API, which is a JSON number of seconds. Nothing beyond any calendar.
std::optional<qint64> toMs(std::string_view number)
{
    double seconds = 0;
    const auto failed = std::from_chars(number.data(), number.data() + number.size(), seconds).ec;
    const bool isTiny = failed == std::errc::result_out_of_range
        && (number.find("e-") != number.npos || number.find("E-") != number.npos);
    if (isTiny)
        return 0;
    if (failed != std::errc() || !(std::abs(seconds) < 9e12))
        return std::nullopt;
    return std::llround(seconds * 1000);
}

} // namespace

void MatrixStream::Pair::add(JsonKind kind, std::string_view text)
{
    if (parts == 0 && kind == JsonKind::Number) {
        if (const auto time = toMs(text)) {
            ms = *time;
            ++good;
        }
    } else if (parts == 1 && kind == JsonKind::String) {
        if (const auto parsed = parseSampleValue(text)) {
            value = *parsed;
            ++good;
        }
    }
    ++parts;
}

MatrixStream::MatrixStream(const base::TimeRange &range)
    : m_step(range.step.count())
    , m_json(*this)
{
}

void MatrixStream::feed(QByteArrayView bytes)
{
    m_json.feed({bytes.data(), std::size_t(bytes.size())});
}

base::Result<Lines> MatrixStream::finish(const http::Response &response)
{
    if (const auto error = refusal(response))
        return std::unexpected(*error);
    if (const auto why = fault(); !why.empty())
        return std::unexpected(unreadable(response, notADocument(toText(why)).detail));
    if (const auto error = refusal(m_status, m_error))
        return std::unexpected(*error);
    if (m_hasSamples)
        return base::fail(Kind::Malformed, u"a vector where a matrix was asked for"_s);
    return std::move(m_lines);
}

/// Why what was fed is no whole document; nothing when it is.
std::string_view MatrixStream::fault() const
{
    if (m_refused)
        return simdjson::error_message(simdjson::INCORRECT_TYPE);
    if (!m_json.finish())
        return simdjson::error_message(m_json.failed() ? simdjson::TAPE_ERROR
                                                       : simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    if (m_status == "success"_L1 && !m_hasData)
        return simdjson::error_message(simdjson::NO_SUCH_FIELD);
    return {};
}

bool MatrixStream::key(std::string_view name, bool plain)
{
    m_key = name;
    m_plainKey = plain;
    return true;
}

const char *MatrixStream::elements(const char *at, const char *end)
{
    return m_places.back() == Place::Values ? m_points.take(at, end) : at;
}

bool MatrixStream::value(JsonKind kind, std::string_view text)
{
    m_refused = !take(kind, text);
    return !m_refused;
}

bool MatrixStream::take(JsonKind kind, std::string_view text)
{
    if (m_places.empty())
        return enter(Place::Envelope, JsonKind::Object, kind);
    switch (m_places.back()) {
    case Place::Skipped:
        return skip(kind);
    case Place::Envelope:
        return inEnvelope(kind, text);
    case Place::Messages:
        m_lines.warnings.append(toText(text).left(longestMessage));
        return kind == JsonKind::String;
    case Place::Stats:
        return inStats(kind, text);
    case Place::Data:
        return inData(kind, text);
    case Place::Names:
        return kind == JsonKind::String;
    case Place::Result:
        return inResult(kind, text);
    case Place::Element:
        return inElement(kind);
    case Place::Metric:
        return inMetric(kind, text);
    case Place::Values:
        m_pair = {};
        return enterOrFault(Place::Point, JsonKind::Array, kind);
    case Place::Point:
        m_pair.add(kind, text);
        return skip(kind);
    }
    return false;
}

bool MatrixStream::enter(Place place, JsonKind expected, JsonKind kind)
{
    if (kind == expected)
        m_places.push_back(place);
    return kind == expected;
}

/// Within a result, whose type may stand behind it: that of a string may hold anything.
bool MatrixStream::enterOrFault(Place place, JsonKind expected, JsonKind kind)
{
    if (enter(place, expected, kind))
        return true;
    m_faulty = true;
    return skip(kind);
}

bool MatrixStream::skip(JsonKind kind)
{
    if (kind == JsonKind::Object || kind == JsonKind::Array)
        m_places.push_back(Place::Skipped);
    return true;
}

bool MatrixStream::inEnvelope(JsonKind kind, std::string_view text)
{
    if (m_key == "status" || m_key == "error") {
        (m_key == "status" ? m_status : m_error) = toText(text);
        return kind == JsonKind::String;
    }
    if (m_key == "warnings" || m_key == "infos")
        return enter(Place::Messages, JsonKind::Array, kind);
    if (m_key == "isPartial") {
        m_lines.partial = kind == JsonKind::True;
        return kind == JsonKind::True || kind == JsonKind::False;
    }
    if (m_key == "stats")
        return enter(Place::Stats, JsonKind::Object, kind);
    if (m_key != "data")
        return skip(kind);
    return !std::exchange(m_hasData, true)
        && (enter(Place::Names, JsonKind::Array, kind) || enter(Place::Data, JsonKind::Object, kind));
}

bool MatrixStream::inStats(JsonKind kind, std::string_view text)
{
    if (m_key == "seriesFetched" && kind == JsonKind::String)
        m_lines.seriesFetched = toText(text).toLongLong();
    return skip(kind);
}

bool MatrixStream::inData(JsonKind kind, std::string_view text)
{
    if (m_key == "resultType" && m_plainKey && !m_resultType) {
        m_resultType = text;
        return kind == JsonKind::String;
    }
    if (m_key != "result")
        return skip(kind);
    return !std::exchange(m_hasResult, true) && enter(Place::Result, JsonKind::Array, kind);
}

bool MatrixStream::inResult(JsonKind kind, std::string_view text)
{
    m_scalar.add(kind, text);
    m_labels = {};
    m_hasValue = false;
    m_hasValues = false;
    return enterOrFault(Place::Element, JsonKind::Object, kind);
}

bool MatrixStream::inElement(JsonKind kind)
{
    if (m_key == "metric")
        return enterOrFault(Place::Metric, JsonKind::Object, kind);
    const bool isValue = m_key == "value";
    if (!isValue && m_key != "values")
        return skip(kind);
    m_faulty = m_faulty || std::exchange(isValue ? m_hasValue : m_hasValues, true);
    m_pair = {};
    m_points.clear();
    return enterOrFault(isValue ? Place::Point : Place::Values, JsonKind::Array, kind);
}

bool MatrixStream::inMetric(JsonKind kind, std::string_view text)
{
    if (kind == JsonKind::String)
        m_labels.insert(m_texts.kept(m_key), m_texts.kept(text));
    m_faulty = m_faulty || kind != JsonKind::String;
    return skip(kind);
}

bool MatrixStream::ended()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Point)
        endPoint();
    else if (place == Place::Element)
        endElement();
    else if (place == Place::Data)
        m_refused = !endData();
    return !m_refused;
}

void MatrixStream::endPoint()
{
    if (!m_pair.isWhole())
        m_faulty = true;
    else if (m_places.back() == Place::Values && !m_points.append(m_pair.ms, m_pair.value))
        m_faulty = true; // a chart is drawn from left to right
}

void MatrixStream::endElement()
{
    m_faulty = m_faulty || m_hasValue == m_hasValues;
    m_hasSamples = m_hasSamples || m_hasValue;
    if (m_hasValues && !m_faulty)
        m_lines.lines.append({.labels = std::move(m_labels), .samples = m_points.samples(m_step)});
}

/// Now the type of the result is known, wherever it stood.
bool MatrixStream::endData()
{
    if (!m_resultType || !m_hasResult)
        return false;
    const bool isString = *m_resultType == "string";
    const bool isScalar = *m_resultType == "scalar";
    if (!isString && !isScalar)
        return !m_faulty;
    m_lines.lines.clear();
    m_hasSamples = isScalar;
    return isString || m_scalar.isWhole();
}

} // namespace metrics
