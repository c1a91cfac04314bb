// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linechoice.h"

#include <numeric>

namespace charts {

void LineChoice::toggle(const QString &name)
{
    if (!m_hidden.remove(name))
        m_hidden.insert(name);
}

void LineChoice::toggleOnly(const QString &name, const QList<Line> &lines)
{
    QSet<QString> others;
    for (const Line &line : lines)
        others.insert(line.name);
    others.remove(name);
    m_hidden = m_hidden == others ? QSet<QString>() : others;
}

QList<Shown> LineChoice::applied(const ChartData &data) const
{
    if (data.lines.size() < 2) // its row has no box, and nothing would bring it back
        return QList<Shown>(data.lines.size(), Shown::Drawn);
    QList<Shown> shown;
    for (const Line &line : data.lines)
        shown.append(m_hidden.contains(line.name) ? Shown::Hidden : Shown::Drawn);
    if (m_top <= 0 || m_top >= shown.size())
        return shown;
    QList<double> highest;
    for (const Line &line : data.lines)
        highest.append(seenExtent(line.samples, data).high); // that of nothing is lowest
    QList<qsizetype> order(shown.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&highest](qsizetype at) { return highest.at(at); });
    for (const qsizetype line : order.sliced(m_top))
        shown[line] = Shown::NotAmongHighest;
    return shown;
}

} // namespace charts
