// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/merge.h"

#include "models/base/linepartners.h"

#include <algorithm>
#include <unordered_map>

namespace base {

namespace {

using Kind = MergeHunk::Kind;
using Numbers = std::vector<int>;

/// Equal lines get equal numbers, across all texts.
class Numbering {
public:
    Numbers of(const QStringList &lines)
    {
        Numbers numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QString &line : lines)
            numbers.push_back(m_known.try_emplace(line, int(m_known.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<QString, int> m_known;
};

std::span<const int> part(const Numbers &all, const LineStretch &stretch)
{
    return std::span(all).subspan(size_t(stretch.first), size_t(stretch.count));
}

LineStretch between(qsizetype first, qsizetype end)
{
    return {.first = first, .count = end - first};
}

qsizetype endOf(const LineStretch &stretch)
{
    return stretch.first + stretch.count;
}

/// Three texts, from where both others agree with the base to where they do so again.
class Walk {
public:
    explicit Walk(const Merge &texts)
    {
        Numbering numbering;
        m_base = numbering.of(texts.base);
        m_ours = numbering.of(texts.ours);
        m_theirs = numbering.of(texts.theirs);
    }

    QList<MergeHunk> hunks()
    {
        const Numbers inOurs = linePartners(m_base, m_ours);
        const Numbers inTheirs = linePartners(m_base, m_theirs);
        for (size_t line = 0; line < m_base.size(); ++line) {
            if (inOurs[line] < 0 || inTheirs[line] < 0)
                continue;
            changed(qsizetype(line), inOurs[line], inTheirs[line]);
            append(Kind::Same, 1, 1, 1);
        }
        changed(std::ssize(m_base), std::ssize(m_ours), std::ssize(m_theirs));
        return m_hunks;
    }

    /// Without a base.
    QList<MergeHunk> hunksOfTwo()
    {
        const Numbers inTheirs = linePartners(m_ours, m_theirs);
        for (size_t line = 0; line < m_ours.size(); ++line) {
            if (inTheirs[line] < 0)
                continue;
            changed(0, qsizetype(line), inTheirs[line]);
            append(Kind::Alike, 0, 1, 1);
        }
        changed(0, std::ssize(m_ours), std::ssize(m_theirs));
        return m_hunks;
    }

private:
    /// What lies before the next lines that agree.
    void changed(qsizetype baseEnd, qsizetype oursEnd, qsizetype theirsEnd)
    {
        const LineStretch before = between(m_next.base.first, baseEnd);
        const LineStretch ours = between(m_next.ours.first, oursEnd);
        const LineStretch theirs = between(m_next.theirs.first, theirsEnd);
        if (before.count > 0 || ours.count > 0 || theirs.count > 0)
            append(kindOf(before, ours, theirs), before.count, ours.count, theirs.count);
    }

    Kind kindOf(const LineStretch &before, const LineStretch &ours, const LineStretch &theirs) const
    {
        const auto base = part(m_base, before);
        const auto mine = part(m_ours, ours);
        const auto other = part(m_theirs, theirs);
        if (std::ranges::equal(mine, other)) // where partners were not looked for, all three may be alike
            return std::ranges::equal(mine, base) ? Kind::Same : Kind::Alike;
        if (m_base.empty())
            return Kind::Conflict; // whether a line was added or taken away, nobody knows
        if (std::ranges::equal(base, other))
            return Kind::Ours;
        return std::ranges::equal(base, mine) ? Kind::Theirs : Kind::Conflict;
    }

    void append(Kind kind, qsizetype baseCount, qsizetype oursCount, qsizetype theirsCount)
    {
        m_next.base.count = baseCount;
        m_next.ours.count = oursCount;
        m_next.theirs.count = theirsCount;
        const bool goesOn =
            !m_hunks.isEmpty() && m_hunks.last().kind == kind && (kind == Kind::Same || kind == Kind::Alike);
        if (goesOn) {
            m_hunks.last().base.count += baseCount;
            m_hunks.last().ours.count += oursCount;
            m_hunks.last().theirs.count += theirsCount;
        } else {
            m_next.kind = kind;
            m_hunks.append(m_next);
        }
        for (LineStretch *stretch : {&m_next.base, &m_next.ours, &m_next.theirs})
            *stretch = {.first = endOf(*stretch), .count = 0};
    }

    Numbers m_base;
    Numbers m_ours;
    Numbers m_theirs;
    MergeHunk m_next; ///< where the next one begins
    QList<MergeHunk> m_hunks;
};

QStringList linesOf(const QString &text)
{
    return text.split(u'\n');
}

/// Which of several equally short ways is found must not depend on who is who.
QList<MergeHunk> hunksWithoutBase(const Merge &texts)
{
    if (texts.ours <= texts.theirs)
        return Walk(texts).hunksOfTwo();
    QList<MergeHunk> hunks =
        Walk({.base = {}, .ours = texts.theirs, .theirs = texts.ours, .hunks = {}}).hunksOfTwo();
    for (MergeHunk &hunk : hunks)
        std::swap(hunk.ours, hunk.theirs);
    return hunks;
}

} // namespace

Merge merged(const QString &base, const QString &ours, const QString &theirs)
{
    Merge merge{.base = linesOf(base), .ours = linesOf(ours), .theirs = linesOf(theirs), .hunks = {}};
    if (base.isEmpty() && !ours.isEmpty() && !theirs.isEmpty()) {
        merge.base.clear();
        merge.hunks = hunksWithoutBase(merge);
    } else {
        merge.hunks = Walk(merge).hunks();
    }
    return merge;
}

qsizetype conflictCount(const Merge &merge)
{
    return std::ranges::count(merge.hunks, Kind::Conflict, &MergeHunk::kind);
}

std::optional<MergeChoice> proposedChoice(MergeHunk::Kind kind)
{
    if (kind == Kind::Conflict)
        return std::nullopt;
    return kind == Kind::Theirs ? MergeChoice::Theirs : MergeChoice::Ours;
}

QStringList chosenLines(const Merge &merge, const MergeHunk &hunk, MergeChoice choice)
{
    const QStringList theirs = merge.theirs.mid(hunk.theirs.first, hunk.theirs.count);
    const QStringList ours = merge.ours.mid(hunk.ours.first, hunk.ours.count);
    if (choice == MergeChoice::Both)
        return theirs + ours;
    return choice == MergeChoice::Theirs ? theirs : ours;
}

QString mergedText(const Merge &merge, MergeChoice conflicts)
{
    QStringList lines;
    for (const MergeHunk &hunk : merge.hunks)
        lines += chosenLines(merge, hunk, proposedChoice(hunk.kind).value_or(conflicts));
    return lines.join(u'\n');
}

} // namespace base
