// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace metrics {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The four hexadecimal digits at the start of the text.
std::optional<char32_t> fourDigits(std::string_view text)
{
    std::uint32_t unit = 0;
    if (text.size() < 4)
        return std::nullopt;
    const auto [stopped, failed] = std::from_chars(text.data(), text.data() + 4, unit, 16);
    return failed == std::errc() && stopped == text.data() + 4 ? std::optional(char32_t(unit)) : std::nullopt;
}

void appendUtf8(char32_t point, std::string &text)
{
    const auto follow = [&text, point](int shift) { text += char(0x80 | (point >> shift & 0x3f)); };
    if (point < 0x80) {
        text += char(point);
    } else if (point < 0x800) {
        text += char(0xc0 | point >> 6);
        follow(0);
    } else if (point < 0x10000) {
        text += char(0xe0 | point >> 12);
        follow(6);
        follow(0);
    } else {
        text += char(0xf0 | point >> 18);
        follow(12);
        follow(6);
        follow(0);
    }
}

/// Takes the digits behind the u of an escape, and the escape after it when it is the first half of a pair.
bool takeUnicode(std::string_view &raw, std::string &text)
{
    const auto first = fourDigits(raw);
    if (!first || (*first >= 0xdc00 && *first < 0xe000))
        return false;
    raw.remove_prefix(4);
    char32_t point = *first;
    if (point >= 0xd800 && point < 0xdc00) {
        const auto second = raw.starts_with("\\u") ? fourDigits(raw.substr(2)) : std::nullopt;
        if (!second || *second < 0xdc00 || *second >= 0xe000)
            return false;
        raw.remove_prefix(6);
        point = 0x10000 + ((point - 0xd800) << 10) + (*second - 0xdc00);
    }
    appendUtf8(point, text);
    return true;
}

bool takeEscape(std::string_view &raw, std::string &text)
{
    constexpr std::string_view names = R"("\/bfnrt)";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    const char name = raw.front();
    raw.remove_prefix(1);
    if (name == 'u')
        return takeUnicode(raw, text);
    const auto which = names.find(name);
    if (which == std::string_view::npos)
        return false;
    text += meant[which];
    return true;
}

std::string_view withoutDigits(std::string_view text)
{
    const auto *other = std::ranges::find_if_not(text, isDigit);
    return text.substr(std::size_t(other - text.begin()));
}

} // namespace

bool unescape(std::string_view raw, std::string &text)
{
    text.clear();
    while (!raw.empty()) {
        const auto plain = std::min(raw.find('\\'), raw.size());
        text += raw.substr(0, plain);
        raw.remove_prefix(plain);
        if (raw.empty())
            break;
        raw.remove_prefix(1);
        if (raw.empty() || !takeEscape(raw, text))
            return false;
    }
    return true;
}

bool isJsonNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()))
        return false;
    text = text.front() == '0' ? text.substr(1) : withoutDigits(text);
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (text.empty() || !isDigit(text.front()))
            return false;
        text = withoutDigits(text);
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (text.empty() || !isDigit(text.front()))
            return false;
        text = withoutDigits(text);
    }
    return text.empty();
}

} // namespace metrics
