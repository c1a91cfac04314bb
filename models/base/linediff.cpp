// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace base {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCompared = 2'000uz * 2'000uz;

struct Text {
    QStringList lines;
    bool finished = true;

    explicit Text(const QString &text)
        : lines(text.split(u'\n'))
        , finished(text.endsWith(u'\n') || text.isEmpty())
    {
        if (finished)
            lines.removeLast();
    }

    DiffLine line(qsizetype index, DiffLine::Kind kind) const
    {
        return {.kind = kind, .text = lines[index], .unfinished = !finished && index == lines.size() - 1};
    }
};

/// A last line that is finished differs from one that is not.
bool isSame(const Text &before, qsizetype here, const Text &after, qsizetype there)
{
    return before.line(here, DiffLine::Kind::Same) == after.line(there, DiffLine::Kind::Same);
}

/// Longest common subsequences of all ends of two stretches of lines.
class Common {
public:
    Common(const Text &before, const Text &after, qsizetype first, qsizetype oldEnd, qsizetype newEnd)
        : m_first(first)
        , m_width(newEnd - first + 1)
        , m_lengths(size_t((oldEnd - first + 1) * m_width))
    {
        for (qsizetype here = oldEnd - 1; here >= first; --here)
            for (qsizetype there = newEnd - 1; there >= first; --there)
                at(here, there) = isSame(before, here, after, there)
                    ? at(here + 1, there + 1) + 1
                    : std::max(at(here + 1, there), at(here, there + 1));
    }

    int &at(qsizetype here, qsizetype there)
    {
        return m_lengths[size_t((here - m_first) * m_width + there - m_first)];
    }

private:
    qsizetype m_first;
    qsizetype m_width;
    std::vector<int> m_lengths;
};

void addChanged(QList<DiffLine> &script, const Text &before, const Text &after, qsizetype first,
                qsizetype oldEnd, qsizetype newEnd)
{
    using enum DiffLine::Kind;
    qsizetype here = first;
    qsizetype there = first;
    if (size_t(oldEnd - first) * size_t(newEnd - first) <= mostCompared) {
        Common common(before, after, first, oldEnd, newEnd);
        while (here < oldEnd && there < newEnd) {
            if (isSame(before, here, after, there)) {
                script.append(before.line(here++, Same));
                ++there;
            } else if (common.at(here + 1, there) >= common.at(here, there + 1)) {
                script.append(before.line(here++, Removed));
            } else {
                script.append(after.line(there++, Added));
            }
        }
    }
    while (here < oldEnd)
        script.append(before.line(here++, Removed));
    while (there < newEnd)
        script.append(after.line(there++, Added));
}

/// All lines of both texts, in order.
QList<DiffLine> scriptOf(const Text &before, const Text &after)
{
    const qsizetype shorter = std::min(before.lines.size(), after.lines.size());
    qsizetype first = 0;
    while (first < shorter && isSame(before, first, after, first))
        ++first;
    qsizetype oldEnd = before.lines.size();
    qsizetype newEnd = after.lines.size();
    while (oldEnd > first && newEnd > first && isSame(before, oldEnd - 1, after, newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    QList<DiffLine> script;
    for (qsizetype i = 0; i < first; ++i)
        script.append(before.line(i, DiffLine::Kind::Same));
    addChanged(script, before, after, first, oldEnd, newEnd);
    for (qsizetype i = oldEnd; i < before.lines.size(); ++i)
        script.append(before.line(i, DiffLine::Kind::Same));
    return script;
}

int countOf(const DiffHunk &hunk, DiffLine::Kind other)
{
    return int(
        std::ranges::count_if(hunk.lines, [other](const DiffLine &line) { return line.kind != other; }));
}

/// "12,3": where a hunk begins and how many lines it has; a single line has no number.
QString rangeText(int first, int count)
{
    return count == 1 ? QString::number(first) : u"%1,%2"_s.arg(first).arg(count);
}

QString lineText(const DiffLine &line)
{
    const QChar mark = line.kind == DiffLine::Kind::Same ? u' '
        : line.kind == DiffLine::Kind::Added             ? u'+'
                                                         : u'-';
    return mark + line.text + u'\n' + (line.unfinished ? u"\\ No newline at end of file\n"_s : QString());
}

} // namespace

QList<DiffHunk> lineDiff(const QString &before, const QString &after, int context)
{
    const QList<DiffLine> script = scriptOf(Text(before), Text(after));
    QList<DiffHunk> hunks;
    qsizetype end = 0; // of the last hunk: after its context
    int oldLine = 0; // how many lines of the old text came before
    int newLine = 0;
    const auto append = [&](qsizetype upTo) {
        for (; end < std::min(upTo, script.size()); ++end)
            hunks.last().lines.append(script[end]);
    };
    for (qsizetype i = 0; i < script.size(); ++i) {
        if (script[i].kind != DiffLine::Kind::Same) {
            const qsizetype begin = std::max<qsizetype>(0, i - context);
            if (hunks.isEmpty() || begin > end) {
                const int above = int(i - begin);
                hunks.append(DiffHunk{.oldLine = oldLine - above + 1, .newLine = newLine - above + 1});
                end = begin;
            }
            append(i + 1 + context);
        }
        oldLine += script[i].kind != DiffLine::Kind::Added;
        newLine += script[i].kind != DiffLine::Kind::Removed;
    }
    for (DiffHunk &hunk : hunks) {
        hunk.oldLine -= countOf(hunk, DiffLine::Kind::Added) == 0;
        hunk.newLine -= countOf(hunk, DiffLine::Kind::Removed) == 0;
    }
    return hunks;
}

QString unifiedDiff(const QList<DiffHunk> &hunks, const QString &name)
{
    if (hunks.isEmpty())
        return {};
    QString text = u"--- %1\n+++ %1\n"_s.arg(name);
    for (const DiffHunk &hunk : hunks) {
        text += u"@@ -%1 +%2 @@\n"_s.arg(rangeText(hunk.oldLine, countOf(hunk, DiffLine::Kind::Added)),
                                         rangeText(hunk.newLine, countOf(hunk, DiffLine::Kind::Removed)));
        for (const DiffLine &line : hunk.lines)
            text += lineText(line);
    }
    return text;
}

} // namespace base
