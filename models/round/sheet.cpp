// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/sheet.h"

#include <algorithm>

namespace rounds {

namespace {

Line liveLine(const Step &step, const std::optional<Round> &round, const situation::Situation &situation)
{
    Line line{.step = step, .mark = round ? round->mark(step.id) : Mark(), .proving = prove(step, situation)};
    if (round && line.mark.kind == Mark::Kind::Open && line.proving.isProved()) {
        line.mark.kind = Mark::Kind::Proved;
        line.mark.at = line.proving.at;
    }
    return line;
}

Line pastLine(const Title &title, const Round &round, const QList<Step> &steps)
{
    const auto known = std::ranges::find(steps, title.step, &Step::id);
    Line line{.step = known != steps.end() ? *known : Step(), .mark = round.mark(title.step)};
    line.step.id = title.step;
    line.step.group = title.group;
    line.step.title = {.en = title.words, .fr = title.words};
    return line;
}

} // namespace

int Sheet::done() const
{
    return int(std::ranges::count_if(lines, &Line::isDone));
}

QList<Title> Sheet::titles(const QString &language) const
{
    QList<Title> titles;
    for (const Line &line : lines)
        titles.append(
            {.step = line.step.id, .group = line.step.group, .words = line.step.title.in(language)});
    return titles;
}

const Line *Sheet::line(const QString &step) const
{
    const auto found = std::ranges::find_if(lines, [&](const Line &one) { return one.step.id == step; });
    return found == lines.end() ? nullptr : &*found;
}

Sheet sheetOf(const QList<Step> &steps, const std::optional<Round> &round,
              const situation::Situation &situation)
{
    Sheet sheet{.round = round, .lines = {}, .moment = situation.moment};
    if (round && !round->isOpen()) {
        for (const Title &title : round->titles)
            sheet.lines.append(pastLine(title, *round, steps));
        return sheet;
    }
    for (const Step &step : steps)
        sheet.lines.append(liveLine(step, round, situation));
    return sheet;
}

} // namespace rounds
