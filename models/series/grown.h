// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>

namespace series {

/// Values that one writer appends and others read meanwhile, without a lock: what is written never changes,
/// and whoever got a copy reads only as far as the copy goes. Copying costs two words, not the values.
template <typename T> class Grown {
public:
    void append(const T &value)
    {
        if (m_size == m_room)
            reserve(std::max<std::size_t>(16, m_room * 2));
        m_values.get()[m_size++] = value;
    }

    void appendAll(std::span<const T> values)
    {
        if (m_size + values.size() > m_room)
            reserve(std::max(m_size + values.size(), m_room * 2));
        std::ranges::copy(values, m_values.get() + m_size);
        m_size += values.size();
    }

    /// Copies hold what they held before.
    void reserve(std::size_t room)
    {
        if (room <= m_room)
            return;
        const auto larger = std::make_shared_for_overwrite<T[]>(room);
        std::copy_n(m_values.get(), m_size, larger.get());
        m_values = larger;
        m_room = room;
    }

    std::size_t size() const { return m_size; }
    std::size_t room() const { return m_room; }
    const T &operator[](std::size_t index) const { return m_values.get()[index]; }
    std::span<const T> span() const { return {m_values.get(), m_size}; }

private:
    std::shared_ptr<T[]> m_values;
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

} // namespace series
