// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace metrics {

enum class JsonKind : std::uint8_t { Object, Array, String, Number, True, False, Null };

/// Hears of a JSON document in its order. What returns false refuses the document.
class JsonListener {
public:
    JsonListener() = default;
    JsonListener(const JsonListener &) = delete;
    JsonListener &operator=(const JsonListener &) = delete;
    virtual ~JsonListener() = default;

    /// The name of the value that comes next. @param plain it was written without escapes
    virtual bool key(std::string_view name, bool plain) = 0;
    /// A value; an object or array begins. @param text of a string without escapes, of a number as written
    virtual bool value(JsonKind kind, std::string_view text) = 0;
    /// The object or array that is open ends.
    virtual bool ended() = 0;
    /// May take whole elements of the array that is open, with the commas between them, from bytes that begin
    /// with one; returns where the last one ends, or `at`.
    virtual const char *elements(const char *at, const char *end) = 0;
};

/// Reads a JSON document (RFC 8259) that comes in pieces, cut anywhere. It keeps at most the text of one
/// string or number. At most 32 objects and arrays within each other.
class JsonStream {
public:
    static constexpr int deepest = 32;

    explicit JsonStream(JsonListener &listener)
        : m_listener(listener)
    {
    }

    /// False when the document is refused, by its form or by the listener; the rest is then ignored.
    bool feed(std::string_view bytes);
    /// Whether the document is whole.
    bool finish() const { return !m_failed && m_next == Next::Nothing; }
    bool failed() const { return m_failed; }

private:
    enum class Next : std::uint8_t { Document, Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };
    enum class Token : std::uint8_t { None, String, Bare };

    const char *step(const char *at, const char *end);
    const char *readByteOrderMark(const char *at, const char *end);
    const char *readValue(const char *at, const char *end);
    const char *readComma(const char *at);
    const char *readToken(const char *at, const char *end);
    const char *endOfString(const char *at, const char *end);
    bool open(JsonKind kind);
    bool close(char bracket);
    bool takeString(std::string_view raw);
    bool takeBare(std::string_view text);
    bool inObject() const { return m_depth > 0 && m_isObject[std::size_t(m_depth - 1)]; }
    void afterValue() { m_next = m_depth > 0 ? Next::CommaOrEnd : Next::Nothing; }

    JsonListener &m_listener;
    std::array<bool, deepest> m_isObject{};
    int m_depth = 0;
    int m_mark = 0; ///< bytes of a byte order mark that were read
    Next m_next = Next::Document;
    Token m_token = Token::None; ///< what was cut at the end of a piece
    bool m_backslash = false; ///< the string was cut behind one
    bool m_escaped = false; ///< the string has an escape
    bool m_failed = false;
    std::string m_cut; ///< of the token, from the pieces before
    std::string m_text; ///< of a string, without escapes
};

} // namespace metrics
