// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/headparser.h"

#include <QList>

namespace probe {

namespace {

constexpr qsizetype longestLocation = 4000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "HTTP/1.1 200 OK"; some servers leave the reason out.
int statusOf(const QByteArray &line)
{
    const bool form = line.startsWith("HTTP/1.") && line.size() >= 12 && isDigit(line.at(7))
        && line.at(8) == ' ' && isDigit(line.at(9)) && isDigit(line.at(10)) && isDigit(line.at(11))
        && (line.size() == 12 || line.at(12) == ' ');
    const int status = form ? line.sliced(9, 3).toInt() : 0;
    return status >= 100 && status <= 599 ? status : 0;
}

} // namespace

std::optional<Head> parseHead(const QByteArray &bytes)
{
    const QByteArrayList lines = bytes.split('\n');
    Head head{.status = statusOf(lines.first().trimmed())};
    if (head.status == 0)
        return std::nullopt;
    for (const QByteArray &line : lines.sliced(1)) {
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == "location" && head.location.isEmpty())
            head.location = QString::fromUtf8(line.sliced(colon + 1).trimmed()).left(longestLocation);
    }
    return head;
}

} // namespace probe
