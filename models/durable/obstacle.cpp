// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durable/obstacle.h"

#include <algorithm>
#include <array>
#include <utility>

namespace durable {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{Obstacle::Full, Obstacle::Forbidden, Obstacle::Held, Obstacle::Newer};

// SQLite's result codes; source: sqlite.org/rescode.html.
constexpr std::array<std::pair<int, Obstacle>, 9> codes{{
    {3, Obstacle::Forbidden}, // no permission
    {5, Obstacle::Held}, // busy
    {6, Obstacle::Held}, // locked
    {8, Obstacle::Forbidden}, // read-only
    {10, Obstacle::Full}, // what a full disk looks like to the log beside the database
    {13, Obstacle::Full},
    {14, Obstacle::Forbidden}, // cannot be opened
    {15, Obstacle::Held}, // another's opening is not over
    {23, Obstacle::Forbidden}, // no authorization
}};

QString wayOutOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Full:
        return u"free some space"_s;
    case Obstacle::Forbidden:
        return u"give yourself the right to write there"_s;
    case Obstacle::Held:
        return u"close the other windows of Vigie"_s;
    case Obstacle::Newer:
        return u"start the newer one"_s;
    case Obstacle::Other:
        break;
    }
    return {};
}

} // namespace

QString wordsOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Full:
        return u"the disk is full or broken"_s;
    case Obstacle::Forbidden:
        return u"the folder may not be written to"_s;
    case Obstacle::Held:
        return u"another program holds it"_s;
    case Obstacle::Newer:
        return u"it was written by a newer Vigie"_s;
    case Obstacle::Other:
        break;
    }
    return {};
}

Obstacle obstacleOf(const base::Error &error)
{
    const auto found = std::ranges::find_if(
        all, [&](Obstacle obstacle) { return error.detail.contains(wordsOf(obstacle)); });
    return found == all.end() ? Obstacle::Other : *found;
}

Obstacle obstacleOf(int resultCode)
{
    const auto found = std::ranges::find(codes, resultCode & 0xff, &std::pair<int, Obstacle>::first);
    return found == codes.end() ? Obstacle::Other : found->second;
}

base::Error explained(base::Error error, const QString &file)
{
    const QString wayOut = wayOutOf(obstacleOf(error));
    if (!error.detail.contains(file))
        error.detail.prepend(file + u": "_s);
    if (!wayOut.isEmpty())
        error.detail += u"; "_s + wayOut;
    return error;
}

} // namespace durable
