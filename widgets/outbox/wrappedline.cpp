// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/wrappedline.h"

#include <algorithm>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lookBack = 24; // for a space to break after
constexpr int fewestColumns = 8;
constexpr char16_t firstWide = 0x1100; // Hangul; from here on letters may take two columns

/// Where the piece that begins at `from` ends.
qsizetype pieceEnd(QStringView line, qsizetype from, int columns)
{
    qsizetype end = from;
    for (int used = 0; end < line.size(); ++end) {
        used += line.at(end).unicode() >= firstWide ? 2 : 1;
        if (used > columns)
            break;
    }
    if (end == line.size())
        return end;
    for (qsizetype space = end - 1; space > std::max(from, end - lookBack); --space) {
        if (line.at(space).isSpace())
            return space + 1;
    }
    end = std::max(end, from + 1);
    return line.at(end - 1).isHighSurrogate() && end - 1 > from ? end - 1 : end;
}

} // namespace

QString expandedTabs(QString line)
{
    return line.replace(u'\t', u"    "_s);
}

QStringList wrappedLine(QStringView line, int columns)
{
    columns = std::max(columns, fewestColumns);
    QStringList pieces;
    qsizetype from = 0;
    do {
        const qsizetype end = pieceEnd(line, from, columns);
        if (std::ssize(pieces) == mostPieces - 1 && end < line.size()) {
            pieces.append(line.sliced(from, end - from - 1).toString() + u'…');
            break;
        }
        pieces.append(line.sliced(from, end - from).toString());
        from = end;
    } while (from < line.size());
    return pieces;
}

int pieceCount(QStringView line, int columns)
{
    columns = std::max(columns, fewestColumns);
    if (line.size() * 2 <= columns)
        return 1;
    int pieces = 0;
    qsizetype from = 0;
    do {
        from = pieceEnd(line, from, columns);
        ++pieces;
    } while (from < line.size() && pieces < mostPieces);
    return pieces;
}

} // namespace outbox
