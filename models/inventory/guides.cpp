// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/guides.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <algorithm>
#include <utility>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// Words alone, so that "RAID:" and "l'array RAID" are found by "raid".
QString wordsOf(const QString &text)
{
    QString words = wiki::folded(text);
    for (QChar &sign : words)
        if (!sign.isLetterOrNumber())
            sign = u' ';
    return u' ' + words.simplified() + u' ';
}

} // namespace

Guides::Guides(const QList<wiki::Document> &documents)
{
    for (const wiki::Document &document : documents) {
        for (const wiki::Block &block : document.blocks) {
            if (block.kind != wiki::Block::Kind::Heading || block.banner != wiki::Banner::None)
                continue;
            const QString title = wiki::plainText(block.text);
            m_headings.append({.guide = {.page = document.page, .line = block.line, .title = title},
                               .folded = wordsOf(title),
                               .depth = block.depth});
        }
    }
}

std::optional<Guide> Guides::find(const QString &phrases) const
{
    QStringList wanted;
    for (const QString &phrase : phrases.split(u',', Qt::SkipEmptyParts))
        if (const QString words = wordsOf(phrase); !words.trimmed().isEmpty())
            wanted.append(words);
    const Heading *best = nullptr;
    std::pair<qsizetype, int> most{0, 0};
    for (const Heading &heading : m_headings) {
        const auto has = [&heading](const QString &phrase) { return heading.folded.contains(phrase); };
        const std::pair<qsizetype, int> worth{std::ranges::count_if(wanted, has), -heading.depth};
        if (worth.first > 0 && (!best || worth > most)) {
            best = &heading;
            most = worth;
        }
    }
    return best ? std::optional(best->guide) : std::nullopt;
}

} // namespace inventory
