// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/notereader.h"

#include "models/inventory/namefinder.h"

#include <QSet>

namespace inventory {

using namespace Qt::StringLiterals;
using wiki::Block;

namespace {

constexpr qsizetype mostNotes = 500; // of one subject: a name that is a common word is in every line

using Place = std::pair<QString, int>; // page and line

QSet<Place> linesWithFacts(const Inventory &inventory)
{
    QSet<Place> lines;
    for (const Subject &subject : inventory.subjects) {
        lines.insert({subject.page, subject.line});
        for (const Fact &fact : subject.facts)
            lines.insert({fact.page, fact.line});
    }
    return lines;
}

bool mayBeNote(const Block &block)
{
    using enum Block::Kind;
    return (block.kind == Paragraph || block.kind == Note || block.kind == Item) && !block.text.isEmpty();
}

} // namespace

void readNotes(Inventory &inventory, const QList<ReadPage> &pages)
{
    const QSet<Place> taken = linesWithFacts(inventory);
    const NameFinder finder(inventory);
    for (const ReadPage &page : pages) {
        for (const Block &block : page.document.blocks) {
            if (!mayBeNote(block) || taken.contains({page.document.page, block.line}))
                continue;
            const Note note{.page = page.document.page,
                            .revision = page.revision,
                            .line = block.line,
                            .text = block.text,
                            .banner = block.banner};
            for (const qsizetype subject : finder.namedIn(block.text))
                if (QList<Note> &notes = inventory.subjects[subject].notes; notes.size() < mostNotes)
                    notes.append(note);
        }
    }
}

} // namespace inventory
