// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/sections.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <ranges>

namespace reports {

using namespace Qt::StringLiterals;
using wiki::Block;

namespace {

QStringList wordsOf(Role role)
{
    switch (role) {
    case Role::Summary:
        return {u"summary"_s, u"resume"_s, u"what happened"_s, u"ce qui s'est passe"_s};
    case Role::Chronology:
        return {u"chronolog"_s, u"timeline"_s, u"deroule"_s};
    case Role::Done:
        return {u"what we did"_s,     u"ce que nous avons fait"_s,
                u"ce qu'on a fait"_s, u"resolution"_s,
                u"reparation"_s,      u"solution"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isHint(const QString &text)
{
    return text.startsWith("//"_L1) && text.endsWith("//"_L1);
}

} // namespace

qsizetype headingOf(const wiki::Document &report, Role role)
{
    const QStringList words = wordsOf(role);
    for (qsizetype i = 0; i < report.blocks.size(); ++i) {
        if (report.blocks.at(i).kind != Block::Kind::Heading)
            continue;
        const QString heading = wiki::folded(wiki::plainText(report.blocks.at(i).text));
        if (std::ranges::any_of(words, [&](const QString &word) { return heading.startsWith(word); }))
            return i;
    }
    return -1;
}

QStringList linesOf(const wiki::Document &report, Role role)
{
    QStringList lines;
    const qsizetype heading = headingOf(report, role);
    for (const Block &block :
         report.blocks | std::views::drop(heading < 0 ? report.blocks.size() : heading + 1)) {
        if (block.kind == Block::Kind::Heading)
            break;
        const bool read = block.kind == Block::Kind::Item || block.kind == Block::Kind::Paragraph;
        if (!read || isHint(block.text.trimmed()))
            continue;
        if (const QString plain = wiki::plainText(block.text); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

QString titleOf(const wiki::Document &report)
{
    const auto heading = std::ranges::find(report.blocks, Block::Kind::Heading, &Block::kind);
    return heading == report.blocks.end() ? QString() : wiki::plainText(heading->text);
}

} // namespace reports
