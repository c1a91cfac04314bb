// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettemodel.h"

#include "widgets/shared/theme.h"

#include <QPixmap>
#include <QSize>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Folded to what people type: "Écran" and "ecran" are the same.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

/// 0 when the text begins so, 1 when a word of it does, 2 when it occurs elsewhere.
int rankOf(const QString &haystack, const QString &needle)
{
    if (haystack.startsWith(needle))
        return 0;
    return haystack.contains(u' ' + needle) ? 1 : 2;
}

/// As wide as an icon, so that all words begin below each other.
QVariant noIcon()
{
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_haystacks.clear();
    for (const PaletteEntry &entry : entries)
        m_haystacks.append(folded(entry.text));
    match();
    endResetModel();
}

void PaletteModel::setWords(const QString &typed)
{
    beginResetModel();
    m_typed = folded(typed).simplified();
    match();
    endResetModel();
}

void PaletteModel::match()
{
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    m_matches.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString &haystack = m_haystacks.at(i);
        if (std::ranges::all_of(words, [&haystack](const QString &word) { return haystack.contains(word); }))
            m_matches.append(i);
    }
    std::ranges::stable_sort(m_matches, {},
                             [this](qsizetype i) { return rankOf(m_haystacks.at(i), m_typed); });
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_matches.size() ? &m_entries.at(m_matches.at(row)) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *shown = entry(index.row());
    if (!shown)
        return {};
    const bool first = index.column() == 0;
    if (role == Qt::DisplayRole)
        return first ? shown->text : shown->key;
    if (role == Qt::DecorationRole && first)
        return shown->icon.isNull() ? noIcon() : QVariant(shown->icon);
    if (role == Qt::SizeHintRole && first)
        return QSize(0, shared::rowHeight);
    if (role == Qt::AccessibleTextRole && first)
        return shown->key.isEmpty() ? shown->text : u"%1, %2"_s.arg(shown->text, shown->key);
    if (role == Qt::TextAlignmentRole && !first)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace app
