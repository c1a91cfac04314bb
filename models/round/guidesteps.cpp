// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/guidesteps.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <algorithm>

namespace rounds {

using namespace Qt::StringLiterals;
using wiki::Block;
using Kind = wiki::Block::Kind;

namespace {

constexpr qsizetype mostSteps = 200;

QString headingOf(const wiki::Document &document, const Block &block)
{
    return block.section < 0 ? QString() : wiki::plainText(document.blocks.at(block.section).text).trimmed();
}

void explain(Step &step, const QString &words)
{
    if (words.isEmpty())
        return;
    for (QString *about : {&step.about.en, &step.about.fr})
        *about += (about->isEmpty() ? u""_s : u"\n"_s) + words;
}

QString idOf(const QString &group, const QString &title, const QList<Step> &before)
{
    const QString id = u"guide/"_s + wiki::folded(group) + u'/' + wiki::folded(title);
    QString unique = id;
    for (int twin = 2; std::ranges::contains(before, unique, &Step::id); ++twin)
        unique = id + u'#' + QString::number(twin);
    return unique;
}

} // namespace

StepList guideSteps(const wiki::Document &document)
{
    StepList list;
    int section = -1; // of the last step: what stands under another heading is not about it
    for (const Block &block : document.blocks) {
        if (block.banner == wiki::Banner::Plan || block.banner == wiki::Banner::Obsolete)
            continue;
        const QString words = wiki::plainText(block.text).trimmed();
        const bool below = !list.steps.isEmpty() && block.section == section;
        if (block.kind == Kind::Item && (block.depth <= 1 || !below)) {
            if (words.isEmpty() || list.steps.size() == mostSteps)
                continue;
            const QString group = headingOf(document, block);
            list.steps.append({.id = idOf(group, words, list.steps),
                               .group = group,
                               .title = {.en = words, .fr = words},
                               .page = document.page,
                               .line = block.line,
                               .text = block.text});
            section = block.section;
        } else if (below && (block.kind == Kind::Item || block.kind == Kind::Paragraph)) {
            explain(list.steps.last(), words);
        }
    }
    return list;
}

void linkGuides(QList<Step> &steps, const inventory::Guides &guides)
{
    for (Step &step : steps)
        if (!step.guide.isEmpty())
            step.written = guides.find(step.guide);
}

QString guidePage(const inventory::Guides &guides, const QString &named)
{
    if (!named.isEmpty())
        return named;
    const auto guide = guides.find(u"tour hebdomadaire, ronde, ronde hebdomadaire, checklist, weekly round, "
                                   "chaque semaine, every week"_s);
    return guide ? guide->page : QString();
}

} // namespace rounds
