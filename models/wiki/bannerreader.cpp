// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/bannerreader.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <algorithm>
#include <array>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNotice = 1000; // of a line; whoever warns does so in fewer words

struct Phrase {
    QLatin1StringView words; ///< folded
    Banner banner;
    bool speaksForItself; ///< wherever it stands; others only in headings and notes, or as the first words
};

constexpr std::array<Phrase, 25> phrases{{
    {"n'est plus d'actualite"_L1, Banner::Obsolete, true},
    {"n'est plus a jour"_L1, Banner::Obsolete, true},
    {"page archivee"_L1, Banner::Obsolete, true},
    {"page obsolete"_L1, Banner::Obsolete, true},
    {"page est obsolete"_L1, Banner::Obsolete, true},
    {"section est obsolete"_L1, Banner::Obsolete, true},
    {"page is obsolete"_L1, Banner::Obsolete, true},
    {"page is deprecated"_L1, Banner::Obsolete, true},
    {"section is obsolete"_L1, Banner::Obsolete, true},
    {"no longer up to date"_L1, Banner::Obsolete, true},
    {"archived page"_L1, Banner::Obsolete, true},
    {"obsolete"_L1, Banner::Obsolete, false},
    {"deprecated"_L1, Banner::Obsolete, false},
    {"outdated"_L1, Banner::Obsolete, false},
    {"depreciee"_L1, Banner::Obsolete, false},
    {"plan pour le futur"_L1, Banner::Plan, true},
    {"plan for the future"_L1, Banner::Plan, true},
    {"n'est pas encore vrai"_L1, Banner::Plan, true},
    {"n'est pas immediatement vrai"_L1, Banner::Plan, true},
    {"not true yet"_L1, Banner::Plan, true},
    {"a venir"_L1, Banner::Plan, false},
    {"planned"_L1, Banner::Plan, false},
    {"en projet"_L1, Banner::Plan, false},
    {"pas encore en place"_L1, Banner::Plan, false},
    {"not in place yet"_L1, Banner::Plan, false},
}};

/// What is said against it ("n'est pas obsolète") does not count.
bool isDenied(const QString &text, qsizetype place)
{
    const QString before = text.first(place).trimmed();
    return before.endsWith(" pas"_L1) || before.endsWith(" not"_L1) || before.endsWith(" jamais"_L1);
}

Banner saidBy(const Block &block)
{
    const bool prominent = block.kind == Block::Kind::Heading || block.kind == Block::Kind::Note;
    const QString text =
        folded(plainText(QStringView(block.text).first(std::min(longestNotice, block.text.size()))));
    for (const Phrase &phrase : phrases) {
        const qsizetype place = text.indexOf(phrase.words);
        const bool counts = place >= 0 && (phrase.speaksForItself || prominent || place <= 2);
        if (counts && !isDenied(text, place))
            return phrase.banner;
    }
    return Banner::None;
}

bool isCritical(const Block &block)
{
    return block.kind == Block::Kind::Note && block.word.contains("critical"_L1, Qt::CaseInsensitive);
}

int weight(Banner banner)
{
    switch (banner) {
    case Banner::None:
        return 0;
    case Banner::Critical:
        return 1;
    case Banner::Plan:
        return 2;
    case Banner::Obsolete:
        return 3;
    }
    return 0;
}

Banner heavier(Banner one, Banner other)
{
    return weight(other) > weight(one) ? other : one;
}

} // namespace

Banner bannerOf(const Block &block)
{
    using enum Block::Kind;
    if (block.kind != Heading && block.kind != Note && block.kind != Paragraph)
        return Banner::None;
    return heavier(isCritical(block) ? Banner::Critical : Banner::None, saidBy(block));
}

void markBanners(QList<Block> &blocks)
{
    Banner page = Banner::None;
    QList<Banner> own(blocks.size(), Banner::None); // by the index of the heading
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        const bool heads = block.kind == Block::Kind::Heading;
        const qsizetype section = heads ? i : block.section;
        Banner &said = section < 0 ? page : own[section];
        said = heavier(said, bannerOf(block));
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        const Banner around = block.section < 0 ? page : own.at(block.section);
        if (block.kind == Block::Kind::Heading)
            block.banner = own[i] = heavier(own.at(i), heavier(around, page));
        else
            block.banner = heavier(around, page);
    }
}

} // namespace wiki
