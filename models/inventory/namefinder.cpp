// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/namefinder.h"

#include "models/wiki/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype mostWords = 3; // of a name

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

} // namespace

NameFinder::NameFinder(const Inventory &inventory)
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

QSet<qsizetype> NameFinder::namedIn(const QString &text) const
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

} // namespace inventory
