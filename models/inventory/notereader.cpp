// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/notereader.h"

#include "models/inventory/names.h"
#include "models/wiki/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;
using wiki::Block;

namespace {

constexpr qsizetype mostNotes = 500; // of one subject: a name that is a common word is in every line
constexpr qsizetype shortestName = 2;
constexpr qsizetype mostWords = 3; // of a name

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

/// The words of a line, without the punctuation around them.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = wiki::folded(text).split(gaps, Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
    }
    words.removeIf([](const QString &word) { return word.isEmpty(); });
    return words;
}

/// Finds the subjects that a sentence names.
class Finder {
public:
    explicit Finder(const Inventory &inventory)
    {
        for (qsizetype i = 0; i < inventory.subjects.size(); ++i) {
            QStringList ways = waysToCall(inventory.subjects.at(i));
            ways.removeIf([](const QString &way) { return way.size() < shortestName; });
            m_index.add(ways, QString::number(i));
            for (const QString &way : std::as_const(ways))
                for (const QString &word : wordsOf(way).first(std::min<qsizetype>(1, wordsOf(way).size())))
                    m_beginnings.insert(word.section(u'.', 0, 0));
        }
    }

    QSet<qsizetype> namedIn(const QString &text) const
    {
        QSet<qsizetype> found;
        const QStringList words = wordsOf(text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!m_beginnings.contains(words.at(i).section(u'.', 0, 0)))
                continue; // most words begin no name
            QString name;
            for (qsizetype n = 0; n < mostWords && i + n < words.size(); ++n) {
                name += (n > 0 ? u" "_s : QString()) + words.at(i + n);
                for (const QString &id : m_index.find({name}).ids)
                    found.insert(id.toLongLong());
            }
        }
        return found;
    }

private:
    NameIndex m_index;
    QSet<QString> m_beginnings; ///< the first words of names, up to a dot
};

bool mayBeNote(const Block &block)
{
    using enum Block::Kind;
    return (block.kind == Paragraph || block.kind == Note || block.kind == Item) && !block.text.isEmpty();
}

} // namespace

void readNotes(Inventory &inventory, const QList<ReadPage> &pages)
{
    const QSet<Place> taken = linesWithFacts(inventory);
    const Finder finder(inventory);
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
