// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/comparisonmodel.h"

#include "models/outbox/comparisontext.h"

namespace outbox {

using namespace Qt::StringLiterals;
using Kind = base::MergeHunk::Kind;

void ComparisonModel::setMerge(const base::Merge &merge)
{
    beginResetModel();
    m_merge = merge;
    m_hunkOf.clear();
    m_rowOf.clear();
    m_numberOf.clear();
    m_decisions.clear();
    int conflicts = 0;
    for (const base::MergeHunk &hunk : merge.hunks) {
        const bool conflict = hunk.kind == Kind::Conflict;
        m_rowOf.append(int(m_hunkOf.size()));
        m_numberOf.append(conflict ? ++conflicts : 0);
        const qsizetype rows = std::max({hunk.base.count, hunk.theirs.count, hunk.ours.count});
        m_hunkOf.resize(m_hunkOf.size() + rows, m_rowOf.size() - 1);
        const auto choice = proposedChoice(hunk.kind);
        m_decisions.append(choice ? decisionOf(merge, hunk, chosenLines(merge, hunk, *choice))
                                  : Decision::Open);
    }
    endResetModel();
}

void ComparisonModel::setDecisions(const QList<Decision> &decisions)
{
    if (decisions.size() != m_decisions.size())
        return;
    const QList<Decision> before = std::exchange(m_decisions, decisions);
    for (qsizetype hunk = 0; hunk < decisions.size(); ++hunk) {
        if (before.at(hunk) == decisions.at(hunk))
            continue;
        const int last = hunk + 1 < m_rowOf.size() ? m_rowOf.at(hunk + 1) : rowCount();
        Q_EMIT dataChanged(index(m_rowOf.at(hunk), 0), index(last - 1, ColumnCount - 1));
    }
}

void ComparisonModel::setAuthor(const QString &author)
{
    m_author = author;
    Q_EMIT headerDataChanged(Qt::Horizontal, TheirsColumn, TheirsColumn);
}

qsizetype ComparisonModel::nextOpen(qsizetype from, int direction) const
{
    const qsizetype count = m_decisions.size();
    for (qsizetype steps = 1; steps <= count; ++steps) {
        const qsizetype hunk = ((from + direction * steps) % count + count) % count;
        if (m_decisions.at(hunk) == Decision::Open)
            return hunk;
    }
    return -1;
}

qsizetype ComparisonModel::openCount() const
{
    return m_decisions.count(Decision::Open);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hunkOf.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qsizetype ComparisonModel::lineOf(int row, Column column) const
{
    const base::MergeHunk &hunk = hunkAt(row);
    const base::LineStretch &stretch = column == BaseColumn ? hunk.base
        : column == TheirsColumn                            ? hunk.theirs
                                                            : hunk.ours;
    const qsizetype offset = row - m_rowOf.at(m_hunkOf.at(row));
    return column != DecisionColumn && offset < stretch.count ? stretch.first + offset : -1;
}

QString ComparisonModel::textOf(int row, Column column) const
{
    const qsizetype line = lineOf(row, column);
    if (line < 0)
        return {};
    const QStringList &lines = column == BaseColumn ? m_merge.base
        : column == TheirsColumn                    ? m_merge.theirs
                                                    : m_merge.ours;
    return lines.at(line);
}

QString ComparisonModel::markOf(int row, Column column) const
{
    const Kind kind = hunkAt(row).kind;
    const bool changed = (column == TheirsColumn && kind != Kind::Ours)
        || (column == OursColumn && kind != Kind::Theirs) || column == BaseColumn;
    if (kind == Kind::Same || lineOf(row, column) < 0 || !changed)
        return {};
    if (column == BaseColumn)
        return u"−"_s;
    return kind == Kind::Conflict ? u"!"_s : u"+"_s;
}

bool ComparisonModel::isTaken(int row, Column column) const
{
    switch (m_decisions.at(m_hunkOf.at(row))) {
    case Decision::Theirs:
        return column == TheirsColumn;
    case Decision::Ours:
        return column == OursColumn;
    case Decision::Both:
    case Decision::Alike:
        return column != BaseColumn;
    case Decision::Edited:
        return false;
    case Decision::None:
    case Decision::Open:
        break;
    }
    return true;
}

QString ComparisonModel::decisionAt(int row) const
{
    const qsizetype hunk = m_hunkOf.at(row);
    return row == m_rowOf.at(hunk) ? decisionText(m_decisions.at(hunk), m_numberOf.at(hunk)) : QString();
}

QString ComparisonModel::spoken(int row, Column column) const
{
    const qsizetype hunk = m_hunkOf.at(row);
    if (column == DecisionColumn)
        return decisionText(m_decisions.at(hunk), m_numberOf.at(hunk));
    return spokenLineText(int(lineOf(row, column)) + 1, hunkAt(row).kind, textOf(row, column));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return column == DecisionColumn ? decisionAt(row) : textOf(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case HunkRole:
        return m_hunkOf.at(row);
    case FirstRole:
        return row == m_rowOf.at(m_hunkOf.at(row));
    case LineRole:
        return int(lineOf(row, column)) + 1;
    case MarkRole:
        return markOf(row, column);
    case ToneRole:
        return markOf(row, column).isEmpty() ? -1 : int(hunkAt(row).kind);
    case TakenRole:
        return isTaken(row, column);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return comparedColumnText(section, m_author);
}

} // namespace outbox
