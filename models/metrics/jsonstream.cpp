// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/jsonstream.h"

#include "models/metrics/jsontext.h"

#include <simdjson.h>

#include <algorithm>

namespace metrics {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// What numbers, true, false and null are written with, and what would be one word with them.
bool isBare(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+'
        || c == '.';
}

} // namespace

bool JsonStream::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (at != end && !m_failed)
        at = m_token == Token::None ? step(at, end) : readToken(at, end);
    return !m_failed;
}

const char *JsonStream::step(const char *at, const char *end)
{
    if (m_next == Next::Document && m_mark < 3 && (m_mark > 0 || *at == byteOrderMark.front()))
        return readByteOrderMark(at, end);
    if (isSpace(*at))
        return at + 1;
    switch (m_next) {
    case Next::Document:
        m_failed = *at != '{' && *at != '['; // a bare value is no answer of any server
        return m_failed ? at : readValue(at, end);
    case Next::Value:
    case Next::ValueOrEnd:
        return readValue(at, end);
    case Next::Key:
    case Next::KeyOrEnd:
        if (*at == '}' && m_next == Next::KeyOrEnd)
            return readComma(at);
        m_failed = *at != '"';
        m_token = Token::String;
        return at + 1;
    case Next::Colon:
        m_failed = *at != ':';
        m_next = Next::Value;
        return at + 1;
    case Next::CommaOrEnd:
        return readComma(at);
    case Next::Nothing:
        m_failed = true;
    }
    return at;
}

/// Programs on Windows put one in front of a document, and readers have come to skip it.
const char *JsonStream::readByteOrderMark(const char *at, const char *end)
{
    for (; at != end && m_mark < 3 && !m_failed; ++at, ++m_mark)
        m_failed = *at != byteOrderMark[std::size_t(m_mark)];
    return at;
}

const char *JsonStream::readValue(const char *at, const char *end)
{
    if (*at == ']' && m_next == Next::ValueOrEnd)
        return readComma(at);
    if (*at == '[' && m_depth > 0 && !inObject()) {
        const char *after = m_listener.elements(at, end);
        if (after != at) {
            afterValue();
            return after;
        }
    }
    if (*at == '{' || *at == '[') {
        m_failed = !open(*at == '{' ? JsonKind::Object : JsonKind::Array);
        return at + 1;
    }
    m_token = *at == '"' ? Token::String : Token::Bare;
    m_failed = *at != '"' && !isBare(*at);
    return *at == '"' ? at + 1 : at;
}

bool JsonStream::open(JsonKind kind)
{
    if (m_depth == deepest)
        return false;
    const bool isObject = kind == JsonKind::Object;
    m_isObject[std::size_t(m_depth++)] = isObject;
    m_next = isObject ? Next::KeyOrEnd : Next::ValueOrEnd;
    return m_listener.value(kind, {});
}

/// A comma, or the end of what is open.
const char *JsonStream::readComma(const char *at)
{
    if (*at == ',')
        m_next = inObject() ? Next::Key : Next::Value;
    else
        m_failed = !close(*at);
    return at + 1;
}

bool JsonStream::close(char bracket)
{
    if (bracket != (inObject() ? '}' : ']'))
        return false;
    --m_depth;
    afterValue();
    return m_listener.ended();
}

/// Goes on with a string behind its quote, or with a number or word; what is cut at the end is kept.
const char *JsonStream::readToken(const char *at, const char *end)
{
    const bool isString = m_token == Token::String;
    const char *stop = isString ? endOfString(at, end) : std::find_if_not(at, end, isBare);
    if (stop == end || m_failed) {
        m_cut.append(at, stop);
        return stop;
    }
    const std::string_view here(at, std::size_t(stop - at));
    m_token = Token::None;
    if (m_cut.empty()) {
        m_failed = isString ? !takeString(here) : !takeBare(here);
    } else {
        m_cut += here;
        m_failed = isString ? !takeString(m_cut) : !takeBare(m_cut);
        m_cut.clear();
    }
    m_escaped = false;
    return isString ? stop + 1 : stop;
}

const char *JsonStream::endOfString(const char *at, const char *end)
{
    for (; at != end; ++at) {
        if (static_cast<unsigned char>(*at) < 0x20) {
            m_failed = true;
            return at;
        }
        if (std::exchange(m_backslash, false))
            continue;
        if (*at == '"')
            return at;
        m_backslash = *at == '\\';
        m_escaped = m_escaped || m_backslash;
    }
    return at;
}

bool JsonStream::takeString(std::string_view raw)
{
    if (!simdjson::validate_utf8(raw.data(), raw.size()))
        return false;
    const bool escaped = m_escaped;
    if (escaped && !unescape(raw, m_text))
        return false;
    const std::string_view text = escaped ? std::string_view(m_text) : raw;
    if (inObject() && m_next != Next::Value) {
        m_next = Next::Colon;
        return m_listener.key(text, !escaped);
    }
    afterValue();
    return m_listener.value(JsonKind::String, text);
}

bool JsonStream::takeBare(std::string_view text)
{
    afterValue();
    if (text == "true")
        return m_listener.value(JsonKind::True, text);
    if (text == "false")
        return m_listener.value(JsonKind::False, text);
    if (text == "null")
        return m_listener.value(JsonKind::Null, text);
    return isJsonNumber(text) && m_listener.value(JsonKind::Number, text);
}

} // namespace metrics
