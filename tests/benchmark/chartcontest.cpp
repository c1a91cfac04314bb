// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/chartcontest.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace chartbench {

void Contest::run(int rounds)
{
    std::mt19937 random(7); // the same orders every time
    for (int round = -1; round < rounds; ++round) { // one to warm up
        std::ranges::shuffle(m_work, random);
        for (const auto &[name, work] : m_work) {
            const double cost = costOf(work);
            if (round >= 0)
                m_costs[name].append(cost);
        }
    }
}

BenchResult Contest::result(const Budget &budget, double slack) const
{
    const QList<double> &ours = m_costs.at(budget.ours);
    const QList<double> &floors = m_costs.at(budget.floor);
    QList<double> ratios;
    for (qsizetype i = 0; i < ours.size(); ++i)
        ratios.append(ours.at(i) / floors.at(i));
    std::ranges::sort(ratios);
    const double low = ratios.at(ratios.size() / 10);
    const double high = ratios.at(ratios.size() * 9 / 10);
    const double floor = median(floors);
    std::printf("%-34s %9.3f ms against %9.3f ms, ratio %.4f (%.4f to %.4f)%s\n", qUtf8Printable(budget.id),
                median(ours), floor, median(ratios), low, high, high / low > 1.6 ? ", noisy" : "");
    return {.id = budget.id, .ours = floor * median(ratios), .floor = floor, .limit = budget.limit * slack};
}

base::TimeRange Pan::next()
{
    m_at = (m_at + 1) % 32;
    const auto by = m_stride * (m_at < 16 ? m_at : 32 - m_at);
    return {.from = m_range.from + by, .to = m_range.to + by, .step = m_range.step};
}

base::TimeRange Zoom::next()
{
    m_at = (m_at + 1) % 1000;
    return {.from = m_range.from + m_range.length() * m_at / 4000,
            .to = m_range.to - m_range.length() * m_at / 7000,
            .step = m_range.step};
}

void Bench::judge(Contest &contest, const QString &picture, const QList<Budget> &budgets)
{
    contest.run(rounds);
    for (const Budget &budget : budgets) {
        BenchResult result = contest.result(budget, slack);
        if (wrong.contains(picture)) {
            std::printf("%-34s does not count: its picture is wrong\n", qUtf8Printable(budget.id));
            result.limit = 0;
        }
        results.append(result);
    }
}

} // namespace chartbench
