// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/content.h"

namespace charts {

/// Lines on top of each other, the first at the bottom: of each its edge, which stands as high as its own
/// value and those of all lines below it together.
///
/// - A gap of one line is its own: its area ends, and what stands on it comes down by what it had. A height
/// is
///   the sum of what was measured, and nobody knows what was not. To hold the last value instead would draw a
///   sum that nobody measured; to break off all others would hide them.
/// - Values below zero add up downwards, from sample to sample, so that they never take height from others.
/// - Where lines have samples at different times, each counts with what a ruler says between two of its
/// samples.
/// - Only values add up. The extremes that a coarse sample stands for were not at one time: a stack of them
///   would be a height that nobody measured. They are left out, and leavesOutExtremes() says so.
/// - Lines of a time before are a stack of their own, from zero on.
class Stack {
public:
    /// Adds up some of the lines. Free when they are the same as before. Two of now at least, or there is no
    /// stack.
    void pile(const QList<Line> &lines, const QList<qsizetype> &members);

    bool isEmpty() const { return m_members.isEmpty(); }
    /// A sample of now stands for more than its value, which alone is in the stack.
    bool leavesOutExtremes() const { return m_leavesOutExtremes; }
    bool has(qsizetype line) const { return m_places.value(line, -1) >= 0; }
    const series::Samples &edge(qsizetype line) const { return m_edges.at(m_places.at(line)); }

    /// What all lines of now have together at a time.
    struct Total {
        double value = 0;
        qsizetype measured = 0; ///< how many lines are in it
        qsizetype members = 0; ///< of how many
    };
    Total totalAt(qint64 time, qint64 step) const;

private:
    void lay(bool before);

    QList<qsizetype> m_members;
    QList<qsizetype> m_places; ///< of each line among the members; -1: it is none
    QList<series::Samples> m_own; ///< what was added up, of each member
    QList<series::Samples> m_edges; ///< of each member
    QList<bool> m_before; ///< of each member: it is of a time before
    bool m_leavesOutExtremes = false;
};

} // namespace charts
