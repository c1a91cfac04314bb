// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/markup.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

qsizetype countAtStart(QStringView text, QChar sign)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == sign)
        ++count;
    return count;
}

qsizetype countAtEnd(QStringView text, QChar sign)
{
    qsizetype count = 0;
    while (count < text.size() && text[text.size() - 1 - count] == sign)
        ++count;
    return count;
}

/// A tab counts as two spaces, as DokuWiki counts it.
qsizetype indentOf(QStringView text)
{
    qsizetype indent = 0;
    for (const QChar letter : text) {
        if (letter != u' ' && letter != u'\t')
            break;
        indent += letter == u'\t' ? 2 : 1;
    }
    return indent;
}

std::optional<HeadingMark> equalsHeading(const Line &line)
{
    const Line inner = line.trimmed();
    const qsizetype before = countAtStart(inner.text, u'=');
    const qsizetype behind = countAtEnd(inner.text, u'=');
    if (before < 2 || behind < 2 || before + behind >= inner.text.size())
        return std::nullopt;
    const Line title = inner.sliced(before, inner.text.size() - before - behind).trimmed();
    if (title.text.isEmpty())
        return std::nullopt;
    return HeadingMark{.depth = int(7 - std::min<qsizetype>(before, 6)), .title = title};
}

std::optional<HeadingMark> hashHeading(const Line &line)
{
    if (indentOf(line.text) > 1)
        return std::nullopt;
    const Line inner = line.trimmed();
    const qsizetype depth = countAtStart(inner.text, u'#');
    if (depth < 1 || depth > 6 || depth == inner.text.size() || !inner.text[depth].isSpace())
        return std::nullopt;
    const qsizetype closing = countAtEnd(inner.text, u'#');
    const Line title =
        inner.sliced(depth, std::max<qsizetype>(inner.text.size() - depth - closing, 0)).trimmed();
    if (title.text.isEmpty())
        return std::nullopt;
    return HeadingMark{.depth = int(depth), .title = title};
}

/// How long the marker at the start is; 0 when there is none.
qsizetype bulletLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (u"*-+"_s.contains(text.front()))
        return 1;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool ends = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    return ends ? digits + 1 : 0;
}

} // namespace

std::optional<HeadingMark> headingMark(const Line &line)
{
    const auto heading = equalsHeading(line);
    return heading ? heading : hashHeading(line);
}

std::optional<ItemMark> itemMark(const Line &line)
{
    const qsizetype indent = indentOf(line.text);
    const Line inner = line.trimmed();
    const qsizetype length = bulletLength(inner.text);
    if (length == 0 || length >= inner.text.size())
        return std::nullopt;
    // DokuWiki asks for no space behind the sign; "  **bold**" and "  --help" are no items all the same.
    const QChar next = inner.text[length];
    const bool glued = indent >= 2 && length == 1 && inner.text.front() != u'+' && next.isLetter();
    if (!next.isSpace() && !glued)
        return std::nullopt;
    return ItemMark{.indent = indent, .text = inner.sliced(length).trimmed()};
}

std::optional<FenceMark> fenceMark(QStringView text)
{
    const QStringView inner = text.trimmed();
    const QChar sign = inner.isEmpty() ? QChar() : inner.front();
    const qsizetype length = sign == u'`' || sign == u'~' ? countAtStart(inner, sign) : 0;
    const QStringView said = inner.sliced(length).trimmed();
    if (length < 3 || said.contains(sign))
        return std::nullopt;
    return FenceMark{.sign = sign, .length = length, .language = said.toString().section(u' ', 0, 0)};
}

bool closesFence(QStringView text, const FenceMark &fence)
{
    const QStringView inner = text.trimmed();
    return inner.size() >= fence.length && countAtStart(inner, fence.sign) == inner.size();
}

std::optional<NoteMark> noteMark(const Line &line)
{
    const Line inner = line.trimmed();
    for (const auto name : {"note"_L1, "bootnote"_L1, "wrap"_L1, "callout"_L1, "alert"_L1}) {
        const qsizetype behind = 1 + name.size();
        if (inner.text.size() <= behind || inner.text.front() != u'<'
            || inner.text.sliced(1, name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype end = inner.text.indexOf(u'>', behind);
        if (end < 0 || (end != behind && !inner.text[behind].isSpace()))
            return std::nullopt;
        return NoteMark{.name = inner.text.sliced(1, name.size()).toString(),
                        .word = inner.text.sliced(behind, end - behind).trimmed().toString(),
                        .rest = inner.sliced(end + 1)};
    }
    return std::nullopt;
}

std::optional<PluginMark> pluginMark(QStringView text)
{
    const QStringView inner = text.trimmed();
    const qsizetype before = countAtStart(inner, u'-');
    const qsizetype behind = countAtEnd(inner, u'-');
    if (before < 4 || behind < 4 || before + behind >= inner.size())
        return std::nullopt;
    const QString said = inner.sliced(before, inner.size() - before - behind).toString().simplified();
    if (!said.startsWith("data"_L1) && !said.startsWith("struct"_L1))
        return std::nullopt;
    return PluginMark{.name = said.section(u' ', 0, 0), .word = said.section(u' ', 1)};
}

bool isDashes(QStringView text)
{
    return text.startsWith(u"----");
}

bool isRule(QStringView text)
{
    const QStringView inner = text.trimmed();
    if (inner.size() < 3 || !u"-*_"_s.contains(inner.front()))
        return false;
    return countAtStart(inner, inner.front()) == inner.size();
}

std::optional<QString> macroName(QStringView text)
{
    const QStringView inner = text.trimmed();
    if (inner.size() > 4 && inner.startsWith(u"~~") && inner.endsWith(u"~~")) {
        const QString said = inner.sliced(2, inner.indexOf(u"~~", 2) - 2).toString();
        const bool isWord = !said.isEmpty() && said.front().isUpper();
        return isWord ? std::optional(said.section(u':', 0, 0)) : std::nullopt;
    }
    if (!inner.startsWith(u"{{") || !inner.endsWith(u"}}"))
        return std::nullopt;
    const qsizetype angle = inner.indexOf(u'>');
    const qsizetype bar = inner.indexOf(u'|');
    if (angle < 3 || (bar >= 0 && bar < angle))
        return std::nullopt;
    return inner.sliced(2, angle - 2).trimmed().toString();
}

bool isTableSeparator(QStringView text)
{
    const QStringView inner = text.trimmed();
    const bool signs = std::ranges::all_of(inner, [](QChar c) { return u"|-: \t"_s.contains(c); });
    return signs && inner.contains(u'|') && inner.contains(u"--"); // "| - | - |" is a row of nothing
}

} // namespace wiki
