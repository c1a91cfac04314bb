// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockparser.h"

#include "models/wiki/bannerreader.h"
#include "models/wiki/blockreader.h"
#include "models/wiki/pagetext.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 2 * 1024 * 1024;

/// How much of a text fits into mostBytes of UTF-8, up to the end of a line.
qsizetype readable(QStringView text)
{
    qsizetype bytes = 0;
    qsizetype lineEnd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort unit = text[i].unicode();
        // Half of a pair makes two of its four bytes.
        bytes += unit < 0x80 ? 1 : unit < 0x800 || QChar::isSurrogate(unit) ? 2 : 3;
        if (bytes > mostBytes)
            return lineEnd > 0 ? lineEnd : i;
        if (unit == u'\n')
            lineEnd = i + 1;
    }
    return text.size();
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    lines.reserve(text.count(u'\n') + 1);
    for (const QStringView line : text.tokenize(u'\n'))
        lines.append(line);
    return lines;
}

/// The first line that no text has; 0 when there is none.
int binaryLine(const QList<QStringView> &lines)
{
    const auto found = std::ranges::find_if(lines, [](QStringView line) { return line.contains(QChar(0)); });
    return found == lines.end() ? 0 : int(std::distance(lines.begin(), found)) + 1;
}

Document refused(const Page &page, int line)
{
    return {.page = page.id,
            .diagnostics = {{.page = page.id,
                             .line = line,
                             .severity = Diagnostic::Severity::Error,
                             .text = {},
                             .message = u"this page is no text and is not read"_s}},
            .truncated = true};
}

void remarkBrokenCharacters(const QList<QStringView> &lines, Document &document)
{
    const auto isBroken = [](QStringView line) { return line.contains(lostLine) && line != lostLine; };
    const auto found = std::ranges::find_if(lines, isBroken);
    if (found == lines.end())
        return;
    document.diagnostics.prepend(
        {.page = document.page,
         .line = int(std::distance(lines.begin(), found)) + 1,
         .severity = Diagnostic::Severity::Remark,
         .text = found->trimmed().first(std::min<qsizetype>(found->trimmed().size(), 200)).toString(),
         .message = u"characters that are no UTF-8 were replaced, here and perhaps further down"_s});
}

} // namespace

Document parseBlocks(const Page &page)
{
    const qsizetype length = readable(page.text);
    const QList<QStringView> lines = linesOf(QStringView(page.text).first(length));
    if (const int line = binaryLine(lines))
        return refused(page, line);
    Document document = BlockReader(page.id, lines).all();
    if (length < page.text.size()) {
        document.truncated = true;
        document.diagnostics.append({.page = page.id,
                                     .line = int(lines.size()),
                                     .severity = Diagnostic::Severity::Error,
                                     .text = {},
                                     .message = u"the page has more than 2 MiB: what follows is not read"_s});
    }
    remarkBrokenCharacters(lines, document);
    markBanners(document.blocks);
    return document;
}

} // namespace wiki
