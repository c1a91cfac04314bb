// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace wiki {

/// Finds the next place of a word for whoever walks a text from left to right. It looks at every character
/// once, so that a page of opening brackets costs no more than its length.
class Ahead {
public:
    Ahead(QStringView text, QStringView word)
        : m_text(text)
        , m_word(word)
    {
    }

    /// The first place at or behind `start`, which must not go back; the text's length when there is none.
    qsizetype from(qsizetype start)
    {
        if (m_place >= start)
            return m_place;
        const qsizetype found = m_text.indexOf(m_word, std::min(start, m_text.size()));
        m_place = found < 0 ? m_text.size() : found;
        return m_place;
    }

    bool isAhead(qsizetype start) { return from(start) < m_text.size(); }

private:
    QStringView m_text;
    QStringView m_word;
    qsizetype m_place = -1;
};

} // namespace wiki
