// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/linepartners.h"

#include <algorithm>
#include <unordered_set>

namespace base {

namespace {

constexpr int mostEdits = 3000; ///< what is remembered of the search grows with its square: 18 MB

struct Pair {
    int before = 0;
    int after = 0;
};

/// The shortest way from one sequence to the other. Row d holds how far into `before` one comes with d edits
/// on each diagonal from -d to d, of which only every other one can be reached.
class Search {
public:
    Search(std::span<const int> before, std::span<const int> after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// Nothing when it would take too many edits.
    std::vector<Pair> pairs()
    {
        for (int edits = 0; edits <= mostEdits; ++edits) {
            if (walk(edits))
                return wayBack();
        }
        return {};
    }

private:
    int sizeBefore() const { return int(m_before.size()); }
    int sizeAfter() const { return int(m_after.size()); }

    /// Whether diagonal `index` of row `edits` is come to by adding a line rather than by leaving one out.
    bool isAdded(int edits, int index) const
    {
        const std::vector<int> &last = m_rows[size_t(edits - 1)];
        return index == 0 || (index != edits && last[size_t(index - 1)] < last[size_t(index)]);
    }

    int start(int edits, int index) const
    {
        if (edits == 0)
            return 0;
        const std::vector<int> &last = m_rows[size_t(edits - 1)];
        return isAdded(edits, index) ? last[size_t(index)] : last[size_t(index - 1)] + 1;
    }

    /// True once the ends of both are reached.
    bool walk(int edits)
    {
        std::vector<int> row(size_t(edits + 1));
        for (int index = 0; index <= edits; ++index) {
            const int diagonal = 2 * index - edits;
            int here = start(edits, index);
            while (here < sizeBefore() && here - diagonal < sizeAfter()
                   && m_before[size_t(here)] == m_after[size_t(here - diagonal)])
                ++here;
            row[size_t(index)] = here;
        }
        const int last = sizeBefore() - sizeAfter() + edits; // twice the index of the diagonal of the ends
        const bool arrived =
            last >= 0 && last % 2 == 0 && last / 2 <= edits && row[size_t(last / 2)] >= sizeBefore();
        m_rows.push_back(std::move(row));
        return arrived;
    }

    std::vector<Pair> wayBack() const
    {
        std::vector<Pair> pairs;
        int here = sizeBefore();
        int diagonal = sizeBefore() - sizeAfter();
        for (int edits = int(m_rows.size()) - 1; edits >= 0; --edits) {
            const int index = (diagonal + edits) / 2;
            const int from = start(edits, index);
            for (int line = here - 1; line >= from; --line)
                pairs.push_back({line, line - diagonal});
            if (edits == 0)
                break;
            const bool added = isAdded(edits, index);
            here = added ? from : from - 1;
            diagonal += added ? 1 : -1;
        }
        return pairs;
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    std::vector<std::vector<int>> m_rows;
};

/// Lines that can have a partner at all, and where they stand.
struct Candidates {
    std::vector<int> lines;
    std::vector<int> places;

    Candidates(std::span<const int> all, std::span<const int> others, int offset)
    {
        const std::unordered_set<int> known(others.begin(), others.end());
        for (size_t place = 0; place < all.size(); ++place) {
            if (!known.contains(all[place]))
                continue;
            lines.push_back(all[place]);
            places.push_back(int(place) + offset);
        }
    }
};

} // namespace

std::vector<int> linePartners(std::span<const int> before, std::span<const int> after)
{
    std::vector<int> partners(before.size(), -1);
    const size_t shorter = std::min(before.size(), after.size());
    size_t first = 0;
    for (; first < shorter && before[first] == after[first]; ++first)
        partners[first] = int(first);
    size_t last = 0; // from the ends
    for (; last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last];
         ++last)
        partners[before.size() - 1 - last] = int(after.size() - 1 - last);
    const auto middle = [first, last](std::span<const int> all) {
        return all.subspan(first, all.size() - first - last);
    };
    const Candidates here(middle(before), middle(after), int(first));
    const Candidates there(middle(after), middle(before), int(first));
    for (const Pair &pair : Search(here.lines, there.lines).pairs())
        partners[size_t(here.places[size_t(pair.before)])] = there.places[size_t(pair.after)];
    return partners;
}

} // namespace base
