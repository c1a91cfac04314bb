// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/factreader.h"
#include "models/inventory/names.h"
#include "models/inventory/pageoutline.h"

#include <QSet>

namespace inventory {

/// What `key: value` bullets and two-column tables say of the thing that the heading, the page or the item
/// around them names.
class BulletReader {
public:
    /// @param known what is a name for sure, because a table, an entry or another page says so
    BulletReader(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                 const NameIndex &known, Mentions &mentions);

    void read();

private:
    /// An item, or a row of a two-column table.
    struct Statement {
        const wiki::Block *block = nullptr;
        wiki::Cell said; ///< before the colon, or all of it
        wiki::Cell value;
        Field field;
        int depth = 1;
        qsizetype parent = -1; ///< the item it stands under
        bool isKeyed() const { return field.isKnown() && !value.text.isEmpty(); }
    };
    /// What is said under a heading, an item or on the page, as far as it shows that it is about a machine.
    using Evidence = QSet<QString>;

    void collect();
    void addItem(const wiki::Block &block);
    void addPair(const wiki::Block &row);
    void weigh(const Statement &statement);
    bool isKnown(const QString &name) const;
    bool isOfPage(const QList<int> &chain) const;

    /// The mention that a statement is about, which is made when it is the first; -1: nobody can tell.
    qsizetype mentionOf(const Statement &statement);
    qsizetype mentionOfItem(qsizetype index);
    qsizetype mentionOfSection(int section);
    qsizetype findMention(int section);
    qsizetype byExplicitName(const QList<int> &chain);
    qsizetype byHeading(const QList<int> &chain);
    qsizetype byPage();
    qsizetype byLikeness(const QList<int> &chain);
    qsizetype made(const QString &name, std::optional<Kind> kind, const wiki::Block &block);
    void take(const Statement &statement);

    const ReadPage &m_page;
    const PageOutline &m_outline;
    const FieldNames &m_names;
    const NameIndex &m_known;
    Mentions &m_mentions;
    FactReader m_facts;
    QList<Statement> m_statements;
    QHash<int, Evidence> m_sections; ///< by heading, with those below it; -1: the page
    QHash<int, Evidence> m_direct; ///< by heading, without those below it
    Evidence m_loose; ///< under no heading, or under mere chapters
    QHash<qsizetype, Evidence> m_items; ///< of what stands under an item
    QHash<int, qsizetype> m_bySection; ///< indices of m_made
    QHash<qsizetype, qsizetype> m_byItem;
    QHash<int, qsizetype> m_named; ///< by section: the statement that names what it is about
    QHash<std::pair<QString, int>, qsizetype> m_places; ///< indices of m_made by name and line
    QList<Mention> m_made;
};

} // namespace inventory
